// The built Sidebar.html in Chromium, in a frame with Google's rules and as wide as Google makes it, with the built Code.js behind it.
import { parse } from 'acorn'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parts } from '../../sheets-addon/wire'
import { startSheets } from '../sheets-host'
import { type OpenSidebar, openSidebar, permissionDenied, type SidebarOptions } from '../sheets-host/chromium/start'
import { axeObjections } from '../support/axe'
import { openChromium } from '../support/chromium'
import { makeFirstCard } from '../support/first-card'
import { builtPages, scriptOf } from './opened'

const { Sidebar: html = '', ...pages } = builtPages()

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())

const violations = ({ frame }: OpenSidebar): Promise<string[]> => axeObjections(frame)

const sideways = ({ frame }: OpenSidebar): Promise<number> =>
  frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** A sidebar on a fresh spreadsheet, closed afterwards. */
const inSidebar = async (
  look: (sidebar: OpenSidebar, started: ReturnType<typeof startSheets>) => Promise<void>,
  more: Partial<SidebarOptions> = {},
): Promise<void> => {
  const started = startSheets({ htmlFiles: pages })
  const sidebar = await openSidebar({ html, context: scriptOf(started).context, browser, ...more })
  try {
    await look(sidebar, started)
    expect(sidebar.refused).toEqual([])
    expect(started.calls.notModelled).toEqual([])
  } finally {
    await sidebar.close()
  }
}

describe('the sidebar', () => {
  it('makes a first card by clicks, at 300 pixels, and adds an outcome', () =>
    inSidebar(async (sidebar, { book }) => {
      const { frame } = sidebar
      await frame.waitForSelector('.ik-pane')
      expect(await violations(sidebar)).toEqual([])
      expect(await sideways(sidebar)).toBe(0)
      await makeFirstCard(frame)
      expect(book.sheets.map(({ name }) => name)).toEqual([
        'Blad1',
        'Start',
        'Project',
        'Uitkomsten',
        'Effecten',
        'Kaart',
        'Prijzen',
        'Uitleg',
      ])
      expect(book.value('Start!B13')).toBe(80)
      await frame.locator('.ik-hero').waitFor()
      expect(await violations(sidebar)).toEqual([])
      expect(await sideways(sidebar)).toBe(0)
      await frame.locator('nav').getByRole('button', { name: 'Uitkomsten' }).click()
      await frame.getByRole('button', { name: 'Uitkomst toevoegen' }).click()
      await frame.getByRole('combobox', { name: /Uitkomst/ }).fill('Huisarts, gemiddeld consult')
      await frame.getByRole('combobox', { name: /Uitkomst/ }).press('ArrowDown')
      await frame.getByRole('combobox', { name: /Uitkomst/ }).press('Enter')
      await frame.locator('[name=gross]').fill('120')
      await frame.getByRole('button', { name: 'Zet in het werkblad' }).click()
      await frame.getByText('Eerste uitkomst toegevoegd.').waitFor()
      expect(await violations(sidebar)).toEqual([])
      expect(await sideways(sidebar)).toBe(0)
      expect(sidebar.complaints).toEqual([])
    }))

  it('gets the part about measuring when it is opened, also after a failure, and adds its sheets', () =>
    inSidebar(async (sidebar, { book }) => {
      const { frame, trouble, calls } = sidebar
      const parts = () => calls.filter(({ args }) => String(args[0]).includes('"part"')).length
      await makeFirstCard(frame)
      expect(parts()).toBe(0)
      trouble.everyCallFails = 'NetworkError: Connection failure due to HTTP 0'
      await frame.locator('nav').getByRole('button', { name: 'Meten' }).click()
      await frame.getByText('Google geeft geen antwoord.').first().waitFor()
      trouble.everyCallFails = undefined
      await frame.getByRole('button', { name: 'Probeer opnieuw' }).first().click()
      await frame.getByRole('button', { name: 'Meetbladen toevoegen' }).click()
      await frame.getByText('De meetbladen staan in de werkmap.').waitFor()
      expect(parts()).toBe(2)
      expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Kaart', 'Metingen', 'Verhalen']))
      expect(await violations(sidebar)).toEqual([])
      expect(await sideways(sidebar)).toBe(0)
      expect(sidebar.complaints).toEqual([])
    }))

  it('puts a function in the selected cell, in the words of this spreadsheet', () =>
    inSidebar(async ({ frame }, { book }) => {
      await frame.locator('nav').getByRole('button', { name: 'Functies' }).click()
      await frame.locator('.ik-function summary').first().click()
      await frame.getByRole('button', { name: 'Zet in de gekozen cel (RENDEMENT)' }).click()
      await frame.getByText('RENDEMENT staat in de gekozen cel.').waitFor()
      expect(book.cell('Blad1!A1').formula).toBe('=IMPACTKAART_RENDEMENT(78705;60327)')
    }))

  it('says what to do when several accounts are signed in', () =>
    inSidebar(
      async ({ frame }) => {
        await frame.getByText('meer dan één Google-account').first().waitFor()
      },
      { everyCallFails: permissionDenied },
    ))

  it('speaks English to who has an English browser', () =>
    inSidebar(
      async ({ frame }) => {
        await frame.getByRole('heading', { level: 1, name: 'First Impactkaart' }).waitFor()
      },
      { locale: 'en-GB' },
    ))

  it('follows what a colleague types, within a few seconds', () =>
    inSidebar(async ({ frame }, { book }) => {
      await makeFirstCard(frame)
      book.type('Start!B14', 30000)
      await frame.getByText('€ 30.000').first().waitFor({ timeout: 20_000 })
    }))
})

describe('the page', () => {
  it('is one file of at most 500 kB, and a file of as much for each part that comes later', () => {
    expect(Object.keys(pages)).toEqual([...parts])
    for (const text of [html, ...Object.values(pages)]) {
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(500_000)
      expect(text).not.toMatch(/<(link|script)[^>]*(href|src)=/)
      expect(text).not.toContain('<?')
    }
    for (const text of Object.values(pages)) expect(text.match(/<\/?script/gi)).toEqual(['<script', '</script'])
  })

  it.each(Object.entries({ Sidebar: html, ...pages }))(
    '%s holds no template literal that Google would cut, and never turns text into code',
    (_, page) => {
      const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? []
      const literals: string[] = []
      const called: string[] = []
      const visit = (node: unknown): void => {
        if (Array.isArray(node)) for (const one of node) visit(one)
        else if (node && typeof node === 'object' && 'type' in node) {
          const found = node as { type: string; value?: { raw?: string }; callee?: { name?: string } }
          if (found.type === 'TemplateElement') literals.push(found.value?.raw ?? '')
          if (/^(Call|New)Expression$/.test(found.type)) called.push(found.callee?.name ?? '')
          for (const one of Object.values(node)) visit(one)
        }
      }
      visit(parse(script, { ecmaVersion: 2020, sourceType: 'script' }))
      expect(called.length).toBeGreaterThan(10)
      expect(literals.filter((text) => /\/\/|\/\*|\*\//.test(text))).toEqual([])
      expect(called.filter((name) => name === 'eval' || name === 'Function')).toEqual([])
    },
  )
})
