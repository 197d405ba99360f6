// The sheets of a pack in the pane: made all or none, and kept in mind by the rest of the pane: what it locked is shown and not written, its
// own prices are offered and counted.
import { beforeEach, describe, expect, it } from 'vitest'
import {
  choosePack,
  choosePlace,
  exampleFiles,
  expectPackSheets,
  makePackSheets,
  openPack,
} from '../support/choose-pack'
import { openPaneForEach, page } from './each-pane'
import { chooser, file, json, main, read, ready, say, sheets } from './pack-steps'
import { button, field } from './walk'

openPaneForEach()

type Failing = 'insert' | 'extend' | 'write' | 'remove'
const fail = (call: Failing) =>
  page.evaluate((what) => window.testHost.failing.set(what, 'De verbinding viel weg.'), call)
const mend = () => page.evaluate(() => window.testHost.failing.clear())

describe('sheets that could not all be made', () => {
  it.each(['insert', 'extend', 'write'] as const)(
    'leave nothing behind when %s fails, and can be tried again',
    async (call) => {
      await choosePack(main())
      const before = await sheets()
      await fail(call)
      await button(page, say.make).click()
      await page.locator('[role=alert]', { hasText: 'De verbinding viel weg.' }).waitFor()
      expect(await sheets()).toEqual(before)
      await mend()
      await button(page, 'Probeer opnieuw').click()
      await page.getByText(say.made('Jongerenwerk')).waitFor()
      await expectPackSheets(read)
    },
  )

  it('say where they can be deleted when they cannot be taken away', async () => {
    await choosePack(main())
    await fail('write')
    await fail('remove')
    await button(page, say.make).click()
    await page.locator('[role=alert]', { hasText: 'Verwijder dat op het scherm Kaart' }).waitFor()
  })

  it('are a second set beside one that is there', async () => {
    await page.evaluate(() => window.testHost.insertFirst())
    await button(page, 'Nog een Impactkaart maken').click()
    await choosePack(main())
    await makePackSheets(main())
    await expectPackSheets(read, '_2')
  })
})

describe('in the sheets of a pack', () => {
  beforeEach(async () => {
    await openPack(main())
    await chooser().setInputFiles([
      file(
        'pakket.json',
        json((data) => void data.vast.push('eigen-prijs')),
      ),
      ...exampleFiles.slice(1),
    ])
    await ready()
    await choosePlace(main(), 'Waterstad', 'Team Noord')
    await makePackSheets(main(), 'Team Noord')
  })

  it('what it locked is shown with the reason, and its types are those to choose from', async () => {
    for (const name of ['organisation', 'municipality']) {
      await expect.poll(() => field(page, name).getAttribute('readonly')).not.toBeNull()
      const state = page.locator('.ik-field', { has: field(page, name) }).locator('.ik-note')
      expect(await state.textContent()).toBe('Dit ligt vast in het pakket van uw organisatie.')
    }
    expect(await field(page, 'organisation').inputValue()).toBe('Welzijn Voorbeeld')
    expect(await field(page, 'type').locator('option').count()).toBe(5)
    await field(page, 'projectName').fill('Iets anders')
    await expect.poll(async () => (await read('Start_Projectnaam'))[0]?.[0]).toBe('Iets anders')
  })

  it('its own prices are offered first, count for the row, and name who gains', async () => {
    await button(page, 'Uitkomsten').click()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('inloop')
    await page.getByRole('option', { name: /Inloopochtend in het buurthuis.*€\s12 per bezoek.*eigen prijs/ }).click()
    await field(page, 'gross').fill('100')
    await page.getByText(/Netto 100, baten €\s1\.[12]\d\d/).waitFor()
    await page.locator('summary', { hasText: 'Preciezer' }).click()
    expect(await field(page, 'ownPrice').getAttribute('readonly')).not.toBeNull()
    expect(await field(page, 'payer').inputValue()).toBe('gemeente')
    await button(page, 'Zet in het werkblad').click()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    expect(await page.evaluate(() => window.testHost.outcome())).toMatchObject({
      Uitkomst: 'Inloopochtend in het buurthuis',
      'Bruto aantal': 100,
      Baathouder: 'gemeente',
    })
    await button(page, 'Inloopochtend in het buurthuis weghalen').click()
    await button(page, 'Ja, weghalen').click()
    await page.getByText('Weggehaald: Inloopochtend in het buurthuis.').waitFor()
  })

  it('an own price takes the place of ours', async () => {
    await button(page, 'Uitkomsten').click()
    await button(page, 'Uitkomst toevoegen').click()
    await field(page, 'label').fill('Huisarts, gemiddeld consult')
    await expect.poll(() => page.getByRole('option', { name: /^Huisarts, gemiddeld consult/ }).count()).toBe(1)
    await page.getByRole('option', { name: /eigen prijs/ }).waitFor()
  })

  it('the six steps of Meten go on past the indicators that it chose', async () => {
    await button(page, 'Meten').click()
    await page.locator('.ik-steps button').nth(2).click()
    await page.getByText('Dit ligt vast in het pakket van uw organisatie.').waitFor()
    expect(await page.locator('.ik-main [type=checkbox]').count()).toBe(0)
    await page.getByRole('heading', { level: 3, name: 'De weg vinden in de stad' }).waitFor()
    await button(page, 'Verder').click()
    await page.getByRole('heading', { name: 'Stap 4 van 6' }).waitFor()
  })
})
