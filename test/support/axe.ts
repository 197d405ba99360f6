// What axe objects to on a page or in a frame of it, as "rule: element".
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface AxeQuestion {
  /** What is not ours. */
  readonly exclude?: readonly string[]
  /** Only these. */
  readonly rules?: readonly string[]
}

/** The policy of a page forbids a script of a test; the browser itself may still run it. */
export const axeObjections = async (
  place: Page | Frame,
  { exclude = [], rules }: AxeQuestion = {},
): Promise<string[]> => {
  if (!(await place.evaluate(() => 'axe' in window))) await place.evaluate(axe)
  const options = rules === undefined ? {} : { runOnly: { type: 'rule', values: rules } }
  return place.evaluate(
    async ([context, asked]) => {
      const { axe: engine } = window as unknown as {
        axe: {
          run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
        }
      }
      const { violations } = await engine.run(context, asked)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    },
    [{ exclude }, options] as const,
  )
}
