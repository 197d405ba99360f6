// The sidebar in a real browser, as wide as Google makes it, with google.script.run going to the built script in its bare context.
// Every request is intercepted: the two pages are served, anything else is refused and noted.
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import { openChromium } from '../../support/chromium'
import { type ScriptContext, topLevelNames } from '../context/bare-context'
import { callFromSidebar } from '../context/call'
import { hostAddress, hostPage, sidebarAddress, sidebarPage } from './host-page'

/** What people with several Google accounts get to see instead of an answer. */
export const permissionDenied =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED."

export interface SidebarOptions {
  /** The text of Sidebar.html. */
  readonly html: string
  readonly context: ScriptContext
  /** One that is open already; it stays open. */
  readonly browser?: Browser
  /** Pixels; Google's sidebars are always 300. */
  readonly width?: number
  /** Of the browser. */
  readonly locale?: string
  /** Every call fails with this message, permissionDenied for instance. */
  readonly everyCallFails?: string
  /** Milliseconds before a call is made. */
  readonly delay?: number
}

export interface OpenSidebar {
  readonly page: Page
  /** The frame in which the sidebar runs. */
  readonly frame: Frame
  /** Errors of the page and its console. */
  readonly complaints: readonly string[]
  /** Requests that went elsewhere. */
  readonly refused: readonly string[]
  /** What the sidebar called, with the arguments. */
  readonly calls: readonly { readonly name: string; readonly args: readonly unknown[] }[]
  /** 'close' and 'focus', when the sidebar asked for it. */
  readonly asked: readonly string[]
  /** Can be changed while the sidebar is open. */
  readonly trouble: { everyCallFails: string | undefined; delay: number }
  close(): Promise<void>
}

export const openSidebar = async (options: SidebarOptions): Promise<OpenSidebar> => {
  const browser = options.browser ?? (await openChromium())
  const close = async (context?: BrowserContext) => {
    await context?.close()
    if (!options.browser) await browser.close()
  }
  try {
    const viewport = { width: 1000, height: 800 }
    const context = await browser.newContext({ locale: options.locale ?? 'nl-NL', viewport })
    return { ...(await open(context, options)), close: () => close(context) }
  } catch (error) {
    await close()
    throw error
  }
}

const open = async (browsing: BrowserContext, options: SidebarOptions): Promise<Omit<OpenSidebar, 'close'>> => {
  const { html, context, width = 300 } = options
  const [complaints, refused, asked]: [string[], string[], string[]] = [[], [], []]
  const calls: { name: string; args: readonly unknown[] }[] = []
  const trouble = { everyCallFails: options.everyCallFails, delay: options.delay ?? 0 }

  const answer = async (name: string, json: string): Promise<{ value?: unknown; error?: string }> => {
    calls.push({ name, args: JSON.parse(json) })
    await new Promise((resolve) => setTimeout(resolve, trouble.delay))
    if (trouble.everyCallFails !== undefined) return { error: trouble.everyCallFails }
    try {
      return { value: callFromSidebar(context, name, json) ?? null }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }

  const page = await browsing.newPage()
  await page.exposeFunction('googleCalls', answer)
  await page.exposeFunction('googleHost', (what: string) => void asked.push(what))
  const pages: Readonly<Record<string, string>> = {
    [hostAddress]: hostPage(width),
    [sidebarAddress]: sidebarPage(html, topLevelNames(context)),
  }
  await browsing.route('**/*', (route) => {
    const url = route.request().url()
    const body = pages[url]
    if (body !== undefined) return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body })
    refused.push(url)
    return route.abort()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(hostAddress)
  const frame = await (await page.waitForSelector('iframe')).contentFrame()
  if (!frame) throw new Error('the frame of the sidebar did not open')
  await frame.waitForLoadState('load')
  return { page, frame, complaints, refused, calls, asked, trouble }
}
