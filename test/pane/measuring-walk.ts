// The part of the walk that goes along the route Meten: every step empty and filled, with what can be wrong in it. It begins with an
// Impactkaart on screen and leaves it with sheets for measuring.
import type { Page } from 'playwright-core'
import { measuringEn } from '../../pane/words/measuring-words-en'
import { measuringNl } from '../../pane/words/measuring-words-nl'
import type { wordsIn } from '../../pane/words/words'
import { button, field, type Look } from './walk'

export const measuringWords = { nl: measuringNl, en: measuringEn }
const title = { nl: 'Post op tijd openen', en: 'Opening the post in time' }

/** The rows that are pasted: twelve people at two moments, and three that are wrong. */
export const pastedRows = (people: number): string => {
  const good = Array.from({ length: people }, (_, n) => [
    `K${n + 101}\tstart\t${title.nl}\t${1 + (n % 3)}`,
    `K${n + 101}\teinde\t${title.nl}\t${2 + (n % 4)}`,
  ]).flat()
  return ['Code\tMoment\tIndicator\tAntwoord', ...good].join('\n')
}
export const wrongRows = [`Fatima\tstart\t${title.nl}\t3`, `K98\tooit\t${title.nl}\t3`, `K99\tstart\t${title.nl}\t9`]

const unfold = async (page: Page, text: string): Promise<void> => {
  await page.locator('.ik-main summary', { hasText: text }).first().click()
}

const planStates = async (page: Page, say: typeof measuringNl, look: Look): Promise<void> => {
  const step = (number: number) => page.getByText(say.stepTitle(number, say.steps[number - 1]?.title ?? '')).waitFor()
  await step(1)
  await look('measuring, goal, empty', page)
  await field(page, 'who').fill('30 residents')
  await field(page, 'change').fill('feel better; beter')
  await field(page, 'by').fill('2027')
  await field(page, 'seen').fill('iets')
  await page.locator('.ik-result-sentence', { hasText: '2027' }).waitFor()
  await look('measuring, goal, with advice', page)
  await button(page, say.saveOn).click()
  await step(2)
  await field(page, 'effect1').fill('x'.repeat(130))
  await look('measuring, change, a text too long', page)
  await field(page, 'effect1').fill('Opent weer post')
  await field(page, 'theme1').selectOption('redzaamheid')
  await field(page, 'evidence1').selectOption('gemeten')
  await button(page, say.change.more).click()
  await look('measuring, change, a second effect', page)
  await button(page, say.saveOn).click()
  await step(3)
  await unfold(page, say.indicator.more(15).slice(0, 8))
  await unfold(page, say.own.summary)
  await unfold(page, say.method.title)
  await button(page, say.own.add).click()
  await look('measuring, indicators, everything open and an error', page)
  for (const box of await page.locator('.ik-group [type=checkbox]').all()) await box.check()
  await look('measuring, indicators, ticked', page)
  await button(page, say.saveOn).click()
  await step(4)
}

const scoreStates = async (page: Page, language: 'nl' | 'en', look: Look): Promise<void> => {
  const say = measuringWords[language]
  await look('measuring, entry, empty', page)
  await field(page, 'code').fill('Fatima')
  await button(page, say.entry.save).click()
  await look('measuring, entry, a code that is a name', page)
  await field(page, 'code').fill('K07')
  await page.locator('.ik-answers').first().locator('input').nth(2).check()
  await button(page, say.entry.save).click()
  await page.getByText(say.entry.saved(1, 'K07', say.moments.start)).waitFor()
  await field(page, 'code').fill('K07')
  await page.locator('.ik-answers').first().locator('input').nth(3).check()
  await button(page, say.entry.save).click()
  await button(page, say.entry.overwrite).waitFor()
  await look('measuring, entry, twice', page)
  await page.keyboard.press('Escape')
  await unfold(page, say.paste.summary)
  await field(page, 'pasted').fill([pastedRows(12), ...wrongRows].join('\n'))
  await page.getByText(say.paste.found(24)).waitFor()
  await look('measuring, pasted with errors', page)
  await button(page, say.paste.save(24)).click()
  await page.getByText(say.paste.saved(24)).waitFor()
  await look('measuring, pasted and saved', page)
  await button(page, say.on).click()
}

const tellStates = async (page: Page, language: 'nl' | 'en', look: Look): Promise<void> => {
  const say = measuringWords[language]
  await page.getByText(say.stepTitle(5, say.steps[4]?.title ?? '')).waitFor()
  await look('measuring, changes, no outcome to link', page)
  await page.evaluate(() =>
    window.testHost.typeOutcome({
      Uitkomst: 'huisarts-consult',
      'Aantal bewoners': 40,
      'Kans zonder': 0.6,
      'Kans met': 0.4,
      'Bruto aantal': '',
    }),
  )
  await field(page, 'link-outcome').selectOption({ label: 'huisarts-consult' })
  await field(page, 'link-indicator').selectOption({ label: title[language] })
  await page.locator('.ik-scale', { hasText: say.link.threshold.label }).locator('input').nth(1).check()
  await look('measuring, a link and what it gives', page)
  await button(page, say.link.save).click()
  await page.getByText(say.link.done('huisarts-consult')).waitFor()
  await look('measuring, linked', page)
  await button(page, say.on).click()
  await page.getByText(say.stepTitle(6, say.steps[5]?.title ?? '')).waitFor()
  await unfold(page, say.tell.questions)
  await unfold(page, say.kit.title)
  await field(page, 'story').fill('0612345678')
  await field(page, 'quote').fill('Later ging Fatima mee.')
  await look('measuring, a story with data of a person', page)
  await field(page, 'story').fill('Alles in een la.')
  await field(page, 'quote').fill('Nu maak ik alles open.')
  await field(page, 'story-effect').selectOption('Opent weer post')
  await page.locator('.ik-answers input').first().check()
  await button(page, say.tell.save).click()
  await page.getByText(say.tell.savedToShare).waitFor()
  await unfold(page, say.monitor.title)
  await unfold(page, say.manage.title)
  await button(page, say.manage.remove).click()
  await look('measuring, told, and the question before the sheets go', page)
}

export const measuringStates = async (
  page: Page,
  language: 'nl' | 'en',
  words: (typeof wordsIn)['nl'],
  look: Look,
): Promise<void> => {
  const say = measuringWords[language]
  await button(page, words.nav.measuring).click()
  await button(page, say.add.button).waitFor()
  await look('measuring, no sheets for it', page)
  await button(page, say.add.button).click()
  await planStates(page, say, look)
  await scoreStates(page, language, look)
  await tellStates(page, language, look)
}
