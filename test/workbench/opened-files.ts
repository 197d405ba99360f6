// Files that go out of the workbench and come in again, as bytes.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { openWorkbook } from '../../workbook-file'
import { settled } from './open-workbench'

/** What Opslaan gives, and under which name. */
export const saved = (page: Page) => given(page, page.locator('#save'))

/** What a button gives to keep, and under which name. */
export const given = async (
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) }
}

export const savedFile = async (page: Page): Promise<Uint8Array> => (await saved(page)).bytes

export const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page.locator('#file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) })

/** The dialog that asks or tells something. */
export const dialog = (page: Page) => page.locator('dialog[open]')

/** Waits until the file is open. Gives what the report says is different, in lines, and closes it. */
export const whenOpened = async (page: Page): Promise<string[]> => {
  const report = dialog(page).filter({ has: page.getByRole('heading', { name: 'Geopend', exact: true }) })
  await page.locator('#message', { hasText: 'is geopend' }).or(report).first().waitFor({ timeout: 120_000 })
  await settled(page)
  if (!(await report.isVisible())) return []
  const lines = await report.locator('li').allInnerTexts()
  await report.getByRole('button', { name: 'Sluiten' }).click()
  return lines
}

/** Everything in a file, as readers of files find it: a line for each name and each cell. */
export const contentsOf = (bytes: Uint8Array): string[] => {
  const opened = openWorkbook(bytes, 'inhoud.xlsx')
  // Some programs put a backslash before a hyphen in a number format, which says nothing.
  const natureOf = (sheet: string, at: string) => JSON.stringify(opened.natureOf(sheet, at)).replaceAll('\\\\-', '-')
  const cell = (sheet: string) => (at: string) =>
    [
      `${sheet}!${at}`,
      JSON.stringify(opened.valueAt(sheet, at)),
      opened.formulaAt(sheet, at) ?? '',
      natureOf(sheet, at),
    ].join(' ')
  return [
    ...opened.names().map((name) => JSON.stringify(name)),
    ...opened.sheetNames().flatMap((sheet) => opened.cellsOn(sheet).map(cell(sheet))),
  ]
}
