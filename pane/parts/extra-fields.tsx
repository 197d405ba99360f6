// The fields that make an outcome more precise, folded away and in four groups. All of them may stay blank.
import { Fragment, useState } from 'react'
import { sheetTitle } from '../../core'
import { usePane } from '../state'
import { outcomeFormIn } from '../words/outcome-form-words'
import type { DraftReading, OutcomeField as FieldName, OutcomeDraft } from '../workbook/outcome-form'
import { Misfit } from '../workbook/typed-number'
import { OutcomeField } from './outcome-field'
import { useAttempt } from './use-attempt'

const groups = [
  ['groupEffect', ['deadweight', 'ownShare', 'displacement']],
  ['groupTime', ['years', 'dropOff', 'startYear']],
  ['groupValue', ['unitsPerCase', 'ownPrice', 'cashable', 'payer', 'hoursPerUnit', 'sector']],
  ['groupEvidence', ['low', 'high', 'evidence', 'source', 'group']],
] as const

interface Props {
  readonly draft: OutcomeDraft
  readonly errorOf: (field: FieldName) => string | undefined
  readonly settled: DraftReading
  /** Who can gain in this workbook. */
  readonly parties: readonly string[]
  readonly onChange: (field: FieldName, text: string) => void
}

export const ExtraFields = ({ draft, errorOf, settled, parties, onChange }: Props) => {
  const { language } = usePane()
  const fields: readonly FieldName[] = groups.flatMap(([, names]) => names)
  const filled = fields.some((field) => (draft.typed[field] ?? '') !== '')
  const [open, setOpen] = useState(filled)
  const noteOf = (field: FieldName): string | undefined => {
    const note = settled.notes[field]
    return note && outcomeFormIn[language][note]
  }
  const { payer } = settled.problems
  const wrong = fields.some((field) => errorOf(field) !== undefined)
  return (
    <details className="ik-details" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{outcomeFormIn[language].more}</summary>
      <p className="ik-quiet">{outcomeFormIn[language].moreHint}</p>
      {groups.map(([title, names]) => (
        <fieldset key={title} className="ik-group">
          <legend className="ik-h3">{outcomeFormIn[language][title]}</legend>
          {names.map((field) => (
            <Fragment key={field}>
              <OutcomeField
                field={field}
                draft={draft}
                error={errorOf(field)}
                note={noteOf(field)}
                parties={parties}
                onChange={onChange}
              />
              {field === 'payer' && payer instanceof Misfit && payer.reason === 'noColumn' && <ShowProject />}
            </Fragment>
          ))}
        </fieldset>
      ))}
    </details>
  )
}

/** Own parties get their names on sheet Project. */
const ShowProject = () => {
  const { language, host, workbook } = usePane()
  const { attempt } = useAttempt()
  const sheet = sheetTitle('project', workbook.set?.set ?? '')
  return (
    <button type="button" className="ik-link" onClick={() => void attempt('show', () => host.show(sheet))}>
      {outcomeFormIn[language].showSheet(sheet)}
    </button>
  )
}
