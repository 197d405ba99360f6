// Sheet Metingen counts the same as THEMASCORES. LibreOffice recalculates filled-in workbooks in one run; the functions get the rows that
// were meant to be right, not the sheet's own reading of them. And every row is told whether it counts, and if not, why.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { readScores } from '../../core/reading/scores'
import { settingCell } from '../../core/templates/meten/metingen/places'
import { type FilledSheets, openFillings } from './measurement-books'
import { type Filling, madeUp, rightRows } from './measurements'
import { filled, named, wrong } from './measurements-named'
import { expectSameThemes } from './theme-lines'

const made = Object.fromEntries(Array.from({ length: 12 }, (_, seed) => [`made up ${seed + 1}`, madeUp(seed + 1)]))
const fillings: Readonly<Record<string, Filling>> = { ...named, ...made }

let sheetOf: FilledSheets
beforeAll(async () => {
  sheetOf = await openFillings({ ...fillings, wrong: filled(wrong) })
}, 600_000)

const momentsOf = ({ from = 'start', to = 'einde' }: Filling) => [from, to] as const
/** Blank as long as nothing can be compared. */
const expected = (filling: Filling): readonly (readonly Cell[])[] => {
  const comparable = filling.rows.length > 0 && filling !== named['moments the wrong way round']
  const header = [
    'Thema',
    'Wie',
    ...'Aantal Vooruit Gelijk Achteruit Voor Na Verschil Ondergrens Bovengrens'.split(' '),
  ]
  return comparable ? (functions.THEMASCORES?.(rightRows(filling), ...momentsOf(filling)) as Cell[][]) : [header]
}

describe.each(Object.entries(fillings))('%s', (name, filling) => {
  test('the table of themes is that of THEMASCORES', () => {
    expectSameThemes(sheetOf(name).called('themes'), expected(filling))
  })

  test('THEMASCORES reads from the sheet the rows that count, and no other', () => {
    const table = sheetOf(name).called('measurements')
    const right = rightRows(filling).slice(1)
    expect(readScores(table, { parameter: 'metingen' }).map(({ value }) => value)).toEqual(right.map((row) => row[4]))
    expect(
      table
        .slice(1)
        .map((row) => row[7])
        .filter((score) => score !== ''),
    ).toEqual(right.map((row) => row[4]))
  })

  test('every row is told what it is', () => {
    const says = sheetOf(name)
      .called('measurements')
      .slice(1)
      .map((row) => String(row[8]))
    const otherwise = filling.rows.filter(({ says: piece = 'Telt mee.' }, index) => !says[index]?.includes(piece))
    expect(otherwise).toEqual([])
    expect(says.slice(filling.rows.length)).toEqual(['', ''])
  })

  test('no cell of the workbook shows an error', () => {
    expect(sheetOf(name).errors).toEqual([])
  })

  test('people with one of the two moments are counted', () => {
    if (name.startsWith('moments')) return
    const [from, to] = momentsOf(filling).map((moment) => {
      const people = rightRows(filling)
        .slice(1)
        .filter((row) => String(row[1]).toLowerCase() === moment.toLowerCase() && row[6] !== 'groep')
      return new Set(people.map(([code]) => String(code).toLowerCase().replace('-', '')))
    })
    const count = (one = new Set<string>(), other = new Set<string>(), both: boolean) =>
      [...one].filter((code) => other.has(code) === both).length
    expect(['both', 'waiting', 'late'].map((key) => sheetOf(name).at(settingCell(key as 'both')))).toEqual([
      count(from, to, true),
      count(from, to, false),
      count(to, from, false),
    ])
  })
})

test('the check values of METING, typed as measurements', () => {
  const line = sheetOf('contract').called('themes')[1] ?? []
  expect(line.slice(0, 8)).toEqual(['redzaamheid', 'bewoner', 10, 8, 2, 0, 4.4, 5.7])
  expect(line[8]).toBeCloseTo(1.3, 9)
  expect(line[9]).toBeCloseTo(0.7110662584, 9)
  expect(line[10]).toBeCloseTo(1.8889337416, 9)
})

describe('what a row is told', () => {
  test.each(wrong.map((row, index) => [row.says ?? 'Telt mee.', index] as const))('%s', (says, index) => {
    const row = sheetOf('wrong').called('measurements')[index + 1] ?? []
    expect(row[8]).toContain(says)
    expect(row[7]).toBe(says === 'Telt mee.' ? 3 : '')
  })

  test('how many rows do not count', () => {
    expect(sheetOf('wrong').at('A6')).toBe(
      `${wrong.length} van ${wrong.length + 2} rijen gebruikt. ${wrong.length - 1} rijen tellen niet mee: zie Controle.`,
    )
  })

  test('THEMASCORES passes over a row without a score, whatever else it holds', () => {
    expect(readScores(sheetOf('wrong').called('measurements'), { parameter: 'metingen' })).toHaveLength(1)
  })
})
