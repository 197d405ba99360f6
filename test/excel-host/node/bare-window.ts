// As much of a browser window as office.js needs, in Node: no DOM library. Everything that is put on globalThis is taken away again.
// The library runs in this realm and not in a vm context of its own, so that `instanceof Error` and `instanceof Array` mean what they mean in a page.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { runInThisContext } from 'node:vm'

/** Where the unmodified library stands. */
export const officeLibrary = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
)

/** The address under which a page finds the library. */
const libraryAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/'

export const pageOrigin = 'https://localhost:3000'

type Listener = (event: unknown) => void

/** What was global before any window was opened. */
const namesBefore = new Set(Object.getOwnPropertyNames(globalThis))

interface ScriptElement {
  src?: string
  onload?: () => void
  onerror?: () => void
}

export interface WindowOptions {
  readonly hostInfo: string
  readonly name: string
  /** window.external, window.webkit: what a host puts there. */
  readonly more: Readonly<Record<string, unknown>>
  /** What the page says to the page around it. */
  readonly toParent: (text: string) => void
}

export class BareWindow {
  private readonly listeners = new Map<string, Listener[]>()
  private readonly before = new Map<string, PropertyDescriptor | undefined>()
  private readonly timers = new Set<NodeJS.Timeout>()
  private closed = false
  private readonly parent = { postMessage: (text: string) => this.options.toParent(text) }

  constructor(private readonly options: WindowOptions) {
    const search = `?_host_Info=${encodeURIComponent(options.hostInfo)}`
    const href = `${pageOrigin}/pane.html${search}`
    const place = { href, search, hash: '', origin: pageOrigin, protocol: 'https:', hostname: 'localhost' }
    const location = { ...place, host: 'localhost:3000', pathname: '/pane.html', toString: () => href }
    const isFramed = options.name !== ''
    const globals = {
      window: globalThis,
      self: globalThis,
      location,
      name: options.name,
      parent: isFramed ? this.parent : globalThis,
      top: isFramed ? this.parent : globalThis,
      navigator: { userAgent: 'Node', language: 'nl-NL', platform: '' },
      history: {},
      document: this.document(location),
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      removeEventListener: () => {},
      ...options.more,
    }
    for (const [name, value] of Object.entries(globals)) this.put(name, value)
    this.recordTimers()
  }

  /** Runs office.js, which fetches the rest of itself. */
  start(): void {
    this.run('office.debug.js')
    for (const listener of this.listeners.get('DOMContentLoaded') ?? []) listener({})
  }

  /** A message from the page around, as the browser would deliver it. */
  receive(text: string): void {
    setTimeout(() => {
      for (const listener of this.listeners.get('message') ?? [])
        listener({ data: text, origin: pageOrigin, source: this.parent })
    }, 0)
  }

  close(): void {
    if (this.closed) return
    this.closed = true
    for (const timer of this.timers) clearTimeout(timer)
    for (const [name, descriptor] of this.before)
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    // The library declares its names with var: they cannot be deleted, only emptied.
    for (const name of Object.getOwnPropertyNames(globalThis))
      if (!namesBefore.has(name) && !Reflect.deleteProperty(globalThis, name)) Reflect.set(globalThis, name, undefined)
  }

  private put(name: string, value: unknown): void {
    this.before.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }

  private listen(type: string, listener: Listener): void {
    this.listeners.set(type, [...(this.listeners.get(type) ?? []), listener])
  }

  /** Timers that the page starts are stopped with it. */
  private recordTimers(): void {
    for (const name of ['setTimeout', 'setInterval'] as const) {
      const original = globalThis[name]
      this.put(name, (...args: Parameters<typeof setTimeout>) => {
        const timer = original(...args)
        this.timers.add(timer)
        return timer
      })
    }
  }

  private document(location: object) {
    const own: ScriptElement = { src: `${libraryAddress}office.debug.js` }
    const script = { ...own, getAttribute: () => null }
    const head = { appendChild: (element: ScriptElement) => this.fetchScript(element) }
    const element = () => ({
      style: {},
      setAttribute() {},
      getAttribute: () => null,
      appendChild() {},
      addEventListener() {},
    })
    return {
      readyState: 'complete',
      location,
      domain: 'localhost',
      cookie: '',
      head,
      body: head,
      documentElement: {},
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : tag === 'head' ? [head] : []),
      getElementById: () => null,
      querySelector: () => null,
      querySelectorAll: () => [],
      createElement: element,
      createTextNode: () => ({}),
      addEventListener: (type: string, listener: Listener) => this.listen(type, listener),
      removeEventListener() {},
    }
  }

  private fetchScript(element: ScriptElement): ScriptElement {
    const file = element.src?.startsWith(libraryAddress) ? element.src.slice(libraryAddress.length) : undefined
    queueMicrotask(() => {
      if (this.closed) return
      if (file === undefined || !existsSync(join(officeLibrary, file))) return element.onerror?.()
      this.run(file)
      element.onload?.()
    })
    return element
  }

  private run(file: string): void {
    const path = join(officeLibrary, file)
    runInThisContext(readFileSync(path, 'utf8'), { filename: path })
  }
}
