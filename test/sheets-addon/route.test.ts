// The route Meten as someone clicks it in the sidebar of Google Sheets: the built page in Chromium with the built script behind it, its six
// steps, and what stands in the emulated spreadsheet afterwards.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startSheets } from '../sheets-host'
import { openSidebar } from '../sheets-host/chromium/start'
import { addressOf, grid } from '../sheets-host/model/address'
import { openChromium } from '../support/chromium'
import { EmulatedResults } from '../support/emulated-results'
import { makeFirstCard } from '../support/first-card'
import { expectRoute, walkRoute } from '../support/route'
import { builtPages, scriptOf } from './opened'

const { Sidebar: html = '', ...htmlFiles } = builtPages()

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

/** A spreadsheet with results in its formulas: those at the first cell that a call reads, which comes before it writes. */
const startComputing = () => {
  let results: ReturnType<EmulatedResults['now']> | undefined
  const started = startSheets({
    htmlFiles,
    calculate: (sheet, address) => {
      if (!results) setImmediate(() => (results = undefined))
      results ??= all.now()
      return (results[sheet]?.[address] ?? '') as string | number | boolean
    },
  })
  const all = new EmulatedResults(() => started.book.sheets, addressOf)
  return started
}

it('the six steps leave in the sheets what was clicked and typed', async () => {
  const started = startComputing()
  const { book, calls } = started
  const sidebar = await openSidebar({ html, context: scriptOf(started).context, browser })
  try {
    await makeFirstCard(sidebar.frame)
    await walkRoute(sidebar.frame.locator('.ik-pane'))
    await expectRoute((name) => {
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
