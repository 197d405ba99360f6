// The built page in Chromium, in a page that plays Excel on the web: from the click in the ribbon to the first card, with functions beside
// it, within its content security policy and its budgets; and what it says when something is missing.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { excelOnTheWeb, withExcelApi } from '../excel-host'
import { type StartedBrowserExcel, startExcelInChromium } from '../excel-host/chromium/start'
import { officeLibrary } from '../excel-host/node/bare-window'
import { axeObjections } from '../support/axe'
import { openChromium } from '../support/chromium'
import { makeFirstCard } from '../support/first-card'

const folder = path.resolve(import.meta.dirname, '../../dist/excel')
const addIn = { folder, page: 'index.html' }

let browser: Browser
beforeAll(async () => {
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error('dist/excel is missing: run npm run build first.')
  browser = await openChromium()
})
afterAll(() => browser.close())

const violations = async ({ page, pane }: StartedBrowserExcel): Promise<string[]> => {
  const found = await axeObjections(pane)
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
      'Effecten',
      'Kaart',
      'Prijzen',
      'Uitleg',
    ])
    await pane.locator('.ik-hero').waitFor()
    expect(await violations(started)).toEqual([])
  })

  it('answers functions, tables, cards and errors meanwhile', async () => {
    const { excel } = started
    expect(await excel.call('VERSIE', [])).toHaveProperty('value')
    expect(await excel.call('NETTOEFFECT', [[[100], [50]], 0.5])).toEqual({ value: [[50], [25]] })
    expect(await excel.call('PRIJS', ['huisarts-consult', 2022], { address: 'Blad1!C2' })).toMatchObject({
      value: [[{ type: 'Double', basicValue: 30.87 }]],
    })
    expect(await excel.call('RENDEMENT', [1, 0], { address: 'Blad1!C3' })).toMatchObject({ error: '#DIV/0!' })
  })

  it('answers 2 000 calls in one message', async () => {
    const calls = Array.from({ length: 2000 }, (_, at) => ['NETTOEFFECT', [[[at]], 0.4]] as const)
    const answers = await started.excel.callMany(calls, { address: 'Blad1!D1' })
    expect(answers.map((one) => ('value' in one ? one.value : one))).toEqual(calls.map((_, at) => [[at * 0.6]]))
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

/** A page in an Excel or on a network that lacks something, until it is closed. */
const lacking = async (
  lack: Partial<Parameters<typeof startExcelInChromium>[1]>,
  profile: Parameters<typeof startExcelInChromium>[0],
  look: (started: StartedBrowserExcel) => Promise<void>,
): Promise<void> => {
  const started = await startExcelInChromium(profile, { ...addIn, ...lack }, browser)
  try {
    await look(started)
    expect(await violations(started)).toEqual([])
  } finally {
    await started.close()
  }
}

const says = async ({ pane }: StartedBrowserExcel, text: string): Promise<void> =>
  pane.getByRole('status').filter({ hasText: text }).waitFor()

describe('a page whose library is slow', () => {
  it('says meanwhile that it is loading, and goes on', async () => {
    let arrive = () => {}
    const libraryAfter = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const started = await startExcelInChromium(excelOnTheWeb, { ...addIn, libraryAfter }, browser)
    try {
      await says(started, 'Het taakvenster wordt geladen')
      expect(await started.pane.locator('#patience').isVisible()).toBe(true)
      arrive()
      await started.pane.waitForSelector('.ik-pane')
    } finally {
      arrive()
      await started.close()
    }
  })
})

describe('a page whose library may log for Microsoft', () => {
  it('may use the one inline style of the library for Windows, and load no frame', () => {
    const policy = readFileSync(path.join(folder, 'index.html'), 'utf8')
    const library = readFileSync(path.join(officeLibrary, 'excel-win32-16.00.js'), 'utf8')
    const styles = [...library.matchAll(/setAttribute\("style", ?"([^"]*)"\)/g)].map(([, style = '']) => style)
    expect(new Set(styles).size).toBe(1)
    for (const style of styles)
      expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`)
    expect(policy).toContain("frame-src 'none'")
  })

  it('lets nothing through, and the pane works', async () => {
    const started = await startExcelInChromium({ ...excelOnTheWeb, libraryLogs: true }, addIn, browser)
    try {
      await started.pane.waitForSelector('.ik-pane')
      await makeFirstCard(started.pane)
      expect(started.refused).toEqual([])
      expect(await started.excel.call('VERSIE', [])).toHaveProperty('value')
      expect(started.complaints).toEqual([])
    } finally {
      await started.close()
    }
  })
})

describe('a page that lacks something', () => {
  it('says which Excel is needed in an older one, and what works all the same', () =>
    lacking({}, withExcelApi(excelOnTheWeb, '1.8'), async (started) => {
      await says(started, 'Deze Excel is te oud')
      await says(started, 'Nodig is Excel 2021 of nieuwer')
      await says(started, 'die bladen rekenen zonder dit taakvenster')
    }))

  it('says which address to allow when Microsoft’s library does not come', () =>
    lacking(
      { unreachable: ({ hostname }) => hostname === 'appsforoffice.microsoft.com' },
      excelOnTheWeb,
      async (started) => {
        await says(started, 'appsforoffice.microsoft.com')
        expect(await started.pane.getByRole('button', { name: 'Opnieuw proberen' }).isVisible()).toBe(true)
      },
    ))

  it('says so without a connection, and goes on when it is back', async () => {
    let connected = false
    await lacking(
      { unreachable: ({ pathname }) => pathname.startsWith('/pane.') && !connected },
      excelOnTheWeb,
      async (started) => {
        await says(started, 'Controleer de verbinding met internet')
        connected = true
        await started.pane.getByRole('button', { name: 'Opnieuw proberen' }).click()
        await started.pane.waitForSelector('.ik-pane')
      },
    )
  })

  it('makes a card where the browser lets it store nothing', () =>
    lacking({ storageBlocked: true }, excelOnTheWeb, async ({ pane }) => {
      await makeFirstCard(pane)
      await pane.locator('.ik-hero').waitFor()
    }))
})
