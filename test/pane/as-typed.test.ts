// Numbers as people in the Netherlands write them, from the field to the cell of the sheet.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { button, field, sheetHolds } from './walk'

openPaneForEach(async (page) => {
  await page.evaluate(() => window.testHost.insertFirst())
  await page.getByRole('heading', { name: 'Gegevens van het project' }).waitFor()
})

describe('a number as it is written', () => {
  it('comes in the sheet as the number that is meant: costs and reach', async () => {
    await page.getByRole('button', { name: /Bereik en kosten/ }).click()
    await field(page, 'costs').fill('60.000')
    await field(page, 'reach').fill('1.000')
    await sheetHolds(page, 'Start_Kosten', 60000)
    await sheetHolds(page, 'Start_Bereik', 1000)
    await field(page, 'costs').fill('75000 euro')
    await sheetHolds(page, 'Start_Kosten', 75000)
  })

  it('comes in the sheet as the number that is meant: number and own price of an outcome; a price below 0 gets a word', async () => {
    await button(page, 'Uitkomsten').click()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('Eigen uitkomst')
    await field(page, 'gross').fill('1.250')
    await page.locator('summary', { hasText: 'Preciezer' }).click()
    await field(page, 'ownPrice').fill('-5')
    await page.getByText('Een prijs onder 0 telt als nadeel').waitFor()
    await field(page, 'ownPrice').fill('1.500')
    await button(page, 'Zet in het werkblad').click()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    const table = await page.evaluate(async () => (await window.testHost.read(['Uitkomsten'])).Uitkomsten)
    const at = (heading: string) => table?.[1]?.[table[0]?.indexOf(heading) ?? -1]
    expect([at('Bruto aantal'), at('Eigen prijs')]).toEqual([1250, 1500])
  })
})
