// The pack of an organisation in the pane: chosen as files or pasted, told what is wrong with it by the path of the field, made into sheets
// with the mouse or with the keyboard alone.
import { describe, expect, it } from 'vitest'
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
import { chooser, file, json, main, paste, read, ready, say, sheets } from './pack-steps'
import { button, field } from './walk'

openPaneForEach()

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
