// Uitkomsten: what stands in the sheet, row by row with its result or its error, and the form to add or change one.
import { useState } from 'react'
import { change, impactkaart } from '../../core'
import { Heading } from '../parts/heading'
import { Icon } from '../parts/icon'
import { OutcomeItem } from '../parts/outcome-item'
import { usePane } from '../state'
import { firstFreeRow } from '../workbook/outcome-table'
import { NeedSheets } from './need-sheets'
import { OutcomeForm, type OutcomeFormState } from './outcome-form'

interface Props {
  /** The open form, with what is typed in it; kept while another screen is looked at. */
  readonly form: OutcomeFormState | undefined
  readonly onForm: (form: OutcomeFormState | undefined) => void
  readonly moved: number | undefined
}

/** How many rows the button adds. */
const moreRows = 20

export const OutcomesScreen = ({ form, onForm, moved }: Props) => {
  const pane = usePane()
  const { words, workbook, reading, language } = pane
  const [returned, setReturned] = useState<number | undefined>(undefined)
  const { set, tables } = workbook
  const close = () => {
    onForm(undefined)
    setReturned((count = 0) => count + 1)
  }
  if (!set || !tables || !reading)
    return <NeedSheets title={words.outcomes.title} text={words.outcomes.needSheets} moved={moved} />
  if (form) return <OutcomeForm form={form} onForm={onForm} onClose={close} tables={tables} reading={reading} />

  const free = firstFreeRow(tables.outcomes)
  const extend = async (): Promise<void> => {
    try {
      const [before, after] = [set.rows, set.rows + moreRows].map((rows) => impactkaart({ set: set.set, rows }))
      if (before && after) await pane.host.extend(change(before, after))
      await pane.refresh()
      pane.say(words.outcomes.moreRowsDone(set.rows + moreRows))
    } catch (error) {
      pane.fail('extend', error, () => void extend())
    }
  }
  return (
    <>
      <Heading level={1} moved={returned === undefined ? moved : `${moved}-${returned}`}>
        {words.outcomes.title}
      </Heading>
      <p>{words.outcomes.intro}</p>
      {reading.tableProblems.map((problem) => (
        <p key={problem.message} className="ik-error">
          <Icon name="error" />
          <span>{problem.in(language)}</span>
        </p>
      ))}
      {reading.listed.length === 0 ? (
        <p className="ik-empty">{words.outcomes.empty}</p>
      ) : (
        <ul className="ik-list" aria-label={words.outcomes.list}>
          {reading.listed.map(({ row, label }) => (
            <OutcomeItem key={row} row={row} label={label} onEdit={() => onForm({ kind: 'edit', row })} />
          ))}
        </ul>
      )}
      {free === undefined ? (
        <div className="ik-notice ik-notice-warning">
          <Icon name="warning" />
          <p>{words.outcomes.full(tables.outcomes.length - 1)}</p>
          <span className="ik-notice-buttons">
            <button type="button" className="ik-button ik-small" onClick={() => void extend()}>
              {words.outcomes.moreRows}
            </button>
          </span>
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
