// A browser that keeps nothing, or cannot tell windows apart: the workbench works all the same, and says so.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { serve } from '../../workbench/serve.mjs'
import { beginAgain, built, fill, openExample, ready, sheetNames, typeIn, values } from './open-workbench'

let server: { readonly address: string; close(): Promise<void> }
let profile: string
let context: BrowserContext | undefined
beforeAll(async () => {
  server = await serve(built)
})
afterEach(async () => {
  await context?.close()
  rmSync(profile, { recursive: true, force: true })
})
afterAll(() => server?.close())

/** A browser of its own, with the preferences of its user and further flags. */
const browse = async (preferences: object, ...flags: string[]): Promise<{ page: Page; uncaught: string[] }> => {
  profile = mkdtempSync(path.join(tmpdir(), 'profile-'))
  mkdirSync(path.join(profile, 'Default'))
  writeFileSync(path.join(profile, 'Default', 'Preferences'), JSON.stringify({ profile: preferences }))
  context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', ...flags],
    viewport: { width: 1400, height: 900 },
    locale: 'nl-NL',
  })
  const page = await context.newPage()
  const uncaught: string[] = []
  page.on('pageerror', (error) => uncaught.push(error.message))
  return { page, uncaught }
}

const message = (page: Page, text: string) => page.locator('#message').getByText(text).waitFor()

describe('the workbench works, and says what it does not keep', () => {
  it('where the browser blocks storage', async () => {
    const { page, uncaught } = await browse({ default_content_setting_values: { cookies: 2 } })
    await page.goto(server.address)
    await ready(page)
    await message(page, 'Deze browser bewaart geen werk')
    expect(await page.locator('#kept').innerText()).toBe('Wordt niet bewaard')
    await openExample(page, 'Gezinshuizen')
    await typeIn(page, 'Mijn blad', 'A1', '5')
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([[5]])

    await beginAgain(page)
    expect(await sheetNames(page)).toEqual(['Mijn blad'])
    expect(uncaught).toEqual([])
  })

  it('where storage fails later on, also in a window without room for it in the bar', async () => {
    const { page } = await browse({})
    await page.goto(server.address)
    await ready(page)
    await page.setViewportSize({ width: 300, height: 700 })
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new Error('vol')
      }
    })
    await fill(page, 'Mijn blad', 'A1', [[5]])
    await message(page, 'Deze browser bewaart geen werk')
  })

  it('where the page comes over plain http from another machine: work is kept, but windows are not told apart', async () => {
    const { page, uncaught } = await browse({}, '--host-resolver-rules=MAP werkbank.lan 127.0.0.1')
    await page.goto(server.address.replace('localhost', 'werkbank.lan'))
    await ready(page)
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false)
    await message(page, 'in één venster tegelijk')
    await typeIn(page, 'Mijn blad', 'A1', '5')
    await page.locator('#kept[aria-busy=false]', { hasText: 'Bewaard in deze browser' }).waitFor()
    await page.reload()
    await ready(page)
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([[5]])
    expect(uncaught).toEqual([])
  })
})
