// Wrong input through the pane, as a table: each is told at its own field, in one plain sentence, and what was typed stays.
// In `fields`, `;` stands between fields and `+` for a `;` within one.
import { beforeEach, describe, expect, it } from 'vitest'
import { readCsv } from '../support/csv'
import { openPaneForEach, page } from './each-pane'
import { button, field, sheetHolds } from './walk'

openPaneForEach()

const rows = readCsv(new URL('bad-input.csv', import.meta.url))

const typedFields = (written: string): [name: string, typed: string][] =>
  written.split(';').map((one) => {
    const [name = '', ...typed] = one.split('=')
    return [name, typed.join('=').replaceAll('+', ';')]
  })

const fill = async (fields: readonly [string, string][]): Promise<void> => {
  for (const [name, typed] of fields) await field(page, name).fill(typed)
}

/** Waits for the sentence that describes a field, as a screen reader gets it, and judges its form. */
const check = async (at: string, words: string, state: 'wrong' | 'note'): Promise<void> => {
  const control = page.locator(`[name=${at}]${state === 'wrong' ? '[aria-invalid=true]' : ''}`)
  const ids = ((await control.getAttribute('aria-describedby')) ?? '').split(' ')
  let message = page.locator(`[id="${ids.at(-1)}"][aria-live=polite]`)
  for (const part of words.split('|')) message = message.filter({ hasText: part })
  await message.waitFor()
  expect(await message.textContent()).toMatch(state === 'wrong' ? /^Fout: ["A-Z0-9#-].*\.$/ : /^[A-Z].*\.$/)
}

const expectKept = async (fields: readonly [string, string][]): Promise<void> => {
  for (const [name, typed] of fields) expect(await field(page, name).inputValue()).toBe(typed)
}

describe('wrong input on Start', () => {
  for (const { case: title, form, fields = '', at = '', words = '' } of rows) {
    if (form !== 'start') continue
    it(String(title), async () => {
      const typed = typedFields(fields)
      const step = at === 'months' ? 0 : 1
      await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button').nth(step).click()
      await fill(typed)
      await check(at, words, title === 'costs of 0' ? 'note' : 'wrong')
      if (title !== 'costs of 0') {
        // Forward is refused, and the field that asks for attention gets the focus.
        await button(page, 'Volgende').click()
        expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(at)
      }
      await expectKept(typed)
    })
  }
})

const toOutcomes = async (): Promise<void> => {
  await page.evaluate(() => window.testHost.insertFirst())
  await button(page, 'Uitkomsten').click()
}

describe('wrong input in the form of an outcome', () => {
  beforeEach(toOutcomes)

  for (const { case: title, form, fields = '', at = '', words = '' } of rows) {
    if (form === 'start') continue
    it(String(title), async () => {
      const typed = typedFields(fields)
      await button(page, 'Uitkomst toevoegen').click()
      if (form === 'chances') await page.getByText('Bewoners en kansen', { exact: true }).click()
      await page.locator('summary', { hasText: 'Preciezer' }).click()
      await fill(typed)
      await button(page, 'Zet in het werkblad').click()
      await check(at, words, 'wrong')
      await page.locator('[role=alert]', { hasText: 'Nog niet opgeslagen. Verbeter de velden met een fout.' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
      // Another screen and back: it all still stands there, and nothing came in the sheet.
      await button(page, 'Kaart').click()
      await button(page, 'Uitkomsten').click()
      await expectKept(typed)
      const table = await page.evaluate(async () => (await window.testHost.read(['Uitkomsten'])).Uitkomsten)
      expect(
        table
          ?.slice(1)
          .flat()
          .filter((cell) => cell !== ''),
      ).toEqual([])
    })
  }

  it('what looks like a formula stays text', async () => {
    await page.evaluate(() => window.testHost.type('Start_Projectnaam', [['=1+1']]))
    await button(page, 'Start').click()
    await page.getByRole('navigation', { name: 'Stappen' }).getByRole('button').first().click()
    await page.locator('[name=projectName]').waitFor()
    expect(await field(page, 'projectName').inputValue()).toBe('=1+1')
    await field(page, 'projectName').fill('=SOM(A1:A9)')
    await button(page, 'Kaart').click()
    await page.getByRole('heading', { level: 1, name: '=SOM(A1:A9)' }).waitFor()
    expect(await page.evaluate(() => window.testHost.read(['Start_Projectnaam']))).toEqual({
      Start_Projectnaam: [['=SOM(A1:A9)']],
    })
  })
})

describe('a text longer than its cell takes', () => {
  const told = (limit: number) => `Deze tekst is langer dan ${limit} tekens. Kort hem in.`
  beforeEach(toOutcomes)

  for (const [name, cell] of [
    ['projectName', 'Start_Projectnaam'],
    ['organisation', 'Start_Organisatie'],
    ['municipality', 'Start_Gemeente'],
  ] as const)
    it(`stays out of the sheet: ${name}`, async () => {
      await button(page, 'Start').click()
      await field(page, name).fill('x'.repeat(201))
      await check(name, told(200), 'wrong')
      await page.getByText('Deze waarde staat nog niet in het werkblad.').waitFor()
      await button(page, 'Volgende').click()
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(name)
      await sheetHolds(page, cell, '')
      await field(page, name).fill('x'.repeat(200))
      await sheetHolds(page, cell, 'x'.repeat(200))
    })

  for (const [name, limit] of [
    ['source', 500],
    ['group', 100],
  ] as const)
    it(`stays out of the sheet: ${name}`, async () => {
      await button(page, 'Uitkomst toevoegen').click()
      await page.locator('summary', { hasText: 'Preciezer' }).click()
      await fill([
        ['label', 'huisarts-consult'],
        ['gross', '5'],
        [name, 'x'.repeat(limit + 1)],
      ])
      await check(name, told(limit), 'wrong')
      await button(page, 'Zet in het werkblad').click()
      await page.getByText('Nog niet opgeslagen.').waitFor()
      expect(await page.evaluate(() => window.testHost.outcome())).toEqual({})
      await fill([[name, 'x'.repeat(limit)]])
      await button(page, 'Zet in het werkblad').click()
      await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    })
})

describe('wrong cells in the sheets', () => {
  beforeEach(toOutcomes)

  const writeRow = (cells: Readonly<Record<string, string | number>>) =>
    page.evaluate((given) => window.testHost.typeOutcome(given), cells)

  it('a wrong row is told with its row and column, in the list and on the card', async () => {
    await writeRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 5, Deadweight: 1.2 })
    await page.getByText('Rij 7, kolom Deadweight: 120% is meer dan 100%.').waitFor()
    await button(page, 'Kaart').click()
    await page.getByText('1 rij op het blad Uitkomsten klopt nog niet en telt niet mee.').waitFor()
  })

  it('a finding names the row of the sheet, and shows that sheet', async () => {
    await page.evaluate(() => window.testHost.fillAllRows())
    await writeRow({ Deadweight: 1.2 })
    await button(page, 'Kaart').click()
    await page.locator('summary', { hasText: /bevinding/ }).click()
    await page.getByText('"huisarts-consult" staat in meer rijen: 8, 9, 10, 11, 12, ...').waitFor()
    await button(page, 'Uitkomsten, rij 7, kolom Deadweight').click()
    await expect.poll(() => page.evaluate(() => window.testHost.done)).toEqual(['show Uitkomsten'])
  })

  it('a header twice is told once for the whole table', async () => {
    await page.evaluate(() => window.testHost.renameHeading('Bron', 'Bewijs'))
    await page
      .getByText(/de kop "Bewijs" staat er twee keer, in kolom \d+ en in kolom \d+\. Laat er één staan\./i)
      .waitFor()
  })

  it('costs of 0 give no factor, and say so', async () => {
    await writeRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 5 })
    await page.evaluate(() => window.testHost.type('Start_Kosten', [[0]]))
    await button(page, 'Kaart').click()
    await page.getByText('Zonder kosten is er geen rendementsfactor. Vul bij Start de kosten in.').waitFor()
    expect(await page.locator('.ik-hero').count()).toBe(0)
  })
})
