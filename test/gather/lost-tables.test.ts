// Answers that stand where nothing reads them: below the last row of a table, in a table whose name is gone or was made shorter, on a sheet
// that was deleted. Each is told with its place, and never with what stands there.
import { beforeAll, describe, expect, test } from 'vitest'
import { firstOwnPriceRow, ownPriceRows } from '../../core/templates/impactkaart/layout'
import { type FileReport, gatherFile } from '../../workbook-file'
import { cardsInFile } from '../../workbook-file/gather/card-in-file'
import { openWorkbook } from '../../workbook-file/read/open-workbook'
import { madeUp } from '../meten/measurements'
import { figureOf, measuredFile, returnedCard, source, withParts } from './returned'

const ownPrices = [{ key: 'huisarts-consult', price: 999 }]
const card = { ...returnedCard(3), ownPrices }
const filling = madeUp(5)
let file: Uint8Array
beforeAll(async () => {
  file = await measuredFile(card, filling)
})

const gathered = (bytes: Uint8Array): Promise<FileReport> => gatherFile(source('a.xlsx', bytes))
const told = ({ problems }: FileReport, words: RegExp) =>
  problems.filter(({ text }) => words.test(text)).map(({ severity, place }) => [severity, place])
const benefitsOf = ({ projects }: FileReport) => projects[0]?.benefits
const right = () => figureOf(card, 'Baten (contante waarde)')

/** The name reaches there now; without a place it points nowhere, as after its sheet was deleted. */
const withName = (name: string, place = '#REF!'): Uint8Array =>
  withParts(file, (xml, part) => {
    if (part !== 'xl/workbook.xml') return xml
    const changed = xml.replace(new RegExp(`(?<=<definedName name="${name}"[^>]*>)[^<]*`), () => place)
    if (changed === xml) throw new Error(`No name ${name}`)
    return changed
  })

/** Texts in cells that are not in the file yet. */
const withNote = (sheet: number, row: number, columns: string): Uint8Array =>
  withParts(file, (xml, part) => {
    if (part !== `xl/worksheets/sheet${sheet}.xml`) return xml
    const cells = [...columns].map((at) => `<c r="${at}${row}" t="inlineStr"><is><t>Geheim</t></is></c>`).join('')
    const there = new RegExp(`<row r="${row}"[^>]*?(?:/>|>.*?</row>)`)
    const line = `<row r="${row}">${cells}</row>`
    return there.test(xml) ? xml.replace(there, line) : xml.replace('</sheetData>', `${line}</sheetData>`)
  })

describe('below the last row', () => {
  const below = /onder de laatste rij/
  const lastMeasurement = 8 + Math.max(3, filling.rows.length)
  test.each([
    ['an outcome', 3, 13, 'BC', 'Uitkomsten, cellen B13, C13'],
    ['an effect', 4, 16, 'B', 'Effecten, cel B16'],
    ['an own price', 6, firstOwnPriceRow + ownPriceRows, 'AB', 'Prijzen, cellen A210, B210'],
    ['an indicator', 8, 35, 'A', 'Indicatorenplan, cel A35'],
    ['a measurement', 9, lastMeasurement + 1, 'ABCDEF', `Metingen, cellen A${lastMeasurement + 1}, `],
  ])('%s is told with its place, and the card counts', async (_, sheet, row, columns, place) => {
    const report = await gathered(withNote(sheet, row, columns))
    const found = told(report, below)
    expect(found).toEqual([['let op', expect.stringContaining(place)]])
    if (columns.length > 5) expect(found[0]?.[1]).toMatch(/ en nog 1$/)
    expect(JSON.stringify(report)).not.toContain('Geheim')
    expect(benefitsOf(report)).toBeCloseTo(right(), 5)
  })

  test('is nothing to tell of a file as it was made, or of a note beside a table', async () => {
    expect(told(await gathered(file), /onder de laatste rij|ontbreekt/)).toEqual([])
    expect(told(await gathered(withNote(4, 30, 'Z')), below)).toEqual([])
  })

  test('is what a shorter name leaves out', async () => {
    const report = await gathered(withName('Metingen', 'Metingen!$A$8:$I$9'))
    expect(told(report, below)).toEqual([['let op', expect.stringMatching(/^Metingen, cellen A10, .* en nog \d+$/)]])
  })
})

describe('own prices', () => {
  const notCounted = /Eigen_Prijzen.*dit project telt niet mee/
  test.each([
    ['gone', undefined, '', /ontbreekt de naam Eigen_Prijzen/],
    ['no more than its heads', 'Prijzen!$A$189:$E$189', 'Prijzen, cellen A190, B190', /houdt op boven/],
  ])('count nothing when their name is %s, on the card neither', async (_, name, place, words) => {
    const bytes = withName('Eigen_Prijzen', name)
    const report = await gathered(bytes)
    expect(told(report, notCounted)).toEqual([['fout', expect.stringContaining(place)]])
    expect(told(report, words)).toHaveLength(1)
    expect(report.projects).toEqual([])
    const [shown] = cardsInFile(openWorkbook(bytes, 'a.xlsx'))
    expect([shown?.rows, shown?.faults.length]).toEqual([[], 1])
  })

  test('that fit in a shorter name count', async () => {
    const report = await gathered(withName('Eigen_Prijzen', 'Prijzen!$A$189:$E$195'))
    expect(told(report, notCounted)).toEqual([])
    expect(benefitsOf(report)).toBeCloseTo(right(), 5)
  })
})

test.each([
  ['Metingen', 'Metingen'],
  ['Indicatorenplan', 'Indicatorenplan'],
  ['Verhalen', 'Verhalen'],
  ['Kaart_Effecten', 'Effecten'],
])('the table %s that is gone is told, and the card counts', async (name, sheet) => {
  const report = await gathered(withName(name))
  expect(told(report, new RegExp(`^De naam ${name} ontbreekt`))).toEqual([['let op', sheet]])
  expect(benefitsOf(report)).toBeCloseTo(right(), 5)
})
