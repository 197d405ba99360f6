// The route Meten by clicks, whatever stands around the pane: from a first Impactkaart to the sheets for measuring, and then its six steps.
// One person is measured at two moments and tells a story. What the clicks leave in the sheets is told beside them.
import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { bare, type Cell, effectsName, metenNames } from '../../core'
import { measuringNl as say } from '../../pane/words/measuring-words-nl'
import { wordsIn } from '../../pane/words/words'

/** A name of the workbook as a table, header row included. */
export type ReadName = (name: string) => Cell[][] | Promise<Cell[][]>

const goal = { who: '30 bewoners', change: 'komen weer buiten', by: 'december 2027', seen: 'de score op buiten komen' }
const effect = {
  effect: 'Komt weer buiten',
  whom: 'ouderen',
  theme: 'redzaamheid',
  strength: 'sterk',
  evidence: 'gemeten',
}
/** One that suits the type of project of the first card, and is of the theme of the effect. */
const indicator = 'Buiten komen'
const code = 'K07'
const scores = { start: 2, einde: 4 } as const
const story = { story: 'Eerst bleef de deur dicht.', quote: 'Nu loop ik elke dag een rondje.' }

const button = (pane: Locator, name: string) => pane.getByRole('button', { name, exact: true }).first()
const field = (pane: Locator, name: string) => pane.locator(`[name=${name}]`)
const onStep = (pane: Locator, step: number) =>
  pane.getByRole('heading', { name: say.stepTitle(step, say.steps[step - 1]?.title ?? '') }).waitFor()

const addSheets = async (pane: Locator): Promise<void> => {
  await button(pane, wordsIn.nl.nav.measuring).click()
  await button(pane, say.add.button).click()
  await pane.getByText(say.add.done).waitFor()
}

const plan = async (pane: Locator): Promise<void> => {
  await onStep(pane, 1)
  for (const [name, text] of Object.entries(goal)) await field(pane, name).fill(text)
  await button(pane, say.saveOn).click()
  await onStep(pane, 2)
  for (const name of ['effect', 'whom'] as const) await field(pane, `${name}1`).fill(effect[name])
  for (const name of ['theme', 'strength', 'evidence'] as const)
    await field(pane, `${name}1`).selectOption(effect[name])
  await button(pane, say.saveOn).click()
  await onStep(pane, 3)
  await pane.getByRole('checkbox', { name: indicator, exact: true }).check()
  await button(pane, say.saveOn).click()
  await onStep(pane, 4)
}

const measure = async (pane: Locator): Promise<void> => {
  for (const moment of ['start', 'einde'] as const) {
    await field(pane, 'code').fill(code)
    await field(pane, 'moment').selectOption(moment)
    await pane
      .locator('.ik-answers input')
      .nth(scores[moment] - 1)
      .check()
    await button(pane, say.entry.save).click()
    await pane.getByText(say.entry.saved(1, code, say.moments[moment])).waitFor()
  }
  const moved = pane.getByText(`${say.themeNames.redzaamheid}: ${say.harvest.moved(1, 1, 0, 0)}`)
  await moved.waitFor()
  await button(pane, say.on).click()
  await onStep(pane, 5)
  await pane.locator('.ik-told li', { hasText: say.harvest.moved(1, 1, 0, 0) }).waitFor()
  await button(pane, say.on).click()
  await onStep(pane, 6)
}

const tell = async (pane: Locator): Promise<void> => {
  await field(pane, 'story-effect').selectOption(effect.effect)
  await field(pane, 'story').fill(story.story)
  await field(pane, 'quote').fill(story.quote)
  await pane.getByRole('radio', { name: 'ja', exact: true }).check()
  await button(pane, say.tell.save).click()
  await pane.getByText(say.tell.savedToShare).waitFor()
  await button(pane, say.toCard).click()
  await pane.locator('.ik-effects li', { hasText: effect.effect }).waitFor()
}

/** From a pane with a first Impactkaart until the story stands on its card. */
export const walkRoute = async (pane: Locator): Promise<void> => {
  // New sheets and the first answers take their time on a busy machine.
  pane.page().setDefaultTimeout(90_000)
  await addSheets(pane)
  await plan(pane)
  await measure(pane)
  await tell(pane)
}

/** The filled rows of a table by heading. */
const rowsOf = ([header = [], ...rows]: Cell[][], filled: string): Record<string, Cell>[] =>
  rows
    .map((row) => Object.fromEntries(header.map((heading, at) => [String(heading), row[at]])))
    .filter((row) => !['', undefined, null].includes(row[filled] as string))

/** Every table that the route fills holds what was clicked and typed, under its own headings, and nothing more. */
export const expectRoute = async (read: ReadName): Promise<void> => {
  const names = metenNames('')
  expect(await read(names.goal)).toEqual(Object.values(goal).map((text) => [text]))
  expect(rowsOf(await read(effectsName('')), 'Effect in woorden')).toMatchObject([
    {
      'Effect in woorden': effect.effect,
      'Voor wie': effect.whom,
      Thema: effect.theme,
      Sterkte: effect.strength,
      Bewijs: effect.evidence,
      'Verhaal op de kaart': expect.stringContaining(story.quote),
    },
  ])
  expect(rowsOf(await read(names.plan), 'Indicator')).toMatchObject([{ Indicator: indicator }])
  expect(rowsOf(await read(names.measurements), 'Antwoord')).toMatchObject(
    (['start', 'einde'] as const).map((moment) => ({
      Code: code,
      Moment: moment,
      Indicator: indicator,
      Antwoord: scores[moment],
      Wie: 'bewoner',
      Vorm: 'individueel',
      Score: scores[moment],
    })),
  )
  const [told, ...others] = rowsOf(await read(names.stories), 'Verhaal')
  expect(others).toEqual([])
  expect(told).toMatchObject({ Verhaal: story.story, Citaat: story.quote, Toestemming: 'ja' })
  expect(Object.entries(told ?? {}).find(([heading]) => bare(heading).startsWith('effect'))?.[1]).toBe(effect.effect)
}
