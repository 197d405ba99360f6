// The form for one outcome. The core judges what is typed as it would judge the row in the sheet; each problem stands at its field.
import { type FormEvent, useMemo, useRef, useState } from 'react'
import { card } from '../../core'
import { ErrorText } from '../parts/error-text'
import { ExtraFields } from '../parts/extra-fields'
import { Heading } from '../parts/heading'
import { OutcomeField } from '../parts/outcome-field'
import { PricePicker } from '../parts/price-picker'
import { ScaleField } from '../parts/scale-field'
import { countText, euroText, sentenceAtField } from '../parts/show'
import { usePane } from '../state'
import { outcomeFieldsIn } from '../words/outcome-fields'
import { outcomeFormIn } from '../words/outcome-form-words'
import {
  type DraftReading,
  draftFrom,
  emptyDraft,
  type OutcomeField as FieldName,
  type OutcomeDraft,
  readDraft,
} from '../workbook/outcome-form'
import { partyColumns } from '../workbook/outcome-payers'
import { lineCells } from '../workbook/outcome-table'
import { useSettled } from '../workbook/quick-form'
import type { SetReading } from '../workbook/set-reading'
import type { SetTables } from '../workbook/workbook'
import { type ChangeForm, type OutcomeFormState, useSaving } from './save-outcome'

interface Props {
  readonly form: OutcomeFormState
  readonly onForm: ChangeForm
  readonly onClose: () => void
  readonly tables: SetTables
  readonly reading: SetReading
}

export const OutcomeForm = ({ form, onForm, onClose, tables, reading }: Props) => {
  const { words, language } = usePane()
  const columns = partyColumns(tables.outcomes)
  const draft = useMemo(() => {
    const [line] = form.kind === 'edit' ? form.aim.held : []
    return form.draft ?? (line ? draftFrom(lineCells(tables.outcomes, line, language), language) : emptyDraft)
  }, [form, tables, language])
  const judge = (one: OutcomeDraft) => readDraft(one, reading.project, columns, reading.ownPrices.amountOf)
  const settled = judge(useSettled(draft))
  const [tried, setTried] = useState(false)
  const { problem: blocked, busy, save } = useSaving(form, draft, reading, onForm, onClose)
  const fields = useRef<HTMLFormElement>(null)

  const set = (field: FieldName, text: string) =>
    onForm({ ...form, draft: { ...draft, typed: { ...draft.typed, [field]: text } } })
  /** Who gains comes along with an own price, where nobody is named yet. */
  const setLabel = (label: string, payer = '') => {
    const typed = { ...draft.typed, label, payer: draft.typed.payer || payer }
    onForm({ ...form, draft: { ...draft, typed } })
  }
  /** A field that is still blank is not wrong before one tries to save. */
  const errorOf = (field: FieldName): string | undefined => {
    const found = settled.problems[field]
    const blank = (draft.typed[field] ?? '').trim() === ''
    return found && (tried || !blank) ? sentenceAtField(found, language) : undefined
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const now = judge(draft)
    const wrong = Object.keys(now.problems)[0]
    if (wrong === undefined) return save()
    const control = fields.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)
    control?.closest('details')?.setAttribute('open', '')
    control?.focus()
  }
  const text = outcomeFormIn[language]
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
        own={reading.ownPrices}
        onChange={setLabel}
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
      <ExtraFields
        draft={draft}
        errorOf={errorOf}
        settled={settled}
        parties={columns.map(({ party }) => party)}
        onChange={set}
      />
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
  const { language } = usePane()
  const result = settled.outcome && card(reading.project, [settled.outcome]).results[0]
  if (!result) return <p className="ik-result-sentence" aria-live="polite" />
  const [net, euro] = [countText(result.net, language), euroText(result.presentValue, language)]
  return (
    <p className="ik-result ik-result-sentence" aria-live="polite">
      {result.hours === 0
        ? outcomeFormIn[language].result(net, euro)
        : outcomeFormIn[language].resultHours(net, euro, countText(result.hours, language))}
    </p>
  )
}
