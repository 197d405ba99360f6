// Outcome tables for the tests of their reading; one with a problem fails.
import { expect } from 'vitest'
import type { Cell, Range } from '../../core/cell'
import { readOutcomes } from '../../core/reading/outcomes'

export const in2024 = { priceYear: 2024 }

export const readTable = (range: Range) => {
  const { outcomes, problems } = readOutcomes(range, in2024)
  expect(problems.map((one) => one.message)).toEqual([])
  return outcomes
}

/** One row given as label -> cell. */
export const readRow = (cells: Record<string, Cell>) => {
  const outcomes = readTable([Object.keys(cells), Object.values(cells)])
  const [row] = outcomes.rows
  if (!row) throw new Error('no row was read')
  return { ...row, zeros: outcomes.zerosSkipped.map((zero) => zero.column) }
}

export const own = { Uitkomst: 'Minder overlast', 'Bruto aantal': 10, Prijs: 100 }
