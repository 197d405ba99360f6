// The sheet and the functions agree on which rows count, also where rules meet. Each row is asked of the functions alone; the sheet
// must count it exactly when they accept it, with the same euros and hours.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { columnNumber } from '../../core/plan/address'
import { firstOutcomeRow, helperColumn, type OutcomeHelper } from '../../core/templates/impactkaart/layout'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type FilledCard, fileOf, outcomeTable, projectTable } from './filled'
import { oddCard } from './odd-rows'

const rows = 90
const cards: Readonly<Record<string, FilledCard>> = { one: oddCard(1, rows), two: oddCard(2, rows) }

let books: Record<string, Recalculated> = {}

beforeAll(async () => {
  const files = await Promise.all(
    Object.entries(cards).map(async ([name, card]) => [name, await fileOf(card)] as const),
  )
  books = await recalculate(Object.fromEntries(files))
}, 600_000)

/** Euros and hours of one row according to the functions, or the sentence with which they refuse it. */
const asked = (card: FilledCard, index: number): { present: number; hours: number } | string => {
  const one = { ...card, outcomes: card.outcomes.slice(index, index + 1) }
  const tables = [projectTable(one), outcomeTable(one)] as const
  try {
    const labour = functions.ARBEIDSMARKT?.(...tables) as Cell[][]
    return { present: Number(functions.BATEN?.(...tables)), hours: Number(labour[labour.length - 1]?.[1]) }
  } catch (error) {
    return String(error)
  }
}

const near = (one: unknown, other: number): boolean =>
  typeof one === 'number' && Math.abs(one - other) <= 1e-9 * Math.max(1e-6, Math.abs(one), Math.abs(other))

describe.each(Object.entries(cards))('table %s', (name, card) => {
  const shown = (index: number, helper: OutcomeHelper) =>
    books[name]?.at('Uitkomsten', firstOutcomeRow + index, columnNumber(helperColumn(helper)))

  test('every row counts on the sheet exactly when the functions accept it, with the same amounts', () => {
    const different = card.outcomes.flatMap((row, index) => {
      const answer = asked(card, index)
      const agrees =
        typeof answer === 'string'
          ? shown(index, 'counts') === 0
          : shown(index, 'counts') === 1 &&
            near(shown(index, 'present'), answer.present) &&
            near(shown(index, 'hours'), answer.hours)
      return agrees ? [] : [{ row, sheet: shown(index, 'fault'), functions: answer }]
    })
    expect(different).toEqual([])
  })

  test('both kinds of rows are there', () => {
    const counted = card.outcomes.filter((_, index) => shown(index, 'counts') === 1).length
    expect(counted).toBeGreaterThan(rows / 4)
    expect(rows - counted).toBeGreaterThan(rows / 10)
  })

  test('no cell shows an error', () => {
    expect(books[name]?.errors()).toEqual([])
  })
})
