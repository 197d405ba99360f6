// The main job as someone who has never seen it: three steps, a card, a change in the sheet, a first outcome.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { comparisonQuestions } from '../../core/figures/reference-projects'
import { functions } from '../../core/functions/index'
import { makeFirstCard } from '../support/first-card'
import { beside, goTo, openExample, read, sheetNames, typeIn, values, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const ourSheets = ['Start', 'Project', 'Uitkomsten', 'Effecten', 'Kaart', 'Prijzen', 'Uitleg']

describe('a first Impactkaart', () => {
  it('comes from three steps, stands on sheets, follows the grid, and becomes the full card', async () => {
    const { page, complaints } = await workbench.open()
    await makeFirstCard(page)
    expect(await sheetNames(page)).toEqual(['Mijn blad', ...ourSheets])

    const expected = functions.SNELKAART?.('eenzaamheid', 12, 80, 60000, [
      ['Vraag', 'Antwoord'],
      [comparisonQuestions[0]?.name.nl ?? '', 'meer'],
    ])
    const factor = (table: unknown, label = 'Rendementsfactor') =>
      Number((table as unknown[][]).find(([first]) => first === label)?.[1])
    const indication = 'Rendementsfactor (indicatie)'
    expect(factor(expected, indication)).toBeGreaterThan(1)
    expect(await beside(page, 'Snelkaart_Tabel', indication)).toBeCloseTo(factor(expected, indication), 9)
    expect((await values(page, 'Kaart', 'B1:B1'))[0]?.[0]).toBe('Indicatie')
    expect(await page.evaluate(() => window.werkbank.grid.getActiveWorkbook().getActiveSheet().getSheetName())).toBe(
      'Kaart',
    )

    await typeIn(page, 'Start', 'B14', '30000')
    expect(await beside(page, 'Snelkaart_Tabel', 'Kosten')).toBe(30000)
    await page.locator('#pane').getByText('€ 30.000').first().waitFor()

    await goTo(page, 'Uitkomsten')
    await page.getByRole('button', { name: 'Uitkomst toevoegen' }).click()
    await page.getByRole('combobox', { name: /Uitkomst/ }).fill('Huisarts, gemiddeld consult')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('[name=gross]').fill('120')
    await page.getByRole('button', { name: 'Zet in het werkblad' }).click()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    expect((await values(page, 'Kaart', 'B1:B1'))[0]?.[0]).toBe('Impactkaart')
    const [project, outcomes] = [await read(page, 'Project'), await read(page, 'Uitkomsten')]
    const card = functions.KAART?.(project, outcomes)
    expect(await beside(page, 'Kaart_Tabel', 'Rendementsfactor')).toBeCloseTo(factor(card), 9)
    expect(complaints).toEqual([])
  })

  for (const title of ['Gezinshuizen', 'Schuldhulp'])
    it(`of the example ${title} is the same natively, in the pane and from the functions`, async () => {
      const { page, complaints } = await workbench.open()
      await openExample(page, title)
      const [project, outcomes] = [await read(page, 'Project'), await read(page, 'Uitkomsten')]
      const computed = functions.KAART?.(project, outcomes) as unknown[][]
      const native = new Map((await read(page, 'Kaart_Tabel')).map(([label, value]) => [label, value]))
      const rows = computed.slice(1).filter(([, value]) => typeof value === 'number')
      expect(rows.length).toBeGreaterThan(8)
      for (const [label, value] of rows) {
        const shown = native.get(String(label))
        expect(typeof shown, String(label)).toBe('number')
        expect(Math.abs(Number(shown) - Number(value)), String(label)).toBeLessThanOrEqual(
          1e-9 * Math.max(1, Math.abs(Number(value))),
        )
      }
      const factor = Number(native.get('Rendementsfactor')).toFixed(2).replace('.', ',')
      await page.locator('#pane .ik-hero', { hasText: factor }).waitFor()
      expect(complaints).toEqual([])
    })
})
