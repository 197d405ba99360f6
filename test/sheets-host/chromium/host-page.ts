// The page around the sidebar and what Google puts in it: a frame on another origin with Google's sandbox, and google.script.
// The sidebar runs in a real browser; its calls go to the script in Node, where the test can see the spreadsheet.

export const hostAddress = 'https://docs.google.com/spreadsheets/d/emulated/edit'
export const sidebarAddress = 'https://n-emulated-0lu-script.googleusercontent.com/userCodeAppPanel'

// Google's guide to restrictions of the HTML service names these; no navigation of the page around is among them.
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox'

export const hostPage = (width: number): string => `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Begroting - Google Spreadsheets</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { border: 0; width: ${width}px; height: 100vh; float: right }</style>
<iframe title="Impactkaart" sandbox="${sandbox}" src="${sidebarAddress}"></iframe>
</html>
`

/** Runs in the sidebar before anything of ours. `names` are the functions that google.script.run has. */
const googleScript = (names: readonly string[]): void => {
  type Handler = ((value: unknown, userObject?: unknown) => void) | undefined
  const bridge = window as unknown as {
    googleCalls(name: string, json: string): Promise<{ value?: unknown; error?: string }>
    googleHost(what: string): Promise<void>
    google: unknown
  }
  const check = (value: unknown, path: string): void => {
    const kind = Object.prototype.toString.call(value)
    const isPlain = kind === '[object Object]' && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {}) === null
    if (kind === '[object Array]' || isPlain) for (const [key, one] of Object.entries(value as object)) check(one, key)
    else if (!/^\[object (Number|String|Boolean|Null|Undefined)\]$/.test(kind))
      throw new TypeError(`Failed due to illegal value in property: ${path}`)
  }
  const refuseOthers = <T extends object>(object: T, kind: string): T =>
    new Proxy(object, {
      get: (target, name) => {
        if (name in target || typeof name === 'symbol') return Reflect.get(target, name)
        throw new TypeError(`${kind}.${name} is not a function`)
      },
    })
  const runner = (onSuccess: Handler, onFailure: Handler, userObject: unknown): object => {
    const call =
      (name: string) =>
      (...given: unknown[]) => {
        for (const [index, one] of given.entries()) check(one, String(index))
        bridge.googleCalls(name, JSON.stringify(given)).then(({ value, error }) => {
          if (error === undefined) onSuccess?.(value, userObject)
          else if (onFailure) (onFailure as (error: Error, userObject?: unknown) => void)(new Error(error), userObject)
          else console.error(`Uncaught ${error}`)
        })
      }
    const ways = {
      withSuccessHandler: (handler: Handler) => runner(handler, onFailure, userObject),
      withFailureHandler: (handler: Handler) => runner(onSuccess, handler, userObject),
      withUserObject: (object: unknown) => runner(onSuccess, onFailure, object),
    }
    return refuseOthers(
      { ...Object.fromEntries(names.map((name) => [name, call(name)])), ...ways },
      'google.script.run',
    )
  }
  const editor = refuseOthers({ focus: () => void bridge.googleHost('focus') }, 'google.script.host.editor')
  const host = { close: () => void bridge.googleHost('close'), editor, origin: 'https://docs.google.com' }
  bridge.google = {
    script: refuseOthers(
      { run: runner(undefined, undefined, undefined), host: refuseOthers(host, 'google.script.host') },
      'google.script',
    ),
  }
}

/** The sidebar as Google serves it. */
export const sidebarPage = (html: string, names: readonly string[]): string => {
  const script = `<script>(${googleScript.toString()})(${JSON.stringify(names)})</script>`
  const head = /<head[^>]*>/i.exec(html)
  return head ? html.replace(head[0], () => head[0] + script) : script + html
}
