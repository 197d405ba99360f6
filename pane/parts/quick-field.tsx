// One of the twelve fields of a first Impactkaart, with its words, its error and its place in the form.

import { useId } from 'react'
import { comparisonAnswers, comparisonQuestions, projectTypes } from '../../core'
import { usePane } from '../state'
import {
  type QuickField as FieldName,
  isQuestion,
  questionFields,
  quickProblem,
  readQuick,
} from '../workbook/quick-fields'
import type { QuickForm } from '../workbook/quick-form'
import { WhyButton } from './field'
import { nameIn } from './names'
import { ScaleField } from './scale-field'
import { sentenceAtField } from './show'
import { ChoiceField, TextField } from './text-field'

interface Props {
  readonly field: FieldName
  readonly form: QuickForm
  /** True when the fields stand in the sheet too. */
  readonly bound: boolean
}

export const QuickField = ({ field, form, bound }: Props) => {
  const { words, language, reading } = usePane()
  if (isQuestion(field)) return <Question field={field} form={form} />
  const decided = bound ? reading?.decided : undefined
  const fixed = (field === 'organisation' || field === 'municipality') && decided?.locked.includes('organisatie')
  const problem = quickProblem(field, form.settled[field])
  const shared = {
    ...words.quickFields[field],
    error: problem && sentenceAtField(problem, language),
    note: fixed ? words.general.fixed : noteFor(field, form, bound, words.start),
    value: form.text(field),
    onChange: (text: string) => form.change(field, text),
    onFocus: () => form.enter(field),
    onBlur: () => form.leave(field),
    name: field,
  }
  if (field === 'type') {
    const types = (decided?.types ?? projectTypes).map((type) => ({
      value: type as string,
      text: nameIn(words.projectTypes, type),
    }))
    return <ChoiceField {...shared} options={[{ value: '', text: words.start.chooseType }, ...types]} />
  }
  const units = {
    months: words.general.unit.months,
    reach: words.general.unit.residents,
    costs: words.general.unit.euro,
  }
  if (field === 'months' || field === 'reach' || field === 'costs')
    return <TextField {...shared} kind="number" unit={units[field]} />
  const unit = field === 'municipality' && !fixed ? words.general.optional : undefined
  return <TextField {...shared} kind="text" unit={unit} readOnly={fixed} />
}

/** A value that is not wrong, or not in the sheet, but worth a word. */
const noteFor = (
  field: FieldName,
  form: QuickForm,
  bound: boolean,
  say: { readonly notWritten: string; readonly noCosts: string },
): string | undefined => {
  const typed = form.settled[field]
  if (quickProblem(field, typed)) return bound ? say.notWritten : undefined
  return field === 'costs' && readQuick('costs', typed) === 0 ? say.noCosts : undefined
}

const Question = ({ field, form }: { readonly field: (typeof questionFields)[number]; readonly form: QuickForm }) => {
  const { language } = usePane()
  const id = useId()
  const question = comparisonQuestions[questionFields.indexOf(field)]
  if (!question) return null
  return (
    <div className="ik-field">
      <ScaleField
        legend={question.name[language]}
        name={field}
        describedBy={`${id}-question ${id}-why`}
        question={
          <QuestionText
            id={id}
            text={question.question[language]}
            label={question.name[language]}
            why={question.why[language]}
          />
        }
        options={comparisonAnswers.map((answer) => ({ value: answer.nl, text: answer[language] }))}
        value={form.text(field) || 'gelijk'}
        onChange={(text) => form.change(field, text)}
        onFocus={() => form.enter(field)}
        onBlur={() => form.leave(field)}
      />
    </div>
  )
}

interface TextProps {
  readonly id: string
  readonly text: string
  readonly label: string
  readonly why: string
}

const QuestionText = ({ id, text, label, why }: TextProps) => (
  <>
    <WhyButton id={`${id}-why`} label={label} why={why} />
    <p className="ik-question" id={`${id}-question`}>
      {text}
    </p>
  </>
)
