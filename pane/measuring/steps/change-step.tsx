// Step 2, Verandering: up to four effects in words, for the second block of the card. A row of the sheet Effecten each.
import { useState } from 'react'
import { effectsName, evidenceChoices, textLimits } from '../../../core'
import { sentenceAtField } from '../../parts/show'
import { ChoiceField, TextField } from '../../parts/text-field'
import { usePane } from '../../state'
import { Misfit, readText } from '../../workbook/typed-number'
import type { EffectDraft } from '../drafts'
import { themeOptions } from '../parts/themes'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import type { EffectField } from '../tables/headings'
import { changedCells, filledRows, linesBlock, missingColumn, type SheetRow } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'

/** So many stand on the card. */
const mostEffects = 4
const fields = ['effect', 'whom', 'theme', 'strength', 'evidence'] as const satisfies readonly EffectField[]
export const effectInputs = [...fields, 'story', 'consent'] as const satisfies readonly EffectField[]
const limits: Readonly<Partial<Record<EffectField, number>>> = textLimits

const misfitOf = (field: EffectField, text: string): Misfit | undefined => {
  try {
    readText(text, limits[field] ?? Number.POSITIVE_INFINITY)
    return undefined
  } catch (error) {
    if (error instanceof Misfit) return error
    throw error
  }
}

export const ChangeStep = (props: StepProps) => {
  const { host } = usePane()
  const say = useSay()
  const { tables, drafts, keep, reread } = useMeasuring()
  const typed = drafts.effects ?? {}
  const [more, setMore] = useState(0)
  const filled = tables.effects.rows.filter(
    (row) => filledRows(tables.effects, effectInputs).includes(row) || typed[row.row] !== undefined,
  )
  const blank = tables.effects.rows.filter((row) => !filled.includes(row))
  const extra = Math.max(filled.length === 0 ? 1 : 0, Math.min(more, mostEffects - filled.length))
  const shown = [...filled, ...blank.slice(0, extra)].sort((one, other) => one.row - other.row)
  const typedIn = (row: SheetRow<EffectField>, field: EffectField): string => typed[row.row]?.[field] ?? row.text(field)

  const save = async (): Promise<boolean> => {
    const wrong = shown.some((row) => fields.some((field) => misfitOf(field, typedIn(row, field))))
    if (wrong) return false
    const missing = missingColumn(tables.effects, fields)
    if (missing !== undefined) throw new Error(say.missingColumn(missing))
    const lines = shown.flatMap((row) => {
      const line = changedCells(row, trimmed(typed[row.row] ?? {}))
      return Object.keys(line).length === 0 ? [] : [[row.row, line] as const]
    })
    const block = linesBlock(tables.effects, new Map(lines))
    if (block) {
      await host.write({ [effectsName(tables.set)]: block })
      await reread()
    }
    keep({ effects: undefined })
    setMore(0)
    return true
  }
  return (
    <StepForm {...props} save={save}>
      {shown.map((row, index) => (
        <OneEffect
          key={row.row}
          number={index + 1}
          typedIn={(field) => typedIn(row, field)}
          folded={!blank.includes(row) && typed[row.row] === undefined}
          onChange={(field, text) =>
            keep(({ effects }) => ({ effects: { ...effects, [row.row]: { ...effects?.[row.row], [field]: text } } }))
          }
        />
      ))}
      {shown.length < mostEffects && blank.length > extra && (
        <button type="button" className="ik-link" onClick={() => setMore(extra + 1)}>
          {say.change.more}
        </button>
      )}
      {shown.length >= mostEffects && <p className="ik-quiet">{say.change.most}</p>}
    </StepForm>
  )
}

const trimmed = (draft: EffectDraft): EffectDraft =>
  Object.fromEntries(Object.entries(draft).map(([field, text]) => [field, text.trim()]))

interface OneProps {
  readonly number: number
  readonly typedIn: (field: EffectField) => string
  /** An effect that stands in the sheet is folded away until one opens it. */
  readonly folded: boolean
  readonly onChange: (field: EffectField, text: string) => void
}

const OneEffect = ({ number, typedIn, folded, onChange }: OneProps) => {
  const { language, words } = usePane()
  const say = useSay()
  const [open, setOpen] = useState(!folded)
  const shared = (field: (typeof fields)[number]) => {
    const misfit = misfitOf(field, typedIn(field))
    return {
      ...say.change[field],
      name: `${field}${number}`,
      error: misfit && sentenceAtField(misfit, language),
      value: typedIn(field),
      onChange: (text: string) => onChange(field, text),
    }
  }
  const none = { value: '', text: say.choose }
  const evidence = evidenceChoices.map((one) => ({ value: one.nl, text: one[language] }))
  const strength = Object.entries(say.change.strengths).map(([value, text]) => ({ value, text }))
  return (
    <details className="ik-details ik-one-effect" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {say.change.one(number)}
        {typedIn('effect') !== '' && (
          <>
            {': '}
            <span lang="nl">{typedIn('effect')}</span>
          </>
        )}
      </summary>
      <div className="ik-below">
        <TextField {...shared('effect')} kind="text" />
        <TextField {...shared('whom')} kind="text" unit={words.general.optional} />
        <ChoiceField {...shared('theme')} options={themeOptions(say)} />
        <ChoiceField {...shared('strength')} options={[none, ...strength]} />
        <ChoiceField {...shared('evidence')} options={[none, ...evidence]} />
      </div>
    </details>
  )
}
