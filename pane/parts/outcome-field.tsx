// One field of an outcome, with the words and the kind of control that belong to it.
import { directionChoices, evidenceChoices, outcomeLabels, sectors } from '../../core'
import { usePane } from '../state'
import { outcomeFieldsIn } from '../words/outcome-fields'
import { outcomeFormIn } from '../words/outcome-form-words'
import type { OutcomeField as FieldName, OutcomeDraft } from '../workbook/outcome-form'
import { nameIn } from './names'
import { ChoiceField, type Option, TextField } from './text-field'

interface Props {
  readonly field: FieldName
  readonly draft: OutcomeDraft
  readonly error: string | undefined
  readonly note?: string | undefined
  /** Offered at the field for who gains. */
  readonly parties?: readonly string[]
  readonly onChange: (field: FieldName, text: string) => void
}

/** What a field may look like when filled in; for fields whose form is not plain. */
const samples: Readonly<Partial<Record<FieldName, string>>> = {
  without: '30%',
  with: '10%',
  deadweight: '40%',
  ownShare: '70%',
  displacement: '10%',
  dropOff: '20%',
  cashable: '50%',
  low: '0,5',
  high: '1,3',
  payer: 'gemeente 60%; zorgverzekeraar 40%',
}

const textFields: readonly FieldName[] = ['payer', 'sector', 'source', 'group']

export const OutcomeField = ({ field, draft, error, note, parties, onChange }: Props) => {
  const { words, language, reading } = usePane()
  const fixed = field === 'ownPrice' && reading?.decided.locked.includes('eigen-prijs')
  const { label, why } = outcomeFieldsIn[language][field]
  const [column] = outcomeLabels[field]
  const shared = {
    label,
    why: column === label ? why : <WhyWithColumn why={why} column={column} />,
    error,
    note: fixed ? words.general.fixed : note,
    name: field,
    value: draft.typed[field] ?? '',
    onChange: (text: string) => onChange(field, text),
  }
  if (field === 'direction' || field === 'evidence') {
    const choices = field === 'direction' ? directionChoices : evidenceChoices
    const options: Option[] = choices.map((choice) => ({ value: choice.nl, text: choice[language] }))
    const unset = field === 'direction' ? [] : [{ value: '', text: outcomeFormIn[language].empty }]
    const value = field === 'direction' ? shared.value || 'minder' : shared.value
    return <ChoiceField {...shared} value={value} options={[...unset, ...options]} />
  }
  if (field === 'sector') {
    const options = sectors.map((sector) => ({ value: sector as string, text: nameIn(words.sectors, sector) }))
    return <ChoiceField {...shared} options={[{ value: '', text: outcomeFormIn[language].empty }, ...options]} />
  }
  const sample = samples[field]
  const shown = language === 'en' && sample ? sample.replace(/^(\d),/, '$1.') : sample
  return (
    <TextField
      {...shared}
      kind={textFields.includes(field) ? 'text' : 'number'}
      readOnly={fixed}
      hint={shown && outcomeFormIn[language].example(shown)}
      {...(field === 'payer' && parties && { suggestions: parties })}
    />
  )
}

/** The column is named where its heading is not the label of the field, as it is in the other language. */
const WhyWithColumn = ({ why, column }: { readonly why: string; readonly column: string }) => {
  const { language } = usePane()
  return (
    <>
      {why} {outcomeFormIn[language].column}: <span lang="nl">{column}</span>.
    </>
  )
}
