// The comparison with the reference project (Vraag | Antwoord) to a step per question.
// A question may be named by its key, its name or the question itself; an absent question or a blank answer counts as "gelijk".
import type { Range } from '../cell'
import { type ComparisonQuestion, comparisonAnswers, comparisonQuestions } from '../figures/reference-projects'
import { type Facts, problem } from '../sentences/problem'
import { isEmpty } from './number'
import { readStrictTable } from './table'
import { type Choice, readChoice, readText } from './text'
import { bare } from './words'

const labels = { question: ['Vraag', 'Question'], answer: ['Antwoord', 'Answer'] } as const
const at = { table: 'comparison' }

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
  const seen = new Map<string, number>()
  const steps: number[] = []
  for (const { row, cell, place } of readStrictTable(range, labels, ['question', 'answer'], at)) {
    const asked = cell('question')
    const text = typeof asked === 'string' && !isEmpty(asked) ? readText(asked, { ...at, row }) : undefined
    if (text === undefined) continue
    const named = questionNamed(text, place('question'))
    const first = seen.get(named.key)
    if (first !== undefined) {
      throw problem('project-item-twice', { ...at, label: named.name.nl, first, second: row })
    }
    seen.set(named.key, row)
    const given = cell('answer')
    const chosen = given === 0 ? undefined : readChoice(given, answers, place('answer'))
    if (chosen !== undefined) steps.push(stepOf(named, chosen))
  }
  return steps
}
