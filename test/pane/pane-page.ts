// Builds the pane with its test page and opens it in Chromium, under the content security policy of a strict host.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { openChromium } from '../support/chromium'

const root = path.resolve(import.meta.dirname, '../..')

export interface Built {
  readonly script: string
  readonly style: string
}

/** The test page, or an entry of choice, as one script and one style sheet. */
export const buildPane = async (entry = 'test/pane/page.ts'): Promise<Built> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: `import './${entry}'\nimport './pane/pane.css'`, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const textOf = (extension: string) => outputFiles.find((file) => file.path.endsWith(extension))?.text ?? ''
  return { script: textOf('.js'), style: textOf('.css') }
}

const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Impactkaart</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/pane.css"></head><body><div id="pane"></div><script type="module" src="/pane.js"></script></body></html>`

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'"

const serve = async ({ script, style }: Built): Promise<Server> => {
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html; charset=utf-8', html],
    '/pane.js': ['text/javascript; charset=utf-8', script],
    '/pane.css': ['text/css; charset=utf-8', style],
  }
  const server = createServer((request, response) => {
    const file = files[request.url ?? '']
    response.writeHead(file ? 200 : 404, {
      'content-type': file?.[0] ?? 'text/plain',
      'content-security-policy': policy,
    })
    response.end(file?.[1] ?? '')
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return server
}

export interface PaneBrowser {
  /** A fresh pane; what the page complained about is in `complaints`. */
  readonly open: (options?: PageOptions) => Promise<{ page: Page; complaints: string[] }>
  readonly close: () => Promise<void>
}

export interface PageOptions {
  readonly width?: number
  /** After the #: language=en, kind=sheets, bare. */
  readonly hash?: string
  readonly dark?: boolean
  readonly forcedColors?: boolean
}

export const startPaneBrowser = async (): Promise<PaneBrowser> => {
  const server = await serve(await buildPane())
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const browser = await openChromium()
  return {
    open: async ({ width = 300, hash = '', dark = false, forcedColors = false } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        colorScheme: dark ? 'dark' : 'light',
        forcedColors: forcedColors ? 'active' : 'none',
        bypassCSP: false,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(5000)
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
      })
      await page.goto(`${address}#${hash}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('favicon')))
      return { page, complaints }
    },
    close: async () => {
      await browser.close()
      await new Promise((closed) => server.close(closed))
    },
  }
}
