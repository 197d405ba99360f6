// One question of the form: the words of the bank for a resident or for what a worker sees, else the numbers of one's own scale.
import { useId } from 'react'
import { TextField } from '../../parts/text-field'
import { usePane } from '../../state'
import { Answers } from '../parts/answers'
import type { Chosen } from '../tables/chosen'
import { useSay } from '../use-measuring'
import { answerProblem } from './entry-scores'

interface Props {
  readonly chosen: Chosen
  readonly rater: string
  readonly value: string
  readonly onChange: (answer: string) => void
}

/** More numbers than this are typed, not ticked. */
const mostTicks = 10

export const Question = ({ chosen, rater, value, onChange }: Props) => {
  const { language } = usePane()
  const say = useSay()
  const id = useId()
  const { title, bank, question, low, high } = chosen
  const seen = rater === 'werker' && bank?.observation
  const options = optionsOf(chosen, rater)
  const legend = bank?.title[language] ?? title
  if (options.length === 0)
    return (
      <TextField
        label={legend}
        why={say.entry.scale(low, high)}
        hint={question}
        kind="number"
        name={`answer-${title}`}
        error={answerProblem(chosen, value) && say.entry.outside(low, high)}
        value={value}
        onChange={onChange}
      />
    )
  return (
    <Answers
      legend={legend}
      name={`answer-${id}`}
      answersIn={bank && 'nl'}
      describedBy={`${id}-question`}
      question={
        <p className="ik-question" id={`${id}-question`} lang="nl">
          {seen || question}
        </p>
      }
      options={options}
      value={value}
      onChange={onChange}
    />
  )
}

const optionsOf = ({ bank, low, high }: Chosen, rater: string) => {
  if (bank?.scale.kind === 'score') {
    const { answers, levels } = bank.scale
    return (rater === 'werker' ? levels : answers).map((text, index) => ({
      value: String(index + 1),
      text: `${index + 1} · ${text}`,
    }))
  }
  const whole = Number.isInteger(low) && Number.isInteger(high) && high - low < mostTicks
  return whole
    ? Array.from({ length: high - low + 1 }, (_, index) => ({ value: String(low + index), text: String(low + index) }))
    : []
}
