// Makes the pictures of README and guide from the built workbench: `npm run build`, then `npm run pictures`.
// The card and the sheets for measuring are pages of the saved file as LibreOffice prints them: what a municipality receives.
// They are of one made-up example project that has measurements and stories; the overview is of all examples.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { openChromium } from '../test/support/chromium'
import { serve } from '../workbench/serve.mjs'
import { exampleOverview } from './example-overview'
import { type Printed, takePages } from './printed-pages'

const root = path.resolve(import.meta.dirname, '..')
const picture = (name: string) => path.join(root, 'docs', 'pictures', name)
const example = 'Schuldhulp'

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(example) }).click()
  await page.getByRole('heading', { level: 1, name: /^Kaart/ }).waitFor()
  await page.evaluate(() => (window as unknown as { werkbank: { settled(): Promise<void> } }).werkbank.settled())
}

/** The grid paints on a canvas and says nowhere that it is done. */
const painted = (page: Page): Promise<void> => page.waitForTimeout(1500)

const openScreen = (page: Page, screen: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: screen }).click()

const takePane = async (page: Page, name: string): Promise<void> => {
  await painted(page)
  await page.locator('#pane').screenshot({ path: picture(`${name}.png`) })
}

/** Steps of the route Meten that show most of it. */
const steps = [
  ['Indicator', 'pane-indicators'],
  ['Meten', 'pane-measure'],
  ['Rekenen', 'pane-calculate'],
] as const

const takeRoute = async (page: Page): Promise<void> => {
  await openScreen(page, 'Meten')
  for (const [step, name] of steps) {
    await page.getByRole('navigation', { name: 'De zes stappen' }).getByRole('button', { name: step }).click()
    await takePane(page, name)
  }
}

const saveFile = async (page: Page, file: string): Promise<void> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#pane').getByRole('button', { name: 'Opslaan' }).click(),
  ])
  await download.saveAs(file)
}

const printed: readonly Printed[] = [
  { name: 'card', words: [/Rendementsfactor/i, /Arbeidsmarkteffecten/] },
  { name: 'effects', words: [/Effect in woorden/, /Verhaal op de kaart/] },
  { name: 'indicator-plan', words: [/Indicatorenplan/, /Het doel in één zin/] },
  { name: 'indicators', words: [/Vraag aan de bewoner/, /Of kijk zelf/] },
  { name: 'measurements', words: [/Per thema: wie ging vooruit/] },
  { name: 'stories', words: [/Verhalen om te delen/], tall: 105 },
  { name: 'monitor', words: [/Meetagenda/, /Streefwaarde/], tall: 125 },
  { name: 'handover', words: [/wat een opvolger moet weten/], tall: 125 },
]

const overviewPrinted: readonly Printed[] = [
  { name: 'overview', words: [/Overzicht van Impactkaarten/, /Alles samen/] },
  { name: 'overview-problems', words: [/Problemen/, /Wat te doen/], tall: 85 },
]

const server = await serve(path.join(root, 'dist', 'workbench'))
const browser = await openChromium()
const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
mkdirSync(picture(''), { recursive: true })
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
  await page.goto(server.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await takePane(page, 'pane-start')
  await openExample(page)
  await painted(page)
  await page.screenshot({ path: picture('workbench.png') })
  const file = path.join(folder, 'kaart.xlsx')
  await saveFile(page, file)
  takePages(file, printed, picture)
  const overview = path.join(folder, 'overzicht.xlsx')
  writeFileSync(overview, await exampleOverview())
  takePages(overview, overviewPrinted, picture)
  await openScreen(page, 'Uitkomsten')
  await takePane(page, 'pane-outcomes')
  await takeRoute(page)
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
