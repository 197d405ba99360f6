// A fresh pane of 300 pixels for every test of a file, in one browser. `page` is the pane of the test that runs.
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type PaneBrowser, startPaneBrowser } from './pane-page'

export let page: Page

/** Call once per file. `prepare` brings the pane where every test of the file begins. */
export const openPaneForEach = (prepare: (page: Page) => Promise<unknown> = async () => {}): void => {
  let browser: PaneBrowser
  beforeAll(async () => {
    browser = await startPaneBrowser()
  })
  beforeEach(async () => {
    page = (await browser.open({ width: 300 })).page
    await prepare(page)
  })
  afterEach(() => page.context().close())
  afterAll(() => browser?.close())
}
