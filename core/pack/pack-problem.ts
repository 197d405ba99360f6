// What is wrong with a pack: the path of the field, and one sentence that begins with it.
import type { Words } from '../words'
import { placeWords } from './place-words'
import { shown } from './shown'

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

/** More than a person reads at once. */
export const mostProblems = 50

const pathText = (path: Path): string =>
  path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${shown(step)}`)).join('')

/** @param pack as it was given, for the names of what the path leads along. */
export const packProblem = (path: Path, { nl, en }: Words, pack?: unknown): PackProblem => {
  const text = pathText(path)
  const place = placeWords(path, pack)
  return {
    path: text,
    words: {
      nl: `${text || 'Pakket'}${place ? ` (${place.nl})` : ''}: ${nl}`,
      en: `${text || 'Pack'}${place ? ` (${place.en})` : ''}: ${en}`,
    },
  }
}
