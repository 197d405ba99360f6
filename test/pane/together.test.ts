// Two people in one workbook, and a save that breaks off: nobody's row is overwritten unseen, and no row is left half.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { outcomeFormIn } from '../../pane/words/outcome-form-words'
import { wordsIn } from '../../pane/words/words'
import { type PaneBrowser, startPaneBrowser } from './pane-page'
import { button, field } from './walk'

let browser: PaneBrowser
let page: Page
beforeAll(async () => {
  browser = await startPaneBrowser()
})
const open = async (language: 'nl' | 'en' = 'nl'): Promise<void> => {
  page = (await browser.open({ width: 300, hash: `language=${language}` })).page
  await page.evaluate(() => window.testHost.insertFirst())
  await button(page, wordsIn[language].nav.outcomes).click()
}
beforeEach(() => open())
afterEach(() => page.context().close())
afterAll(() => browser?.close())

const outcome = (row = 1) => page.evaluate((at) => window.testHost.outcome(at), row)
const mine = { Uitkomst: 'huisarts-consult', 'Bruto aantal': 12 }
const theirs = { Uitkomst: 'ambulance-rit', 'Bruto aantal': 3 }
const colleague = (cells: Readonly<Record<string, string | number>>, row = 1) =>
  page.evaluate(([given, at]) => window.testHost.colleague(given, at), [cells, row] as const)

const startAdding = async (language: 'nl' | 'en' = 'nl'): Promise<void> => {
  await button(page, wordsIn[language].outcomes.add).click()
  await field(page, 'label').fill(mine.Uitkomst)
  await field(page, 'gross').fill(String(mine['Bruto aantal']))
}
const startEditing = async (language: 'nl' | 'en' = 'nl'): Promise<void> => {
  await page.evaluate((cells) => window.testHost.typeOutcome(cells), mine)
  await button(page, wordsIn[language].outcomes.editOf(mine.Uitkomst)).click()
}
const save = (language: 'nl' | 'en' = 'nl') => button(page, outcomeFormIn[language].save).click()
const changed = 'Iemand heeft deze rij intussen gewijzigd. Bekijk de rij en probeer het opnieuw.'
const changedEnglish = 'Someone has changed this row in the meantime. Look at the row and try again.'

describe('a colleague in the same workbook', () => {
  it('took the free row: a new outcome goes to the next one', async () => {
    await startAdding()
    await colleague(theirs)
    await save()
    await page.getByText(/toegevoegd/i).waitFor()
    expect([await outcome(1), await outcome(2)]).toEqual([theirs, mine])
  })

  for (const [language, sentence] of [
    ['nl', changed],
    ['en', changedEnglish],
  ] as const)
    it(`changed the row that is open: nothing is written, what was typed stays (${language})`, async () => {
      await page.context().close()
      await open(language)
      await startEditing(language)
      await field(page, 'gross').fill('15')
      await colleague({ Deadweight: 0.3 })
      await save(language)
      await page.locator('[role=alert]', { hasText: sentence }).waitFor()
      expect(await outcome()).toEqual({ ...mine, Deadweight: 0.3 })
      expect(await field(page, 'gross').inputValue()).toBe('15')
      // Who has been told and saves again, means it.
      await save(language)
      await page.getByText(wordsIn[language].outcomes.changed(mine.Uitkomst)).waitFor()
      expect(await outcome()).toEqual({ ...mine, 'Bruto aantal': 15 })
    })

  it('changed the row while another screen was looked at, and the pane saw it: that still counts as changed', async () => {
    await startEditing()
    await field(page, 'gross').fill('15')
    await button(page, 'Kaart').click()
    await page.evaluate(() => window.testHost.typeOutcome({ 'Bruto aantal': 13 }))
    await button(page, 'Uitkomsten').click()
    await save()
    await page.locator('[role=alert]', { hasText: changed }).waitFor()
    expect(await outcome()).toEqual({ ...mine, 'Bruto aantal': 13 })
  })

  it('changed the row that is to go: it stays', async () => {
    await page.evaluate((cells) => window.testHost.typeOutcome(cells), mine)
    await button(page, 'huisarts-consult weghalen').click()
    await colleague(theirs)
    await button(page, 'Ja, weghalen').click()
    await page.locator('[role=alert]', { hasText: changed }).waitFor()
    expect(await outcome()).toEqual(theirs)
  })
})

describe('a save that breaks off halfway', () => {
  const reason = 'De verbinding viel weg.'
  const breakHalfway = () => page.evaluate((sentence) => window.testHost.breakHalfway(sentence), reason)
  const told = () => page.locator('[role=alert]', { hasText: reason }).waitFor()

  it('is finished in the same row, also after a look at another screen', async () => {
    await startAdding()
    await breakHalfway()
    await save()
    await told()
    expect(await outcome()).toEqual({ Uitkomst: mine.Uitkomst })
    await button(page, 'Kaart').click()
    await button(page, 'Uitkomsten').click()
    await breakHalfway()
    await save()
    await told()
    await button(page, 'Probeer opnieuw').click()
    await page.getByText('Eerste uitkomst toegevoegd.').waitFor()
    expect([await outcome(1), await outcome(2)]).toEqual([mine, {}])
  })

  it('is not finished in a row that a colleague took meanwhile', async () => {
    await startAdding()
    await breakHalfway()
    await save()
    await told()
    await colleague(theirs)
    await button(page, 'Probeer opnieuw').click()
    await page.getByText(/toegevoegd/i).waitFor()
    expect([await outcome(1), await outcome(2)]).toEqual([theirs, mine])
  })

  it('is finished in the row that was edited', async () => {
    await startEditing()
    await field(page, 'label').fill('ambulance-rit')
    await field(page, 'gross').fill('15')
    await breakHalfway()
    await save()
    await told()
    await button(page, 'Probeer opnieuw').click()
    await page.getByText('Aangepast: ambulance-rit.').waitFor()
    expect(await outcome()).toEqual({ Uitkomst: 'ambulance-rit', 'Bruto aantal': 15 })
  })
})
