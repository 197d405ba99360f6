// Which cells of a sheet become fixed values in a copy for sharing, and what they show: those that call our functions, with the tables
// these spill, and those that look at another sheet or at a name, so that a copy stands alone. All other cells stay as they are.
import { address, asText, blocks, mentionsIn } from '../../core'
import { callsOurs } from '../prefix'
import { Refusal } from './refusal'
import type { Range } from './survey'

export interface Contents {
  readonly range: Range
  readonly formulas: readonly (readonly string[])[]
}

/** Does a formula look at another sheet, or at a name of the spreadsheet, given in lower case? */
const looksElsewhere = (formula: string, names: ReadonlySet<string>): boolean => {
  const { sheets, words } = mentionsIn(formula)
  return sheets.length > 0 || words.some((word) => names.has(word))
}

/** Does a formula look at this sheet? */
export const looksAt = (formula: string, sheet: string): boolean =>
  mentionsIn(formula).sheets.includes(sheet.toLowerCase())

const waiting = /^(loading|laden)\.\.\.$/i

interface Place {
  readonly row: number
  readonly column: number
}

/** The cells a table of ours may have filled: on to the first blank or formula, down and to the right. */
const spill = (
  { row, column }: Place,
  formulas: Contents['formulas'],
  values: readonly (readonly unknown[])[],
): Place[] => {
  const isShown = (at: number, right: number): boolean =>
    formulas[at]?.[right] === '' && values[at]?.[right] !== undefined && values[at]?.[right] !== ''
  let [rows, columns] = [1, 1]
  while (isShown(row + rows, column)) rows += 1
  while (isShown(row, column + columns)) columns += 1
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => ({ row: row + down, column: column + right })),
  ).flat()
}

/** What a sheet may not tell, by address. */
export type Untold = ReadonlyMap<string, string>

/** A text as short as this may stand in another by chance. */
const shortText = 8

/** Another cell may have taken over what may not be told. */
const tells = (value: unknown, untold: readonly string[]): boolean =>
  typeof value === 'string' &&
  untold.some((text) => value === text || (text.length > shortText && value.includes(text)))

/** Rectangles of fixed values, by address. What may not be told becomes blank. */
export const frozenBlocks = (
  { range, formulas }: Contents,
  names: ReadonlySet<string>,
  untold: Untold,
  secrets: readonly string[],
) => {
  const [values, shown] = [range.getValues(), range.getDisplayValues()]
  const fixed = new Map<string, unknown>()
  for (const [row, line] of formulas.entries())
    for (const [column, formula] of line.entries()) {
      const ours = formula !== '' && callsOurs(formula)
      if (formula === '' || !(ours || looksElsewhere(formula, names))) continue
      const places = ours ? spill({ row, column }, formulas, values) : [{ row, column }]
      for (const place of places) {
        const text = shown[place.row]?.[place.column] ?? ''
        if (waiting.test(text)) throw new Refusal('stillLoading')
        const value = values[place.row]?.[place.column] ?? ''
        const kept = typeof value === 'string' ? asText(text) : value
        fixed.set(address(place.row + 1, place.column + 1), tells(text, secrets) ? '' : kept)
      }
    }
  for (const at of untold.keys()) fixed.set(at, '')
  const cells = [...fixed.keys()].map((at) => ({ at }))
  return { fixed, ranges: blocks(cells, () => '').map((block) => block.range) }
}
