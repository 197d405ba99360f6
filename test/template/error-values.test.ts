// An error value in a yellow cell, of any kind and in any place, stays in that cell: the row or the sheet says so in words, and no other
// cell of the workbook shows an error.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { offeredPrices } from '../../core/figures/price'
import { functions } from '../../core/functions/index'
import { address, areaOf, columnNumber } from '../../core/plan/address'
import type { Plan } from '../../core/plan/plan'
import { effectColumn, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import {
  cardFactor,
  firstOutcomeRow,
  firstOwnPriceRow,
  helperColumn,
  outcomeColumn,
  outcomeHeadings,
  ownPriceColumns,
  projectRange,
  shareColumn,
} from '../../core/templates/impactkaart/layout'
import { impactkaart } from '../../core/templates/index'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { inputValues } from './filled'

const kinds = ['1/0', 'SQRT(-1)', '"a"+1', 'MATCH("q",Uitleg!A1:A2,0)', 'INDEX(Uitleg!A1:A2,9)'] as const
const kind = (index: number): string => kinds[index % kinds.length] ?? ''

const start = { projectName: 'Proef', type: 'buurtwerk', months: 12, reach: 10, costs: 1000 } as const
const good = { Uitkomst: offeredPrices[5]?.name.nl ?? '', 'Bruto aantal': 10 }

/** The plan with formulas where a person types them; for the file these are no input cells then. */
const withFormulas = (plan: Plan, formulas: Readonly<Record<string, string>>): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => {
      const formula = formulas[`${sheet.name}!${cell.at}`]
      return formula === undefined ? cell : { ...cell, formula, meaning: 'label' }
    }),
  })),
})

/** One row per column of the outcome table, with an error in that column, and one that is right. */
const columns = [
  ...outcomeHeadings.filter((heading) => heading !== 'Prijs').map(outcomeColumn),
  shareColumn(1),
  shareColumn(8),
]
const rows = columns.length + 1
const inRows = Object.fromEntries(
  columns.map((column, index) => [`Uitkomsten!${column}${firstOutcomeRow + index}`, kind(index)]),
)
/** In each row of sheet Effecten another cell. */
const effectInputs = ['effect', 'whom', 'strength', 'evidence', 'theme', 'story', 'consent'] as const
const elsewhere = Object.fromEntries(
  [
    ...(['key', 'price', 'unit', 'payer', 'year'] as const).map(
      (column, index) => `Prijzen!${ownPriceColumns[column]}${firstOwnPriceRow + index}`,
    ),
    ...effectInputs.map((key, index) => `Effecten!${effectColumn(key)}${firstEffectRow + index}`),
  ].map((at, index) => [at, kind(index)]),
)
const plan = impactkaart({ set: '', rows: 2 })
const singles = plan.sheets
  .filter(({ role }) => role === 'start' || role === 'project')
  .flatMap(({ name, cells }) => cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => `${name}!${at}`))

let books: Record<string, Recalculated> = {}
const bookOf = (name: string): Recalculated => {
  const book = books[name]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}
const slug = (at: string): string => at.replace('!', '-')

beforeAll(async () => {
  const table = inputValues({ start, outcomes: Array.from({ length: rows }, () => good) })
  const one = inputValues({ start, outcomes: [good] })
  books = await recalculate({
    table: await writeWorkbook(withFormulas(impactkaart({ set: '', rows }), { ...inRows, ...elsewhere }), {
      values: table,
    }),
    ...Object.fromEntries(
      await Promise.all(
        singles.map(async (at, index) => [
          slug(at),
          await writeWorkbook(withFormulas(plan, { [at]: kind(index) }), { values: one }),
        ]),
      ),
    ),
  })
}, 600_000)

/** The cells that show an error, by address. */
const errors = (name: string): string[] =>
  bookOf(name)
    .errors()
    .map((error) => {
      const [, sheet, row, column] = /^(\w+)!(\d+),(\d+)/.exec(error) ?? []
      return `${sheet}!${address(Number(row) + 1, Number(column) + 1)}`
    })

describe('in a table of outcomes', () => {
  test('only the cells themselves show an error', () => {
    expect(errors('table').sort()).toEqual([...Object.keys(inRows), ...Object.keys(elsewhere)].sort())
  })

  test.each(columns.map((column, index) => [column, firstOutcomeRow + index] as const))('column %s', (_, row) => {
    expect(bookOf('table').at('Uitkomsten', row, 1)).toBe('In een cel staat een foutmelding. Herstel eerst die cel.')
    expect(bookOf('table').at('Uitkomsten', row, columnNumber(helperColumn('counts')))).toBe(0)
  })

  test('the row that is right counts, and the card says how many do not', () => {
    expect(bookOf('table').at('Kaart', 4, 2)).toContain(`${columns.length} rijen`)
    expect(bookOf('table').at('Kaart', 7, 2)).toBeTypeOf('number')
  })

  test('own prices and effects say it too', () => {
    const check = (index: number) =>
      bookOf('table').at('Prijzen', firstOwnPriceRow + index, columnNumber(ownPriceColumns.check)) ?? ''
    expect([0, 1, 4].map(check).map((said) => String(said).includes('foutmelding'))).toEqual([true, true, true])
    expect(bookOf('table').at('Kaart', 30, 2)).toContain('foutmelding')
    expect(effectInputs.map((_, index) => bookOf('table').at('Effecten', firstEffectRow + index, 1))).toEqual(
      effectInputs.map(() => 'In een cel staat een foutmelding. Herstel eerst die cel.'),
    )
  })
})

describe.each(singles)('in %s', (at) => {
  const book = () => bookOf(slug(at))

  test('only that cell shows an error', () => {
    expect(errors(slug(at))).toEqual([at])
  })

  test('the sheets say so, and the card shows no figure', () => {
    const says = `Blad ${at.split('!')[0]}: in een cel staat een foutmelding. Herstel eerst die cel.`
    expect([book().at('Start', 3, 1), book().at('Project', 3, 1), book().at('Kaart', 4, 2)]).toEqual([says, says, says])
    const { row, column } = areaOf(cardFactor).from
    expect(book().at('Kaart', row, column)).toBe('niet bekend')
  })
})

test('a function that reads the project refuses it as well', () => {
  const { from, to } = areaOf(projectRange)
  const table = Array.from({ length: to.row - from.row + 1 }, (_, index) =>
    [1, 2].map((column) => bookOf('Start-B14').at('Project', from.row + index, column) as Cell),
  )
  expect(() => functions.KOSTEN?.(table)).toThrow('Kosten totaal: in deze cel staat de foutmelding')
})
