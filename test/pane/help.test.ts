// The help: every function of the catalogue with its syntax, its parameters and its example; a function goes into the selected cell.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer, type Cell, catalogue, impactkaartNames } from '../../core'
import { cellFormula } from '../../pane/workbook/formula-text'
import { difference } from '../support/run-table'
import { type PaneBrowser, startPaneBrowser } from './pane-page'
import { button } from './walk'

let browser: PaneBrowser
beforeAll(async () => {
  browser = await startPaneBrowser()
})
afterAll(() => browser?.close())

const openHelp = async (hash: string, title: string): Promise<Page> => {
  const { page } = await browser.open({ width: 300, hash })
  await button(page, title).click()
  return page
}

describe('the help screen', () => {
  it('shows every function with what goes in and a worked example', async () => {
    const page = await openHelp('', 'Functies')
    const help = page.locator('.ik-function')
    expect(await help.locator('.ik-function-name').allTextContents()).toEqual(catalogue.map(({ name }) => name))
    for (const [at, fn] of catalogue.entries()) {
      const one = help.nth(at)
      await one.locator('summary').click()
      const text = (await one.textContent()) ?? ''
      expect(text).toContain(`=IMPACTKAART.${fn.name}(`)
      expect(text).toContain(fn.help.nl)
      for (const parameter of fn.parameters) expect(text).toContain(parameter.help.nl)
      expect(text).toContain('geeft')
      expect(text).toContain(fn.examples[0]?.origin)
    }
    await page.context().close()
  })

  it('finds a function by a word, and says so when there is none', async () => {
    const page = await openHelp('', 'Functies')
    await page.getByLabel('Zoek een functie').fill('terugverdien')
    expect(await page.locator('.ik-function-name').allTextContents()).toContain('TERUGVERDIENTIJD')
    await page.getByLabel('Zoek een functie').fill('paardensport')
    await page.locator('[role=status]', { hasText: 'Geen functie gevonden.' }).waitFor()
    await page.context().close()
  })

  it('writes underscores for Google Sheets, and offers no button where functions do not work', async () => {
    const sheets = await openHelp('kind=sheets', 'Functies')
    await sheets.locator('.ik-function summary').first().click()
    await sheets.getByText('=IMPACTKAART_RENDEMENT(baten; kosten)').waitFor()
    await sheets.context().close()
    const bare = await openHelp('bare', 'Functies')
    await bare.getByText('In dit programma werken de functies niet in cellen.').waitFor()
    await bare.locator('.ik-function summary').first().click()
    expect(await bare.getByRole('button', { name: /Zet in de gekozen cel/ }).count()).toBe(0)
    await bare.context().close()
  })

  it('enters sleeping formulas again where that can be needed, and says how many', async () => {
    const page = await openHelp('kind=excel', 'Functies')
    await page.evaluate(() => window.testHost.failing.set('repair', 'De werkmap is beveiligd.'))
    await button(page, 'Herstel formules').click()
    await page.getByText('De werkmap is beveiligd.').waitFor()
    await page.evaluate(() => window.testHost.failing.clear())
    await button(page, 'Probeer opnieuw').click()
    await page.locator('[role=status]', { hasText: '2 formules zijn opnieuw ingevoerd.' }).waitFor()
    await button(page, 'Herstel formules').click()
    await page.locator('[role=status]', { hasText: 'Er was niets te herstellen.' }).waitFor()
    await page.context().close()
    const elsewhere = await openHelp('', 'Functies')
    expect(await button(elsewhere, 'Herstel formules').count()).toBe(0)
    await elsewhere.context().close()
  })

  it('puts a function in the selected cell through the host', async () => {
    const page = await openHelp('', 'Functies')
    await page.locator('.ik-function summary').first().click()
    await button(page, 'Zet in de gekozen cel (RENDEMENT)').click()
    await page.locator('[role=status]', { hasText: 'RENDEMENT staat in de gekozen cel.' }).waitFor()
    await page.evaluate(() => window.testHost.insertFirst())
    const card = page.locator('.ik-function', { has: page.getByText('KAART', { exact: true }) })
    await card.locator('summary').click()
    await card.getByText('Gebruikt de tabellen van deze Impactkaart.').waitFor()
    await card.getByRole('button', { name: /Zet in de gekozen cel/ }).click()
    await page.locator('[role=status]', { hasText: 'KAART staat in de gekozen cel.' }).waitFor()
    expect(await page.evaluate(() => window.testHost.done)).toEqual([
      'formula =IMPACTKAART.RENDEMENT(78705,60327)',
      'formula =IMPACTKAART.KAART(Project,Uitkomsten)',
    ])
    await page.context().close()
  })
})

/** The arguments of a formula made of single values, as a spreadsheet would work them out. */
const valuesIn = (formula: string): Cell[] => {
  const inner = formula.slice(formula.indexOf('(') + 1, -1)
  return (inner.match(/"(?:[^"]|"")*"|[^,]+/g) ?? []).map((one) => {
    if (one.startsWith('"')) return one.slice(1, -1).replaceAll('""', '"')
    const [above = NaN, below = 1] = one.split('/').map(Number)
    return above / below
  })
}

describe('the formula for a cell', () => {
  it('holds the values of the example, gives its answer, and has no decimal marks', () => {
    const withExample = catalogue.filter((fn) => cellFormula(fn, undefined).filledWith === 'example')
    expect(withExample.length).toBeGreaterThan(10)
    for (const fn of withExample) {
      const { formula } = cellFormula(fn, undefined)
      expect(formula).not.toMatch(/\d[.,]\d+\D*\./)
      const example = fn.examples[0]
      const given = valuesIn(formula)
      if (example && given.length === example.of.length) expect(difference(answer(fn, given), example.is)).toBe('')
    }
  })

  it('uses the names of the set where they fit every argument', () => {
    const names = impactkaartNames('_2')
    const formulas = new Map(catalogue.map((fn) => [fn.name, cellFormula(fn, names).formula]))
    expect(formulas.get('KAART')).toBe('=IMPACTKAART.KAART(Project_2,Uitkomsten_2)')
    expect(formulas.get('SNELKAART')).toBe(
      '=IMPACTKAART.SNELKAART(Start_Type_2,Start_Looptijd_2,Start_Bereik_2,Start_Kosten_2)',
    )
    expect(formulas.get('VERSIE')).toBe('=IMPACTKAART.VERSIE()')
  })
})
