// Who gains, typed as one text and standing in the sheet as its formulas read it: one party in Baathouder, several in their columns.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { button, field } from './walk'

openPaneForEach(async (page) => {
  await page.evaluate(() => window.testHost.insertFirst())
  await button(page, 'Uitkomsten').click()
})

const outcome = () => page.evaluate(() => window.testHost.outcome())
const given = { Uitkomst: 'huisarts-consult', 'Bruto aantal': 12 }

const add = async (payer: string): Promise<void> => {
  await button(page, 'Uitkomst toevoegen').click()
  await field(page, 'label').fill(given.Uitkomst)
  await field(page, 'gross').fill(String(given['Bruto aantal']))
  await page.locator('summary', { hasText: 'Preciezer' }).click()
  await field(page, 'payer').fill(payer)
}
const save = () => button(page, 'Zet in het werkblad').click()
const saveAdded = async (payer: string): Promise<void> => {
  await add(payer)
  await save()
  await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
}
const edit = () => button(page, 'huisarts-consult aanpassen').click()
const saveEdited = async (): Promise<void> => {
  await save()
  await page.getByText('Aangepast: huisarts-consult.').waitFor()
}
const unknown = 'De tabel Uitkomsten heeft geen kolom voor "Stichting Eigen".'

describe('the field Baathouder', () => {
  it('writes one party in Baathouder, in the spelling of the sheet', async () => {
    await saveAdded('Municipality 100%')
    expect(await outcome()).toEqual({ ...given, Baathouder: 'gemeente' })
  })

  it('writes a split in the columns of the parties, reads it back, and empties what a change leaves', async () => {
    await saveAdded('gemeente 60%; zorgverzekeraar 40%')
    expect(await outcome()).toEqual({ ...given, 'Aandeel gemeente': 0.6, 'Aandeel zorgverzekeraar': 0.4 })
    await edit()
    expect(await field(page, 'payer').inputValue()).toBe('gemeente 60%; zorgverzekeraar 40%')
    await field(page, 'payer').fill('gemeente; Rijk; inwoner; onderwijs')
    await saveEdited()
    const quarter = Object.fromEntries(
      ['gemeente', 'Rijk', 'inwoner', 'onderwijs'].map((one) => [`Aandeel ${one}`, 0.25]),
    )
    expect(await outcome()).toEqual({ ...given, ...quarter })
    await edit()
    await field(page, 'payer').fill('Rijk')
    await saveEdited()
    expect(await outcome()).toEqual({ ...given, Baathouder: 'Rijk' })
    await edit()
    await field(page, 'payer').fill('')
    await saveEdited()
    expect(await outcome()).toEqual(given)
  })

  it('shows a party beside shares, which is wrong, as it stands there', async () => {
    await page.evaluate(
      (cells) => window.testHost.typeOutcome({ ...cells, Baathouder: 'Rijk', 'Aandeel gemeente': 0.125 }),
      given,
    )
    await edit()
    expect(await field(page, 'payer').inputValue()).toBe('Rijk; gemeente 12,5%')
    await save()
    await page.getByText('Rijk heeft geen percentage').waitFor()
  })

  for (const typed of ['Stichting Eigen', 'gemeente 60%; Stichting Eigen 40%']) {
    it(`refuses an own party without a column, and shows sheet Project: ${typed}`, async () => {
      await add(typed)
      await page.getByText(unknown).waitFor()
      await save()
      await page.getByText('Nog niet opgeslagen.').waitFor()
      expect(await outcome()).toEqual({})
      await button(page, 'Toon het blad Project').click()
      await expect.poll(() => page.evaluate(() => window.testHost.done)).toEqual(['show Project'])
      expect(await field(page, 'payer').inputValue()).toBe(typed)
      // With a name on sheet Project it is a party like the others.
      await page.evaluate(() => window.testHost.nameOwnParty('Stichting Eigen'))
      await page.getByText(unknown).waitFor({ state: 'detached' })
      await save()
      await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
      const alone = { Baathouder: 'Stichting Eigen' }
      const split = { 'Aandeel gemeente': 0.6, 'Aandeel Stichting Eigen': 0.4 }
      expect(await outcome()).toEqual({ ...given, ...(typed.includes(';') ? split : alone) })
    })
  }

  it('takes unknown alone, not as a part', async () => {
    await add('gemeente 60%; onbekend 40%')
    await page.getByText('geen kolom voor "onbekend"').waitFor()
    await field(page, 'payer').fill('onbekend')
    await save()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    expect(await outcome()).toEqual({ ...given, Baathouder: 'onbekend' })
  })
})
