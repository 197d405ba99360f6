// What a cell makes of what is typed in it: number formats that stay, dates, percentages, choices, and formulas as they were typed.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formulaAt, openExample, ready, select, settled, shownIn, typeIn, values, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const cellValue = async (page: Page, sheet: string, at: string) => (await values(page, sheet, `${at}:${at}`))[0]?.[0]

/** Types what the validation of the cell refuses, and closes the dialog that says so. */
const typeRefused = async (page: Page, sheet: string, at: string, text: string): Promise<void> => {
  const before = await cellValue(page, sheet, at)
  await typeIn(page, sheet, at, text)
  const dialog = page.getByRole('dialog', { name: 'Dit kan hier niet' })
  await dialog.waitFor()
  expect(await dialog.getByRole('button').allInnerTexts()).toEqual(['Akkoord', 'Sluiten'])
  await dialog.getByRole('button', { name: 'Akkoord' }).click()
  await dialog.waitFor({ state: 'detached' })
  await settled(page)
  expect(await cellValue(page, sheet, at), `${text} in ${at}`).toEqual(before)
}

describe('in an input cell of ours', () => {
  it('a percentage or a date that does not belong there is refused, and the number format stays', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    for (const [sheet, at] of [
      ['Start', 'B14'],
      ['Start', 'B10'],
      ['Uitkomsten', 'C8'],
    ] as const) {
      if ((await cellValue(page, sheet, at)) === '') await typeIn(page, sheet, at, '12')
      await typeRefused(page, sheet, at, '45%')
      await typeRefused(page, sheet, at, '01-02-2026')
    }
    await typeIn(page, 'Start', 'B14', '60000')
    expect(await shownIn(page, 'Start', 'B14')).toBe('€ 60.000')
    await typeIn(page, 'Start', 'B10', '24')
    expect(await shownIn(page, 'Project', 'B11')).toBe('24')
    await typeIn(page, 'Start', 'B26', '1-3-2026')
    expect(await shownIn(page, 'Start', 'B26')).toBe('01-03-2026')
    await page.locator('#kept[aria-busy=false]', { hasText: 'Bewaard' }).waitFor()
    await page.reload()
    await ready(page)
    expect(await shownIn(page, 'Start', 'B14')).toBe('€ 60.000')
    expect(complaints).toEqual([])
  })

  it('a number in a percentage cell is that percentage', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    for (const [typed, value, shown] of [
      ['40', 0.4, '40,0%'],
      ['12,5', 0.125, '12,5%'],
      ['0,3', 0.3, '30,0%'],
      ['55%', 0.55, '55,0%'],
    ] as const) {
      await typeIn(page, 'Uitkomsten', 'I8', typed)
      expect(await cellValue(page, 'Uitkomsten', 'I8')).toBe(value)
      expect(await shownIn(page, 'Uitkomsten', 'I8')).toBe(shown)
    }
    expect(complaints).toEqual([])
  })

  it('a choice gets the capitals of its list, and a text stays a text', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    await typeIn(page, 'Start', 'B9', 'Jongerenwerk')
    expect(await cellValue(page, 'Start', 'B9')).toBe('jongerenwerk')
    await typeIn(page, 'Start', 'B18', 'Minder')
    expect(await cellValue(page, 'Start', 'B18')).toBe('minder')
    await typeIn(page, 'Start', 'B6', '100%')
    expect(await cellValue(page, 'Start', 'B6')).toBe('100%')
    expect(complaints).toEqual([])
  })
})

describe('an error value in an input cell', () => {
  it('is told on the card in words, and stands nowhere else', async () => {
    const { page } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    for (const at of ['B14', 'B13', 'B8', 'B6']) {
      const before = await cellValue(page, 'Start', at)
      await typeIn(page, 'Start', at, '=1/0')
      const card = (await values(page, 'Kaart', 'B1:H21')).flat().map(String)
      expect(
        card.filter((text) => text.startsWith('#')),
        at,
      ).toEqual([])
      expect(card.join(' '), at).toContain('foutmelding')
      await typeIn(page, 'Start', at, String(before))
    }
    expect((await values(page, 'Kaart', 'B4:B4'))[0]?.[0]).toBe('')
  })
})

describe('on a sheet of the user', () => {
  it('a date is a day where the cell has no other format', async () => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', '01-02-2026')
    expect(await shownIn(page, 'Mijn blad', 'A1')).toBe('01-02-2026')
    expect(await cellValue(page, 'Mijn blad', 'A1')).toBe(46054)
    await typeIn(page, 'Mijn blad', 'A2', '€ 5')
    await typeIn(page, 'Mijn blad', 'A2', '01-02-2026')
    expect(await cellValue(page, 'Mijn blad', 'A2')).toBe('01-02-2026')
    await typeIn(page, 'Mijn blad', 'A3', '5%')
    await typeIn(page, 'Mijn blad', 'A3', '40')
    expect(await cellValue(page, 'Mijn blad', 'A3')).toBe(0.4)
    expect(complaints).toEqual([])
  })

  it('a formula opens as it was typed, and can be typed like that elsewhere', async () => {
    const { page, context, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'B2', '=IMPACTKAART.NETTOEFFECT(100; 0,4)')
    expect(await cellValue(page, 'Mijn blad', 'B2')).toBe(60)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await select(page, 'Mijn blad', 'B2')
    await page.locator('[data-u-comp=editor]').first().focus()
    for (const key of ['F2', 'Control+A', 'Control+C', 'Enter']) await page.keyboard.press(key)
    await settled(page)
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(
      '=IMPACTKAART.NETTOEFFECT(100; 0,4)',
    )
    expect(await formulaAt(page, 'Mijn blad', 'B2')).toBe('=IMPACTKAART.NETTOEFFECT(100, 0.4)')
    expect(await cellValue(page, 'Mijn blad', 'B2')).toBe(60)
    expect(complaints).toEqual([])
  })

  it('an error has its own sentence, and none that was said before', async () => {
    const { page, complaints } = await workbench.open()
    const pane = page.locator('#pane')
    const type = async (formula: string) => {
      await typeIn(page, 'Mijn blad', 'B2', formula)
      await select(page, 'Mijn blad', 'B2')
    }
    await type('=IMPACTKAART.NETTOEFFECT(100; 120%)')
    await pane.getByText(/120%/).first().waitFor()
    await type('=IMPACTKAART.NETTOEFFECT(NETTO; 120%)')
    await pane.getByText('De naam NETTO is niet bekend').waitFor()
    expect(await pane.getByText(/120%/).count()).toBe(0)
    await type('=IMPACTKAART.RENDEMANT(10; 4)')
    await pane.getByText('Bedoelt u IMPACTKAART.RENDEMENT?').waitFor()
    await type('=RENDEMENT(10; 4)')
    await pane.getByText('Bedoelt u IMPACTKAART.RENDEMENT?').waitFor()
    await type('=SOM(1; 2)')
    await pane.getByText('Bedoelt u SUM?').waitFor()
    await type('=IMPACTKAART.NETTOEFFECT(100; B9/0)')
    await pane.getByText('Bedoelt u SUM?').waitFor({ state: 'detached' })
    expect(await pane.getByText(/120%/).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})
