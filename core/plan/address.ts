// Cell addresses: "B7" to row and column and back, ranges, and sheet names inside formulas.

/** Row and column count from 1. */
export interface Place {
  readonly row: number
  readonly column: number
}

export interface Area {
  readonly from: Place
  readonly to: Place
}

/** The largest sheet a file can hold. */
export const lastRow = 1_048_576
export const lastColumn = 16_384

/** 28 -> "AB". */
export const columnLetters = (column: number): string => {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

/** "AB" -> 28. Capitals or not. */
export const columnNumber = (letters: string): number => {
  let number = 0
  for (let at = 0; at < letters.length; at++) number = number * 26 + (letters.charCodeAt(at) & 31)
  return number
}

/** "B7" for row 7, column 2. */
export const address = (row: number, column: number): string => `${columnLetters(column)}${row}`

/** "$B$7": the same cell wherever the formula goes. */
export const absolute = (range: string): string =>
  range
    .split(':')
    .map((end) => end.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2'))
    .join(':')

/** Undefined when the text is not an address, or lies outside the largest sheet. */
export const parseAddress = (at: string): Place | undefined => {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(at)
  if (!match) return undefined
  const place = { row: Number(match[2]), column: columnNumber(match[1] ?? '') }
  return place.row <= lastRow && place.column <= lastColumn ? place : undefined
}

/** "B7:C9", or "B7" as a range of one cell. Undefined when it is not a range that runs from top left to bottom right. */
export const parseRange = (range: string): Area | undefined => {
  const colon = range.indexOf(':')
  const from = parseAddress(colon < 0 ? range : range.slice(0, colon))
  const to = colon < 0 ? from : parseAddress(range.slice(colon + 1))
  if (!from || !to || to.row < from.row || to.column < from.column) return undefined
  return { from, to }
}

/** As `parseRange`, for ranges that lint has passed. */
export const areaOf = (range: string): Area => {
  const area = parseRange(range)
  if (!area) throw new Error(`${range} is not a range`)
  return area
}

export const heightOf = ({ from, to }: Area): number => to.row - from.row + 1
export const widthOf = ({ from, to }: Area): number => to.column - from.column + 1

export const contains = (outer: Area, { from, to }: Area): boolean =>
  from.row >= outer.from.row &&
  to.row <= outer.to.row &&
  from.column >= outer.from.column &&
  to.column <= outer.to.column

export const overlap = (one: Area, other: Area): boolean =>
  one.from.row <= other.to.row &&
  other.from.row <= one.to.row &&
  one.from.column <= other.to.column &&
  other.from.column <= one.to.column

/** Project -> Project, Project 2 -> 'Project 2'. */
export const quoteSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z_.]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`

/** Cells one below the other: `down('B', 6, 3)` is "B6:B8". */
export const down = (column: string, firstRow: number, count: number): string =>
  `${column}${firstRow}:${column}${firstRow + count - 1}`
