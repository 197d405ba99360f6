// Formulas of the user after the grid has worked them out. One that the grid does not know stays as the value that it had in the file; one
// that comes to something else stays a formula, and the user is told.
import type { Cell } from '../../core'
import type { Remark } from '../../workbook-file'
import type { Bench } from '../apply-plan'
import { cellAt, formulaIn, plainValue } from '../read-cells'
import { asValue } from '../steps/cells'
import { writeCells } from '../steps/changes'
import type { BroughtFormula } from './filled-bench'

const isError = (value: Cell): boolean => typeof value === 'string' && /^#(?:[A-Z0-9/]+[!?]?)$/.test(value)

const isBlank = (value: Cell): boolean => value === null || value === ''

/** Other at each calculation. */
const isVolatile = (formula: string): boolean => /\b(?:TODAY|NOW|RAND|RANDBETWEEN|RANDARRAY)\(/i.test(formula)

/** WAAR and ONWAAR as the file is read. */
const comparable = (value: Cell): Cell => (value === 'WAAR' ? 1 : value === 'ONWAAR' ? 0 : value)

const isSame = (one: Cell, other: Cell): boolean => {
  const [mine, theirs] = [comparable(one), comparable(other)]
  if (typeof mine !== 'number' || typeof theirs !== 'number') return String(mine ?? '') === String(theirs ?? '')
  return Math.abs(mine - theirs) <= 1e-9 * Math.max(1, Math.abs(mine), Math.abs(theirs))
}

const mostNamed = 12

const about = (places: readonly string[], nl: string, en: string): Remark[] => {
  if (places.length === 0) return []
  const more = places.length - mostNamed
  const place = `${places.slice(0, mostNamed).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`
  return [{ kind: 'changed', place, words: { nl, en } }]
}

/** Call this when the grid has calculated. */
export const settleFormulas = ({ grid, guard }: Bench, brought: readonly BroughtFormula[]): Remark[] => {
  const [fixed, other]: [string[], string[]] = [[], []]
  for (const { sheetId, place, row, column, inFile } of brought) {
    const sheet = grid.workbook().getSheetBySheetId(sheetId)?.getSheet()
    if (!sheet) continue
    const formula = formulaIn(grid, sheet, row, column)
    const shown = plainValue(cellAt(grid, sheet, row, column))
    if (isBlank(inFile) || isError(inFile) || isVolatile(formula)) continue
    else if (isError(shown)) {
      guard.own(() => writeCells(grid, sheetId, { [row]: { [column]: asValue(inFile) } }))
      fixed.push(place)
    } else if (!isSame(shown, inFile)) other.push(place)
  }
  return [
    ...about(
      fixed,
      'De werkbank kan deze formules niet uitrekenen. Er staat nu de waarde uit het bestand, die niet meerekent.',
      'The workbench cannot work out these formulas. The value of the file stands there now, and does not calculate.',
    ),
    ...about(
      other,
      'Deze formules komen hier op iets anders uit dan in het bestand. Ze rekenen mee; kijk of ze kloppen.',
      'These formulas come to something else here than in the file. They calculate; see whether they are right.',
    ),
  ]
}
