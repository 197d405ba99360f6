/// <reference types="office-js" />
// Starts an emulated Excel in Node: office.js is loaded, Office.onReady has been answered, and Excel, Office and CustomFunctions are global as in a page.
import { EmulatedExcel } from '../emulated-excel'
import { Person } from '../person'
import type { Profile } from '../profiles'
import { hostInfo } from '../transports/app-context'
import { FrameTransport, frameName } from '../transports/frame'
import { IpadTransport } from '../transports/ipad'
import { WindowsTransport } from '../transports/windows'
import { BareWindow, pageOrigin, type WindowOptions } from './bare-window'

export interface StartedExcel {
  readonly excel: EmulatedExcel
  /** The one who types, selects and deletes. */
  readonly person: Person
  /** Takes office.js and the window away again. Call it in afterEach. */
  close(): void
}

let running: BareWindow | undefined

/** Prepares a workbook before the add-in starts. */
export type Prepare = (excel: EmulatedExcel) => void

export const startExcel = async (profile: Profile, prepare: Prepare = () => {}): Promise<StartedExcel> => {
  if (running) throw new Error('close the Excel of before first: office.js lives in globals')
  const excel = new EmulatedExcel(profile)
  prepare(excel)
  const window = openWindow(excel)
  running = window
  const close = () => {
    window.close()
    if (running === window) running = undefined
  }
  try {
    window.start()
    await Office.onReady()
    return { excel, person: new Person(excel), close }
  } catch (error) {
    close()
    throw error
  }
}

const openWindow = (excel: EmulatedExcel): BareWindow => {
  const open = (options: Partial<WindowOptions>) =>
    new BareWindow({ hostInfo: hostInfo(excel), name: '', more: {}, toParent: () => {}, ...options })
  if (excel.profile.platform === 'windows') return open({ more: { external: new WindowsTransport(excel).external } })
  if (excel.profile.platform === 'ipad') {
    const ipad = new IpadTransport(excel, (name, id, payload) =>
      setTimeout(() => callByPath(name, id, JSON.parse(JSON.stringify(payload))), 0),
    )
    const handler = { postMessage: (text: string) => ipad.receive(text) }
    return open({ more: { webkit: { messageHandlers: { Agave: handler } } } })
  }
  const frame = new FrameTransport(excel, pageOrigin, (text) => window.receive(text))
  const window = open({ name: frameName(excel, pageOrigin), toParent: (text) => frame.receive(text) })
  return window
}

/** 'agaveHostCallback' or 'some.path.to.a.function' of the page. */
const callByPath = (path: string, ...args: readonly unknown[]): void => {
  const found = path.split('.').reduce<unknown>((at, step) => Reflect.get(Object(at), step), globalThis)
  if (typeof found === 'function') found(...args)
}
