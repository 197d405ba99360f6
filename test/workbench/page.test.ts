// The page around grid and pane: for the keyboard, for a screen reader, and on a small window.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeObjections } from '../support/axe'
import { openExample, typeIn, values, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

/** The grid draws on a canvas and is not ours; everything around it is looked at. */
const violations = (page: Page): Promise<string[]> => axeObjections(page, { exclude: ['#grid'] })

describe('the page', () => {
  it('has nothing that axe objects to, empty and with a card', async () => {
    const { page, complaints } = await workbench.open()
    expect(await violations(page)).toEqual([])
    await openExample(page, 'Schuldhulp')
    expect(await violations(page)).toEqual([])
    // The charts of the card, which the grid cannot draw: each a drawing whose figures are text beside it.
    for (const chart of ['Wie heeft er baat bij?', 'Uren per sector']) {
      const figure = page.locator('.ik-chart', { hasText: chart })
      expect(await figure.locator('svg').count()).toBeGreaterThan(1)
      expect(await figure.innerText()).toMatch(/\d/)
    }
    expect(complaints).toEqual([])
  })

  it('can be walked with the keyboard, into the pane and into the sheet', async () => {
    const { page } = await workbench.open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar het taakvenster')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#pane') !== null)).toBe(true)
    await typeIn(page, 'Mijn blad', 'A1', '7')
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([[7]])
    // Out of the grid again: F6 goes from one part of the page to the next, as in other programs.
    await page.keyboard.press('F6')
    expect(await page.evaluate(() => document.activeElement?.closest('#pane') !== null)).toBe(true)
    await page.keyboard.press('F6')
    await page.keyboard.type('8')
    await page.keyboard.press('Enter')
    expect((await values(page, 'Mijn blad', 'A1:A3')).flat()).toContain(8)
  })

  it('shows a sheet again that was hidden, when the pane leads to it', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    const shown = await page.evaluate(async () => {
      const book = window.werkbank.grid.getActiveWorkbook()
      const card = book.getSheetByName('Kaart')
      card?.hideSheet()
      await window.werkbank.host.show('Kaart')
      return [book.getActiveSheet().getSheetName(), card?.isSheetHidden()]
    })
    expect(shown).toEqual(['Kaart', false])
    expect(complaints).toEqual([])
  })

  it('has a menu on a tab of a sheet that is Dutch and offers no protection with accounts', async () => {
    const { page, complaints } = await workbench.open()
    await page.locator('#grid').getByText('Mijn blad', { exact: true }).click({ button: 'right' })
    await page.getByText('Naam wijzigen', { exact: true }).waitFor()
    expect(await page.getByText(/protect/i).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  for (const width of [300, 360, 700, 800, 1000])
    it(`fits a window of ${width} pixels, with one row of buttons above it`, async () => {
      const { page, complaints } = await workbench.open({ width, height: 800 })
      const over = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      const bar = page.locator('#bar')
      expect(await over()).toBeLessThanOrEqual(0)
      expect((await bar.boundingBox())?.height).toBeLessThan(50)
      expect(await bar.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width)
      if (width < 760) await page.getByRole('button', { name: 'Toon het werkblad' }).click()
      await page.locator('#grid canvas').first().waitFor()
      expect(await over()).toBeLessThanOrEqual(0)
      expect(await bar.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width)
      expect(complaints).toEqual([])
    })

  it('has its buttons in a menu where there is no room, for the keyboard too', async () => {
    const { page, complaints } = await workbench.open({ width: 300, height: 640 })
    const focus = () => page.evaluate(() => document.activeElement?.id)
    const menu = page.getByRole('button', { name: 'Menu' })
    const open = page.getByRole('button', { name: 'Openen (.xlsx)' })
    expect(await open.isVisible()).toBe(false)
    await menu.focus()
    await page.keyboard.press('Enter')
    await open.waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Tab')
    expect(await focus()).toBe('open')
    await page.keyboard.press('Escape')
    expect(await open.isVisible()).toBe(false)
    expect(await focus()).toBe('to-menu')
    // The menu goes before the question comes, and the focus is back when the question goes.
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Opnieuw beginnen' }).press('Enter')
    await page.getByRole('button', { name: 'Niet doen' }).press('Enter')
    expect(await open.isVisible()).toBe(false)
    expect(await focus()).toBe('to-menu')
    expect(complaints).toEqual([])
  })
})
