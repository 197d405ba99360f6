// The screen Kaart beside the sheet Kaart: the same blocks, the same words, the same figures, and never two results at once.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { button, field } from './walk'

openPaneForEach(async (page) => {
  await page.evaluate(async () => {
    await window.testHost.insertFirst()
    window.testHost.type('Start_Type', [['eenzaamheid']])
    window.testHost.type('Start_Looptijd', [[24]])
    window.testHost.type('Start_Bereik', [[40]])
    window.testHost.type('Start_Kosten', [[60000]])
  })
})

const toCard = () => button(page, 'Kaart').click()
const addOutcome = (cells: Readonly<Record<string, string | number>> = {}) =>
  page.evaluate(
    (more) =>
      window.testHost.typeOutcome({ Uitkomst: 'Eigen uitkomst', 'Bruto aantal': 10, 'Eigen prijs': 4567.8, ...more }),
    cells,
  )
const block = (title: string) => page.locator('.ik-block', { has: page.getByRole('heading', { name: title }) })

describe('the effects in words', () => {
  it('are those of the sheet Effecten, with a button to fill them in there', async () => {
    await addOutcome()
    await toCard()
    const effects = block('Kwalitatieve effecten')
    await effects.getByText('Nog geen effecten in woorden. Nodig: wat er voor bewoners verandert').waitFor()
    await page.evaluate(() =>
      window.testHost.type('Kaart_Effecten', [
        [],
        [
          ...[undefined, 'voelt zich minder alleen', 'ouderen', 'sterk', 'gemeten', undefined],
          ...[undefined, undefined, 'Zij belt nu haar zus.', 'ja'],
        ],
        [
          ...[undefined, 'slaapt beter', undefined, undefined, undefined, undefined],
          ...[undefined, undefined, 'Dit blijft binnen.', 'nee'],
        ],
      ]),
    )
    for (const text of ['voelt zich minder alleen', 'ouderen · sterk · bewijs: gemeten', 'Zij belt nu haar zus.'])
      await effects.getByText(text).waitFor()
    await effects.getByText('slaapt beter').waitFor()
    expect(await effects.textContent()).not.toMatch(/Eigen uitkomst|Dit blijft binnen/)
    await effects.getByRole('button', { name: 'Vul in op het blad Effecten' }).click()
    await expect.poll(() => page.evaluate(() => window.testHost.done)).toEqual(['show Effecten'])
  })

  it('with data of a person stay off the card, which says so', async () => {
    await addOutcome()
    await page.evaluate(() =>
      window.testHost.type('Kaart_Effecten', [
        [],
        [undefined, 'belt weer', 'mevrouw, 0612345678'],
        [undefined, 'slaapt beter', 'ouderen'],
      ]),
    )
    await toCard()
    const effects = block('Kwalitatieve effecten')
    await effects.getByText('In dit effect lijken persoonsgegevens te staan.').waitFor()
    await effects.getByText('slaapt beter').waitFor()
    expect(await effects.textContent()).not.toMatch(/belt weer|0612345678/)
  })

  it('stand on the sheet, says the pane in a workbook from before their name', async () => {
    await page.evaluate(() => window.testHost.forgetName('Kaart_Effecten'))
    await toCard()
    await block('Kwalitatieve effecten').getByText('De effecten in woorden staan op het blad Kaart.').waitFor()
  })
})

describe('the figures', () => {
  it('without Laag and Hoog are without a band, in the words of the sheet', async () => {
    await addOutcome()
    await toCard()
    await page.getByText('Er is geen bandbreedte ingevuld').waitFor()
    expect(await page.locator('.ik-main').textContent()).not.toMatch(/tussen|hoge waarde/)
    await addOutcome({ Laag: 0.5, Hoog: 1.5 })
    await page.getByText(/tussen 0,\d\d en 1,\d\d/).waitFor()
  })

  it('have the names and the rounding of the sheet, and say why costs over two years are less than was filled in', async () => {
    await addOutcome()
    await toCard()
    await page.locator('dt', { hasText: 'Kosten, teruggerekend naar nu' }).waitFor()
    const figures = await page.locator('.ik-figures').first().innerText()
    for (const text of ['Baten, teruggerekend naar nu', 'Baten min kosten', 'Terugverdiend na', '€ 59.340', '€ 1.483'])
      expect(figures.replaceAll('\u00a0', ' ')).toContain(text)
    expect(figures).not.toMatch(/,\d\d\b/)
  })

  it('replace the indication on Start as soon as an outcome counts', async () => {
    await page.locator('.ik-hero').waitFor()
    await addOutcome()
    await page.getByText('De kaart rekent nu met uitkomsten, niet meer met de indicatie.').waitFor()
    expect(await page.locator('.ik-hero').count()).toBe(0)
    await button(page, 'Naar de kaart').click()
    await page.getByRole('heading', { level: 1, name: 'Kaart' }).waitFor()
    await addOutcome({ 'Bruto aantal': 'veel' })
    await page.getByRole('heading', { level: 1, name: 'Indicatie' }).waitFor()
  })
})

it('a field whose column has another name says so', async () => {
  await button(page, 'Uitkomsten').click()
  await button(page, 'Uitkomst toevoegen').click()
  await page.locator('summary', { hasText: 'Preciezer' }).click()
  const why = async (name: string) => {
    const [id] = ((await field(page, name).getAttribute('aria-describedby')) ?? '')
      .split(' ')
      .filter((one) => one.endsWith('why'))
    return page.locator(`[id="${id}"]`).textContent()
  }
  expect(await why('deadweight')).toContain('Kolom op het blad: Deadweight.')
  expect(await why('years')).toContain('Kolom op het blad: Jaren.')
  expect(await why('gross')).not.toContain('Kolom op het blad')
  await page.getByText('Bruto aantal', { exact: true }).waitFor()
})
