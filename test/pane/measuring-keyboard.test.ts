// The route Meten with the keyboard alone, at 300 px: from the goal to the first answers and what they say, with the focus in sight.
import { expect, it } from 'vitest'
import { openPaneForEach, page } from './each-pane'
import { focused, tabTo } from './keys'

openPaneForEach(async (page) => {
  await page.evaluate(() => window.testHost.insertMeasuring())
})

const press = (key: string) => page.keyboard.press(key)
const type = async (label: string, text: string): Promise<void> => {
  await tabTo(page, label)
  await page.keyboard.type(text)
}
const atStep = (number: number) => page.locator('h2:focus', { hasText: `Stap ${number} van 6` }).waitFor()

it('goal, effect, indicators, answers, a story', async () => {
  await tabTo(page, 'Meten')
  await press('Enter')
  await page.getByRole('heading', { name: 'Stap 1 van 6' }).waitFor()
  await type('Voor wie?', '30 jongeren')
  await type('Wat verandert er?', 'openen hun post')
  await type('Wanneer is het zover?', 'december 2027')
  await type('Hoe ziet u het?', 'de score op post')
  await press('Enter')
  await atStep(2)
  await type('Effect in woorden', 'Opent weer post')
  await type('Thema', 'redz')
  await type('Bewijs', 'gem')
  await tabTo(page, 'Bewaar en ga verder')
  await press('Enter')
  await atStep(3)
  await tabTo(page, 'Post op tijd openen')
  await press('Space')
  await page.getByText('Gekozen: 1.').waitFor()
  await press('Enter')
  await atStep(4)
  await type('Code', 'K07')
  await tabTo(page, '1 · nooit')
  await press('ArrowDown')
  await tabTo(page, 'Bewaar deze antwoorden')
  await press('Enter')
  await page.getByText('1 antwoord van K07 bewaard bij Start.').waitFor()
  expect((await focused(page)).name).toBe('Code')
  const rows = await page.evaluate(async () => (await window.testHost.read(['Metingen'])).Metingen ?? [])
  expect(rows[1]?.slice(0, 4)).toEqual(['K07', 'start', 'Post op tijd openen', 2])
  await tabTo(page, 'Verder')
  await press('Enter')
  await atStep(5)
  await tabTo(page, 'Verder')
  await press('Enter')
  await atStep(6)
  await type('Citaat om te delen', 'Nu maak ik alles open.')
  await tabTo(page, 'Bewaar dit verhaal')
  await press('Enter')
  await page.getByText('Het verhaal is bewaard.').waitFor()
})
