// The pack of an organisation in the pane: chosen as files or pasted, told what is wrong with it by the path of the field, made into sheets
// all or none, and kept in mind by the rest of the pane: what it locked is shown and not written, its own prices are offered and counted.
import { beforeEach, describe, expect, it } from 'vitest'
import { packWordsIn } from '../../pane/words/pack-words'
import { exampleData } from '../pack/example'
import {
  choosePack,
  choosePlace,
  docsFile,
  exampleFiles,
  expectPackSheets,
  makePackSheets,
  openPack,
} from '../support/choose-pack'
import { openPaneForEach, page } from './each-pane'
import { heading, tabTo } from './keys'
import { button, field } from './walk'

openPaneForEach()
const say = packWordsIn.nl
const main = () => page.locator('.ik-pane')
const read = (name: string) =>
  page.evaluate(async (wanted) => (await window.testHost.read([wanted]))[wanted] ?? [], name)
const sheets = () => page.evaluate(() => window.testHost.sheetNames())
type Failing = 'insert' | 'extend' | 'write' | 'remove'
const fail = (call: Failing) =>
  page.evaluate((what) => window.testHost.failing.set(what, 'De verbinding viel weg.'), call)
const mend = () => page.evaluate(() => window.testHost.failing.clear())
const ready = () => page.getByRole('heading', { level: 2, name: 'Welzijn Voorbeeld' }).waitFor()
const json = (change: (data: ReturnType<typeof exampleData>) => void = () => {}): string => {
  const data = exampleData()
  change(data)
  return JSON.stringify(data)
}
const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
const chooser = () => field(page, 'pack-files')
const paste = async (text: string): Promise<void> => {
  await page.locator('summary', { hasText: say.paste }).click()
  await field(page, 'pack-text').fill(text)
  await button(page, say.read).click()
}

describe('choosing a pack', () => {
  it('gives the sheets of the team, as the command line makes them', async () => {
    await choosePack(main())
    for (const line of [say.prices(3), say.measuring, 'Post op tijd openen', 'organisatie en gemeente', say.logo])
      await page.getByText(line).first().waitFor()
    await makePackSheets(main())
    await expectPackSheets(read)
    expect(await sheets()).toHaveLength(13)
    expect(await heading(page)).toBe('Gegevens van het project')
  })

  it('takes files one after another, says which are not used, and a later pack takes the place of an earlier one', async () => {
    await openPack(main())
    await chooser().setInputFiles(exampleFiles.slice(1))
    await page.getByText(say.none).waitFor()
    await chooser().setInputFiles(file('ander.json', '{'))
    await page.getByText('Pakket: dit is geen geldige JSON').waitFor()
    await chooser().setInputFiles([...exampleFiles.slice(0, 1), docsFile('beheer.md')])
    await ready()
    await page.getByText(say.unused('beheer.md')).waitFor()
  })

  it('asks to choose one of two packs', async () => {
    await openPack(main())
    await chooser().setInputFiles([file('a.json', '{}'), file('b.json', '{}')])
    await page.getByText(say.two).waitFor()
    await button(page, say.again).click()
    await expect.poll(() => page.getByText(say.two).count()).toBe(0)
  })

  it('chooses no city or team by itself, and says which is missing', async () => {
    await openPack(main())
    await chooser().setInputFiles([...exampleFiles, docsFile('organisatie.schema.json')])
    await ready()
    expect(await page.getByText('Niet gebruikt').count()).toBe(0)
    expect(await field(page, 'pack-city').locator('option:checked').textContent()).toBe(say.cityNone)
    expect(await field(page, 'pack-team').count()).toBe(0)
    await button(page, say.make).click()
    await page.getByText(say.cityMissing).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('pack-city')
    await field(page, 'pack-city').selectOption({ label: 'Duinveen' })
    await button(page, say.make).click()
    await page.getByText(say.teamMissing).waitFor()
    expect(await field(page, 'pack-team').getAttribute('aria-invalid')).toBe('true')
    expect(await sheets()).not.toContain('Start')
    // In this city there is one team, and nothing to choose.
    await field(page, 'pack-city').selectOption({ label: 'Heuvelrode' })
    await page.getByText(say.for('Heuvelrode', 'Sociaal team')).waitFor()
    await makePackSheets(main(), 'Sociaal team')
  })

  it('opens the file dialog with a button of our own words', async () => {
    await openPack(main())
    const [dialog] = await Promise.all([page.waitForEvent('filechooser'), button(page, say.files).click()])
    expect(dialog.isMultiple()).toBe(true)
    await dialog.setFiles(exampleFiles)
    await ready()
    expect(await page.locator('input[type=file]:visible').count()).toBe(0)
  })

  it('skips what there is nothing to choose in', async () => {
    await openPack(main())
    const one = json((data) => {
      data.steden = [{ naam: 'Waterstad', teams: [{ naam: 'Team Noord' }] }]
      for (const key of ['prijzen', 'logo']) delete data[key]
    })
    await chooser().setInputFiles(file('pakket.json', one))
    await page.getByText(say.for('Waterstad', 'Team Noord')).waitFor()
    expect(await page.locator('[name=pack-city], [name=pack-team]').count()).toBe(0)
  })

  it('tells every problem with the path of its field, and nothing is made', async () => {
    await openPack(main())
    const wrong = json((data) => {
      data.steden[0].teams[1].naam = ''
      data.kleuren.accent = 'rood'
      data.kleurtjes = 1
    })
    await chooser().setInputFiles([file('pakket.json', wrong), ...exampleFiles.slice(1)])
    await page.getByText(say.wrong(3)).waitFor()
    const told = await page.locator('.ik-main [role=alert] li').allTextContents()
    expect(told.map((text) => text.split(':')[0])).toEqual([
      'kleurtjes',
      'steden[0].teams[1].naam (2e team in Waterstad)',
      'kleuren.accent',
    ])
    expect(await button(page, say.make).count()).toBe(0)
  })

  it('in English tells the same in English', async () => {
    await button(page, 'Over').click()
    await page.getByLabel('Taal van dit venster').selectOption('en')
    await button(page, 'Start').click()
    await button(page, 'Choose a pack').click()
    await chooser().setInputFiles(
      file(
        'pakket.json',
        json((data) => delete data.versie),
      ),
    )
    await page.getByText('versie: this field is missing.').waitFor()
  })
})

describe('a file that was not chosen along', () => {
  it('is asked for; without a logo one can go on', async () => {
    await openPack(main())
    await chooser().setInputFiles(exampleFiles.slice(0, 2))
    await page.getByText(say.missingLogo('voorbeeld-logo.png')).waitFor()
    await button(page, say.withoutLogo).click()
    await ready()
    await choosePlace(main(), 'Waterstad', 'Team Noord')
    await makePackSheets(main(), 'Team Noord')
  })

  it('can be chosen after all', async () => {
    await openPack(main())
    await chooser().setInputFiles(exampleFiles.slice(0, 1))
    await page.getByText(say.missingPrices('voorbeeld-prijzen.csv')).waitFor()
    await chooser().setInputFiles(exampleFiles.slice(1))
    await ready()
  })

  it('as a price list can be pasted, mended and read again', async () => {
    await openPack(main())
    await paste(json((data) => delete data.logo))
    await page.getByText(say.missingPrices('voorbeeld-prijzen.csv')).waitFor()
    await field(page, 'pack-prices').fill('Sleutel;Prijs\nWandeling;veel')
    await page.getByRole('button', { name: say.read }).last().click()
    await page.locator('[role=alert] li', { hasText: 'prijzen (voorbeeld-prijzen.csv): ' }).waitFor()
    await field(page, 'pack-prices').fill('Sleutel;Prijs\nWandeling;5')
    await page.getByRole('button', { name: say.read }).last().click()
    await ready()
    await page.getByText(say.prices(1)).waitFor()
  })
})

describe('pasted text', () => {
  it('is a pack too, is kept while another screen is looked at, and can be mended', async () => {
    await openPack(main())
    const whole = json((data) => {
      data.prijzen = { csv: String(docsFile('voorbeeld-prijzen.csv').buffer) }
      delete data.logo
    })
    await paste(whole.slice(0, 200))
    await page.getByText('Pakket: dit is geen geldige JSON').waitFor()
    await button(page, 'Kaart').click()
    await button(page, 'Start').click()
    await openPack(main())
    expect(await field(page, 'pack-text').inputValue()).toBe(whole.slice(0, 200))
    await field(page, 'pack-text').fill(whole)
    await button(page, say.read).click()
    await ready()
    await page.getByText(say.prices(3)).waitFor()
  })
})

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

it('with the keyboard alone a pack is pasted, a team chosen and the sheets made', async () => {
  await tabTo(page, 'Kies een pakket')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: say.title }).waitFor()
  expect(await heading(page)).toBe(say.title)
  await tabTo(page, say.files)
  await tabTo(page, say.paste)
  await page.keyboard.press('Enter')
  await tabTo(page, say.pasteLabel)
  await page.keyboard.insertText(
    json((data) => {
      for (const key of ['prijzen', 'logo']) delete data[key]
    }),
  )
  await tabTo(page, say.read)
  await page.keyboard.press('Enter')
  await ready()
  expect(await heading(page)).toBe('Welzijn Voorbeeld')
  await tabTo(page, say.city)
  await page.keyboard.press('ArrowDown')
  await tabTo(page, say.team)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, say.make)
  await page.keyboard.press('Enter')
  await page.getByText(say.made('Team Zuid')).waitFor()
  expect(await heading(page)).toBe('Gegevens van het project')
})
