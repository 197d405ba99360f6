// A file that cannot be read is an error with a code. Its sentence says which file, what is wrong and what to do.
import type { Words } from '../../core'
import { type FileProblemCode, problemWords } from './problem-words'

/** What a sentence needs, and what was counted when reading stopped. */
export type FileFacts = Readonly<Record<string, string | number>>

/** The file is not read any further. `message` is the Dutch sentence. */
export class FileProblem extends Error {
  declare readonly code: FileProblemCode
  declare readonly words: Words
  declare readonly facts: FileFacts

  constructor(code: FileProblemCode, fileName: string, facts: FileFacts = {}) {
    const safe = Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => [key, typeof fact === 'string' ? shown(fact) : fact]),
    )
    const words = problemWords[code](shown(fileName), safe)
    super(words.nl)
    Object.assign(this, { name: 'FileProblem', code, words, facts: safe })
  }
}

/** Makes the problem of one file, for throwing. */
export type Refuse = (code: FileProblemCode, facts?: FileFacts) => FileProblem

export const refusalsOf =
  (fileName: string): Refuse =>
  (code, facts) =>
    new FileProblem(code, fileName, facts)

/** Names come from strangers: nothing invisible, nothing endless. */
const shown = (name: string): string => {
  const visible = name.replace(/\p{C}/gu, '')
  return visible.length > 100 ? `${visible.slice(0, 100)}…` : visible
}
