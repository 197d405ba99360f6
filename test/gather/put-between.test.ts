// Rows and columns that someone put between our cells before sending the file back, put in by a real program. The file is told with its
// place and nothing is counted of it; rows above everything do no harm.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { type FileReport, gatherFile, together } from '../../workbook-file'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { kaart } from '../../workbook-file/cli/kaart'
import { madeUp } from '../meten/measurements'
import { changedByHand, columnPutIn, rowPutIn } from '../oracles/libreoffice-hand'
import { figureOf, measuredFile, returnedCard, source } from './returned'

const card = returnedCard(3)
let file: Uint8Array
beforeAll(async () => {
  file = await measuredFile(card, madeUp(5))
})

const gathered = async (steps: string): Promise<FileReport> =>
  gatherFile(source('ingevoegd.xlsx', await changedByHand(file, steps)))
const serious = ({ problems }: FileReport) =>
  problems.filter(({ severity, about }) => severity === 'fout' && about === 'bestand')

describe('put between the cells of a card', () => {
  test.each([
    ['a row on Start', rowPutIn('Start', 12), 'Start, cel B14', 'de naam Start_Bereik staat op B14 en hoort op B13'],
    ['a row on Project', rowPutIn('Project', 13), 'Project, cellen A5:B22', 'de naam Project staat op A5:B22'],
    ['a column on Uitkomsten', columnPutIn('Uitkomsten', 15), 'Uitkomsten, cellen B6:', 'de naam Uitkomsten staat op'],
  ])(
    '%s is told, and nothing is counted',
    async (_, steps, place, words) => {
      const report = await gathered(steps)
      const [problem, second] = serious(report)
      expect(second).toBeUndefined()
      expect(problem?.place).toContain(place)
      expect(problem?.text).toContain(words)
      expect(problem?.text).toContain('dit project telt niet mee')
      expect(problem?.advice).toContain('Haal weg wat is tussengevoegd')
      expect(report.projects).toEqual([])
      expect(together([report]).totals.all).toMatchObject({ projects: 0, costs: 0, benefits: 0 })
    },
    120_000,
  )

  test('keeps kaart from showing a card', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kaart-'))
    try {
      const at = path.join(folder, 'ingevoegd.xlsx')
      await writeFile(at, await changedByHand(file, rowPutIn('Start', 12)))
      const said: string[] = []
      const write = (text: string) => said.push(text)
      expect(await runImpactkaart(['kaart', at], { write, writeProblem: write }, [kaart])).toBe(1)
      expect(said.join('')).toMatch(
        /Herstel eerst dit:[\s\S]*Start, cel B14 +Op dit blad is een rij of kolom tussengevoegd/,
      )
      expect(said.join('')).not.toContain('Rendementsfactor')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }, 120_000)
})

test.each([
  ['a row that moves only the date of the card', rowPutIn('Start', 24)],
  ['a column between measurements', columnPutIn('Metingen', 4)],
  ['a row between effects', rowPutIn('Effecten', 10)],
])(
  '%s is told, and the card counts',
  async (_, steps) => {
    const report = await gathered(steps)
    expect(serious(report)).toEqual([])
    expect(report.problems.find(({ text }) => /tussengevoegd/.test(text))).toMatchObject({ severity: 'let op' })
    expect(report.projects[0]?.benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 5)
    expect(report.projects[0]?.themes.length).toBeGreaterThan(0)
  },
  120_000,
)

test('a row in the list of prices changes no formula: nothing is believed that a program calculated', async () => {
  const report = await gathered(rowPutIn('Prijzen', 100))
  const [{ benefits, hours } = { benefits: 0, hours: 0 }] = report.projects
  expect(benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 5)
  expect(hours).toBeCloseTo(figureOf(card, 'Uren vrijgespeeld'), 5)
  expect(report.problems.filter(({ text }) => /versie|formule/.test(text))).toEqual([])
}, 120_000)

test('rows above everything move the formulas too: they are known, and not believed', async () => {
  const steps = rowPutIn('Start', 1) + rowPutIn('Project', 1) + rowPutIn('Uitkomsten', 2) + rowPutIn('Prijzen', 1)
  const report = await gathered(steps)
  const told = report.problems.filter(
    ({ about, text }) => about === 'bestand' && !/rijen (telt|tellen) niet mee/.test(text),
  )
  expect(told.map(({ place, text }) => `${place}: ${text}`)).toEqual([])
  expect(report.projects[0]?.benefits).toBeCloseTo(figureOf(card, 'Baten (contante waarde)'), 5)
}, 120_000)
