// A production page in a real browser, in the frame of a page that plays Excel on the web.
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium'
import { cellAt, excel365, excelOnTheWeb } from '.'
import { type StartedBrowserExcel, startExcelInChromium } from './chromium/start'

const addIn = { folder: fileURLToPath(new URL('chromium/sample-add-in', import.meta.url)), page: 'pane.html' }

let browser: Browser
let started: StartedBrowserExcel | undefined
beforeAll(async () => {
  browser = await openChromium()
})
afterEach(async () => {
  await started?.close()
  started = undefined
})
afterAll(() => browser.close())

const start = async (more: Partial<Parameters<typeof startExcelInChromium>[1]> = {}) => {
  started = await startExcelInChromium(excelOnTheWeb, { ...addIn, ...more }, browser)
  return started
}
const shows = (text: string) => started?.pane.waitForSelector(`output:text-is("${text}")`)

test('the page starts, writes, and hears of changes', async () => {
  const { excel, person, pane, refused, complaints, served } = await start()
  await shows('klaar op OfficeOnline')
  await pane.click('button')
  await shows('geschreven')
  expect(cellAt(excel, 'Rapport!B1')?.value).toBe(1250)
  person.types('Rapport!C3', 5)
  await shows('veranderd: C3')
  expect(excel.notModelled).toEqual([])
  expect(refused).toEqual([])
  expect(complaints).toEqual([])
  expect(
    served.some((one) => one.startsWith('https://appsforoffice.microsoft.com/lib/1/hosted/excel-web-16.00.js')),
  ).toBe(true)
})

test('its functions are called, its buttons pressed', async () => {
  const { excel } = await start()
  expect(await excel.call('DUBBEL', [[[21]]])).toEqual({ value: 42 })
  expect(await excel.call('FOUT', [])).toEqual({ error: '#VALUE!', message: 'Vul een getal in.' })
  const many = await excel.callMany(Array.from({ length: 2000 }, (_, at) => ['DUBBEL', [[[at]]]] as const))
  expect(many[1999]).toEqual({ value: 3998 })
  await excel.pressButton('schrijf')
  expect(excel.book.find('Rapport')).toBeDefined()
})

test('what Excel refuses reaches the page', async () => {
  const { pane } = await start({ prepare: ({ book }) => book.addSheet('Rapport') })
  await pane.click('button')
  await shows('geweigerd: ItemAlreadyExists')
})

test('requests elsewhere are refused, and the policy of the page is heard', async () => {
  const policy = {
    'content-security-policy': "script-src 'self' https://appsforoffice.microsoft.com; connect-src 'none'",
  }
  const { pane, refused, complaints } = await start({ headers: policy })
  await pane.evaluate(
    () =>
      new Promise((resolve) => (Object.assign(new Image(), { onerror: resolve }).src = 'https://elders.example/x.png')),
  )
  expect(refused).toContain('https://elders.example/x.png')
  await pane.evaluate(() => fetch('https://elders.example/').catch(() => undefined))
  const violation = () => complaints.find((one) => one.startsWith('content security policy: connect-src'))
  await expect.poll(violation).toBeDefined()
})

test('only Excel on the web runs in a browser', async () => {
  await expect(startExcelInChromium(excel365, addIn, browser)).rejects.toThrow('start other Excels in Node')
})
