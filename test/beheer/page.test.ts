// The page itself: for axe, for the keyboard, on a phone, and beside the workbench without touching the work there.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeObjections } from '../support/axe'
import { ready, typeIn, values } from '../workbench/open-workbench'
import { BeheerPages, choose, done, file, focused } from './open-beheer'

let pages: BeheerPages
beforeAll(async () => {
  pages = await BeheerPages.start()
})
afterAll(() => pages?.stop())

const parts = ['Klaarzetten', 'Verzamelen', 'Bijwerken']

/** Tab until this has the focus, as someone without a mouse does. */
const tabTo = async (page: Page, text: string): Promise<void> => {
  for (let pressed = 0; pressed < 40; pressed++) {
    await page.keyboard.press('Tab')
    if ((await focused(page)) === text) return
  }
  throw new Error(`Tab does not come at ${text}`)
}

describe('the page Beheer', () => {
  it.each([1200, 300])('axe has no objections and nothing sticks out at %i pixels', async (width) => {
    const { page, complaints } = await pages.open(width)
    const look = async (): Promise<void> => {
      expect(await axeObjections(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
    await look()
    for (const closed of ['Wat kan er in een pakket staan?', 'Of plak de tekst'])
      await page.getByText(closed).first().click()
    await look()
    await choose(page, file('organisatie.json', '{ "schema": 1 }'))
    await page.getByText('Er is niets gemaakt.').waitFor()
    await look()
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click()
    await page.getByRole('button', { name: 'Maak werkmappen' }).click()
    await done(page)
    await look()
    for (const part of parts.slice(1)) {
      await page.getByRole('link', { name: part, exact: true }).click()
      await look()
    }
    await choose(page, [file('zo.xlsx', `MZ`), file(`${'lang'.repeat(30)}.xlsx`, 'x')])
    await look()
    expect(complaints).toEqual([])
  })

  it('can be used with the keyboard alone; the focus goes along with what happens', async () => {
    const { page, complaints } = await pages.open()
    // Before the first key, since the browser takes a moment to hand over its file dialogs.
    const chooser = page.waitForEvent('filechooser', { timeout: 150_000 })
    await tabTo(page, 'Probeer het voorbeeld')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Maak werkmappen' }).waitFor()
    await tabTo(page, 'Maak werkmappen')
    await page.keyboard.press('Enter')
    await done(page)
    expect(await focused(page)).toBe('Klaar')
    await page.keyboard.press('Tab')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    await page.keyboard.press('Control+Home')
    await page.getByRole('link', { name: 'Verzamelen', exact: true }).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toBe('Ingevulde werkmappen verzamelen')
    await tabTo(page, 'Kies bestanden')
    await page.keyboard.press('Enter')
    expect((await chooser).isMultiple()).toBe(true)
    expect(complaints).toEqual([])
  })

  it('keeps what was chosen in one part while another shows', async () => {
    const { page } = await pages.open()
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click()
    await page.getByText('9 werkmappen voor Welzijn Voorbeeld').waitFor()
    await page.getByRole('link', { name: 'Verzamelen', exact: true }).click()
    expect(await page.getByText('9 werkmappen voor').isVisible()).toBe(false)
    await page.goBack()
    expect(await page.getByText('9 werkmappen voor').isVisible()).toBe(true)
  })

  it('opens beside the workbench and leads back to the same one, with its work as it was', async () => {
    const { page: workbench, complaints } = await pages.open(1400, 'index.html')
    await ready(workbench)
    await typeIn(workbench, 'Mijn blad', 'A1', '7')
    await workbench.evaluate(() => Object.assign(window, { still: 'here' }))
    const [beheer] = await Promise.all([
      workbench.waitForEvent('popup'),
      workbench.locator('#bar').getByRole('link', { name: 'Beheer' }).click(),
    ])
    await beheer.getByRole('heading', { name: 'Werkmappen klaarzetten' }).waitFor()
    await beheer.getByRole('link', { name: 'Naar de werkbank' }).click()
    await workbench.waitForFunction(() => document.hasFocus())
    expect(workbench.context().pages()).toHaveLength(2)
    expect(await workbench.evaluate(() => Object.hasOwn(window, 'still'))).toBe(true)
    expect(await values(workbench, 'Mijn blad', 'A1:A1')).toEqual([[7]])
    expect(beheer.url()).toContain('beheer.html')
    // The workbench is closed: the way back opens it, with the work that was kept.
    await workbench.locator('#kept').getByText('Bewaard in deze browser').waitFor()
    await workbench.close()
    await beheer.getByRole('link', { name: 'Naar de werkbank' }).click()
    await beheer.waitForURL(/index\.html$/)
    await ready(beheer)
    expect(await values(beheer, 'Mijn blad', 'A1:A1')).toEqual([[7]])
    expect(complaints).toEqual([])
  })
})
