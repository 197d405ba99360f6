// The route Meten: adding and taking away its sheets, and the steps Doel, Verandering and Indicator. What is typed goes to the sheets and
// comes back from them; what fails is told, and nothing typed is lost.
import { beforeEach, describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { button, field, sheetHolds } from './walk'

openPaneForEach()
const read = (name: string) => page.evaluate(async (wanted) => (await window.testHost.read([wanted]))[wanted], name)
const fail = (call: 'insert' | 'extend' | 'write' | 'remove') =>
  page.evaluate((what) => window.testHost.failing.set(what, 'De verbinding viel weg.'), call)
const mend = () => page.evaluate(() => window.testHost.failing.clear())
const told = () => page.locator('[role=alert]', { hasText: 'De verbinding viel weg.' }).waitFor()
const step = (number: number) => page.getByRole('heading', { name: `Stap ${number} van 6` }).waitFor()
const sheets = () => page.evaluate(() => window.testHost.sheetNames())
const saveOn = () => button(page, 'Bewaar en ga verder').click()

describe('the sheets for measuring', () => {
  it('need an Impactkaart, and the way to one is shown', async () => {
    await button(page, 'Meten').click()
    await button(page, 'Maak een Impactkaart').click()
    await page.getByRole('heading', { name: 'Eerste Impactkaart' }).waitFor()
  })

  it('are added beside it, linked, and taken away again after a question', async () => {
    await page.evaluate(() => window.testHost.insertFirst())
    const before = await sheets()
    await button(page, 'Meten').click()
    await button(page, 'Meetbladen toevoegen').click()
    await step(1)
    expect(await sheets()).toEqual([...before, 'Indicatorenplan', 'Metingen', 'Verhalen', 'Monitor', 'Indicatoren'])
    await page.locator('summary', { hasText: 'De meetbladen zelf' }).click()
    await button(page, 'Meetbladen weghalen').click()
    await page.getByText('met alles wat erin staat: Indicatorenplan, Metingen').waitFor()
    await page.getByText('Gekoppelde uitkomsten krijgen hun eigen kansen terug.').waitFor()
    await button(page, 'Ja, haal de meetbladen weg').click()
    await button(page, 'Meetbladen toevoegen').waitFor()
    expect(await sheets()).toEqual(before)
  })

  it('go with the Impactkaart, and the question before that names them', async () => {
    await page.evaluate(() => window.testHost.insertMeasuring())
    await button(page, 'Kaart').click()
    await button(page, 'Verwijder onze bladen').click()
    await page
      .getByText('Uitleg, Indicatorenplan, Metingen, Verhalen, Monitor, Indicatoren. Eigen bladen blijven.')
      .waitFor()
    await button(page, 'Ja, verwijder deze bladen').click()
    await page.getByText('De bladen zijn verwijderd.').waitFor()
    expect(await sheets()).toEqual(['Mijn blad'])
  })

  it('that could not be made are told, and can be tried again', async () => {
    await page.evaluate(() => window.testHost.insertFirst())
    await button(page, 'Meten').click()
    await fail('insert')
    await button(page, 'Meetbladen toevoegen').click()
    await told()
    await mend()
    await button(page, 'Probeer opnieuw').click()
    await step(1)
  })

  it('that could not be linked stand there, and linking can be tried again', async () => {
    await page.evaluate(() => window.testHost.insertFirst())
    await button(page, 'Meten').click()
    await fail('extend')
    await button(page, 'Meetbladen toevoegen').click()
    await told()
    await step(1)
    await mend()
    await button(page, 'Probeer opnieuw').click()
    await page.getByText('De meetbladen staan in de werkmap.').waitFor()
  })
})

describe('a step', () => {
  beforeEach(async () => {
    await page.evaluate(() => window.testHost.insertMeasuring())
    await button(page, 'Meten').click()
    await step(1)
  })

  it('Doel makes one sentence, advises, and writes only when one goes on', async () => {
    await field(page, 'who').fill('30 jongeren')
    await field(page, 'change').fill('openen hun post')
    await field(page, 'by').fill('binnenkort')
    await field(page, 'seen').fill('de score op post')
    await page.getByText('Hier staat geen datum.').waitFor()
    await page.getByRole('button', { name: 'Waarom vragen we Voor wie?', exact: true }).waitFor()
    await page
      .locator('.ik-result-sentence', { hasText: '30 jongeren openen hun post, uiterlijk binnenkort' })
      .waitFor()
    expect(await read('Doel')).toEqual([[''], [''], [''], ['']])
    await field(page, 'by').fill('december 2027')
    await field(page, 'by').press('Enter')
    await step(2)
    expect(await read('Doel')).toEqual([['30 jongeren'], ['openen hun post'], ['december 2027'], ['de score op post']])
    await page.locator('.ik-steps button', { hasText: /Doel.*gedaan/ }).waitFor()
  })

  it('keeps what was typed when writing fails, and on another screen', async () => {
    await field(page, 'who').fill('30 jongeren')
    await fail('write')
    await saveOn()
    await told()
    await button(page, 'Kaart').click()
    await button(page, 'Meten').click()
    expect(await field(page, 'who').inputValue()).toBe('30 jongeren')
    await mend()
    await saveOn()
    await step(2)
    await sheetHolds(page, 'Doel', '30 jongeren')
  })

  it('can be good enough or skipped, and says so', async () => {
    await button(page, 'Goed genoeg').click()
    await step(2)
    await button(page, 'Overslaan').click()
    await step(3)
    expect((await read('Stappen'))?.slice(0, 3)).toEqual([['goed genoeg'], ['overgeslagen'], ['']])
    expect(await page.locator('.ik-step-state').allTextContents()).toEqual([
      'goed genoeg',
      'overgeslagen',
      ...new Array(4).fill('nog open'),
    ])
  })

  it('Verandering writes an effect under its headings and refuses a text that does not fit', async () => {
    await page.locator('.ik-steps button').nth(1).click()
    await field(page, 'effect1').fill('x'.repeat(121))
    await saveOn()
    await page.getByText('Deze tekst is langer dan 120 tekens.').waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('effect1')
    await field(page, 'effect1').fill('Opent weer post')
    await field(page, 'theme1').selectOption('redzaamheid')
    await field(page, 'strength1').selectOption('sterk')
    await field(page, 'evidence1').selectOption('verteld')
    await saveOn()
    await step(3)
    const [header = [], first = []] = (await read('Kaart_Effecten')) ?? []
    const under = (heading: string) => first[header.indexOf(heading)]
    expect(['Effect in woorden', 'Thema', 'Sterkte', 'Bewijs', 'Voor wie'].map(under)).toEqual([
      'Opent weer post',
      'redzaamheid',
      'sterk',
      'verteld',
      '',
    ])
  })

  it('Verandering refuses data of a person in what comes on the card, and points at what may be a name', async () => {
    await page.locator('.ik-steps button').nth(1).click()
    await field(page, 'effect1').fill('Bel Fatima')
    await page.getByText(/Hier lijkt een naam te staan/).waitFor()
    await field(page, 'effect1').fill('Opent weer post')
    await field(page, 'whom1').fill('de buurvrouw, 0612345678')
    await page.getByText(/Hier lijkt een telefoonnummer te staan/).waitFor()
    await saveOn()
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('whom1')
    expect((await read('Kaart_Effecten'))?.slice(1).flat()).not.toContain('Opent weer post')
    await field(page, 'whom1').fill('ouderen')
    await saveOn()
    await step(3)
  })

  it('Indicator offers what suits the project, adds up the time, warns above five, and leaves other rows alone', async () => {
    await page.evaluate(() =>
      window.testHost.type('Indicatorenplan', [[], ['Post op tijd openen', '', '', '', '', '', 2, 4]]),
    )
    await page.locator('.ik-steps button').nth(2).click()
    const recommended = page.locator('.ik-group').first().locator('[type=checkbox]')
    expect(await recommended.count()).toBe(5)
    await page.getByText(/Gekozen: 1\. Meten kost ongeveer \d+ minu(ut|ten) per maand/).waitFor()
    for (const box of await recommended.all()) await box.check()
    await page.locator('summary', { hasText: 'Eigen indicator' }).click()
    await button(page, 'Voeg toe aan mijn keuze').click()
    await page.getByText('Geef de indicator een naam.').waitFor()
    await field(page, 'own-title').fill('Rust in huis')
    await field(page, 'own-question').fill('Hoe rustig is het thuis?')
    await field(page, 'own-theme').selectOption('weerbaarheid')
    await field(page, 'own-high').fill('7')
    await button(page, 'Voeg toe aan mijn keuze').click()
    await page.getByText('Meer dan vijf kost meer tijd dan het oplevert (eigen vuistregel).').waitFor()
    await saveOn()
    await step(4)
    const plan = (await read('Indicatorenplan')) ?? []
    expect(plan[1]?.slice(0, 8)).toEqual(['Post op tijd openen', '', '', '', '', '', 2, 4])
    expect(plan[6]?.slice(0, 5)).toEqual(['Rust in huis', 'Hoe rustig is het thuis?', 'weerbaarheid', 1, 7])
    expect(plan.slice(1).filter(([title]) => title !== '')).toHaveLength(6)
  })

  it('Indicator takes a theme of its own, which an effect can then have too', async () => {
    await page.locator('.ik-steps button').nth(2).click()
    await page.locator('summary', { hasText: 'Eigen indicator' }).click()
    await field(page, 'own-title').fill('Rust in huis')
    await field(page, 'own-question').fill('Hoe rustig is het thuis?')
    await field(page, 'own-theme').selectOption({ label: 'een eigen thema' })
    await button(page, 'Voeg toe aan mijn keuze').click()
    await page.getByText('Geef het eigen thema een naam.').waitFor()
    await field(page, 'own-ownTheme').fill(' rust ')
    await button(page, 'Voeg toe aan mijn keuze').click()
    await page.getByText('Gekozen: 1.').waitFor()
    await saveOn()
    await step(4)
    expect((await read('Indicatorenplan'))?.[1]?.slice(0, 3)).toEqual([
      'Rust in huis',
      'Hoe rustig is het thuis?',
      'rust',
    ])
    await page.locator('.ik-steps button').nth(1).click()
    await field(page, 'theme1').selectOption({ label: 'rust' })
  })
})
