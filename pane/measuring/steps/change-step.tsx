// Step 2, Verandering: up to four effects in words, for the second block of the card. A row of the sheet Effecten each.
import { useState } from 'react'
import { effectsName, evidenceChoices, type Language, textLimits } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { judgePersonal, type PersonalVerdict } from '../../parts/personal-data'
import { sentenceAtField } from '../../parts/show'
import { ChoiceField, TextField } from '../../parts/text-field'
import { usePane } from '../../state'
import { Misfit, readText } from '../../workbook/typed-number'
import { themeOptions } from '../parts/themes'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import type { EffectField } from '../tables/headings'
import { filledRows, linesBlock, missingColumn, type SheetRow, textsOf } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'
import { effectFields, effectInputs, effectsSince, placeEffects } from './save-effects'

/** So many stand on the card. */
const mostEffects = 4
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

/** In these someone writes in own words; all of it comes on the card. */
const freeTexts: readonly EffectField[] = ['effect', 'whom']

const verdictOf = (field: EffectField, text: string, language: Language): PersonalVerdict => {
  const misfit = misfitOf(field, text)
  if (misfit) return { error: sentenceAtField(misfit, language) }
  return freeTexts.includes(field) ? judgePersonal(text, language) : {}
}

export const ChangeStep = (props: StepProps) => {
  const { host, language } = usePane()
  const say = useSay()
  const { tables, drafts, keep, latest, reread } = useMeasuring()
  const typed = drafts.effects ?? {}
  const [more, setMore] = useState(0)
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const filled = tables.effects.rows.filter(
    (row) => filledRows(tables.effects, effectInputs).includes(row) || typed[row.row] !== undefined,
  )
  const blank = tables.effects.rows.filter((row) => !filled.includes(row))
  const extra = Math.max(filled.length === 0 ? 1 : 0, Math.min(more, mostEffects - filled.length))
  const shown = [...filled, ...blank.slice(0, extra)].sort((one, other) => one.row - other.row)
  const typedIn = (row: SheetRow<EffectField>, field: EffectField): string => typed[row.row]?.[field] ?? row.text(field)

  const save = async (): Promise<boolean> => {
    const wrong = shown.some((row) =>
      effectFields.some((field) => verdictOf(field, typedIn(row, field), language).error !== undefined),
    )
    if (wrong) return false
    setProblem(undefined)
    const { effects } = await reread()
    const missing = missingColumn(effects, effectFields)
    if (missing !== undefined) throw new Error(say.missingColumn(missing))
    const placed = placeEffects(effects, drafts)
    if ('full' in placed) return refuse(say.change.full(placed.full))
    if ('changed' in placed) {
      // Who has been told and saves again, means it: the next try starts from the rows as they are now.
      const now = effects.rows.filter(({ row }) => placed.changed.includes(row))
      const held = Object.fromEntries(now.map((row) => [row.row, textsOf(row, effectInputs)]))
      keep(({ effectsHeld }) => ({ effectsHeld: { ...effectsHeld, ...held } }))
      return refuse(say.change.changedMeanwhile(now.map((row) => row.text('effect')).join(', ')))
    }
    const block = linesBlock(effects, placed.lines)
    if (block) {
      await host.write({ [effectsName(tables.set)]: block })
      await reread()
    }
    keep((now) => effectsSince(effects, now, drafts, placed))
    setMore(0)
    return effectsSince(effects, latest(), drafts, placed).effects === undefined
  }
  const refuse = (sentence: string): boolean => {
    setProblem(sentence)
    return false
  }
  const change = (row: SheetRow<EffectField>) => (field: EffectField, text: string) =>
    keep(({ effects, effectsHeld }) => ({
      effects: { ...effects, [row.row]: { ...effects?.[row.row], [field]: text } },
      effectsHeld: { [row.row]: textsOf(row, effectInputs), ...effectsHeld },
    }))
  return (
    <StepForm {...props} save={save}>
      {shown.map((row, index) => (
        <OneEffect
          key={row.row}
          number={index + 1}
          typedIn={(field) => typedIn(row, field)}
          folded={!blank.includes(row) && typed[row.row] === undefined}
          onChange={change(row)}
        />
      ))}
      {shown.length < mostEffects && blank.length > extra && (
        <button type="button" className="ik-link" onClick={() => setMore(extra + 1)}>
          {say.change.more}
        </button>
      )}
      {shown.length >= mostEffects && <p className="ik-quiet">{say.change.most}</p>}
      <div role="alert">{problem !== undefined && <ErrorText text={problem} />}</div>
    </StepForm>
  )
}

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
  const { tables, drafts } = useMeasuring()
  const [open, setOpen] = useState(!folded)
  const shared = (field: (typeof effectFields)[number]) => {
    return {
      ...say.change[field],
      name: `${field}${number}`,
      ...verdictOf(field, typedIn(field), language),
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
        <ChoiceField {...shared('theme')} options={themeOptions(say, tables, drafts)} />
        <ChoiceField {...shared('strength')} options={[none, ...strength]} />
        <ChoiceField {...shared('evidence')} options={[none, ...evidence]} />
      </div>
    </details>
  )
}
