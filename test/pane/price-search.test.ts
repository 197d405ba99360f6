// Searching the price list with the words of the work: what fits comes first, and only when nothing does, what comes near.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { searchPrices } from '../../pane/workbook/price-search'
import { type PaneBrowser, startPaneBrowser } from './pane-page'
import { button, field } from './walk'

const names = (text: string): string[] => searchPrices(text).prices.map(({ name }) => name.nl)

describe('the search', () => {
  it('gives what fits, and nothing else', () => {
    const { prices, near } = searchPrices('huisarts')
    expect(near).toBe(false)
    expect(prices.every((price) => JSON.stringify(price).toLowerCase().includes('huisarts'))).toBe(true)
  })

  it('gives what shares the beginning or the end of a word when nothing fits', () => {
    expect(searchPrices('dagopvang').near).toBe(true)
    expect(names('dagopvang')).toContain('Dag- en nachtopvang, per jaar')
    expect(names('ziekenhuisbed')).toContain('Verpleegdag ziekenhuis (incl. personeel)')
  })

  it.each(['paardensport', 'verslaving', 'minder eenzaam', 'xyz', '...'])('has nothing near "%s"', (text) => {
    expect(searchPrices(text)).toEqual({ prices: [], near: false })
  })
})

describe('on screen', () => {
  let browser: PaneBrowser
  let page: Page
  beforeAll(async () => {
    browser = await startPaneBrowser()
    page = (await browser.open({ width: 300 })).page
  })
  afterAll(() => browser?.close())

  it('the list of prices says that these only come near, or that there is nothing', async () => {
    await button(page, 'Prijzen').click()
    await page.getByLabel('Zoek een prijs').fill('dagopvang')
    await page.locator('[role=status]', { hasText: 'Niets gevonden voor "dagopvang", wel dichtbij:' }).waitFor()
    await page.getByText('Dag- en nachtopvang, per jaar').waitFor()
    await page.getByLabel('Zoek een prijs').fill('paardensport')
    await page.locator('[role=status]', { hasText: 'Niets gevonden in de prijslijst.' }).waitFor()
  })

  it('the form of an outcome offers them too', async () => {
    await page.evaluate(() => window.testHost.insertFirst())
    await button(page, 'Uitkomsten').click()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('dagopvang')
    await page.locator('.ik-combo').getByText('Niets gevonden voor "dagopvang", wel dichtbij:').waitFor()
    await page.getByRole('option').filter({ hasText: 'Dag- en nachtopvang' }).click()
    expect(await field(page, 'label').inputValue()).toBe('Dag- en nachtopvang, per jaar')
  })
})
