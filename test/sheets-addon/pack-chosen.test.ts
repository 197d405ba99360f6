// The pack of an organisation chosen in the sidebar of Google Sheets: the built page in Chromium with the built script behind it, its part
// "pack" as a file of its own, and what stands in the emulated spreadsheet afterwards.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSheets } from '../sheets-host'
import { openSidebar } from '../sheets-host/chromium/start'
import { grid } from '../sheets-host/model/address'
import { choosePack, expectPackSheets, makePackSheets } from '../support/choose-pack'
import { openChromium } from '../support/chromium'
import { builtPages, scriptOf } from './opened'

const { Sidebar: html = '', ...htmlFiles } = builtPages()

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

it('its part comes from the script, and its sheets stand in the spreadsheet', async () => {
  expect(html).not.toContain('steden')
  expect(Buffer.byteLength(htmlFiles.pack ?? '')).toBeLessThanOrEqual(500_000)
  const started = startSheets({ htmlFiles })
  const { book, calls } = started
  const sidebar = await openSidebar({ html, context: scriptOf(started).context, browser })
  try {
    const pane = sidebar.frame.locator('.ik-pane')
    await choosePack(pane)
    await makePackSheets(pane)
    await expectPackSheets((name) => {
      const place = book.names.find(name)?.place
      if (!place) throw new Error(`No name ${name}`)
      const { sheet, area } = book.placeOf(place)
      return grid(area, (row, column) => book.valueAt(sheet, row, column))
    })
    expect([sidebar.refused, sidebar.complaints, calls.notModelled]).toEqual([[], [], []])
  } finally {
    await sidebar.close()
  }
}, 300_000)
