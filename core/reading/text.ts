// Text in a cell, and a choice out of a list.  A number in a text cell is taken as text ("2024" as a source); a formula typed as text stays text.
import type { Cell } from '../cell'
import { type Facts, problem } from '../sentences/problem'
import { isEmpty, refuseErrorCell } from './number'
import { bare } from './words'

/**
 * The text in a cell, without spaces around it.
 * @returns `undefined` for a blank cell.
 * @throws Problem when the cell holds an error, WAAR or ONWAAR.
 */
export const readText = (cell: Cell, place: Facts): string | undefined => {
  if (isEmpty(cell)) return undefined
  if (typeof cell === 'boolean') {
    throw problem('cell-boolean', { ...place, value: cell ? 'TRUE' : 'FALSE', wanted: 'text' })
  }
  refuseErrorCell(cell, place)
  return String(cell).trim()
}

/** One possible answer: its value in the core, the Dutch word, the English word, and other spellings. */
export interface Choice<T extends string> {
  readonly value: T
  readonly nl: string
  readonly en: string
  readonly also?: readonly string[]
}

/**
 * The choice that a cell names, in Dutch or English.
 * @returns `undefined` for a blank cell.
 * @throws Problem `choice-unknown` with the Dutch and English choices.
 */
export const readChoice = <T extends string>(
  cell: Cell,
  choices: readonly Choice<T>[],
  place: Facts,
): T | undefined => {
  const text = readText(cell, place)
  if (text === undefined) return undefined
  const wanted = bare(text)
  const found = choices.find((one) =>
    [one.value, one.nl, one.en, ...(one.also ?? [])].some((word) => bare(word) === wanted),
  )
  if (found) return found.value
  throw problem('choice-unknown', {
    ...place,
    value: text,
    choices: choices.map((one) => one.nl).join(', '),
    choicesEn: choices.map((one) => one.en).join(', '),
  })
}
