// The pack of an organisation chosen in Excel on the web: the built page in Chromium, its part "pack" as a file of its own, and what stands
// in the emulated workbook afterwards.
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { excelOnTheWeb } from '../excel-host'
import { startExcelInChromium } from '../excel-host/chromium/start'
import { tableOf } from '../excel-host/model/contents'
import { choosePack, expectPackSheets, makePackSheets, openPack } from '../support/choose-pack'
import { openChromium } from '../support/chromium'

const folder = path.resolve(import.meta.dirname, '../../dist/excel')

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

it('its part loads when it is asked for, and its sheets stand in the workbook', async () => {
  const { pane, excel, served, refused, complaints, close } = await startExcelInChromium(
    excelOnTheWeb,
    { folder, page: 'index.html' },
    browser,
  )
  const parts = () => served.filter((url) => /\/pack\.[0-9a-f]+\.js/.test(url))
  try {
    const main = pane.locator('.ik-pane')
    expect(readdirSync(folder).filter((name) => name.startsWith('pack.'))).toHaveLength(1)
    expect(parts()).toEqual([])
    await openPack(main)
    expect(parts()).toHaveLength(1)
    await main.getByRole('button', { name: 'Start', exact: true }).click()
    await choosePack(main)
    await makePackSheets(main)
    await expectPackSheets((name) => {
      const place = excel.book.areaOfName(excel.book.names.find(name, '')?.formula ?? '')
      if (!place) throw new Error(`No name ${name}`)
      return tableOf(place.area, (row, column) => place.sheet.cells.at(row, column)?.value ?? '')
    })
    expect([refused, complaints, excel.notModelled]).toEqual([[], [], []])
  } finally {
    await close()
  }
}, 300_000)
