// An error value in a yellow cell of Indicatorenplan or Monitor, or in a date of the Impactkaart, stays in that cell: the sheets say so in
// words, and no other cell of the workbook shows an error.
import { beforeAll, describe, expect, test } from 'vitest'
import { address, columnNumber } from '../../core/plan/address'
import { projectCell, startCells } from '../../core/templates/impactkaart/layout'
import { meten } from '../../core/templates/index'
import { firstPlanRow, type PlanKey, planColumn } from '../../core/templates/meten/layout'
import { firstQuestionRow, firstRow, monitorColumn } from '../../core/templates/meten/monitor/places'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type Filling, fileOf } from './fillings'

const kinds = ['1/0', 'SQRT(-1)', '"a"+1', 'MATCH("q",Uitleg!A1:A2,0)', 'INDEX(Uitleg!A1:A2,9)'] as const
const says = 'In een cel staat een foutmelding. Herstel eerst die cel.'

const inputs = [
  'indicator',
  'ownQuestion',
  'ownTheme',
  'ownLow',
  'ownHigh',
  'rater',
  'startValue',
  'target',
] as const satisfies readonly PlanKey[]
/** A row per column of the plan, with an error in that column; two rows that are right. */
const filling: Filling = {
  start: { months: 12, reach: 30, today: 46_100 },
  startDate: 46_023,
  goal: { who: 'jongeren', change: 'lezen elke dag', by: 46_357, seen: 'een lijst' },
  plan: [
    ...inputs.map((_, index) => ({
      indicator: `Eigen ${index}`,
      ownQuestion: 'Vraag?',
      ownTheme: 'wonen',
      ownLow: 1,
      ownHigh: 5,
      target: 4,
    })),
    { indicator: 'Aantal achterstanden', startValue: 8, target: 2 },
    { indicator: 'Post op tijd openen', startValue: 1, target: 4 },
  ],
  measurements: [{ code: 'K1', moment: 'start', indicator: 'Post op tijd openen', answer: 2 }],
  counted: { 8: { start: 8, halverwege: 5 } },
}

const inTables: readonly string[] = [
  ...inputs.map((key, index) => `Indicatorenplan!${planColumn(key)}${firstPlanRow + index}`),
  ...['B14', 'B19'].map((at) => `Indicatorenplan!${at}`),
  `Monitor!${monitorColumn('typed einde')}${firstRow + 8}`,
  `Monitor!${monitorColumn('typed start')}${firstRow + 9}`,
  ...Array.from({ length: 8 }, (_, index) => `Monitor!B${firstQuestionRow + index}`),
]
const singles = [
  ...['B6', 'B7', 'B8', 'B9'].map((at) => `Indicatorenplan!${at}`),
  `Project!${projectCell('Startdatum')}`,
  ...(['today', 'months', 'reach'] as const).map((key) => `Start!${startCells[key]}`),
]

/** The formulas that are typed, by sheet. */
const typed = (places: readonly string[]): Record<string, Record<string, string>> => {
  const found: Record<string, Record<string, string>> = {}
  places.forEach((place, index) => {
    const [sheet = '', at = ''] = place.split('!')
    found[sheet] = { ...found[sheet], [at]: kinds[index % kinds.length] ?? '' }
  })
  return found
}

let books: Record<string, Recalculated> = {}
const bookOf = (name: string): Recalculated => {
  const book = books[name]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}
const slug = (at: string): string => at.replace('!', '-')
const errors = (name: string): string[] =>
  bookOf(name)
    .errors()
    .map((error) => {
      const [, sheet, row, column] = /^(\w+)!(\d+),(\d+)/.exec(error) ?? []
      return `${sheet}!${address(Number(row) + 1, Number(column) + 1)}`
    })

beforeAll(async () => {
  const files = [['tables', inTables] as const, ...singles.map((at) => [slug(at), [at]] as const)]
  books = await recalculate(
    Object.fromEntries(
      await Promise.all(
        files.map(async ([name, places]) => [name, await fileOf(filling, { formulas: typed(places) })] as const),
      ),
    ),
  )
}, 600_000)

test('every place is a yellow cell', () => {
  const yellow = meten({ set: '', rows: 3 }).sheets.flatMap(({ name, cells }) =>
    cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => `${name}!${at}`),
  )
  expect([...inTables, ...singles.slice(0, 4)].filter((at) => !yellow.includes(at))).toEqual([])
})

describe('in the tables', () => {
  test('only the cells themselves show an error', () => {
    expect(errors('tables').sort()).toEqual([...inTables].sort())
  })

  test.each(inputs.map((key, index) => [key, index] as const))('column %s of the plan', (_, index) => {
    expect(bookOf('tables').at('Indicatorenplan', firstPlanRow + index, columnNumber(planColumn('check')))).toBe(says)
  })

  test('Monitor says it, at the row and at the answers', () => {
    const note = (row: number) => bookOf('tables').at('Monitor', row, columnNumber(monitorColumn('note')))
    expect([note(firstRow + 8), note(firstRow + 9)]).toEqual([says, says])
    expect(bookOf('tables').at('Monitor', firstQuestionRow, 9)).toBe(says)
  })

  test('the row that is right is computed', () => {
    expect(bookOf('tables').at('Monitor', firstRow + 8, columnNumber(monitorColumn('progress')))).toBe(0.5)
  })
})

describe.each(singles)('in %s', (at) => {
  test('only that cell shows an error', () => {
    expect(errors(slug(at))).toEqual([at])
  })
})

test('the goal and the agenda say what to do', () => {
  expect(bookOf('Indicatorenplan-B8').at('Indicatorenplan', 11, 2)).toBe(says)
  expect(bookOf(slug(singles[4] ?? '')).at('Monitor', 3, 1)).toContain(
    'De startdatum op het blad Project is geen datum.',
  )
  expect(bookOf(slug(singles[5] ?? '')).at('Monitor', 3, 1)).toContain('Vandaag op het blad Start is geen datum.')
})
