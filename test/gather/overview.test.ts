// The overview as a file, and the whole way round: filled workbooks, calculated and saved by LibreOffice, gathered, written as an overview,
// which LibreOffice calculates too. Every figure on the way is that of the functions.
import { beforeAll, describe, expect, test } from 'vitest'
import { lint, type Plan } from '../../core'
import { areaOf, parseAddress } from '../../core/plan/address'
import { type Gathered, gather, gatherFile, gatherReport, overviewWorkbook, writeWorkbook } from '../../workbook-file'
import { problemsSheet } from '../../workbook-file/gather/overview/lists'
import { type OverviewPlan, overviewPlan } from '../../workbook-file/gather/overview/overview'
import { madeUp } from '../meten/measurements'
import { type Recalculated, recalculate, savedByLibreOffice } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { fileOf } from '../template/filled'
import { figureOf, measuredFile, returnedCard, source } from './returned'

/** Three projects: two of which LibreOffice saved the file, and one at the same time and place as the first. */
const cards = [returnedCard(4), returnedCard(11), { ...returnedCard(4) }].map((card, index) => ({
  ...card,
  start: { ...card.start, projectName: `Project "${index}" & co`, ...(index === 1 && { reach: 3 }) },
}))
let gathered: Gathered
let plan: OverviewPlan
let overview: Uint8Array
let calculated: Recalculated

beforeAll(async () => {
  const [first, second, third] = cards
  if (!first || !second || !third) throw new Error('Three cards')
  const saved = await savedByLibreOffice({ een: await fileOf(first), twee: await measuredFile(second, madeUp(5)) })
  const files = [
    ...Object.entries(saved).map(([name, bytes]) => source(`${name}.xlsx`, bytes)),
    source('drie.xlsx', await fileOf(third)),
    source('=leeg.xlsx', new Uint8Array()),
  ]
  gathered = await gather(files)
  plan = overviewPlan(gathered)
  overview = await overviewWorkbook(gathered)
  calculated = (await recalculate({ overzicht: overview })).overzicht as Recalculated
}, 600_000)

describe('files that a program saved', () => {
  test('hold formulas and a card that are found to be right', () => {
    const found = gathered.problems.filter(({ file, about }) => /een|twee/.test(file) && about === 'bestand')
    expect(
      found.map(({ text }) => text).filter((text) => !/rijen (telt|tellen) niet mee|ligt niet tussen laag/.test(text)),
    ).toEqual([])
  })

  test('give the figures of the functions', () => {
    for (const [index, card] of cards.entries()) {
      const { factor, benefits, costs } = gathered.projects[index] ?? {}
      expect(factor).toBeCloseTo(figureOf(card, 'Rendementsfactor'), 9)
      expect(benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 5)
      expect(costs).toBeCloseTo(figureOf(card, 'Kosten (contante waarde)'), 5)
    }
    expect(gathered.projects[1]?.themes.length).toBeGreaterThan(2)
  })
})

describe('the overview', () => {
  test("Microsoft's validator and our own lint find nothing", async () => {
    expect(await schemaErrors(overview)).toEqual([])
    const linted: Plan = { ...plan, template: 'impactkaart', set: '', rows: 1, version: '1' }
    expect(lint(linted)).toEqual([])
  })

  test('LibreOffice opens it without an error, and every formula comes to what it holds', () => {
    expect(calculated.errors()).toEqual([])
    let count = 0
    for (const [sheet, results] of Object.entries(plan.results))
      for (const [at, result] of Object.entries(results)) {
        const place = parseAddress(at)
        const value = calculated.at(sheet, place?.row ?? 0, place?.column ?? 0) ?? ''
        if (typeof result === 'number')
          expect(Number(value) / (result || 1), `${sheet}!${at}`).toBeCloseTo(result ? 1 : 0, 9)
        else expect(value, `${sheet}!${at}`).toBe(result)
        count++
      }
    expect(count).toBeGreaterThan(60)
  })

  test('double counting is told with both files, and taken off only beside the sum', () => {
    expect(gathered.doubles.length).toBeGreaterThan(0)
    expect(gathered.doubles[0]).toMatchObject({ one: { file: 'een.xlsx' }, other: { file: 'drie.xlsx' } })
    const at = (address: string) => {
      const { row, column } = areaOf(address).from
      return calculated.at('Overzicht', row, column)
    }
    const total = cards.reduce((sum, card) => sum + figureOf(card, 'Baten (contante waarde)'), 0)
    expect(at('B8')).toBeCloseTo(total, 4)
    expect(at('C8')).toBeCloseTo(total - gathered.doubles.reduce((sum, { takenOff }) => sum + takenOff, 0), 4)
  })

  test('few residents are not counted out, and text from a file stays text', () => {
    const cells = plan.sheets.flatMap(({ cells }) => cells.map(({ value }) => value))
    expect(cells).toContain('minder dan 5')
    expect(cells).toContain('=leeg.xlsx')
    expect(cells).toContain('Project "0" & co')
  })

  test('files that give no project are told, in words and on the sheet', () => {
    expect(plan.sheets[0]?.cells.map(({ value }) => value)).toContain('Uit 1 bestand komt geen project: zie Problemen.')
    const said = (language: 'nl' | 'en') => String(gatherReport(gathered, 'overzicht.xlsx', language).shown[0])
    expect(said('nl')).toContain('3 projecten tellen mee, 0 niet. Uit 1 bestand komt geen project: waarom, staat')
    expect(said('en')).toContain('3 projects count, 0 not. 1 file gives no project: sheet Problemen says why.')
  })

  test('is known again, and not gathered as if it were returned', async () => {
    expect(await gatherFile(source('overzicht.xlsx', overview))).toMatchObject({ overview: true, problems: [] })
  })

  test('the same files give the same bytes', async () => {
    expect(Buffer.from(await overviewWorkbook(gathered)).equals(Buffer.from(overview))).toBe(true)
  })
})

test('what is taken off for double counting follows Telt mee, once for each project', async () => {
  const card = returnedCard(4)
  const outcomes = [{ Uitkomst: 'Iets van ons', 'Bruto aantal': 10, 'Eigen prijs': 100 }]
  const named = (name: string, costs: number) =>
    fileOf({ ...card, outcomes, start: { ...card.start, projectName: name, costs } })
  const names = ['Een', 'Twee', 'Drie']
  const three = await gather(
    await Promise.all(names.map(async (name, index) => source(`${name}.xlsx`, await named(name, 50_000 + index)))),
  )
  const { sheets, names: defined } = overviewPlan(three)
  expect(sheets[0]?.cells.map(({ value }) => value)).toContain(
    'Er is geen bandbreedte ingevuld: factor laag en hoog zijn daarom gelijk aan de rendementsfactor.',
  )
  const [counts] = sheets.flatMap(({ name, cells }) =>
    name === 'Projecten'
      ? cells.filter(({ value }) => value === 'Telt mee').map(({ at }) => at.replace(/\d+/, ''))
      : [],
  )
  /** All three, without the first, and only the last: who does not count is no double. */
  const written = async (out: readonly number[]) =>
    writeWorkbook(
      { sheets, names: defined },
      { values: { Projecten: Object.fromEntries(out.map((row) => [`${counts}${row}`, 'nee'])) } },
    )
  const made = await recalculate({ alle: await written([]), twee: await written([7]), een: await written([7, 8]) })
  const left = (name: string): number => Number(made[name]?.at('Overzicht', 8, 3))
  const one = Number(made.een?.at('Overzicht', 8, 2))
  expect(one).toBeGreaterThan(0)
  expect(Number(made.alle?.at('Overzicht', 8, 2))).toBeCloseTo(3 * one, 4)
  for (const name of ['alle', 'twee', 'een']) expect(left(name), name).toBeCloseTo(one, 4)
}, 300_000)

test('a row is as high as its text is on paper, where words and line ends take room', () => {
  const problem = { file: 'een.xlsx', severity: 'let op', about: 'bestand', place: '' } as const
  const advice =
    'Open het bestand in de werkbank of met het taakvenster en kijk bij Kaart. Op de opdrachtregel: controleer.'
  const problems = [advice, 'Een\ntwee\ndrie\nvier'].map((one) => ({ ...problem, text: 'Iets', advice: one }))
  const { sheet } = problemsSheet({ ...gathered, files: ['een.xlsx'], problems })
  expect(Object.values(sheet.rowHeights ?? {}).slice(-2)).toEqual([49, 64])
})

test('an overview of nothing is a workbook too', async () => {
  const nothing = await overviewWorkbook(await gather([source('leeg.xlsx', new Uint8Array())]))
  expect(await schemaErrors(nothing)).toEqual([])
})
