// The main job with the keyboard alone, at 300 px and in Dutch: from nothing to the first card in at most twelve fields, with the focus
// always in sight, a result after each entry, and nothing lost on the way back.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { focused, heading, tabTo } from './keys'
import { type PaneBrowser, startPaneBrowser } from './pane-page'

let browser: PaneBrowser
beforeAll(async () => {
  browser = await startPaneBrowser()
})
afterAll(() => browser?.close())

const result = (page: Page, text: string | RegExp) =>
  page.locator('.ik-result-sentence[aria-live=polite]').filter({ hasText: text }).waitFor()

const fillFirstStep = async (page: Page): Promise<void> => {
  await tabTo(page, 'Projectnaam')
  await page.keyboard.type('Buurtmaatjes')
  await tabTo(page, 'Organisatie')
  await page.keyboard.type('Welzijn Oost')
  await tabTo(page, 'Gemeente')
  await page.keyboard.type('Voorbeeldstad')
  await tabTo(page, 'Type project')
  await page.keyboard.type('eenz')
  await result(page, /Elke euro levert naar schatting \d,\d\d euro op, tussen \d,\d\d en \d,\d\d/)
  await tabTo(page, 'Looptijd')
  await page.keyboard.type('een jaar')
  await result(page, 'De indicatie wacht')
  await page.keyboard.press('Control+A')
  await page.keyboard.type('12')
  await result(page, 'Elke euro levert')
}

describe('with the keyboard alone', () => {
  it('a first card comes in at most twelve fields', async () => {
    const { page, complaints } = await browser.open({ width: 300 })
    const asked = new Set<string>()
    const note = async () => {
      const names = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('form input, form select')].map(({ name }) => name),
      )
      for (const name of names) asked.add(name)
    }
    await note()
    await fillFirstStep(page)
    await page.keyboard.press('Enter')
    expect(await heading(page)).toBe('Stap 2 van 3: Bereik en kosten')

    await note()
    await tabTo(page, 'Bereik')
    await page.keyboard.type('80')
    await tabTo(page, 'Kosten')
    await page.keyboard.type('€ 60.000')
    await tabTo(page, 'Volgende')
    await page.keyboard.press('Enter')
    expect(await heading(page)).toBe('Stap 3 van 3: Vergelijking')

    await note()
    const before = (await page.locator('.ik-hero').textContent()) ?? ''
    await tabTo(page, 'gelijk')
    await page.keyboard.press('ArrowRight')
    await page.locator('.ik-hero').filter({ hasNotText: before }).waitFor()
    expect(asked.size).toBe(12)
    await tabTo(page, 'Maak Impactkaart')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
    await page.locator('[role=status]', { hasText: 'De Impactkaart is gemaakt.' }).waitFor()
    expect(await heading(page)).toContain('Indicatie')
    expect(await page.evaluate(() => window.testHost.sheetNames())).toEqual([
      'Mijn blad',
      'Start',
      'Project',
      'Uitkomsten',
      'Effecten',
      'Kaart',
      'Prijzen',
      'Uitleg',
    ])
    const cells = await page.evaluate(() =>
      window.testHost.read(['Start_Projectnaam', 'Start_Kosten', 'Start_Vergelijking', 'Start_Vandaag']),
    )
    expect(cells).toEqual({
      Start_Projectnaam: [['Buurtmaatjes']],
      Start_Kosten: [[60000]],
      Start_Vergelijking: [['meer'], ['gelijk'], ['gelijk'], ['gelijk'], ['gelijk']],
      Start_Vandaag: [[46351]],
    })
    expect(complaints).toEqual([])
    await page.context().close()
  })

  it('an outcome is added from the price list, and the full card follows', async () => {
    const { page } = await browser.open({ width: 300 })
    await page.evaluate(() => window.testHost.insertFirst())
    await tabTo(page, 'Uitkomsten')
    await page.keyboard.press('Enter')
    expect(await heading(page)).toBe('Uitkomsten')
    await tabTo(page, 'Uitkomst toevoegen')
    await page.keyboard.press('Enter')
    expect(await heading(page)).toBe('Uitkomst toevoegen')
    await tabTo(page, 'Uitkomst')
    await page.keyboard.type('huisarts')
    await page.locator('[role=status]', { hasText: /\d+ prijzen gevonden/ }).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const active = page.locator('[role=option][aria-selected=true]')
    expect(await active.count()).toBe(1)
    const chosen = (await active.locator('.ik-price-name').textContent()) ?? ''
    await page.keyboard.press('Enter')
    expect(await page.locator('[name=label]').inputValue()).toBe(chosen)
    expect(await page.locator('.ik-option').first().isVisible()).toBe(false)
    await tabTo(page, 'Bruto aantal')
    await page.keyboard.type('120')
    await result(page, /Netto 120, baten €\s[\d.]+ in euro’s van nu/)
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: 'maar de volledige kaart' }).waitFor()
    expect(await heading(page)).toBe('Uitkomsten')
    await tabTo(page, `${chosen} weghalen`)
    await page.keyboard.press('Enter')
    expect((await focused(page)).name).toBe('Annuleren')
    await page.keyboard.press('Escape')
    expect((await focused(page)).name).toBe(`${chosen} weghalen`)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.locator('[role=status]', { hasText: `Weggehaald: ${chosen}.` }).waitFor()
    expect(await heading(page)).toBe('Uitkomsten')
    await page.context().close()
  })

  it('nothing is lost when a step or a screen is visited again', async () => {
    const { page } = await browser.open({ width: 300 })
    await fillFirstStep(page)
    await page.keyboard.press('Enter')
    await tabTo(page, 'Kosten')
    await page.keyboard.type('duizend')
    await page.locator('[name=costs][aria-invalid=true]').waitFor()
    await page.getByRole('button', { name: 'Vorige' }).click()
    expect(await page.locator('[name=organisation]').inputValue()).toBe('Welzijn Oost')
    expect(await page.locator('[name=months]').inputValue()).toBe('12')
    await page.getByRole('button', { name: 'Kaart', exact: true }).click()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('button', { name: /Bereik en kosten/ }).click()
    expect(await page.locator('[name=costs]').inputValue()).toBe('duizend')
    await page.getByRole('button', { name: 'Volgende' }).click()
    expect((await focused(page)).name).toBe('Kosten')
    await page.context().close()
  })
})
