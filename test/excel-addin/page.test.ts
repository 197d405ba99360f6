// The built page in Chromium, in a page that plays Excel on the web: from the click in the ribbon to the first card, with functions beside
// it, within its content security policy and its budgets; and what it says when something is missing.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { excelOnTheWeb, withExcelApi } from '../excel-host'
import { type StartedBrowserExcel, startExcelInChromium } from '../excel-host/chromium/start'
import { openChromium } from '../support/chromium'
import { makeFirstCard } from '../support/first-card'

const folder = path.resolve(import.meta.dirname, '../../dist/excel')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const addIn = { folder, page: 'index.html' }

let browser: Browser
beforeAll(async () => {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('dist/excel is missing: run npm run build first.')
  browser = await openChromium()
})
afterAll(() => browser.close())

const violations = async ({ page, pane }: StartedBrowserExcel): Promise<string[]> => {
  // The policy of the page forbids a script of a test; the browser itself may still run it.
  await pane.evaluate(axe)
  const found = await pane.evaluate(async () => {
    const { axe: here } = window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
    return (await here.run()).violations.map(({ id }) => id)
  })
  expect(page.isClosed()).toBe(false)
  return found
}

describe('the page', () => {
  let started: StartedBrowserExcel
  beforeAll(async () => {
    started = await startExcelInChromium(excelOnTheWeb, addIn, browser)
  })
  afterAll(() => started.close())

  it('shows the pane', async () => {
    await started.pane.waitForSelector('.ik-pane')
    expect(await started.pane.locator('#waiting').count()).toBe(0)
    expect(await violations(started)).toEqual([])
  })

  it('makes the first card from the three steps, on sheets of the open workbook', async () => {
    const { pane, excel } = started
    await makeFirstCard(pane)
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([
      'Blad1',
      'Start',
      'Project',
      'Uitkomsten',
      'Kaart',
      'Prijzen',
      'Uitleg',
    ])
    await pane.locator('.ik-hero').waitFor()
    expect(await violations(started)).toEqual([])
  })

  it('answers functions, tables and errors meanwhile', async () => {
    const { excel } = started
    expect(await excel.call('VERSIE', [])).toHaveProperty('value')
    expect(await excel.call('NETTOEFFECT', [[[100], [50]], 0.5])).toEqual({ value: [[50], [25]] })
    expect(await excel.call('RENDEMENT', [1, 0], { address: 'Blad1!C3' })).toMatchObject({ error: '#DIV/0!' })
  })

  it('stays within its policy and asks nothing elsewhere', () => {
    expect(started.refused).toEqual([])
    expect(started.complaints).toEqual([])
    expect(started.excel.notModelled).toEqual([])
  })

  it('loads the pane within 110 kB, without Microsoft’s library and the functions', async () => {
    const fresh = await startExcelInChromium(excelOnTheWeb, addIn, browser)
    try {
      await fresh.pane.waitForSelector('.ik-pane')
      const files = fresh.served
        .map((address) => new URL(address))
        .filter(({ origin }) => origin.includes('impactkaart'))
        .map(({ pathname }) => pathname.slice(1))
        .filter((file) => /\.(js|css)$/.test(file) && file !== 'functions.js' && !/^later|^changes/.test(file))
      expect(files).toContain('page.js')
      expect(files.some((file) => file.startsWith('pane.'))).toBe(true)
      const sizes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length)
      expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(110 * 1024)
    } finally {
      await fresh.close()
    }
  })
})

describe('a page that lacks something', () => {
  it('says which Excel is needed in an older one', async () => {
    const started = await startExcelInChromium(withExcelApi(excelOnTheWeb, '1.8'), addIn, browser)
    try {
      await started.pane.getByRole('status').filter({ hasText: 'Deze Excel is te oud' }).waitFor()
      expect(await violations(started)).toEqual([])
    } finally {
      await started.close()
    }
  })
})
