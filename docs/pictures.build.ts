// Makes the pictures of README and guide from the built workbench: `npm run build`, then `npm run pictures`.
// The card is a page of the saved file as LibreOffice prints it: what a municipality receives.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { openChromium } from '../test/support/chromium'
import { serve } from '../workbench/serve.mjs'

const root = path.resolve(import.meta.dirname, '..')
const picture = (name: string) => path.join(root, 'docs', 'pictures', name)
const example = 'Schuldhulp'

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(example) }).click()
  await page.getByRole('heading', { level: 1, name: 'Kaart' }).waitFor()
  await page.evaluate(() => (window as unknown as { werkbank: { settled(): Promise<void> } }).werkbank.settled())
}

/** What block 2 of the card would hold; the example itself has euros and hours only. The card is on screen again after it. */
const fillEffect = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { werkbank } = window
    const book = werkbank.grid.getActiveWorkbook()
    const [effects, card] = ['Effecten', 'Kaart'].map((name) => book.getSheetByName(name))
    if (!effects || !card) throw new Error('a sheet is missing')
    effects.getRange('B8:E8').setValues([['Rust in huis', 'Gezinnen met schulden', 'duidelijk', 'verteld']])
    effects.getRange('I8:J8').setValues([['“Ik durf de post weer open te maken.”', 'ja']])
    book.setActiveSheet(card)
    await werkbank.settled()
  })

/** The grid paints on a canvas and says nowhere that it is done. */
const painted = (page: Page): Promise<void> => page.waitForTimeout(1500)

const takePane = async (page: Page, screen: string, name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Onderdelen' }).getByRole('button', { name: screen }).click()
  await painted(page)
  await page.locator('#pane').screenshot({ path: picture(`${name}.png`) })
}

const saveFile = async (page: Page, file: string): Promise<void> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#pane').getByRole('button', { name: 'Opslaan' }).click(),
  ])
  await download.saveAs(file)
}

/** A Dutch LibreOffice, for Dutch numbers. */
const dutch = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"
oor:op="fuse"><value>nl-NL</value></prop></item></oor:items>`

/** Prints every sheet and keeps the page of the card. */
const takeCard = (folder: string, file: string): void => {
  mkdirSync(path.join(folder, 'profile', 'user'), { recursive: true })
  writeFileSync(path.join(folder, 'profile', 'user', 'registrymodifications.xcu'), dutch)
  const office = [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`, '--headless']
  execFileSync('soffice', [...office, '--convert-to', 'pdf', '--outdir', folder, file], { stdio: 'ignore' })
  const pdf = path.join(folder, 'kaart.pdf')
  const pages = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).split('\f')
  const number = pages.findIndex((text) => /Rendementsfactor/i.test(text) && /Arbeidsmarkteffecten/.test(text)) + 1
  if (number === 0) throw new Error('no printed page holds the card')
  const range = ['-f', String(number), '-l', String(number)]
  execFileSync('pdftoppm', ['-png', '-r', '80', '-singlefile', ...range, pdf, picture('card')])
}

const server = await serve(path.join(root, 'dist', 'workbench'))
const browser = await openChromium()
const folder = mkdtempSync(path.join(tmpdir(), 'impactkaart-'))
mkdirSync(picture(''), { recursive: true })
try {
  const page = await browser.newPage({ viewport: { width: 1360, height: 850 } })
  await page.goto(server.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await takePane(page, 'Start', 'pane-start')
  await openExample(page)
  await fillEffect(page)
  await painted(page)
  await page.screenshot({ path: picture('workbench.png') })
  const file = path.join(folder, 'kaart.xlsx')
  await saveFile(page, file)
  takeCard(folder, file)
  await takePane(page, 'Uitkomsten', 'pane-outcomes')
} finally {
  await browser.close()
  await server.close()
  rmSync(folder, { recursive: true, force: true })
}
