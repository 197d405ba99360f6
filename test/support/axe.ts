// What axe objects to on a page, one line per rule with the elements it is about.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** @param exclude what is not ours. */
export const axeObjections = async (page: Page, exclude: readonly string[] = []): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async (without) => {
    const { axe: engine } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
    }
    const { violations } = await engine.run({ exclude: without })
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  }, exclude)
}
