// An error is one text: place, what is wrong, what to do. A table of findings shows the three apart.
import { placeWords } from './place'
import type { Problem } from './problem'

/** The first full stop that is followed by a capital and not inside quotes: what a user typed is never cut. */
const firstSentence = /^((?:"[^"]*"|[^"])*?\.) (?=\p{Lu})([\s\S]*)$/u

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What is wrong and what to do, in Dutch, without the place. The advice is '' when the error is one sentence. */
export const splitSentence = (problem: Problem): { readonly finding: string; readonly advice: string } => {
  const place = placeWords(problem.facts)
  const text = place === '' ? problem.message : capital(problem.message.slice(place.length + 2))
  const [, finding = text, advice = ''] = firstSentence.exec(text) ?? []
  return { finding, advice }
}
