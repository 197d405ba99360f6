// The route Meten as someone clicks it in Excel on the web: the built page in Chromium, its six steps, and what stands in the emulated
// workbook afterwards.
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EmulatedExcel, excelOnTheWeb } from '../excel-host'
import { startExcelInChromium } from '../excel-host/chromium/start'
import { columnLetters } from '../excel-host/model/address'
import { tableOf } from '../excel-host/model/contents'
import { openChromium } from '../support/chromium'
import { EmulatedResults } from '../support/emulated-results'
import { makeFirstCard } from '../support/first-card'
import { expectRoute, walkRoute } from '../support/route'

const folder = path.resolve(import.meta.dirname, '../../dist/excel')

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser?.close())

/** Formulas get their results before the next request of the add-in, as Excel computes after every change. */
const computing = ({ book }: EmulatedExcel): void => {
  const results = new EmulatedResults(
    () => book.sheets,
    (row, column) => `${columnLetters(column)}${row + 1}`,
  )
  const compute = (): void => {
    waits = false
    const now = results.now()
    for (const { name, cells } of book.sheets)
      for (const [row, column, cell] of [...cells.entries()]) {
        const value = now[name]?.[`${columnLetters(column)}${row + 1}`] ?? ''
        if (cell.formula && value !== cell.value) cells.put(row, column, { ...cell, value: value as typeof cell.value })
      }
  }
  let waits = false
  const tell = book.notify
  book.notify = (...happened) => {
    tell(...happened)
    if (!waits) queueMicrotask(compute)
    waits = true
  }
}

it('the six steps leave in the sheets what was clicked and typed', async () => {
  const { pane, excel, refused, complaints, close } = await startExcelInChromium(
    excelOnTheWeb,
    { folder, page: 'index.html', prepare: computing },
    browser,
  )
  try {
    await makeFirstCard(pane)
    await walkRoute(pane.locator('.ik-pane'))
    await expectRoute((name) => {
      const place = excel.book.areaOfName(excel.book.names.find(name, '')?.formula ?? '')
      if (!place) throw new Error(`No name ${name}`)
      return tableOf(place.area, (row, column) => place.sheet.cells.at(row, column)?.value ?? '')
    })
    expect([refused, complaints, excel.notModelled]).toEqual([[], [], []])
  } finally {
    await close()
  }
}, 300_000)
