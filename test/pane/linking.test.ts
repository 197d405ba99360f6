// Links between outcomes and measurements when people change what a link rests on: another name, two of the same name, a chance typed
// over the formula, a direction that does not fit, a row that a colleague changed. Also that the pane counts as the sheet does.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core'
import { sharesOf } from '../../pane/measuring/tables/shares'
import { openPaneForEach, page } from './each-pane'
import { button, field } from './walk'

const chances = { 'Aantal bewoners': 40, 'Kans zonder': 0.6, 'Kans met': 0.4 }

openPaneForEach(async (page) => {
  await page.evaluate(async (cells) => {
    await window.testHost.insertMeasuring()
    window.testHost.type('Indicatorenplan', [[], ['Post op tijd openen']])
    window.testHost.results.set('Koppeling_Zonder', [[2 / 3], [2 / 3]])
    window.testHost.results.set('Koppeling_Met', [[0.25], [0.25]])
    window.testHost.typeOutcome({ Uitkomst: 'huisarts-consult', ...cells })
  }, chances)
  await button(page, 'Meten').click()
  await page.locator('.ik-steps button').nth(4).click()
})

const link = async (label: string): Promise<void> => {
  await field(page, 'link-outcome').selectOption({ label })
  await field(page, 'link-indicator').selectOption('Post op tijd openen')
  await page.locator('.ik-scale', { hasText: 'Telt als probleem' }).locator('input').nth(1).check()
  await button(page, 'Koppel').click()
}
const linked = async (label: string): Promise<void> => {
  await link(label)
  await page.getByText(`Gekoppeld: ${label}.`).waitFor()
}
const unlink = async (label: string): Promise<void> => {
  await button(page, `${label} ontkoppelen`).click()
  await button(page, 'Ja, ontkoppel').click()
}
const formulas = () =>
  page.evaluate(() => window.testHost.formulas('Uitkomsten').filter((one) => one?.startsWith('INDEX')))
const outcome = (row = 1) => page.evaluate((at) => window.testHost.outcome(at), row)
const links = async (): Promise<Cell[][]> => {
  const cells = await page.evaluate(async () => (await window.testHost.read(['Koppeling'])).Koppeling ?? [])
  return cells.slice(1).flatMap((row) => (row[0] === '' ? [] : [row.slice(0, 6)]))
}
/** Types cells in a row of Uitkomsten, and waits until the pane offers an outcome of that name. */
const typeRow = async (row: number, cells: Readonly<Record<string, Cell>>): Promise<void> => {
  await page.evaluate(
    ([at, typed]) => {
      window.testHost.colleague(typed, at)
      window.testHost.typeOutcome({})
    },
    [row, cells] as const,
  )
  if (cells.Uitkomst === undefined || cells.Richting !== undefined) return
  await page
    .locator('[name=link-outcome] option', { hasText: String(cells.Uitkomst) })
    .first()
    .waitFor({ state: 'attached' })
}

describe('an outcome that got another name', () => {
  it('is found again by the chances it shows, and gets its own ones back', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { Uitkomst: 'minder naar de huisarts' })
    await unlink('huisarts-consult')
    await page.getByText('Ontkoppeld: huisarts-consult.').waitFor()
    expect(await formulas()).toEqual([])
    expect(await outcome()).toMatchObject({ 'Kans zonder': 0.6, 'Kans met': 0.4 })
    expect(await links()).toEqual([])
  })

  it('and is linked again, keeps its row and its own chances', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { Uitkomst: 'minder naar de huisarts' })
    await linked('minder naar de huisarts')
    expect(await links()).toEqual([['minder naar de huisarts', 'Post op tijd openen', 2, 'ja', 0.6, 0.4]])
  })

  it('stays linked when two outcomes may be meant, and the sheets stay too', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { Uitkomst: 'een andere naam' })
    await typeRow(2, { Uitkomst: 'toevallig gelijk', 'Aantal bewoners': 9, 'Kans zonder': 2 / 3, 'Kans met': 0.25 })
    await unlink('huisarts-consult')
    await page.getByText('Niet duidelijk is welke uitkomst nu bij de koppeling').waitFor()
    await page.locator('summary', { hasText: 'De meetbladen zelf' }).click()
    await button(page, 'Meetbladen weghalen').click()
    await button(page, 'Ja, haal de meetbladen weg').click()
    await page.locator('[role=alert]', { hasText: 'Niet duidelijk is' }).waitFor()
    expect(await formulas()).toHaveLength(2)
    expect(await links()).toHaveLength(1)
  })

  it('never shares a row of the table with a new outcome of the old name', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { Uitkomst: 'een andere naam' })
    await typeRow(2, { Uitkomst: 'huisarts-consult', 'Aantal bewoners': 9, 'Kans zonder': 0.9, 'Kans met': 0.8 })
    await link('huisarts-consult')
    await page.getByText('Niet duidelijk is welke uitkomst nu bij de koppeling').waitFor()
    expect(await formulas()).toHaveLength(2)
  })
})

describe('own chances', () => {
  it('that were typed over the formula stay when the link goes', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { 'Kans zonder': 0.5, 'Kans met': 0.3 })
    await unlink('huisarts-consult')
    await page.getByText('Ontkoppeld: huisarts-consult.').waitFor()
    expect(await outcome()).toMatchObject({ 'Kans zonder': 0.5, 'Kans met': 0.3 })
  })

  it('of which one was typed over its formula: that one stays, the other comes back', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { 'Kans zonder': 0.5 })
    await unlink('huisarts-consult')
    await page.getByText('Ontkoppeld: huisarts-consult.').waitFor()
    expect(await outcome()).toMatchObject({ 'Kans zonder': 0.5, 'Kans met': 0.4 })
  })

  it('that were typed over the formula are kept when it is linked again', async () => {
    await linked('huisarts-consult')
    await typeRow(1, { 'Kans zonder': 0.5 })
    await linked('huisarts-consult')
    expect((await links())[0]?.slice(4)).toEqual([0.5, 0.4])
  })

  it('are not lost between two outcomes of the same name', async () => {
    await typeRow(2, { Uitkomst: 'Huisarts-consult', 'Aantal bewoners': 9, 'Kans zonder': 0.9, 'Kans met': 0.8 })
    await link('Huisarts-consult')
    await page.getByText('Twee uitkomsten heten “Huisarts-consult”.').waitFor()
    expect(await links()).toEqual([])
    expect(await formulas()).toEqual([])
  })
})

describe('an outcome of which more is wanted', () => {
  it('cannot be linked, and the form says why', async () => {
    await typeRow(2, { Uitkomst: 'behoud van werk', Richting: 'meer', ...chances })
    await page.getByText('Niet te koppelen, want bij Richting staat “meer”: behoud van werk.').waitFor()
    expect(await page.locator('[name=link-outcome] option').allTextContents()).toEqual(['Kies', 'huisarts-consult'])
  })
})

describe('a link that a colleague changed', () => {
  it('is not switched or taken away by who looked at the old one', async () => {
    await linked('huisarts-consult')
    await page.evaluate(() => window.testHost.quietly('Koppeling', [[], [undefined, undefined, 4]]))
    await button(page, /Gebruik eigen kansen/).click()
    await page.locator('[role=alert]', { hasText: 'Iemand heeft deze rij intussen gewijzigd.' }).waitFor()
    expect((await links())[0]?.slice(2, 4)).toEqual([4, 'ja'])
  })
})

describe('whose scores count', () => {
  const scores = (people: number, line: 'bewoner' | 'werker', value: number) =>
    Array.from({ length: people }, (_, n) =>
      ['start', 'einde'].map((moment) => ({
        code: `${line[0]}${n}`,
        moment,
        theme: 'redzaamheid',
        indicator: 'Post',
        value,
        line,
      })),
    ).flat()
  const shares = (residents: number, workers: number) =>
    sharesOf(
      { scores: [...scores(residents, 'bewoner', 1), ...scores(workers, 'werker', 5)] },
      { from: 'start', to: 'einde' },
      'post',
      2,
    )

  it('is as on the sheet: of residents, and of workers only when there are too few residents', () => {
    expect(shares(5, 9)).toEqual({ people: 5, line: 'bewoner', before: 1, after: 1 })
    expect(shares(4, 5)).toEqual({ people: 5, line: 'werker', before: 0, after: 0 })
    expect(shares(4, 4)).toEqual({ people: 4, line: 'bewoner', before: 1, after: 1 })
  })
})
