// The built workbench in a real browser, with the few things a test does to it. Whatever the page complains about, and every request to
// another host, is kept; a test that ends without asking for them has not looked.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Cell } from '../../core/cell'
import type { Host } from '../../pane'
import { serve } from '../../workbench/serve.mjs'
import { openChromium } from '../support/chromium'

export const built = path.resolve(import.meta.dirname, '../../dist/workbench')

/** What the page offers to its console; of the grid only what these tests use. */
interface GridRange {
  activate(): void
  setValues(values: Cell[][]): void
  getFormula(): string
  getDisplayValue(): string
}
interface GridSheet {
  getRange(at: string): GridRange
  getSheetName(): string
  hideSheet(): void
  isSheetHidden(): boolean
}
interface GridBook {
  getSheetByName(name: string): (GridSheet & object) | null
  create(name: string, rows: number, columns: number): GridSheet
  setActiveSheet(sheet: object): void
  getActiveSheet(): GridSheet
  insertDefinedName(name: string, formula: string): void
}
declare global {
  interface Window {
    werkbank: {
      readonly host: Host
      readonly grid: { getActiveWorkbook(): GridBook }
      settled(): Promise<void>
      values(sheet: string, range: string): Cell[][]
    }
  }
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Errors and warnings of the console, uncaught errors, and requests to another host. */
  readonly complaints: string[]
}

export class Workbench {
  private constructor(
    private readonly browser: Browser,
    private readonly server: { readonly address: string; close(): Promise<void> },
  ) {}

  static async start(): Promise<Workbench> {
    if (!existsSync(path.join(built, 'index.html')))
      throw new Error('dist/workbench is missing: run npm run build first.')
    return new Workbench(await openChromium(), await serve(built))
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }

  /** A new visitor: nothing kept. The visitor before has left, since pages that stay open slow each other down. */
  async open(viewport = { width: 1400, height: 900 }): Promise<Opened> {
    await Promise.all(this.browser.contexts().map((context) => context.close()))
    const context = await this.browser.newContext({ viewport, locale: 'nl-NL', acceptDownloads: true })
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('request', (request) => {
      const own = request.url().startsWith(this.server.address) || /^(data|blob):/.test(request.url())
      if (!own) complaints.push(`request to ${request.url()}`)
    })
    await page.goto(this.server.address)
    await ready(page)
    return { page, context, complaints }
  }
}

export const ready = async (page: Page): Promise<void> => {
  await page.locator('#pane').getByRole('heading', { level: 1 }).waitFor()
  await settled(page)
}

export const settled = (page: Page): Promise<void> => page.evaluate(() => window.werkbank.settled())

export const sheetNames = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.werkbank.host.sheetNames())

export const values = (page: Page, sheet: string, range: string): Promise<Cell[][]> =>
  page.evaluate(
    async ([name, at]) => {
      await window.werkbank.settled()
      return window.werkbank.values(name, at)
    },
    [sheet, range] as const,
  )

export const read = async (page: Page, name: string): Promise<Cell[][]> =>
  (await page.evaluate((wanted) => window.werkbank.host.read([wanted]), name))[name] ?? []

/** The value beside a label in a table of the workbook. */
export const beside = async (page: Page, name: string, label: string): Promise<Cell> =>
  (await read(page, name)).find(([first]) => first === label)?.[1]

export const select = (page: Page, sheet: string, at: string): Promise<void> =>
  page.evaluate(
    ([name, cell]) => {
      const book = window.werkbank.grid.getActiveWorkbook()
      const found = book.getSheetByName(name)
      if (!found) throw new Error(`no sheet ${name}`)
      book.setActiveSheet(found)
      found.getRange(cell).activate()
    },
    [sheet, at] as const,
  )

/** The grid tells its editor which cell is chosen when it paints. */
const painted = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))),
  )

const isBlank = async (page: Page, sheet: string, at: string): Promise<boolean> => {
  const value = (await values(page, sheet, `${at}:${at}`))[0]?.[0]
  return (value === '' || value === null) && (await formulaAt(page, sheet, at)) === ''
}

/**
 * Types in a cell as a user does: choose it, type, Enter. On a busy machine the editor may open too late for the first keys, which a
 * user would see; so a blank cell that stays blank without a message is typed again.
 */
export const typeIn = async (page: Page, sheet: string, at: string, text: string): Promise<void> => {
  // A first key says that the user is there; before it the page keeps the focus at its top.
  await page.keyboard.press('Shift')
  for (let attempt = 0; attempt < 3; attempt += 1) {
    await select(page, sheet, at)
    await page.locator('[data-u-comp=editor]').first().focus()
    await painted(page)
    await page.keyboard.type(text)
    await page.keyboard.press('Enter')
    await settled(page)
    if (!(await isBlank(page, sheet, at)) || (await page.locator('#message').isVisible())) return
  }
}

export const formulaAt = (page: Page, sheet: string, at: string): Promise<string> =>
  page.evaluate(
    ([name, cell]) => window.werkbank.grid.getActiveWorkbook().getSheetByName(name)?.getRange(cell).getFormula() ?? '',
    [sheet, at] as const,
  )

/** What a cell shows. */
export const shownIn = (page: Page, sheet: string, at: string): Promise<string> =>
  page.evaluate(
    ([name, cell]) =>
      window.werkbank.grid.getActiveWorkbook().getSheetByName(name)?.getRange(cell).getDisplayValue() ?? '',
    [sheet, at] as const,
  )

/** Puts values in cells at once, where typing them would say nothing more. */
export const fill = (page: Page, sheet: string, at: string, table: Cell[][]): Promise<void> =>
  page.evaluate(
    ([name, cells, rows]) => {
      window.werkbank.grid.getActiveWorkbook().getSheetByName(name)?.getRange(cells).setValues(rows)
    },
    [sheet, at, table] as const,
  )

export const addSheet = (page: Page, name: string, rows = 1000): Promise<void> =>
  page.evaluate(
    ([wanted, height]) => {
      window.werkbank.grid.getActiveWorkbook().create(wanted, height, 120)
    },
    [name, rows] as const,
  )

export const goTo = (page: Page, screen: string): Promise<void> =>
  page.locator('#pane').getByRole('button', { name: screen, exact: true }).first().click()

/** The example with this word in its title, on new sheets. */
export const openExample = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(title) }).click()
  await page.locator('#pane').getByText('staat in de werkmap').waitFor({ timeout: 60_000 })
  await settled(page)
}

/** Everything away, by the button and its confirmation; waits for the fresh page. */
export const beginAgain = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click()
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Alles wissen en opnieuw beginnen' }).click(),
  ])
  await ready(page)
}
