// Uitkomsten: what stands in the sheet, row by row with its result or its error, and the form to add or change one.
import { useState } from 'react'
import { impactkaart, moreRows, mostRows } from '../../core'
import { ErrorText } from '../parts/error-text'
import { Heading } from '../parts/heading'
import { Icon } from '../parts/icon'
import { OutcomeItem } from '../parts/outcome-item'
import { sentenceInTable } from '../parts/show'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { aimAt, firstFreeRow } from '../workbook/outcome-table'
import { NeedSheets } from './need-sheets'
import { OutcomeForm } from './outcome-form'
import type { ChangeForm, OutcomeFormState } from './save-outcome'

interface Props {
  /** The open form, with what is typed in it; kept while another screen is looked at. */
  readonly form: OutcomeFormState | undefined
  readonly onForm: ChangeForm
  readonly moved: number | undefined
}

export const OutcomesScreen = ({ form, onForm, moved }: Props) => {
  const pane = usePane()
  const { words, workbook, reading, language } = pane
  const [returned, setReturned] = useState<number | undefined>(undefined)
  const { set, tables } = workbook
  const { run } = useOnce()
  const toHeading = () => setReturned((count = 0) => count + 1)
  const close = () => {
    onForm(undefined)
    toHeading()
  }
  if (!set || !tables || !reading)
    return <NeedSheets title={words.outcomes.title} text={words.outcomes.needSheets} moved={moved} />
  if (form) return <OutcomeForm form={form} onForm={onForm} onClose={close} tables={tables} reading={reading} />

  const free = firstFreeRow(tables.outcomes)
  const wanted = Math.min(set.rows + moreRows, mostRows)
  const extend = (): void =>
    void run(async () => {
      try {
        const measured = set.measurements !== undefined
        const planOf = (rows: number) => impactkaart({ set: set.set, rows, measured })
        await pane.host.extend(planOf(set.rows), planOf(wanted))
        await pane.refresh()
        toHeading()
        pane.say(words.outcomes.moreRowsDone(wanted))
      } catch (error) {
        pane.fail('extend', error, extend)
      }
    })
  return (
    <>
      <Heading level={1} moved={returned === undefined ? moved : `${moved}-${returned}`}>
        {words.outcomes.title}
      </Heading>
      <p>{words.outcomes.intro}</p>
      {reading.tableProblems.map((problem) => (
        <ErrorText key={problem.message} text={sentenceInTable(problem, language)} />
      ))}
      {reading.listed.length === 0 ? (
        <p className="ik-empty">{words.outcomes.empty}</p>
      ) : (
        <ul className="ik-list" aria-label={words.outcomes.list}>
          {reading.listed.map(({ row, label }) => (
            <OutcomeItem
              key={row}
              row={row}
              label={label}
              onEdit={() => onForm({ kind: 'edit', aim: aimAt(tables.outcomes, row) })}
              onRemoved={toHeading}
            />
          ))}
        </ul>
      )}
      {reading.listed.length > 0 && <p className="ik-quiet ik-below">{words.outcomes.netHelp}</p>}
      {free === undefined ? (
        <div className="ik-notice ik-notice-warning">
          <Icon name="warning" />
          <p>
            {words.outcomes.full(set.rows)} {wanted <= set.rows && words.outcomes.fullest}
          </p>
          {wanted > set.rows && (
            <span className="ik-notice-buttons">
              <button type="button" className="ik-button ik-small" onClick={extend}>
                {words.outcomes.moreRows}
              </button>
            </span>
          )}
        </div>
      ) : (
        <div className="ik-buttons">
          <button type="button" className="ik-button ik-primary" onClick={() => onForm({ kind: 'add' })}>
            {words.outcomes.add}
          </button>
        </div>
      )}
    </>
  )
}
