// Parts of the sidebar that come later: built as the sidebar is, asked of the built Code.js, and run in Chromium in a frame with Google's
// rules. A page of the test stands for the pane, so that it is seen what loads when, and what is said when it does not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parts } from '../../sheets-addon/wire'
import { startSheets } from '../sheets-host'
import { type OpenSidebar, openSidebar, permissionDenied } from '../sheets-host/chromium/start'
import { openChromium } from '../support/chromium'
import { builtPages, open, scriptOf } from './opened'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'sidebar-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pageOf = (name: string): string => readFileSync(path.join(folder, `${name}.html`), 'utf8')

let browser: Browser
beforeAll(async () => {
  const webpack = path.join(root, 'node_modules/webpack-cli/bin/cli.js')
  const options = ['--config', 'test/sheets-addon/parts-alone.webpack.mjs', '--output-path', folder]
  const ran = spawnSync(process.execPath, [webpack, ...options], { cwd: root, encoding: 'utf8' })
  expect([ran.status, ran.stdout]).toEqual([0, expect.any(String)])
  browser = await openChromium()
})
afterAll(() => browser.close())

const load = ({ frame }: OpenSidebar): Promise<unknown> =>
  frame.evaluate(() => (globalThis as unknown as { load(): Promise<unknown> }).load())

const opened = () => {
  const started = startSheets({ htmlFiles: { measuring: pageOf('measuring') } })
  return openSidebar({ html: pageOf('Sidebar'), context: scriptOf(started).context, browser })
}

const measuringSheets = ['Indicatorenplan', 'Metingen', 'Verhalen', 'Monitor', 'Indicatoren']

describe('a part of the sidebar', () => {
  it('comes when it is asked for, once, and from the script only', async () => {
    expect(pageOf('Sidebar')).not.toContain('Verhalen')
    const sidebar = await opened()
    try {
      expect(sidebar.calls).toEqual([])
      expect(await Promise.all([load(sidebar), load(sidebar)])).toEqual([measuringSheets, measuringSheets])
      expect(await load(sidebar)).toEqual(measuringSheets)
      expect(sidebar.calls.map(({ args }) => args)).toEqual([['{"question":"part","given":["measuring"]}']])
      expect([sidebar.complaints, sidebar.refused]).toEqual([[], []])
    } finally {
      await sidebar.close()
    }
  })

  it('that does not come is told in a sentence, and comes at the next try', async () => {
    const sidebar = await opened()
    try {
      sidebar.trouble.everyCallFails = permissionDenied
      expect(await load(sidebar)).toMatch(/^Google kan deze zijbalk niet openen/)
      sidebar.trouble.everyCallFails = 'NetworkError: Connection failure due to HTTP 0'
      expect(await load(sidebar)).toMatch(/^Google geeft geen antwoord/)
      sidebar.trouble.everyCallFails = undefined
      expect(await load(sidebar)).toEqual(measuringSheets)
      expect([sidebar.complaints, sidebar.refused]).toEqual([[], []])
    } finally {
      await sidebar.close()
    }
  })
})

describe('the script', () => {
  it('hands over the parts that there are, and no other file', () => {
    const { ask } = open({ htmlFiles: builtPages() })
    expect(parts.map((part) => ask('part', part).slice(0, 8))).toEqual(parts.map(() => '<script>'))
    for (const other of ['Sidebar', 'Code', 'toString', ''])
      expect(() => ask('part', other as (typeof parts)[number])).toThrow('no such part')
  })

  it('says which file is missing when not all were pushed', () => {
    expect(() => open().ask('part', 'measuring')).toThrow('No HTML file named measuring was found')
  })
})
