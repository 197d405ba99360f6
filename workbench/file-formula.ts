// A formula of the user as a file holds it. A program that meets a formula it cannot read shows #NAME? or offers to repair the file, so
// only what every program reads goes along: numbers, texts, cells, known names and functions, put together as a formula should be.
import { parseAddress } from '../core'
import { functionInFile } from './known-functions'

/** What a formula may refer to. Programs do not tell upper case from lower in these; they are kept in lower case. */
export interface Known {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

interface Piece {
  /** As the file writes it. */
  readonly text: string
  /** What it is in the shape of a formula: v a value, f a function, s a sign, o another operator, or itself. */
  readonly shape: string
}

type Read = (text: string, known: Known) => Piece | undefined

const as =
  (shape: string): Read =>
  (text) => ({ text, shape })

const sheetName = (text: string): string => text.replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase()

/** Cells, whole columns (A:C) or whole rows (1:3), of a sheet that is there. */
const readArea: Read = (text, { sheets }) => {
  const [, sheet, area = ''] = /^(?:(.*)!)?(.*)$/s.exec(text) ?? []
  if (sheet !== undefined && !sheets.has(sheetName(sheet))) return undefined
  // A whole column or row is in the sheet when its first cell is.
  const corners = area
    .toUpperCase()
    .replaceAll('$', '')
    .split(':')
    .map((part) => (/\d/.test(part) ? (/[A-Z]/.test(part) ? part : `A${part}`) : `${part}1`))
  return corners.every((corner) => parseAddress(corner)) ? { text, shape: 'v' } : undefined
}

const readFunction: Read = (name) => {
  const text = functionInFile(name)
  return text === undefined ? undefined : { text, shape: 'f' }
}

const readWord: Read = (text, { names }) =>
  /^(true|false)$/i.test(text) || names.has(text.toLowerCase()) ? { text, shape: 'v' } : undefined

const sheet = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`
const area = String.raw`(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)`

/** The order matters: a function before a cell, a cell before a number or a word. */
const pieces: readonly (readonly [RegExp, Read])[] = [
  [/\s+/y, as('')],
  [/"(?:[^"]|"")*"/y, as('v')],
  [/[A-Z][A-Z0-9.]*(?=\()/iy, readFunction],
  [new RegExp(String.raw`${sheet}${area}(?![\p{L}\p{N}_.(!:])`, 'iuy'), readArea],
  [/(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\p{N}_.])/iuy, as('v')],
  [/[\p{L}_][\p{L}\p{N}_.]*/uy, readWord],
  [/<>|<=|>=|[*/^&=<>]/y, as('o')],
  [/[+-]/y, as('s')],
  [/[%(),]/y, (text) => ({ text, shape: text })],
]

const piecesOf = (formula: string, known: Known): Piece[] | undefined => {
  const found: Piece[] = []
  for (let at = 0; at < formula.length; ) {
    const start = at
    for (const [pattern, read] of pieces) {
      pattern.lastIndex = at
      const text = pattern.exec(formula)?.[0]
      if (text === undefined) continue
      const piece = read(text, known)
      if (!piece) return undefined
      found.push(piece)
      at += text.length
      break
    }
    if (at === start) return undefined
  }
  return found
}

const part = 's*v%*'
const expression = `${part}(?:[os]${part})*`
const call = new RegExp(`f\\((?:${expression})?(?:,(?:${expression})?)*\\)`, 'g')
const inBrackets = new RegExp(`(?<!f)\\(${expression}\\)`, 'g')
const whole = new RegExp(`^${expression}$`)

/** A formula is whole when, from the inside out, every call and every pair of brackets comes to a value. */
const isWhole = (shape: string): boolean => {
  const simpler = shape.replace(call, 'v').replace(inBrackets, 'v')
  return simpler === shape ? whole.test(shape) : isWhole(simpler)
}

/** `formula` as the grid keeps it, with `=`. Undefined when other programs may not read it. */
export const formulaInFile = (formula: string, known: Known): string | undefined => {
  const found = formula.startsWith('=') ? piecesOf(formula.slice(1), known) : undefined
  if (!found || !isWhole(found.map(({ shape }) => shape).join(''))) return undefined
  return found.map(({ text }) => text).join('')
}
