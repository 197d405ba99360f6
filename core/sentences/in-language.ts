// The sentence of a problem in the language of a screen. A cell that calculates only ever says it in Dutch, which is the message of the
// problem itself; so the English sentences stand apart and need not come along with the functions.
import { en } from './en'
import type { Language, Problem } from './problem'

export const problemIn = (problem: Problem, language: Language): string =>
  language === 'nl' ? problem.message : en[problem.reason].say(problem.facts)
