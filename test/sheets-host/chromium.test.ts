// A small sidebar in the real browser: what google.script gives it, and what the host notes.
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium'
import { bareContext, startSheets } from '.'
import { type OpenSidebar, openSidebar, permissionDenied } from './chromium/start'

let browser: Browser
let sidebar: OpenSidebar | undefined
beforeAll(async () => {
  browser = await openChromium()
})
afterEach(async () => {
  await sidebar?.close()
  sidebar = undefined
})
afterAll(() => browser.close())

const html = `<!doctype html><html><head><title>Test</title><style>body { margin: 0 }</style></head><body>
<p id="answer" role="status"></p>
<script>
  const say = (text) => { document.querySelector('p').textContent = text }
  const call = (name, ...args) => google.script.run
    .withSuccessHandler((value, extra) => say('ok ' + JSON.stringify(value) + ' ' + extra))
    .withFailureHandler((error, extra) => say('fout ' + error.message + ' ' + extra))
    .withUserObject('mee')[name](...args)
</script></body></html>`

const code = `
function plus(a, b) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(a + b); return { som: a + b } }
function faalt() { throw new Error('kan niet') }
function geheim_() { return 1 }`

const open = async (options: Partial<Parameters<typeof openSidebar>[0]> = {}) => {
  const started = startSheets()
  const opened = await openSidebar({ html, context: bareContext(started.google, code), browser, ...options })
  sidebar = opened
  const answerOf = async (script: string) => {
    await opened.frame.evaluate(script)
    await opened.frame.waitForFunction("document.querySelector('p').textContent !== ''")
    return opened.frame.locator('#answer').textContent()
  }
  return { ...started, ...opened, answerOf }
}

test('a call reaches the script and its answer comes back', async () => {
  const { answerOf, book, frame, complaints, refused, ...rest } = await open()
  expect(await answerOf("call('plus', 2, 3)")).toBe('ok {"som":5} mee')
  expect(book.value('Blad1!A1')).toBe(5)
  expect(sidebar?.calls).toEqual([{ name: 'plus', args: [2, 3] }])
  expect(await frame.evaluate('innerWidth + navigator.language')).toBe('300nl-NL')
  expect([complaints, refused, rest.asked]).toEqual([[], [], []])
})

test('the page around is out of reach, as the sandbox of Google has it', async () => {
  const { frame, page } = await open()
  expect(await frame.evaluate('top.document').catch(String)).toContain('cross-origin')
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe(
    'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox',
  )
  await frame.evaluate("top.location.href = 'https://example.org/'").catch(String)
  await page.waitForTimeout(200)
  expect(page.url()).toBe('https://docs.google.com/spreadsheets/d/emulated/edit')
})

test('an error goes to the failure handler', async () => {
  const { answerOf } = await open()
  expect(await answerOf("call('faalt')")).toBe('fout kan niet mee')
})

test('what may not be sent, or does not exist, throws in the sidebar', async () => {
  const { frame } = await open()
  for (const argument of ['new Date()', '() => 1', '[new Map()]'])
    await expect(frame.evaluate(`call('plus', ${argument})`)).rejects.toThrow(
      'Failed due to illegal value in property: 0',
    )
  await expect(frame.evaluate("call('geheim_')")).rejects.toThrow('geheim_')
  await expect(frame.evaluate('google.script.history')).rejects.toThrow('google.script.history')
  expect(sidebar?.calls).toEqual([])
})

test('an error without handler is a complaint, and so is an error of the page', async () => {
  const { frame, complaints } = await open()
  await frame.evaluate('google.script.run.faalt(); setTimeout(() => { throw new Error("stuk") })')
  await expect.poll(() => complaints).toEqual(expect.arrayContaining(['Uncaught kan niet', 'stuk']))
})

test('requests elsewhere are refused and noted', async () => {
  const { frame, refused } = await open()
  expect(await frame.evaluate("fetch('https://example.org/x').then(String, (error) => error.name)")).toBe('TypeError')
  expect(refused).toEqual(['https://example.org/x'])
})

test('every call can fail, later or now, and take its time', async () => {
  const { answerOf, trouble, frame } = await open({ everyCallFails: permissionDenied, delay: 300 })
  const before = Date.now()
  expect(await answerOf("call('plus', 1, 1)")).toContain('PERMISSION_DENIED')
  expect(Date.now() - before).toBeGreaterThanOrEqual(290)
  trouble.everyCallFails = undefined
  await frame.evaluate("say('')")
  expect(await answerOf("call('plus', 1, 1)")).toContain('ok')
})

test('the sidebar can ask to be closed or for the sheet to get the focus', async () => {
  const { frame, asked } = await open()
  await frame.evaluate('google.script.host.editor.focus(); google.script.host.close()')
  await expect.poll(() => asked).toEqual(['focus', 'close'])
})
