// People sort the lists of an overview. Sorted by LibreOffice, from last to first, every total stays what it was.
import { beforeAll, expect, test } from 'vitest'
import { address, areaOf } from '../../core/plan/address'
import type { PlanSheet } from '../../core/plan/plan'
import { gather, writeWorkbook } from '../../workbook-file'
import { overviewPlan } from '../../workbook-file/gather/overview/overview'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { changedByHand, sortedDown } from '../oracles/libreoffice-hand'
import { fileOf } from '../template/filled'
import { returnedCard, source } from './returned'

/** Four projects at one place and time, each with another amount of the same: six pairs. */
const files = [1, 2, 3, 4].map(async (number) => {
  const card = returnedCard(4)
  const outcomes = [{ Uitkomst: 'Iets van ons', 'Bruto aantal': 10 * number, 'Eigen prijs': 100, Baathouder: 'Rijk' }]
  const start = { ...card.start, projectName: `Nummer ${number}`, costs: 50_000 + number }
  return source(`${number}.xlsx`, await fileOf({ ...card, outcomes, start }))
})

/** The rows of a list, from the row below its heads, and a column by its head. */
const listOn = ({ cells }: PlanSheet, first: string) => {
  const head = cells.filter(({ value }) => value === first).at(-1)?.at ?? ''
  const { row } = areaOf(head).from
  const below = cells.map(({ at }) => areaOf(at).from).filter((place) => place.row > row)
  const [rows, columns] = [below.map((place) => place.row), below.map(({ column }) => column)]
  const column = (title: string): number =>
    areaOf(cells.find(({ at, value }) => value === title && areaOf(at).from.row === row)?.at ?? '').from.column
  return { top: row + 1, column, range: `A${row + 1}:${address(Math.max(...rows), Math.max(...columns))}` }
}

const lists = [
  ['Projecten', 'Bestand', 'Bestand'],
  ['Dubbeltelling', 'Groep', 'nr'],
  ['Baathouders', 'Bestand', 'Bestand'],
] as const

let before: Recalculated
let after: Recalculated
let tops: Record<string, number> = {}

beforeAll(async () => {
  const { sheets, names } = overviewPlan(await gather(await Promise.all(files)))
  const found = Object.fromEntries(
    lists.map(([name, first]) => {
      const sheet = sheets.find((one) => one.name === name)
      if (!sheet) throw new Error(`No sheet ${name}`)
      return [name, listOn(sheet, first)] as const
    }),
  )
  const no = (sheet: string, title: string, nth: number) => {
    const list = found[sheet]
    return { [sheet]: { [address((list?.top ?? 0) + nth, list?.column(title) ?? 0)]: 'nee' } }
  }
  // The second project does not count, and the fourth pair is said to be two events.
  const values = { ...no('Projecten', 'Telt mee', 1), ...no('Dubbeltelling', 'Telt dubbel', 3) }
  const written = await writeWorkbook({ sheets, names }, { values })
  const steps = lists.map(([name, , by]) => sortedDown(name, found[name]?.range ?? '', found[name]?.column(by) ?? 0))
  const made = await recalculate({ before: written, after: await changedByHand(written, steps.join('')) })
  if (!made.before || !made.after) throw new Error('Two workbooks')
  ;({ before, after } = made as { before: Recalculated; after: Recalculated })
  tops = Object.fromEntries(Object.entries(found).map(([name, { top }]) => [name, top]))
}, 300_000)

const shown = (book: Recalculated, sheet: string, rows: number) =>
  Array.from({ length: rows }, (_, row) => ['A', 'B', 'C'].map((_, column) => book.at(sheet, row + 1, column + 1)))

test('the rows did change places', () => {
  expect(after.at('Projecten', tops.Projecten ?? 0, 1)).toBe('4.xlsx')
  expect(after.at('Baathouders', tops.Baathouders ?? 0, 1)).toBe('4.xlsx')
  const [first, last] = [before, after].map((book) => book.at('Dubbeltelling', (tops.Dubbeltelling ?? 0) + 5, 4))
  expect(first).not.toBe(last)
})

test('all totals, with and without double counting, stay as they were', () => {
  expect(after.errors()).toEqual([])
  expect(shown(after, 'Overzicht', 13)).toEqual(shown(before, 'Overzicht', 13))
  const off = Number(before.at('Overzicht', 8, 2)) - Number(before.at('Overzicht', 8, 3))
  expect(off).toBeGreaterThan(0)
  expect(off).toBeLessThan(Number(before.at('Overzicht', 8, 2)))
})

test('who gains, and where work comes free, stays as it was', () => {
  const above = (tops.Baathouders ?? 0) - 3
  expect(shown(after, 'Baathouders', above)).toEqual(shown(before, 'Baathouders', above))
  expect(Number(before.at('Baathouders', 6, 2))).toBeGreaterThan(0)
})
