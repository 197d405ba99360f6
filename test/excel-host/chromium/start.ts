// Excel on the web in a real browser: the production page of an add-in, with its own script tag for office.js, in a frame of a page that plays Excel.
// Every request is intercepted: Microsoft's library comes from the installed package, the add-in from its folder, anything else is refused and noted.
import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import type { Browser, BrowserContext, Frame, Page, Route } from 'playwright-core'
import { openChromium } from '../../support/chromium'
import { EmulatedExcel } from '../emulated-excel'
import { officeLibrary } from '../node/bare-window'
import { Person } from '../person'
import type { Profile } from '../profiles'
import { hostInfo } from '../transports/app-context'
import { FrameTransport, frameName } from '../transports/frame'
import { hostOrigin, hostPage } from './host-page'

export interface BrowserAddIn {
  /** Folder with the built files. */
  readonly folder: string
  /** The page, relative to the folder. */
  readonly page: string
  /** Where the add-in is said to be hosted. */
  readonly origin?: string
  /** Headers that its host sends, such as Content-Security-Policy. */
  readonly headers?: Readonly<Record<string, string>>
  /** Prepares the workbook before the add-in starts. */
  readonly prepare?: (excel: EmulatedExcel) => void
  /** Width of the pane in pixels; Excel starts with 350. */
  readonly width?: number
  /** Addresses that cannot be reached: no connection, or a network that blocks them. */
  readonly unreachable?: (address: URL) => boolean
  /** Microsoft's library comes only when this is done. */
  readonly libraryAfter?: Promise<void>
  /** The browser forbids a frame of another site to store anything. */
  readonly storageBlocked?: boolean
}

export interface StartedBrowserExcel {
  readonly excel: EmulatedExcel
  readonly person: Person
  readonly page: Page
  /** The frame in which the add-in runs. */
  readonly pane: Frame
  /** Requests that went elsewhere than the add-in's origin and Microsoft's library. */
  readonly refused: readonly string[]
  /** Files that were asked for and served, as addresses. */
  readonly served: readonly string[]
  /** Errors of the page, its console and its content security policy. */
  readonly complaints: readonly string[]
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

const library = { origin: 'https://appsforoffice.microsoft.com', path: '/lib/1/hosted/' }

export const startExcelInChromium = async (
  profile: Profile,
  addIn: BrowserAddIn,
  given?: Browser,
): Promise<StartedBrowserExcel> => {
  if (profile.platform !== 'web') throw new Error('the browser plays Excel on the web; start other Excels in Node')
  const browser = given ?? (await openChromium())
  const close = async (context?: BrowserContext) => {
    await context?.close()
    if (!given) await browser.close()
  }
  try {
    const context = await browser.newContext({ locale: profile.locale, viewport: { width: 1000, height: 800 } })
    const started = await open(context, profile, addIn)
    return { ...started, close: () => close(context) }
  } catch (error) {
    await close()
    throw error
  }
}

const open = async (context: BrowserContext, profile: Profile, addIn: BrowserAddIn) => {
  const excel = new EmulatedExcel(profile)
  addIn.prepare?.(excel)
  const origin = addIn.origin ?? 'https://impactkaart.example'
  const address = `${origin}/${addIn.page}?_host_Info=${encodeURIComponent(hostInfo(excel))}`
  const [refused, served, complaints]: [string[], string[], string[]] = [[], [], []]
  const page = await context.newPage()
  const frame = new FrameTransport(excel, hostOrigin, (text) => {
    // A message may come after the page was closed: then nobody listens.
    page.evaluate((one) => window.postMessage({ toAddIn: one }, '*'), text).catch(() => {})
  })
  await page.exposeFunction('fromAddIn', (text: string) => frame.receive(text))
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    ),
  )
  if (addIn.storageBlocked)
    await context.addInitScript(() => {
      const refuse = () => {
        throw new DOMException('The document may not store anything.', 'SecurityError')
      }
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
        Object.defineProperty(window, name, { get: refuse })
    })
  await context.route('**/*', async (route) => {
    const url = route.request().url()
    if (url.startsWith(library.origin)) await addIn.libraryAfter
    if (addIn.unreachable?.(new URL(url))) return route.abort()
    const answer = fileFor(
      new URL(url),
      origin,
      addIn,
      hostPage(address, frameName(excel, hostOrigin), addIn.width ?? 350),
    )
    ;(answer ? served : refused).push(url)
    return answer ? fulfill(route, answer) : route.abort()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    // The library itself complains that a frame of another site may not store anything; it goes on without.
    if (message.type() === 'error' && !message.location().url.startsWith(library.origin))
      complaints.push(message.text())
  })
  await page.goto(`${hostOrigin}/host.html`, { waitUntil: addIn.libraryAfter ? 'commit' : 'load' })
  const pane = await (await page.waitForSelector('iframe')).contentFrame()
  if (!pane) throw new Error('the frame of the add-in did not open')
  if (!addIn.libraryAfter && !addIn.unreachable?.(new URL(`${library.path}office.js`, library.origin)))
    await pane.waitForFunction('typeof Office === "object" && Office.context && Office.context.document')
  return { excel, person: new Person(excel), page, pane, refused, served, complaints }
}

interface Served {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer | string
  readonly headers?: Readonly<Record<string, string>>
}

const fulfill = (route: Route, { headers, ...answer }: Served): Promise<void> =>
  route.fulfill({ ...answer, headers: { ...headers, 'content-type': answer.contentType } })

/** What a request gets; undefined when it must not be made at all. */
const fileFor = (url: URL, origin: string, addIn: BrowserAddIn, host: string): Served | undefined => {
  if (url.origin === hostOrigin) return { status: 200, contentType: 'text/html', body: host }
  if (url.origin === library.origin && url.pathname.startsWith(library.path))
    return {
      ...file(officeLibrary, url.pathname.slice(library.path.length)),
      headers: { 'access-control-allow-origin': '*' },
    }
  if (url.origin === origin)
    return { ...file(addIn.folder, url.pathname), ...(addIn.headers && { headers: addIn.headers }) }
  return undefined
}

const file = (folder: string, path: string): Served => {
  const found = join(folder, normalize(`/${decodeURIComponent(path)}`))
  if (!existsSync(found) || !statSync(found).isFile()) return { status: 404, contentType: 'text/plain', body: '' }
  return { status: 200, contentType: types[extname(found)] ?? 'application/octet-stream', body: readFileSync(found) }
}
