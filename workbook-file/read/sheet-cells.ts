// The cells of one sheet, only those that hold something: a sheet may claim a billion cells, and costs what is in it.
// Values as the functions take them: numbers (a date is its day number), text, WAAR and ONWAAR as text, and errors with their place.
import { address, type Place, parseAddress, type Value } from '../../core'
import { choiceLists } from './choice-lists'
import type { Refuse } from './file-problem'
import { dayNumber } from './iso-date'
import { longestShared, type SharedFormula, shiftFormula } from './shared-formula'
import { decodeEscapes } from './shared-strings'
import type { CellStyle } from './styles-part'
import { type Attributes, readXml } from './xml'

/** A cell that shows an error, such as #DIV/0!, or holds a number that is none. */
export interface CellError {
  readonly error: string
  readonly sheet: string
  readonly at: string
}

/** '' is a blank cell. */
export type ReadCell = Value | CellError

export interface SheetCells {
  readonly valueAt: (place: Place) => ReadCell
  /** Without "=". */
  readonly formulaAt: (place: Place) => string | undefined
  /** Its formula is one for a block of cells, which means something else in a cell on its own. */
  readonly isArray: (place: Place) => boolean
  /** WAAR or ONWAAR stands there as such, not as a text. */
  readonly isTruth: (place: Place) => boolean
  /** The pattern of a cell that holds something; undefined for numbers as they come. */
  readonly formatAt: (place: Place) => string | undefined
  /** The background of a cell that holds something. */
  readonly fillAt: (place: Place) => string | undefined
  /** Nothing can be typed there, because the sheet is protected and the cell is not open. */
  readonly isLocked: (place: Place) => boolean
  /** What is offered to choose from. */
  readonly choicesAt: (place: Place) => readonly string[] | undefined
  /** Cells with something in them, row by row. */
  readonly places: () => Place[]
  /** Some formula has no result in the file: no program has calculated it yet. */
  readonly uncalculated: boolean
}

export const noCells: SheetCells = {
  valueAt: () => '',
  formulaAt: () => undefined,
  isArray: () => false,
  isTruth: () => false,
  formatAt: () => undefined,
  fillAt: () => undefined,
  isLocked: () => false,
  choicesAt: () => undefined,
  places: () => [],
  uncalculated: false,
}

/** What sheets of one workbook share. `count` is told of every cell with something in it. */
export interface Surroundings {
  readonly texts: readonly string[]
  readonly styles: readonly CellStyle[]
  readonly count: () => void
  readonly refuse: Refuse
}

/** A cell while it is being read. */
interface Draft {
  readonly place: Place
  readonly type: string
  readonly style: CellStyle | undefined
  value: string
  inline: string
  formula: string
  calculated: boolean
  shared: string | undefined
  array: boolean
}

/** @throws FileProblem when a cell lies outside the sheet, comes twice or refers to a text that is not there. */
export const readSheet = (
  xml: string,
  sheet: string,
  part: string,
  { texts, styles, count, refuse }: Surroundings,
): SheetCells => {
  const values = new Map<number, ReadCell>()
  const formulas = new Map<number, string | SharedFormula>()
  const [arrays, truths, open] = [new Set<number>(), new Set<number>(), new Set<number>()]
  const looks = new Map<number, CellStyle>()
  let isProtected = false
  const sources = new Map<string, { readonly formula: string; readonly place: Place }>()
  const lists = choiceLists()
  const damaged = () => refuse('damaged', { part, sheet })
  let row = 0
  let column = 0
  let cell: Draft | undefined
  let uncalculated = false

  const begin = (attributes: Attributes): Draft => {
    const written = attributes.get('r') ?? address(row, column + 1)
    const place = parseAddress(written)
    if (!place || place.row !== row) throw damaged()
    column = place.column
    return {
      place,
      type: attributes.get('t') ?? 'n',
      style: styles[Number(attributes.get('s') ?? 0)],
      value: '',
      inline: '',
      formula: '',
      calculated: false,
      shared: undefined,
      array: false,
    }
  }

  const keep = ({ place, type, style, value, inline, formula, calculated, shared, array }: Draft) => {
    const read = storedValue(type, value, inline, texts)
    if (read === undefined) throw damaged()
    const key = keyOf(place)
    if (values.has(key) || formulas.has(key)) throw damaged()
    if (shared !== undefined && formula.length > longestShared) throw damaged()
    if (shared !== undefined && formula !== '') sources.set(shared, { formula, place })
    const source = shared === undefined || formula !== '' ? undefined : sources.get(shared)
    const kept = source ? { source, place } : formula
    // An open cell says something too: a person may type there.
    if (style?.unlocked) open.add(key)
    if (read === '' && kept === '') {
      if (style?.unlocked) count()
      return
    }
    count()
    if (style?.format !== undefined || style?.fill !== undefined) looks.set(key, style)
    if (read !== '')
      values.set(key, typeof read === 'object' ? { ...read, sheet, at: address(place.row, place.column) } : read)
    if (type === 'b' && read !== '') truths.add(key)
    if (kept === '') return
    formulas.set(key, kept)
    if (array) arrays.add(key)
    if (!calculated) uncalculated = true
  }

  readXml(xml, {
    open: (name, parent, attributes) => {
      if (name === 'row' && parent === 'sheetData') {
        row = Number(attributes().get('r') ?? row + 1)
        column = 0
      } else if (name === 'sheetProtection') isProtected = /^(1|true)$/.test(attributes().get('sheet') ?? '')
      else if (name === 'c' && parent === 'row') cell = begin(attributes())
      else if (name === 'v' && cell) cell.calculated = true
      else if (name === 'f' && cell) {
        const given = attributes()
        const kind = given.get('t')
        if (kind === 'shared') cell.shared = given.get('si') ?? ''
        cell.array = kind === 'array' || kind === 'dataTable'
      } else if (!cell) lists.open(name, attributes)
    },
    text: (text, name, parent) => {
      if (!cell) lists.text(text, name, parent)
      else if (name === 'v' && parent === 'c') cell.value += text
      else if (name === 'f' && parent === 'c') cell.formula += text
      else if (name === 't' && (parent === 'is' || parent === 'r')) cell.inline += text
    },
    close: (name, parent) => {
      if (name !== 'c' || parent !== 'row' || !cell) return
      keep(cell)
      cell = undefined
    },
  })

  return {
    valueAt: (place) => values.get(keyOf(place)) ?? '',
    formulaAt: (place) => {
      const found = formulas.get(keyOf(place))
      return typeof found === 'object' ? shiftFormula(found) : found
    },
    isArray: (place) => arrays.has(keyOf(place)),
    isTruth: (place) => truths.has(keyOf(place)),
    formatAt: (place) => looks.get(keyOf(place))?.format,
    fillAt: (place) => looks.get(keyOf(place))?.fill,
    isLocked: (place) => isProtected && !open.has(keyOf(place)),
    choicesAt: lists.at,
    places: () => [...new Set([...values.keys(), ...formulas.keys()])].sort((one, other) => one - other).map(placeOf),
    uncalculated,
  }
}

/** Undefined when it refers to a text that is not there. */
const storedValue = (type: string, value: string, inline: string, texts: readonly string[]) => {
  if (type === 'inlineStr') return decodeEscapes(inline)
  if (value === '') return ''
  if (type === 's') return texts[/^\d{1,9}$/.test(value) ? Number(value) : -1]
  if (type === 'str') return decodeEscapes(value)
  if (type === 'b') return value === '1' || value === 'true' ? 'WAAR' : 'ONWAAR'
  if (type === 'e') return { error: value }
  if (type === 'd') return dayNumber(value) ?? value
  return isNumber.test(value) && Number.isFinite(Number(value)) ? Number(value) : { error: value }
}

const isNumber = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i

/** One number per cell, rows after each other. */
const keyOf = ({ row, column }: Place): number => row * 16_384 + column - 1

const placeOf = (key: number): Place => ({ row: Math.floor(key / 16_384), column: (key % 16_384) + 1 })
