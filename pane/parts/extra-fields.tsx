// The fields that make an outcome more precise, folded away and in four groups. All of them may stay blank.
import { useState } from 'react'
import { usePane } from '../state'
import type { DraftReading, OutcomeField as FieldName, OutcomeDraft, ShareCells } from '../workbook/outcome-form'
import { OutcomeField } from './outcome-field'

const groups = [
  ['groupEffect', ['deadweight', 'ownShare', 'displacement']],
  ['groupTime', ['years', 'dropOff', 'startYear']],
  ['groupValue', ['unitsPerCase', 'ownPrice', 'cashable', 'payer', 'hoursPerUnit', 'sector']],
  ['groupEvidence', ['low', 'high', 'evidence', 'source', 'group']],
] as const

interface Props {
  readonly draft: OutcomeDraft
  readonly errorOf: (field: FieldName) => string | undefined
  readonly notes: DraftReading['notes']
  readonly shares: ShareCells
  readonly onChange: (field: FieldName, text: string) => void
}

export const ExtraFields = ({ draft, errorOf, notes, shares, onChange }: Props) => {
  const { words } = usePane()
  const fields: readonly FieldName[] = groups.flatMap(([, names]) => names)
  const filled = fields.some((field) => (draft.typed[field] ?? '') !== '')
  const [open, setOpen] = useState(filled)
  const noteOf = (field: FieldName): string | undefined => {
    const note = notes[field]
    return note && words.outcomeForm[note]
  }
  const wrong = fields.some((field) => errorOf(field) !== undefined)
  return (
    <details className="ik-details" open={open || wrong} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.outcomeForm.more}</summary>
      <p className="ik-quiet">{words.outcomeForm.moreHint}</p>
      {groups.map(([title, names]) => (
        <fieldset key={title} className="ik-group">
          <legend className="ik-h3">{words.outcomeForm[title]}</legend>
          {names.map((field) =>
            field === 'payer' && shares.labels.length > 0 ? (
              <p key={field} className="ik-quiet">
                {words.outcomeForm.sharesKept}
              </p>
            ) : (
              <OutcomeField
                key={field}
                field={field}
                draft={draft}
                error={errorOf(field)}
                note={noteOf(field)}
                onChange={onChange}
              />
            ),
          )}
        </fieldset>
      ))}
    </details>
  )
}
