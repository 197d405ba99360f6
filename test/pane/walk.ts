// A walk through every screen and state of the pane, for what must hold everywhere: accessible, within its width, without complaints.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Cell } from '../../core'
import { outcomeFormIn } from '../../pane/words/outcome-form-words'
import { packWordsIn } from '../../pane/words/pack-words'
import { wordsIn } from '../../pane/words/words'
import { docsFile, exampleFiles } from '../support/choose-pack'
import { measuringStates, measuringWords } from './measuring-walk'

type Words = (typeof wordsIn)['nl']
/** Looks at the state that was reached. */
export type Look = (state: string, page: Page) => Promise<void>

export const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) }).first()

export const field = (page: Page, name: string) => page.locator(`[name=${name}]`)

/** Waits until the first cell of a name holds a value. */
export const sheetHolds = (page: Page, name: string, value: Cell): Promise<void> =>
  expect
    .poll(() => page.evaluate(async (wanted) => (await window.testHost.read([wanted]))[wanted]?.[0]?.[0], name), {
      timeout: 5000,
    })
    .toBe(value)

const startStates = async (page: Page, words: Words, look: Look): Promise<void> => {
  await look('start, empty', page)
  await field(page, 'months').fill('tien')
  await button(page, words.general.whyOf(words.quickFields.months.label)).click()
  await page.locator('[name=months][aria-invalid=true]').waitFor()
  await look('start, an error and a reason', page)
  await field(page, 'months').fill('12')
  await field(page, 'projectName').fill('Grip op geld in de Schilderswijk')
  await field(page, 'type').selectOption('schuldproblematiek')
  await page.locator('.ik-hero').waitFor()
  await look('start, first indication', page)
  await button(page, words.start.next).click()
  await field(page, 'reach').fill('150')
  await field(page, 'costs').fill('0')
  await page.getByText(words.start.noCosts).waitFor()
  await look('start, a note', page)
  await field(page, 'costs').fill('119000')
  await button(page, words.start.next).click()
  await look('start, comparison', page)
}

const packStates = async (page: Page, language: 'nl' | 'en', words: Words, look: Look): Promise<void> => {
  const say = packWordsIn[language]
  const file = (text: string) => ({ name: 'pakket.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await button(page, words.nav.start).click()
  await button(page, words.start.back).click()
  await button(page, words.start.back).click()
  await page.locator('#ik-pack ~ button').click()
  await page.locator('summary', { hasText: say.paste }).click()
  await look('pack, empty', page)
  await field(page, 'pack-files').setInputFiles(
    file('{"schema":1,"logo":{"bestand":"logo.png"},"prijzen":{"bestand":"p.csv"}}'),
  )
  await page.getByText(say.missingPrices('p.csv')).waitFor()
  await look('pack, problems and files that are missing', page)
  await field(page, 'pack-files').setInputFiles([...exampleFiles, docsFile('beheer.md')])
  await button(page, say.make).waitFor()
  await look('pack, ready', page)
  await button(page, say.back).click()
  await page.locator('.ik-steps button').nth(2).click()
}

const emptyStates = async (page: Page, words: Words, look: Look): Promise<void> => {
  await button(page, words.nav.outcomes).click()
  await look('outcomes, no sheets', page)
  await button(page, words.nav.measuring).click()
  await page.getByText(measuringWords[words === wordsIn.en ? 'en' : 'nl'].needSheets).waitFor()
  await look('measuring, no Impactkaart', page)
  await button(page, words.nav.card).click()
  await look('card, no sheets', page)
  await button(page, words.nav.start).click()
  await button(page, words.start.make).click()
  await page.getByText(words.start.made).waitFor()
  await look('card, indication', page)
  await button(page, words.nav.outcomes).click()
  await look('outcomes, none yet', page)
}

const outcomeStates = async (page: Page, language: 'nl' | 'en', words: Words, look: Look): Promise<void> => {
  const form = outcomeFormIn[language]
  await button(page, words.outcomes.add).click()
  await look('outcome form, empty', page)
  await field(page, 'label').fill('huis')
  await page.keyboard.press('ArrowDown')
  await page.getByRole('option').first().waitFor()
  await look('outcome form, list of prices', page)
  await page.keyboard.press('Enter')
  await field(page, 'gross').fill('veel')
  await page.locator('summary', { hasText: form.more }).click()
  await field(page, 'payer').fill('Stichting Eigen')
  await button(page, form.showSheet('Project')).waitFor()
  await look('outcome form, a party that the sheet does not know', page)
  await field(page, 'payer').fill('gemeente 50%; zorgverzekeraar 40%')
  await button(page, form.save).click()
  await page.getByText(form.formError).waitFor()
  await look('outcome form, errors', page)
  await page.getByText(form.byChance, { exact: true }).click()
  await look('outcome form, chances', page)
  await page.getByText(form.byNumber, { exact: true }).click()
  await field(page, 'gross').fill('1200')
  await field(page, 'payer').fill('')
  await button(page, form.save).click()
  await page.getByText(words.outcomes.switched).waitFor()
  await look('outcomes, one', page)
  await page.evaluate(() => window.testHost.typeOutcome({ 'Bruto aantal': 'veel' }))
  await page.getByText(words.outcomes.wrongRow).waitFor()
  await look('outcomes, a wrong row', page)
  await page.locator('.ik-row-buttons .ik-link').last().click()
  await look('outcomes, the question before one goes', page)
}

const cardStates = async (page: Page, words: Words, look: Look): Promise<void> => {
  await button(page, words.nav.start).click()
  await look('start, with sheets', page)
  await button(page, new RegExp(words.example.open)).click()
  await page.locator('.ik-chooser').waitFor()
  await look('card, example', page)
  await page.locator('summary', { hasText: /\d/ }).click()
  while ((await page.getByRole('button', { name: new RegExp(words.general.table) }).count()) > 0)
    await button(page, new RegExp(words.general.table)).click()
  await button(page, words.card.remove).click()
  await look('card, findings, tables and the question before it goes', page)
  await page.evaluate(() => window.testHost.failing.set('save', 'E42'))
  await button(page, words.card.save).click()
  await page.getByText(words.failed.save).waitFor()
  await look('card, a failure', page)
}

const referenceStates = async (page: Page, words: Words, look: Look): Promise<void> => {
  await button(page, words.more.prices).click()
  await look('prices', page)
  await page.locator('.ik-price-button').nth(3).click()
  await look('price passport', page)
  await button(page, words.more.functions).click()
  await page.locator('.ik-function summary').nth(10).click()
  await page.evaluate(() =>
    window.testHost.select({
      address: 'Mijn blad!B5',
      formula: '=IMPACTKAART.RENDEMENT(1;0)',
      sentence: 'De kosten zijn 0.',
    }),
  )
  await page.locator('.ik-strip p').waitFor()
  await look('functions, one open, an error in a cell', page)
  await button(page, words.more.about).click()
  await look('about', page)
}

/** Every screen and state, in the order in which a user could meet them. */
export const walk = async (page: Page, language: 'nl' | 'en', look: Look): Promise<void> => {
  const words = wordsIn[language]
  await startStates(page, words, look)
  await packStates(page, language, words, look)
  await emptyStates(page, words, look)
  await outcomeStates(page, language, words, look)
  await measuringStates(page, language, words, look)
  await cardStates(page, words, look)
  await referenceStates(page, words, look)
}
