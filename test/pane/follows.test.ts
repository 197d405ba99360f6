// The workbook is the truth: the pane follows what happens outside it, and never takes away what someone is typing.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { button, field, sheetHolds } from './walk'

openPaneForEach(async (page) => {
  await page.evaluate(() => window.testHost.insertFirst())
  await page.getByRole('heading', { name: 'Gegevens van het project' }).waitFor()
})

const read = (name: string) => page.evaluate(async (wanted) => (await window.testHost.read([wanted]))[wanted], name)

describe('what happens in the sheets', () => {
  it('shows in the fields and on the card', async () => {
    await page.evaluate(() => {
      window.testHost.type('Start_Type', [['eenzaamheid']])
      window.testHost.type('Start_Kosten', [[1250.5]])
    })
    await page.locator('.ik-hero').waitFor()
    await page.getByRole('button', { name: /Bereik en kosten/ }).click()
    expect(await field(page, 'costs').inputValue()).toBe('1250,5')
    await button(page, 'Kaart').click()
    await page.getByText('€ 1.251').waitFor()
    await page.evaluate(() => window.testHost.type('Start_Kosten', [[3000]]))
    await page.getByText('€ 3.000').waitFor()
  })

  it('does not disturb a field in which someone types, and both ends agree afterwards', async () => {
    await field(page, 'projectName').fill('Maatjes')
    await sheetHolds(page, 'Start_Projectnaam', 'Maatjes')
    await page.keyboard.type(' in')
    await page.evaluate(() => window.testHost.type('Start_Organisatie', [['Welzijn Oost']]))
    await page.keyboard.type(' de wijk')
    expect(await field(page, 'projectName').inputValue()).toBe('Maatjes in de wijk')
    await sheetHolds(page, 'Start_Projectnaam', 'Maatjes in de wijk')
    expect(await field(page, 'organisation').inputValue()).toBe('Welzijn Oost')
  })

  it('keeps a wrong value in its field, out of the sheet, with a word about it', async () => {
    await page.evaluate(() => window.testHost.type('Start_Looptijd', [[12]]))
    await field(page, 'months').fill('anderhalf jaar')
    await page.getByText('Deze waarde staat nog niet in het werkblad.').waitFor()
    expect(await read('Start_Looptijd')).toEqual([[12]])
    await field(page, 'months').fill('18')
    await sheetHolds(page, 'Start_Looptijd', 18)
  })

  it('removal of our sheets brings the pane back to the beginning; an open form keeps what was typed', async () => {
    await button(page, 'Uitkomsten').click()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('huisarts-consult')
    await page.evaluate(() => window.testHost.remove(''))
    await page.getByText('Uitkomsten komen op een werkblad. Maak eerst een Impactkaart.').waitFor()
    await button(page, 'Kaart').click()
    await page.getByText('Er is nog geen Impactkaart in deze werkmap.').waitFor()
    await page.evaluate(() => window.testHost.insertFirst())
    await page.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
    await button(page, 'Uitkomsten').click()
    expect(await field(page, 'label').inputValue()).toBe('huisarts-consult')
  })

  it('the sentence of a cell with an error is read out, and goes with the next cell', async () => {
    const sentence = 'Bij kosten: de kosten zijn 0, en delen door 0 kan niet. Vul de kosten in.'
    await page.evaluate(
      (text) =>
        window.testHost.select({ address: 'Mijn blad!B5', formula: '=IMPACTKAART.RENDEMENT(1,0)', sentence: text }),
      sentence,
    )
    await page.locator('[aria-live=polite]', { hasText: `In cel Mijn blad!B5: ${sentence}` }).waitFor()
    await page.evaluate(() => window.testHost.select({ address: 'Mijn blad!B6', formula: '', sentence: '' }))
    await page.getByText(sentence).waitFor({ state: 'detached' })
  })
})

describe('a second Impactkaart', () => {
  it('stands beside the first, can be chosen, and goes without touching the other', async () => {
    await field(page, 'projectName').fill('De eerste')
    await button(page, 'Nog een Impactkaart maken').click()
    expect(await field(page, 'projectName').inputValue()).toBe('')
    await field(page, 'projectName').fill('De tweede')
    await button(page, 'Volgende').click()
    await button(page, 'Volgende').click()
    await button(page, 'Maak Impactkaart').click()
    await page.getByRole('heading', { level: 1, name: 'De tweede' }).waitFor()
    // Also in a workbook from before the effects had a name.
    await page.evaluate(() => window.testHost.forgetName('Kaart_Effecten_2'))
    const offered = page.getByLabel('Welke Impactkaart?').locator('option')
    await expect.poll(() => offered.allTextContents()).toEqual(['1. De eerste', '2. De tweede'])
    await page.getByLabel('Welke Impactkaart?').selectOption({ index: 0 })
    await page.getByRole('heading', { level: 1, name: 'De eerste' }).waitFor()
    await page.getByLabel('Welke Impactkaart?').selectOption({ index: 1 })
    await page.getByRole('heading', { level: 1, name: 'De tweede' }).waitFor()
    await button(page, 'Verwijder onze bladen').click()
    await page.getByText('Start 2, Project 2, Uitkomsten 2, Kaart 2, Prijzen 2, Uitleg 2').waitFor()
    await button(page, 'Ja, verwijder deze bladen').click()
    await page.getByText('De bladen zijn verwijderd. Eigen bladen zijn niet aangeraakt.').waitFor()
    const names = await page.evaluate(() => window.testHost.sheetNames())
    expect(names).toEqual(['Mijn blad', 'Start', 'Project', 'Uitkomsten', 'Effecten', 'Kaart', 'Prijzen', 'Uitleg'])
    expect(await read('Start_Projectnaam')).toEqual([['De eerste']])
  })
})
