// The workbook of an organisation in the workbench: its colour and locks on the grid, its logo on paper and in the file.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { impactkaart, looks, type Plan } from '../../core'
import { firstOutcomeRow, outcomeColumn } from '../../core/templates/impactkaart/layout'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { packPlans } from '../pack/plans'
import { type Opened, read, settled, sheetNames, typeIn, values, Workbench } from './open-workbench'

const { card, measuring } = packPlans()
const standard = (rows: number): Plan => impactkaart({ set: '', rows, measured: true })

let workbench: Workbench
let folder: string
let opened: Opened
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'organisatie-'))
  workbench = await Workbench.start()
})
afterAll(async () => {
  await workbench?.stop()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  opened = await workbench.open()
  page = opened.page
  for (const plan of [card, measuring]) await page.evaluate((one) => window.werkbank.host.insert(one), plan)
  await extend(impactkaart({ set: '', rows: card.rows }), standard(card.rows))
})

const extend = (before: Plan, after: Plan): Promise<void> =>
  page.evaluate(([one, other]) => window.werkbank.host.extend(one, other), [before, after] as const)

/** Colours of the text and of the cell. */
const colors = (sheet: string, at: string): Promise<unknown> =>
  page.evaluate(
    ([name, cell]) => {
      const found: unknown = window.werkbank.grid.getActiveWorkbook().getSheetByName(name)?.getRange(cell)
      const { cl, bg } = (found as { getCellStyleData(): Record<string, { rgb: string }> }).getCellStyleData()
      return [cl?.rgb, bg?.rgb]
    },
    [sheet, at] as const,
  )

const [start] = card.sheets
const accent = start?.accent ?? ''
const firstOf = (meaning: string): string => start?.cells.find((cell) => cell.meaning === meaning)?.at ?? ''

describe('the workbook of an organisation in the workbench', () => {
  it('has its colour, its texts and its locks', async () => {
    expect(await colors('Start', firstOf('titel'))).toEqual([accent, undefined])
    expect(await colors('Start', firstOf('kop'))).toEqual(['#FFFFFF', accent])
    expect(await values(page, 'Start', 'B6:B7')).toEqual([['=1+1 van Team Noord'], ['Welzijn Voorbeeld']])
    await typeIn(page, 'Start', 'B7', 'iets anders')
    await page.locator('#message').getByText('Deze cel zit op slot').waitFor()
    expect(await read(page, 'Start_Organisatie')).toEqual([['Welzijn Voorbeeld']])
    expect(opened.complaints).toEqual([])
  })

  it('gets more rows that are locked where the rows above them are', async () => {
    const last = 26 + card.rows
    await extend(standard(card.rows), standard(card.rows + 20))
    await settled(page)
    await typeIn(page, 'Uitkomsten', `B${last}`, 'mijn uitkomst')
    expect(await values(page, 'Uitkomsten', `B${last}:B${last}`)).toEqual([['mijn uitkomst']])
    expect(await colors('Uitkomsten', `B${last}`)).toEqual([looks.invoer.color, looks.invoer.fill])
    expect(await page.locator('#message').isVisible()).toBe(false)
    await typeIn(page, 'Uitkomsten', `O${last}`, '12')
    await page.locator('#message').getByText('Deze cel zit op slot').waitFor()
    expect(await values(page, 'Uitkomsten', `O${last}:O${last}`)).toEqual([['']])
    expect(await colors('Uitkomsten', `O${last}`)).toEqual([looks.label.color, undefined])
    expect(opened.complaints).toEqual([])
  })

  it('prints its card with colour and logo, on one page', async () => {
    await typeIn(page, 'Uitkomsten', `${outcomeColumn('Uitkomst')}${firstOutcomeRow}`, 'huisarts-consult')
    await typeIn(page, 'Uitkomsten', `${outcomeColumn('Bruto aantal')}${firstOutcomeRow}`, '90')
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('#bar').getByRole('button', { name: 'Afdrukken' }).click()
    const logo = page.locator('#paper img')
    await logo.waitFor({ state: 'attached' })
    expect(await logo.getAttribute('alt')).toBe('Logo van Welzijn Voorbeeld: een paarse cirkel')
    expect(await logo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    const pdf = path.join(folder, 'kaart.pdf')
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const listed = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' }).trim().split('\n').slice(2)
    expect(new Set(listed.map((line) => line.trim().split(/\s+/)[0]))).toEqual(new Set(['1']))
    expect(execFileSync('pdfinfo', [pdf], { encoding: 'utf8' })).toMatch(/Pages:\s+1\n/)
    const bar = page.locator('#paper td').filter({ hasText: 'Kwantitatief rendement' }).first()
    const [red, green, blue] = [1, 3, 5].map((from) => Number.parseInt(accent.slice(from, from + 2), 16))
    expect(await bar.evaluate((one: HTMLElement) => one.style.background)).toBe(`rgb(${red}, ${green}, ${blue})`)
    const fills = await page.locator('#paper svg rect').evaluateAll((all) => all.map((one) => one.getAttribute('fill')))
    expect(new Set(fills)).toEqual(new Set([accent]))
    expect(opened.complaints).toEqual([])
  })

  it('is saved as a valid file with its logo on both sheets', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#bar').getByRole('button', { name: 'Opslaan' }).click(),
    ])
    const file = path.join(folder, 'opgeslagen.xlsx')
    await download.saveAs(file)
    const bytes = new Uint8Array(readFileSync(file))
    expect(await schemaErrors(bytes)).toEqual([])
    const parts = unzipSync(bytes)
    const logo = card.sheets.find(({ picture }) => picture)?.picture?.base64
    const media = Object.entries(parts).filter(([name]) => name.startsWith('xl/media/'))
    expect(media.map(([, content]) => Buffer.from(content).toString('base64'))).toContain(logo)
    const drawn = Object.entries(parts).filter(
      ([name, content]) =>
        /^xl\/drawings\/drawing\d+\.xml$/.test(name) && Buffer.from(content).includes('paarse cirkel'),
    )
    expect(drawn).toHaveLength(2)
    expect(opened.complaints).toEqual([])
  })

  it('goes as a whole, name and block about this file included', async () => {
    await page.evaluate(() => window.werkbank.host.remove(''))
    expect(await sheetNames(page)).toEqual(['Mijn blad'])
    await expect(read(page, 'Over_Dit_Bestand')).rejects.toThrow('Over_Dit_Bestand')
    expect(opened.complaints).toEqual([])
  })
})
