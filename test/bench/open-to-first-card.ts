// From opening the built workbench to a usable page, and from the last answer to the first card on screen, in a real browser.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { serve } from '../../workbench/serve.mjs'
import { openChromium } from '../support/chromium'
import { answerSteps, makeCard } from '../support/first-card'

const built = path.resolve(import.meta.dirname, '../../dist/workbench')

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
    await answerSteps(page)
    const asked = performance.now()
    await makeCard(page)
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
