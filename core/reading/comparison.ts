// The comparison with the reference project (Vraag | Antwoord) to a step per question.
// A question may be named by its key, its name or the question itself; an absent question or a blank answer counts as "gelijk".
import type { Range } from '../cell'
import { type ComparisonQuestion, comparisonAnswers, comparisonQuestions } from '../figures/reference-projects'
import { type Facts, problem } from '../sentences/problem'
import { isEmpty } from './number'
import { throwFirst } from './problems'
import { labelIndex, readTable } from './table'
import { type Choice, readChoice, readText } from './text'
import { bare } from './words'

const columns = labelIndex<'question' | 'answer'>({ question: ['Vraag', 'Question'], answer: ['Antwoord', 'Answer'] })

const answers: readonly Choice<string>[] = comparisonAnswers.map(({ nl, en }) => ({ value: nl, nl, en }))

const isNamed = (question: ComparisonQuestion, text: string): boolean =>
  [question.key, question.name.nl, question.name.en, question.question.nl, question.question.en].some(
    (name) => bare(name) === bare(text),
  )

const questionNamed = (text: string, place: Facts): ComparisonQuestion => {
  const found = comparisonQuestions.find((question) => isNamed(question, text))
  if (found) return found
  throw problem('choice-unknown', {
    ...place,
    value: text,
    choices: comparisonQuestions.map(({ name }) => name.nl).join(', '),
    choicesEn: comparisonQuestions.map(({ name }) => name.en).join(', '),
  })
}

/** What an answer multiplies the factor by. Answers stand in the order of the steps. */
const stepOf = (question: ComparisonQuestion, answer: string): number =>
  question.steps[answers.findIndex(({ value }) => value === answer)] ?? 1

/**
 * The steps of the questions that were answered, in the order of the table.
 * @throws Problem for an unknown question or answer, a question twice, or a missing column.
 */
export const readComparison = (range: Range): readonly number[] => {
  const table = readTable(range, columns, (found) => throwFirst([found]), { table: 'comparison' })
  const [question, answer] = [table.columns.get('question'), table.columns.get('answer')]
  if (!question) throw problem('column-missing', { table: 'comparison', wanted: 'Vraag', wantedEn: 'Question' })
  if (!answer) throw problem('column-missing', { table: 'comparison', wanted: 'Antwoord', wantedEn: 'Answer' })
  const seen = new Map<string, number>()
  const steps: number[] = []
  for (const { row, cells } of table.rows) {
    const asked = cells[question.index]
    const place = { table: 'comparison', row }
    const text = typeof asked === 'string' && !isEmpty(asked) ? readText(asked, place) : undefined
    if (text === undefined) continue
    const named = questionNamed(text, { ...place, column: question.label })
    const first = seen.get(named.key)
    if (first !== undefined) {
      throw problem('project-item-twice', { table: 'comparison', label: named.name.nl, first, second: row })
    }
    seen.set(named.key, row)
    const given = cells[answer.index]
    const chosen = given === 0 ? undefined : readChoice(given, answers, { ...place, column: answer.label })
    if (chosen !== undefined) steps.push(stepOf(named, chosen))
  }
  return steps
}
