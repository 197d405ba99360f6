// What tests of a pack in the pane do and look at: files, pasted text, and what stands in the workbook then.
import { packWordsIn } from '../../pane/words/pack-words'
import { exampleData } from '../pack/example'
import { page } from './each-pane'
import { button, field } from './walk'

export const say = packWordsIn.nl
export const main = () => page.locator('.ik-pane')
export const read = (name: string) =>
  page.evaluate(async (wanted) => (await window.testHost.read([wanted]))[wanted] ?? [], name)
export const sheets = () => page.evaluate(() => window.testHost.sheetNames())
export const ready = () => page.getByRole('heading', { level: 2, name: 'Welzijn Voorbeeld' }).waitFor()
export const json = (change: (data: ReturnType<typeof exampleData>) => void = () => {}): string => {
  const data = exampleData()
  change(data)
  return JSON.stringify(data)
}
export const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
export const chooser = () => field(page, 'pack-files')
export const paste = async (text: string): Promise<void> => {
  await page.locator('summary', { hasText: say.paste }).click()
  await field(page, 'pack-text').fill(text)
  await button(page, say.read).click()
}
