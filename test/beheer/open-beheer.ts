// The built page Beheer in a real browser. Whatever it complains about and every request it makes are kept.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { serve } from '../../workbench/serve.mjs'
import { openChromium } from '../support/chromium'
import { built } from '../workbench/open-workbench'

export interface OpenedBeheer {
  readonly page: Page
  /** Errors and warnings of the console, and uncaught errors. */
  readonly complaints: string[]
  /** Addresses of everything that was asked for, blobs of the page itself aside. */
  readonly requests: string[]
}

export class BeheerPages {
  private constructor(
    private readonly browser: Browser,
    private readonly server: { readonly address: string; close(): Promise<void> },
  ) {}

  static async start(): Promise<BeheerPages> {
    if (!existsSync(path.join(built, 'beheer.html')))
      throw new Error('dist/workbench has no beheer.html: run npm run build first.')
    return new BeheerPages(await openChromium(), await serve(built))
  }

  async stop(): Promise<void> {
    await this.browser.close()
    await this.server.close()
  }

  /** A new visitor, as wide as asked. */
  async open(width = 1200, file = 'beheer.html'): Promise<OpenedBeheer> {
    await Promise.all(this.browser.contexts().map((context) => context.close()))
    const context = await this.browser.newContext({ viewport: { width, height: 900 }, locale: 'nl-NL' })
    const [complaints, requests]: [string[], string[]] = [[], []]
    context.on('page', (page) => {
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    })
    context.on('request', (request) => {
      if (!request.url().startsWith('blob:')) requests.push(request.url().replace(this.server.address, '/'))
    })
    const page = await context.newPage()
    await page.goto(this.server.address + file)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    return { page, complaints, requests }
  }
}

/** A file that the user did not choose from a disk. */
export const file = (name: string, content: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

type Files = Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]

/** By the button, as a user does. */
export const choose = async (page: Page, files: Files, button = 'Kies bestanden'): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).filter({ visible: true }).first().click(),
  ])
  await chooser.setFiles(files)
}

/** Waits until the work is done; the focus is then on the heading of the report. */
export const done = async (page: Page): Promise<void> => {
  await page.getByRole('heading', { name: 'Klaar', exact: true }).waitFor({ timeout: 120_000 })
}

/** The text of what has the focus; '' when nothing has it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.textContent ?? '')))

export const downloaded = async (
  page: Page,
  button: string | RegExp,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).filter({ visible: true }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) }
}

/** The report as the page shows it, as one line: sentences, and the cells of tables. */
export const shownReport = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.bh-part:not([hidden]) :is(.bh-sentence, .bh-table :is(th, td))')]
      .map(({ textContent }) => textContent)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
