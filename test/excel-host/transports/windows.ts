// Excel on Windows: the host hangs in the page as window.external, with methods that call back.
import type { EmulatedExcel, Transport } from '../emulated-excel'
import { NotModelled } from '../office-error'
import { addInId, dispatch, documentAddress, hostEvent, requirementMatrix } from './app-context'

/** Arrays of the host are no JavaScript arrays: the library asks for toArray(). */
interface HostArray {
  toArray(): unknown[]
}

const hostArray = (values: readonly unknown[]): HostArray => ({
  toArray: () => values.map((one) => (Array.isArray(one) ? hostArray(one) : one)),
})

type Answer = (outcome: HostArray | number) => void
type Handler = (event: number, payload: HostArray) => void

export class WindowsTransport implements Transport {
  private readonly handlers = new Map<number, Handler>()

  constructor(private readonly excel: EmulatedExcel) {
    excel.transport = this
  }

  push(entries: readonly (readonly unknown[])[]): void {
    this.fire(hostEvent.richApiMessage, entries)
  }

  pressButton(functionName: string): void {
    this.fire(hostEvent.buttonPressed, ['button-1', functionName, JSON.stringify({ source: { id: functionName } })])
  }

  /** What window.external is. */
  readonly external = {
    GetContext: () => this.context,
    Execute: (id: number, args: readonly unknown[], answer: Answer): void => {
      setTimeout(() => answer(this.execute(id, args)), 0)
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, answer: Answer): void => {
      this.handlers.set(id, handler)
      setTimeout(() => {
        answer(0)
        if (id === hostEvent.buttonPressed) this.excel.hearsButtons()
      }, 0)
    },
    UnregisterEvent: (id: number, _target: string, answer: Answer): void => {
      this.handlers.delete(id)
      setTimeout(() => answer(0), 0)
    },
  }

  private execute(id: number, args: readonly unknown[]): HostArray | number {
    if (id === dispatch.request) {
      const call = args[0] as readonly unknown[]
      const outcome = this.excel.receive(String(call[4]))
      return 'failure' in outcome ? outcome.failure : hostArray([0, 200, [], outcome.answer])
    }
    if (id === dispatch.buttonCompleted) {
      this.excel.buttonCompleted(String(args[0]))
      return 0
    }
    this.excel.notModelled.push(new NotModelled(`the host call ${id}`).message)
    return 5000
  }

  private readonly context = {
    // 1 is Excel.
    GetAppType: () => 1,
    GetSolutionRef: () => addInId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => this.excel.profile.locale,
    GetAppDataLocale: () => this.excel.profile.locale,
    GetDocUrl: () => documentAddress,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation-1',
    GetInstanceId: () => 'instance-1',
    GetSupportedMatrix: () => requirementMatrix(this.excel),
    GetHostFullVersion: () => this.excel.profile.version,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]): void => {
        for (const [key, value] of Object.entries(this.excel.documentSettings)) {
          keys.push(key)
          values.push(value)
        }
      },
      Write: (keys: readonly string[], values: readonly string[]): void => {
        this.excel.documentSettings = Object.fromEntries(keys.map((key, at) => [key, values[at] ?? '']))
      },
    }),
  }

  private fire(event: number, payload: readonly unknown[]): void {
    this.handlers.get(event)?.(event, hostArray(payload))
  }
}
