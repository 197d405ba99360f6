// What is wrong with a pack: the path of the field, and one sentence that begins with it.
import type { Words } from '../words'

/** From the top of the file: names of fields, and places in lists counted from 0, as JSON tools do. */
export type Path = readonly (string | number)[]

export interface PackProblem {
  /** "steden[2].teams[0].naam"; blank when it is about the whole file. */
  readonly path: string
  /** The sentence, path included. */
  readonly words: Words
}

/** Notes a problem while looking goes on. */
export type Tell = (path: Path, words: Words) => void

/** Typed text inside a sentence: on one line, not endless. */
export const shown = (text: string): string => {
  const line = text.replace(/\p{C}/gu, '').slice(0, 60)
  return line.length < text.length && line.length === 60 ? `${line}…` : line
}

export const pathText = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${shown(step)}`)).join('')

export const packProblem = (path: Path, { nl, en }: Words): PackProblem => {
  const text = pathText(path)
  return { path: text, words: { nl: `${text || 'Pakket'}: ${nl}`, en: `${text || 'Pack'}: ${en}` } }
}
