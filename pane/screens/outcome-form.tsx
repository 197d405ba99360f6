// The form for one outcome. The core judges what is typed as it would judge the row in the sheet; each problem stands at its field.
import { type FormEvent, useRef, useState } from 'react'
import { card, impactkaartNames } from '../../core'
import { ErrorText } from '../parts/error-text'
import { ExtraFields } from '../parts/extra-fields'
import { Heading } from '../parts/heading'
import { OutcomeField } from '../parts/outcome-field'
import { PricePicker } from '../parts/price-picker'
import { ScaleField } from '../parts/scale-field'
import { countText, euroText, sentenceAtField } from '../parts/show'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { outcomeFieldsIn } from '../words/outcome-fields'
import {
  type DraftReading,
  draftCells,
  draftFrom,
  emptyDraft,
  type OutcomeField as FieldName,
  noShares,
  type OutcomeDraft,
  readDraft,
} from '../workbook/outcome-form'
import { firstFreeRow, missingColumn, rowBlock, rowCells, rowShares } from '../workbook/outcome-table'
import { useSettled } from '../workbook/quick-form'
import type { SetReading } from '../workbook/set-reading'
import type { SetTables } from '../workbook/workbook'

/** Which form is open, with what is typed in it (nothing yet when it was just opened). */
export type OutcomeFormState =
  | { readonly kind: 'add'; readonly draft?: OutcomeDraft }
  | { readonly kind: 'edit'; readonly row: number; readonly draft?: OutcomeDraft }

interface Props {
  readonly form: OutcomeFormState
  readonly onForm: (form: OutcomeFormState) => void
  readonly onClose: () => void
  readonly tables: SetTables
  readonly reading: SetReading
}

export const OutcomeForm = ({ form, onForm, onClose, tables, reading }: Props) => {
  const { words, language } = usePane()
  const shares = form.kind === 'edit' ? rowShares(tables.outcomes, form.row) : noShares
  const draft =
    form.draft ?? (form.kind === 'edit' ? draftFrom(rowCells(tables.outcomes, form.row), language) : emptyDraft)
  const settled = readDraft(useSettled(draft), reading.project, shares)
  const [tried, setTried] = useState(false)
  const { problem: blocked, busy, save } = useSaving(form, draft, tables, reading, onClose)
  const fields = useRef<HTMLFormElement>(null)

  const set = (field: FieldName, text: string) =>
    onForm({ ...form, draft: { ...draft, typed: { ...draft.typed, [field]: text } } })
  /** A field that is still blank is not wrong before one tries to save. */
  const errorOf = (field: FieldName): string | undefined => {
    const found = settled.problems[field]
    const blank = (draft.typed[field] ?? '').trim() === ''
    return found && (tried || !blank) ? sentenceAtField(found, language) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const now = readDraft(draft, reading.project, shares)
    const wrong = Object.keys(now.problems)[0]
    if (wrong === undefined) return save()
    const control = fields.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)
    control?.closest('details')?.setAttribute('open', '')
    control?.focus()
  }
  const text = words.outcomeForm
  return (
    <form ref={fields} onSubmit={submit} noValidate>
      <Heading level={1} moved={form.kind}>
        {form.kind === 'add' ? text.addTitle : text.editTitle}
      </Heading>
      <PricePicker
        {...outcomeFieldsIn[language].label}
        error={errorOf('label')}
        value={draft.typed.label ?? ''}
        priceYear={reading.project.priceYear}
        onChange={(value) => set('label', value)}
      />
      <ScaleField
        legend={text.countTitle}
        name="count"
        options={[
          { value: 'number', text: text.byNumber },
          { value: 'chances', text: text.byChance },
        ]}
        value={draft.count}
        onChange={(count) =>
          onForm({ ...form, draft: { ...draft, count: count === 'chances' ? 'chances' : 'number' } })
        }
      />
      {(draft.count === 'number' ? (['gross'] as const) : (['residents', 'without', 'with', 'direction'] as const)).map(
        (field) => (
          <OutcomeField key={field} field={field} draft={draft} error={errorOf(field)} onChange={set} />
        ),
      )}
      <ExtraFields draft={draft} errorOf={errorOf} notes={settled.notes} shares={shares} onChange={set} />
      <DraftResult settled={settled} reading={reading} />
      <div role="alert">
        {tried && Object.keys(settled.problems).length > 0 && <ErrorText text={text.formError} />}
        {blocked !== undefined && <ErrorText text={blocked} />}
      </div>
      <div className="ik-buttons">
        <button type="button" className="ik-button" onClick={onClose}>
          {words.general.cancel}
        </button>
        <button type="submit" className="ik-button ik-primary" aria-disabled={busy}>
          {busy ? words.general.busy : text.save}
        </button>
      </div>
    </form>
  )
}

/** What this one outcome would add, told politely. */
const DraftResult = ({ settled, reading }: { readonly settled: DraftReading; readonly reading: SetReading }) => {
  const { words, language } = usePane()
  const result = settled.outcome && card(reading.project, [settled.outcome]).results[0]
  if (!result) return <p className="ik-result-sentence" aria-live="polite" />
  const [net, euro] = [countText(result.net, language), euroText(result.presentValue, language)]
  return (
    <p className="ik-result ik-result-sentence" aria-live="polite">
      {result.hours === 0
        ? words.outcomeForm.result(net, euro)
        : words.outcomeForm.resultHours(net, euro, countText(result.hours, language))}
    </p>
  )
}

/** Writes the draft into its row, or into the first free one. */
const useSaving = (
  form: OutcomeFormState,
  draft: OutcomeDraft,
  tables: SetTables,
  reading: SetReading,
  onClose: () => void,
) => {
  const pane = usePane()
  const { words, workbook } = pane
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const { busy, run } = useOnce()
  const write = async (): Promise<void> => {
    const row = form.kind === 'edit' ? form.row : firstFreeRow(tables.outcomes)
    if (!workbook.set || row === undefined) return setProblem(words.outcomes.full(tables.outcomes.length - 1))
    const cells = draftCells(draft)
    const missing = missingColumn(tables.outcomes, cells)
    if (missing !== undefined) return setProblem(words.outcomes.missingColumn(missing))
    setProblem(undefined)
    try {
      await pane.host.write({ [impactkaartNames(workbook.set.set).outcomes]: rowBlock(tables.outcomes, row, cells) })
      await pane.refresh()
      onClose()
      const label = draft.typed.label?.trim() ?? ''
      if (form.kind === 'edit') pane.say(words.outcomes.changed(label))
      else pane.say(reading.listed.length === 0 ? words.outcomes.switched : words.outcomes.added(label))
    } catch (error) {
      pane.fail('write', error, save)
    }
  }
  const save = (): void => void run(write)
  return { problem, busy, save }
}
