// Who types at once, before the pane has read the workbook, keeps what was typed: it goes to the Impactkaart that stands there.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PaneBrowser, startPaneBrowser } from './pane-page'
import { button, field, sheetHolds } from './walk'

let browser: PaneBrowser
let page: Page
beforeAll(async () => {
  browser = await startPaneBrowser()
})
beforeEach(async () => {
  page = (await browser.open({ hash: 'opening' })).page
})
afterEach(() => page.context().close())
afterAll(() => browser?.close())

const opens = async (): Promise<void> => {
  await page.evaluate(() => window.testHost.goOn())
  await page.getByRole('button', { name: 'Nog een Impactkaart maken' }).waitFor()
}

describe('typed before the workbook was read', () => {
  it('comes in the sheet, also from a step that was left', async () => {
    await field(page, 'months').fill('12')
    await button(page, 'Volgende').click()
    await field(page, 'reach').fill('40')
    await opens()
    await sheetHolds(page, 'Start_Looptijd', 12)
    await sheetHolds(page, 'Start_Bereik', 40)
    expect(await field(page, 'reach').inputValue()).toBe('40')
  })

  it('does not disturb the typing: the field keeps its text, the focus and the caret', async () => {
    await field(page, 'projectName').focus()
    await page.keyboard.type('Maat')
    await opens()
    await page.keyboard.type('jes')
    expect(await field(page, 'projectName').inputValue()).toBe('Maatjes')
    await sheetHolds(page, 'Start_Projectnaam', 'Maatjes')
  })

  it('does not take the place of what stood in the sheet unseen', async () => {
    await page.evaluate(() => window.testHost.quietly('Start_Looptijd', [[6]]))
    await field(page, 'months').fill('12')
    await field(page, 'projectName').fill('Maatjes')
    await opens()
    await sheetHolds(page, 'Start_Projectnaam', 'Maatjes')
    expect(await field(page, 'months').inputValue()).toBe('6')
    await sheetHolds(page, 'Start_Looptijd', 6)
  })
})
