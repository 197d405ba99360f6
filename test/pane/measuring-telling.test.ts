// Steps 5 and 6: a change in words, an outcome that follows a measurement and back, and stories that stay inside without consent.
import { describe, expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { pastedRows } from './measuring-walk'
import { button, field } from './walk'

const toStep = (number: number) =>
  page
    .locator('.ik-steps button')
    .nth(number - 1)
    .click()

openPaneForEach(async (page) => {
  const measured = pastedRows(12)
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', moment = '', indicator = '', answer = ''] = line.split('\t')
      return [code, moment, indicator, Number(answer)]
    })
  await page.evaluate(async (rows) => {
    await window.testHost.insertMeasuring()
    window.testHost.type('Indicatorenplan', [[], ['Post op tijd openen']])
    window.testHost.type('Metingen', [[], ...rows])
    const cells = { Uitkomst: 'huisarts-consult', 'Aantal bewoners': 40, 'Kans zonder': 0.6, 'Kans met': 0.4 }
    window.testHost.typeOutcome(cells)
  }, measured)
  await button(page, 'Meten').click()
})

const formulas = () =>
  page.evaluate(() => window.testHost.formulas('Uitkomsten').filter((one) => one?.startsWith('INDEX')))
const link = async (): Promise<void> => {
  await toStep(5)
  await field(page, 'link-outcome').selectOption({ label: 'huisarts-consult' })
  await field(page, 'link-indicator').selectOption('Post op tijd openen')
  await page.locator('.ik-scale', { hasText: 'Telt als probleem' }).locator('input').nth(1).check()
  await button(page, 'Koppel').click()
}
const linked = () => page.getByText('Gekoppeld: huisarts-consult.').waitFor()
const bothFormulas = ['INDEX(Koppeling_Zonder,1)', 'INDEX(Koppeling_Met,1)']

describe('Rekenen', () => {
  it('says per theme who moved and how sure that is', async () => {
    await toStep(5)
    await page.getByText('9 van de 12 gingen vooruit, 2 gelijk, 1 achteruit.').waitFor()
    await page.locator('.ik-bar-row', { hasText: 'Redzaamheid, volgens bewoners, Einde' }).waitFor()
  })

  it('links an outcome: its chances follow the measurements, its own chances are kept', async () => {
    await link()
    await linked()
    await page.locator('.ik-card', { hasText: 'Uit de antwoorden van 12 mensen.' }).waitFor()
    expect(await formulas()).toEqual(bothFormulas)
    const table = await page.evaluate(async () => (await window.testHost.read(['Koppeling'])).Koppeling ?? [])
    expect(table[1]?.slice(0, 6)).toEqual(['huisarts-consult', 'Post op tijd openen', 2, 'ja', 0.6, 0.4])
  })

  it('tells what the link gives before it is made', async () => {
    await toStep(5)
    await field(page, 'link-indicator').selectOption('Post op tijd openen')
    await page.locator('.ik-scale', { hasText: 'Telt als probleem' }).locator('input').nth(1).check()
    await page.getByText('Uit de antwoorden van 12 mensen.').waitFor()
    await page.getByText('Zoveel van hen hebben het probleem. Start: 66,7%. Einde: 25%.').waitFor()
    const warning = page.getByText('Let op: een kans van 0% of 100% is zelden waar.')
    expect(await warning.count()).toBe(0)
    await page.locator('.ik-scale', { hasText: 'Telt als probleem' }).locator('input').nth(3).check()
    await warning.waitFor()
  })

  it('links only outcomes that count with residents and chances', async () => {
    await page.evaluate(() => window.testHost.typeOutcome({ 'Bruto aantal': 12 }))
    await toStep(5)
    await page.getByText('Er is nog geen uitkomst met bewoners en kansen.').waitFor()
  })

  it('keeps the formulas when the outcome is changed in its form', async () => {
    await link()
    await linked()
    await page.evaluate(() => {
      window.testHost.results.set('Koppeling_Zonder', [[2 / 3]])
      window.testHost.results.set('Koppeling_Met', [[0.25]])
      window.testHost.typeOutcome({})
    })
    await button(page, 'Uitkomsten').click()
    await button(page, 'huisarts-consult aanpassen').click()
    expect(await field(page, 'with').inputValue()).toBe('25%')
    await field(page, 'residents').fill('50')
    await button(page, 'Zet in het werkblad').click()
    await page.getByText('Aangepast: huisarts-consult.').waitFor()
    expect(await formulas()).toEqual(bothFormulas)
    expect(await page.evaluate(() => window.testHost.outcome()['Aantal bewoners'])).toBe(50)
  })

  it('switches the measurement off and on, and unlinks with the own chances back', async () => {
    await link()
    await linked()
    await button(page, /Gebruik eigen kansen/).click()
    await page.getByText('Nu tellen de eigen kansen.', { exact: true }).waitFor()
    await button(page, /Gebruik de meting/).click()
    await page.getByText('nu telt de meting').waitFor()
    await button(page, 'huisarts-consult ontkoppelen').click()
    await button(page, 'Ja, ontkoppel').click()
    await page.getByText('Ontkoppeld: huisarts-consult.').waitFor()
    expect(await formulas()).toEqual([])
    expect(await page.evaluate(() => window.testHost.outcome())).toMatchObject({ 'Kans zonder': 0.6, 'Kans met': 0.4 })
  })

  it('that breaks off between the two writings is finished by trying again, with the own chances still known', async () => {
    await page.evaluate(() => window.testHost.failing.set('writeFormula', 'De verbinding viel weg.'))
    await link()
    await page.locator('[role=alert]', { hasText: 'De verbinding viel weg.' }).waitFor()
    await page.evaluate(() => window.testHost.failing.clear())
    await button(page, 'Probeer opnieuw').click()
    await linked()
    expect(await formulas()).toEqual(bothFormulas)
  })

  it('gives an outcome its own chances back when the sheets are taken away', async () => {
    await link()
    await linked()
    await page.locator('summary', { hasText: 'De meetbladen zelf' }).click()
    await button(page, 'Meetbladen weghalen').click()
    await button(page, 'Ja, haal de meetbladen weg').click()
    await button(page, 'Meetbladen toevoegen').waitFor()
    expect(await formulas()).toEqual([])
    expect(await page.evaluate(() => window.testHost.outcome())).toMatchObject({ 'Kans zonder': 0.6, 'Kans met': 0.4 })
  })
})

describe('Vertellen', () => {
  const story = async (row = 1) => {
    const [header = [], ...rows] = await page.evaluate(
      async () => (await window.testHost.read(['Verhalen'])).Verhalen ?? [],
    )
    const cells = rows[row - 1] ?? []
    return Object.fromEntries(
      header.map((heading, at) => [String(heading), cells[at]]).filter(([, cell]) => cell !== ''),
    )
  }
  const save = () => button(page, 'Bewaar dit verhaal').click()

  it('saves a story under its headings and says whether it will be shared', async () => {
    await toStep(6)
    await field(page, 'story').fill('Alles lag in een la.')
    await field(page, 'quote').fill('Nu maak ik alles open.')
    await save()
    await page.getByText('Het blijft binnen tot er toestemming is.').waitFor()
    expect(await story()).toEqual({ Verhaal: 'Alles lag in een la.', Citaat: 'Nu maak ik alles open.' })
    await page.getByText('Blijft binnen: er is geen toestemming om te delen.').waitFor()
    await button(page, /^Aanpassen/).click()
    await page.locator('.ik-answers input').first().check()
    await save()
    await page.getByText('Het citaat mag gedeeld worden.').waitFor()
    expect(await story()).toMatchObject({ Toestemming: 'ja', Citaat: 'Nu maak ik alles open.' })
    expect(await story(2)).toEqual({})
  })

  it('refuses a text with data of a person, and points at what may be a name', async () => {
    await toStep(6)
    await field(page, 'quote').fill('Bel mij op 0612345678.')
    await page.getByText(/Hier lijkt een telefoonnummer te staan/).waitFor()
    await save()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('quote')
    expect(await story()).toEqual({})
    await field(page, 'quote').fill('Toen ging Fatima mee.')
    await page.getByText(/Hier lijkt een naam te staan/).waitFor()
  })

  it('keeps a story that could not be saved', async () => {
    await toStep(6)
    await page.evaluate(() => window.testHost.failing.set('write', 'De verbinding viel weg.'))
    await field(page, 'story').fill('Alles lag in een la.')
    await save()
    await page.locator('[role=alert]', { hasText: 'De verbinding viel weg.' }).waitFor()
    await button(page, 'Start').click()
    await button(page, 'Meten').click()
    expect(await field(page, 'story').inputValue()).toBe('Alles lag in een la.')
  })
})
