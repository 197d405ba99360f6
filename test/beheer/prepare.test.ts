// Klaarzetten in the browser: the same workbooks as the command line makes, and the same words about a pack that is not right.
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lockedParts } from '../../core/pack/locked-parts'
import { compose } from '../../workbook-file/compose/compose'
import { besideExample, exampleData, exampleText, packAfter, problemsAfter } from '../pack/example'
import { BeheerPages, choose, done, downloaded, file, focused, shownReport } from './open-beheer'

let pages: BeheerPages
beforeAll(async () => {
  pages = await BeheerPages.start()
})
afterAll(() => pages?.stop())

const make = 'Maak werkmappen'
const beside = ['voorbeeld-prijzen.csv', 'voorbeeld-logo.png'].map((name) =>
  file(name, besideExample(name) ?? new Uint8Array()),
)
const packFile = (data: object, name = 'organisatie.json') => file(name, JSON.stringify(data))

/** The example with one city of this many teams. */
const withTeams = (count: number): object => ({
  ...exampleData(),
  steden: [{ naam: 'Waterstad', teams: Array.from({ length: count }, (_, at) => ({ naam: `Team ${at + 1}` })) }],
})

describe('Klaarzetten', () => {
  it('gives the workbooks of the example, byte for byte as the command line writes them', async () => {
    const { page, complaints, requests } = await pages.open()
    await page.getByRole('button', { name: 'Probeer het voorbeeld' }).click()
    await page.getByRole('cell', { name: 'Waterstad/Team Noord - Impactkaart.xlsx' }).waitFor()
    const asked = requests.length
    await page.getByRole('button', { name: make }).click()
    await done(page)
    expect(await focused(page)).toBe('Klaar')
    expect(await shownReport(page)).toMatch(
      /^Stad Team Bestand Stand Waterstad Team Noord .*9 van 9 werkmappen gemaakt\./,
    )
    const { name, bytes } = await downloaded(page, /^Download werkmappen/)
    expect(name).toBe('werkmappen-welzijn-voorbeeld-2027-1.zip')
    const files = unzipSync(bytes)
    const expected: string[] = []
    for await (const one of compose(packAfter())) {
      expected.push(one.path)
      expect(Buffer.from(files[one.path] ?? []).equals(Buffer.from(one.bytes)), one.path).toBe(true)
    }
    expect(Object.keys(files)).toEqual(expected)
    // The worker comes from the same place as the page; nothing else is asked for.
    expect(requests.slice(asked).filter((address) => !/^\/\w+\.\w+\.js$/.test(address))).toEqual([])
    expect(requests.filter((address) => !address.startsWith('/'))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('hands out the example as it stands in docs', async () => {
    const { page } = await pages.open()
    const { name, bytes } = await downloaded(page, 'Download het voorbeeld')
    const files = unzipSync(bytes)
    expect(name).toBe('voorbeeld-pakket.zip')
    expect(Buffer.from(files['voorbeeld-organisatie.json'] ?? []).toString()).toBe(exampleText)
    // The pack points at it.
    const schema = String(exampleData().$schema).replace('./', '')
    for (const one of ['voorbeeld-prijzen.csv', 'voorbeeld-logo.png', schema])
      expect(Buffer.from(files[one] ?? []).equals(Buffer.from(besideExample(one) ?? [])), one).toBe(true)
  })

  it('says which field is wrong, with its path, in the words of the command line', async () => {
    const { page, complaints } = await pages.open()
    const spoil = (data: ReturnType<typeof exampleData>) => {
      data.kleuren = { accent: '#FFDD00' }
      data.steden[2] = { naam: 'Heuvelrode', teams: [{}] }
    }
    const wrong = exampleData()
    spoil(wrong)
    await choose(page, [packFile(wrong), ...beside])
    const alert = page.getByRole('alert').filter({ hasText: 'Er is niets gemaakt.' })
    await alert.waitFor()
    expect(await alert.getByRole('listitem').allTextContents()).toEqual(problemsAfter(spoil))
    expect(await alert.innerText()).toContain('steden[2].teams[0].naam (1e team in Heuvelrode): dit veld ontbreekt')
    expect(await page.getByRole('button', { name: make }).count()).toBe(0)
    expect(complaints).toEqual([])
  })

  it('takes price list and logo that are chosen later, and a mended pack in place of the wrong one', async () => {
    const { page, complaints } = await pages.open()
    await choose(page, [beside[1] ?? file('', '')])
    await page.getByText('Hier is geen pakket bij.').waitFor()
    await choose(page, packFile(exampleData()))
    await page.getByText('prijzen.bestand: ').waitFor()
    expect(await page.getByText('logo.bestand: ').count()).toBe(0)
    await choose(page, beside)
    await page.getByRole('button', { name: make }).waitFor()
    await choose(page, packFile(withTeams(1), 'ander.json'))
    await page.getByText('Eén werkmap voor Welzijn Voorbeeld').waitFor()
    await choose(page, [packFile(withTeams(1)), packFile(withTeams(2), 'twee.json')])
    await page.getByText('Er zijn meer pakketten gekozen: organisatie.json, twee.json.').waitFor()
    await page.getByRole('button', { name: 'Wis keuze' }).click()
    await page.getByText('Gekozen:').waitFor({ state: 'detached' })
    expect(complaints).toEqual([])
  })

  it('says before and after which columns of the price list do not come along', async () => {
    const { page } = await pages.open()
    const priced = {
      ...withTeams(1),
      prijzen: { csv: 'Sleutel;Prijs;Bron;Laag\nkoffie;2;eigen schatting;' },
      logo: undefined,
    }
    await choose(page, packFile(priced))
    const note = page.getByText('De kolom Bron van de prijslijst komt niet in de werkmap')
    await note.waitFor()
    await page.getByRole('button', { name: make }).click()
    await done(page)
    expect(await note.count()).toBe(1)
  })

  it('tells every field with its parts and its choices', async () => {
    const { page } = await pages.open()
    await page.getByText('Wat kan er in een pakket staan?').click()
    const told = await page.locator('.bh-fields > div').allInnerTexts()
    const of = (name: string) => told.find((text) => text.split(/\s/)[0] === name)
    for (const name of ['steden[].teams[].naam', 'eigenIndicatoren[].vraag']) expect(of(name)).toContain('verplicht')
    expect(of('teksten.Lijst_Effecten')).toContain('Blad Effecten')
    for (const part of lockedParts) expect(of('vast')).toContain(part)
  })

  it('takes a pasted pack, and gives one workbook as it is', async () => {
    const { page, complaints } = await pages.open()
    const { prijzen: _, logo: __, ...plain } = Object(withTeams(1))
    await page.getByText('Of plak de tekst').first().click()
    await page.getByLabel('Tekst van het pakket').first().fill(JSON.stringify(plain))
    await page.getByRole('button', { name: 'Gebruik deze tekst' }).first().click()
    await page.getByRole('button', { name: make }).click()
    await done(page)
    const { name, bytes } = await downloaded(page, 'Download Team 1 - Impactkaart.xlsx')
    const expected = compose(packAfter((data) => Object.assign(data, plain, { prijzen: undefined, logo: undefined })))
    const first = await expected.next()
    expect(name).toBe('Team 1 - Impactkaart.xlsx')
    expect(Buffer.from(bytes).equals(Buffer.from(first.value?.bytes ?? []))).toBe(true)
    expect(complaints).toEqual([])
  })

  it('can be stopped, says so, and can begin again', async () => {
    const { page, complaints } = await pages.open()
    await choose(page, [packFile(withTeams(200)), ...beside])
    await page.getByRole('button', { name: make }).waitFor()
    const first = page.evaluate(
      () =>
        new Promise<string>((found) => {
          const seen = (): void => {
            const text = document.querySelector('.bh-what')?.textContent
            if (text) found(text.trim())
          }
          new MutationObserver(seen).observe(document.body, { childList: true, subtree: true })
        }),
    )
    await page.getByRole('button', { name: make }).click()
    expect(await first).toMatch(/^0 van 200/)
    await page.getByRole('button', { name: 'Stoppen' }).click()
    await page.getByText('Gestopt. Er is niets gemaakt').waitFor()
    expect(await focused(page)).toBe(make)
    expect(await page.getByRole('button', { name: /^Download werkmappen/ }).count()).toBe(0)
    await choose(page, [packFile(withTeams(2))])
    await page.getByText('Gestopt.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: make }).click()
    await done(page)
    expect(await shownReport(page)).toContain('2 van 2 werkmappen gemaakt.')
    expect(complaints).toEqual([])
  })
})
