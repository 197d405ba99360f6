// Three hundred answers pasted at once in the pane of the workbench: the grid itself computes every row, and its table of themes is that of
// THEMASCORES.
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Cell, Plan } from '../../core'
import { impactkaart, meten, metenNames } from '../../core'
import { functions } from '../../core/functions/index'
import { geld, type MeasurementInput, rightRows, steun, taal } from '../meten/measurements'
import { expectSameThemes } from '../meten/theme-lines'
import { goTo, read, settled, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const names = metenNames('')
const chosen = [geld, taal, steun]

/** Fifty people at two moments, each on three questions of three themes; a fifth as their worker saw them. */
const rows: readonly MeasurementInput[] = Array.from({ length: 50 }, (_, person) =>
  ['start', 'einde'].flatMap((moment, at) =>
    chosen.map((indicator, question) => ({
      code: `K${person + 1}`,
      moment,
      indicator,
      answer: 1 + ((person * (3 + question) + at * (1 + (person % 4))) % 5),
      rater: person % 5 === 0 ? 'werker' : 'bewoner',
    })),
  ),
).flat()

const pasted = [
  ['Code', 'Moment', 'Indicator', 'Antwoord', 'Wie'],
  ...rows.map(({ code, moment, indicator, answer, rater }) => [code, moment, indicator, answer, rater]),
]
  .map((cells) => cells.join('\t'))
  .join('\n')

it('three hundred answers pasted at once are all computed', async () => {
  const { page, complaints } = await workbench.open()
  for (const plan of [impactkaart({ set: '' }), meten({ set: '' })])
    await page.evaluate((given: Plan) => window.werkbank.host.insert(given), plan)
  await page.evaluate((plan) => window.werkbank.host.write(plan as never), {
    [names.plan]: [[], ...chosen.map((one) => [one])],
  } as never)
  await goTo(page, 'Meten')
  const pane = page.locator('#pane')
  await pane.locator('.ik-steps button').nth(3).click()
  await pane.locator('summary', { hasText: 'Plakken' }).click()
  await pane.locator('[name=pasted]').fill(pasted)
  await pane.getByRole('button', { name: 'Zet 300 antwoorden in het blad' }).click()
  await pane.getByText('300 antwoorden in het blad gezet.').waitFor({ timeout: 90_000 })
  await settled(page)

  const [header = [], ...answers] = await read(page, names.measurements)
  const under = (heading: string): Cell[] =>
    answers.slice(0, rows.length).map((cells) => cells[header.indexOf(heading)])
  expect(under('Score')).toEqual(rows.map(({ answer }) => answer))
  expect(new Set(under('Controle'))).toEqual(new Set(['Telt mee.']))
  const themescores = functions.THEMASCORES?.(rightRows({ chosen: [], rows }), 'start', 'einde') as Cell[][]
  expect(themescores).toHaveLength(1 + 2 * chosen.length)
  expectSameThemes(await read(page, names.themes), themescores)
  expect(complaints).toEqual([])
})
