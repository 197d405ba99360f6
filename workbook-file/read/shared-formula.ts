// Excel stores a formula that was filled down once, with the cells that share it. The text of each is made when asked for: made
// beforehand, a small file with one long formula would fill the memory.
import { address, type Place, parseAddress } from '../../core'

export interface SharedFormula {
  readonly source: { readonly formula: string; readonly place: Place }
  readonly place: Place
}

/** Letters of a formula in Excel, the only program that shares them. Moving a longer one could take forever. */
export const longestShared = 8192

// Texts, sheet names in quotes and names of table columns stay as they are; so do functions (LOG10 with its bracket) and longer names.
const piece =
  /"[^"]*"|'[^']*'|\[[^\]]*\]|(?<![\p{L}\d_.$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\d_.(!])/gu

/** The formula as its own cell has it: what is not fixed with "$" moves along. */
export const shiftFormula = ({ source, place }: SharedFormula): string => {
  const rows = place.row - source.place.row
  const columns = place.column - source.place.column
  const letters = (fixed: string, text: string) =>
    fixed ? `$${text}` : moved(`${text}1`, 0, columns).replace(/1$/, '')
  const number = (fixed: string, text: string) => (fixed ? `$${text}` : moved(`A${text}`, rows, 0).replace(/^A/, ''))
  return source.formula.replace(piece, (whole, a, b, c, d, e, f, g, h, i, j, k, l) => {
    if (b !== undefined) return intact(`${letters(a, b)}${number(c, d)}`)
    if (f !== undefined) return intact(`${letters(e, f)}:${letters(g, h)}`)
    return j === undefined ? whole : intact(`${number(i, j)}:${number(k, l)}`)
  })
}

const gone = '#REF!'

const moved = (at: string, rows: number, columns: number): string => {
  const place = parseAddress(at)
  if (!place) return gone
  const to = { row: place.row + rows, column: place.column + columns }
  const text = to.row > 0 && to.column > 0 ? address(to.row, to.column) : ''
  return parseAddress(text) ? text : gone
}

const intact = (text: string): string => (text.includes(gone) ? gone : text)
