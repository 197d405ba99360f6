// Excel on the web: the add-in runs in a frame and sends JSON messages to the page around it. Used in Node and in Chromium.
import type { EmulatedExcel, Transport } from '../emulated-excel'
import { NotModelled } from '../office-error'
import { addInId, dispatch, documentAddress, hostInfo, requirementMatrix } from './app-context'

interface FrameMessage {
  readonly _messageType: number
  /** 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType: number
  readonly _actionName: string
  readonly _conversationId: string
  readonly _correlationId: number
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number }
    readonly ArrayData?: readonly unknown[]
    readonly [other: string]: unknown
  }
}

const conversation = 'conversation-1'

/** By which Excel tells where an add-in came from; the library reads it when it may log. */
const entitlement = encodeURIComponent(`<r v="0"><t aid="${addInId}" oid="" cid="0"/></r>`)

/** The name of the frame, by which office.js learns who its host is. */
export const frameName = (excel: EmulatedExcel, hostOrigin: string): string =>
  JSON.stringify({
    baseFrameName: 'add-in',
    hostInfo: hostInfo(excel),
    xdmInfo: `${conversation}|${addInId}|${hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  })

export class FrameTransport implements Transport {
  constructor(
    private readonly excel: EmulatedExcel,
    private readonly hostOrigin: string,
    private readonly send: (text: string) => void,
  ) {
    excel.transport = this
  }

  push(entries: readonly (readonly unknown[])[]): void {
    this.fire('richApiMessage', { ArrayData: entries })
  }

  pressButton(functionName: string): void {
    this.fire('appCommandInvoked', ['button-1', functionName, JSON.stringify({ source: { id: functionName } })])
  }

  /** One message of the frame. */
  receive(text: string): void {
    const message = JSON.parse(text) as FrameMessage
    if (message._messageType !== 0) return
    const { _conversationId, _correlationId, _actionName } = message
    const envelope = { _actionName, _conversationId, _correlationId, _responseType: 0 }
    this.post({ ...envelope, _errorCode: 0, _data: this.answer(message) })
  }

  private answer({ _actionType, _actionName, _data }: FrameMessage): unknown {
    const done = { Error: 0, Version: 1 }
    if (_actionType === 1 && _actionName === 'appCommandInvoked') this.excel.hearsButtons()
    if (_actionType !== 0) return done
    if (_actionName === 'ContextActivationManager_getAppContextAsync') return this.appContext()
    if (_actionName !== 'executeMethod') return null
    const id = _data?.DdaMethod?.DispatchId
    const args = _data?.ArrayData ?? []
    switch (id) {
      case dispatch.request: {
        const outcome = this.excel.receive(String(args[4]))
        return 'failure' in outcome ? { ...done, Error: outcome.failure } : { ...done, Data: [200, [], outcome.answer] }
      }
      case dispatch.buttonCompleted:
        this.excel.buttonCompleted(String(args[0]))
        return done
      case dispatch.saveSettings: {
        const request = _data?.DdaSettingsMethod as
          | { readonly Properties?: readonly (readonly [string, string])[] }
          | undefined
        this.excel.documentSettings = Object.fromEntries(request?.Properties ?? [])
        return done
      }
      case dispatch.readSettings: {
        const settings = Object.entries(this.excel.documentSettings).map(([Name, Value]) => ({ Name, Value }))
        return { ...done, Properties: { Settings: settings } }
      }
      default:
        this.excel.notModelled.push(new NotModelled(`the host call ${id}`).message)
        return { ...done, Error: 5000 }
    }
  }

  private appContext(): unknown {
    const { profile } = this.excel
    return {
      _id: addInId,
      // 16 is Excel on the web.
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 1,
      _appUILocale: profile.locale,
      _dataLocale: profile.locale,
      _docUrl: documentAddress,
      _clientMode: 1,
      _settings: Object.entries(this.excel.documentSettings),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: entitlement,
      _correlationId: 'correlation-1',
      _appInstanceId: 'instance-1',
      _hostFullVersion: profile.version,
      _appDomains: [],
      _initialDisplayMode: 0,
      _requirementMatrix: requirementMatrix(this.excel),
    }
  }

  private fire(event: string, data: unknown): void {
    this.post({
      _actionName: event,
      _conversationId: conversation,
      _correlationId: -1,
      _errorCode: 0,
      _responseType: 1,
      _data: data,
    })
  }

  private post(fields: Readonly<Record<string, unknown>>): void {
    this.send(JSON.stringify({ _messageType: 1, _origin: this.hostOrigin, _serializerVersion: 1, ...fields }))
  }
}
