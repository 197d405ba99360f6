// Excel on an iPad: messages go to window.webkit.messageHandlers, answers come back through functions of the page that the message names.
import type { EmulatedExcel, Transport } from '../emulated-excel'
import { NotModelled } from '../office-error'
import { addInId, dispatch, documentAddress, hostEvent, requirementMatrix } from './app-context'

interface PadMessage {
  readonly methodId: number
  readonly params: Readonly<Record<string, unknown>>
  readonly callbackId?: string
  readonly callbackFunction?: string
  readonly eventCallbackFunction?: string
}

const method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const

/** Calls a function of the page by its name. */
export type CallPage = (functionName: string, callbackId: string, payload: unknown) => void

export class IpadTransport implements Transport {
  private readonly handlers = new Map<number, { readonly functionName: string; readonly callbackId: string }>()

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly callPage: CallPage,
  ) {
    excel.transport = this
  }

  push(entries: readonly (readonly unknown[])[]): void {
    this.fire(hostEvent.richApiMessage, entries)
  }

  /** The library for iPad does not listen for buttons: there are none that run a function. */
  pressButton(): void {
    throw new Error('Excel on iPad has no buttons that run a function')
  }

  receive(text: string): void {
    const message = JSON.parse(text) as PadMessage
    const { callbackFunction, callbackId, eventCallbackFunction, params } = message
    if (message.methodId === method.registerEvent && eventCallbackFunction && callbackId)
      this.handlers.set(Number(params.id), { functionName: eventCallbackFunction, callbackId })
    if (message.methodId === method.unregisterEvent) this.handlers.delete(Number(params.id))
    const payload = this.answer(message)
    if (callbackFunction && callbackId) this.callPage(callbackFunction, callbackId, payload)
  }

  private answer({ methodId, params }: PadMessage): unknown {
    if (methodId === method.getContext) return this.context()
    if (methodId === method.writeSettings) {
      const { keys, values } = params as { readonly keys: readonly string[]; readonly values: readonly string[] }
      this.excel.documentSettings = Object.fromEntries(keys.map((key, at) => [key, values[at] ?? '']))
      return [0]
    }
    return methodId === method.execute ? this.execute(Number(params.id), params.apiArgs) : [0]
  }

  private execute(id: number, given: unknown): unknown {
    const args = given as readonly unknown[]
    if (id === dispatch.request) {
      const call = args[0] as readonly unknown[]
      const outcome = this.excel.receive(String(call[4]))
      return 'failure' in outcome ? [outcome.failure] : [[0, 200, [], outcome.answer]]
    }
    this.excel.notModelled.push(new NotModelled(`the host call ${id}`).message)
    return [5000]
  }

  /** By position: settings, id, app, versions, capabilities, locales, ... as the library counts them. */
  private context(): unknown[] {
    const { profile, documentSettings } = this.excel
    const { locale } = profile
    const settings = [Object.keys(documentSettings), Object.values(documentSettings)]
    const start = [settings, addInId, 1, 16, 1, 0, 0, 0, locale, locale, 0, documentAddress, 2, 1, '', 0]
    return [...start, 'correlation-1', 'instance-1', true, false, requirementMatrix(this.excel), '', profile.version, 0]
  }

  private fire(event: number, payload: readonly unknown[]): void {
    const handler = this.handlers.get(event)
    if (handler) this.callPage(handler.functionName, handler.callbackId, [payload, event])
  }
}
