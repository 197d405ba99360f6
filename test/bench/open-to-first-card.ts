// From opening the built workbench to a usable page, and from the last answer to the first card on screen, in a real browser.
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { serve } from '../../workbench/serve.mjs'
import { openChromium } from '../support/chromium'

const built = path.resolve(import.meta.dirname, '../../dist/workbench')

const answers: readonly (readonly [name: string, answer: string])[] = [
  ['projectName', 'Buurtmaatjes'],
  ['organisation', 'Welzijn Voorbeeldstad'],
  ['type', 'schuldproblematiek'],
  ['months', '12'],
  ['reach', '120'],
  ['costs', '60000'],
]

const next = (page: Page) => page.getByRole('button', { name: 'Volgende' }).click()

const fill = async (page: Page, [name, answer]: readonly [string, string]) => {
  const field = page.locator(`[name=${name}]`)
  if (name === 'type') await field.selectOption(answer)
  else await field.fill(answer)
}

/** Rows for the table of the bench; without a build or a browser it says what is missing. */
export const openToFirstCard = async (ms: (time: number) => string): Promise<{ what: string; time: string }[]> => {
  if (!existsSync(path.join(built, 'index.html'))) return [{ what: 'workbench (run npm run build first)', time: '' }]
  const server = await serve(built)
  const browser = await openChromium()
  try {
    const page = await browser.newPage()
    const opened = performance.now()
    await page.goto(server.address)
    await page.locator('[name=projectName]').waitFor()
    const usable = performance.now()
    for (const answer of answers.slice(0, 4)) await fill(page, answer)
    await next(page)
    for (const answer of answers.slice(4)) await fill(page, answer)
    await next(page)
    const asked = performance.now()
    await page.getByRole('button', { name: 'Maak Impactkaart' }).click()
    await page.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
    const shown = performance.now()
    return [
      { what: 'workbench: open to first field', time: ms(usable - opened) },
      { what: 'workbench: button to sheets and first card', time: ms(shown - asked) },
      { what: 'workbench: open to first card, typing left out', time: ms(usable - opened + (shown - asked)) },
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}
