// The library's own services beside the workbook: the functions runtime, the life of the add-in.
import { asOneOf } from '../arguments'
import { supports } from '../profiles'
import type { WireObject } from '../wire-object'
import type { Host } from './host'

/** Services without requirement sets of their own have type ''. */
const service = (methods: NonNullable<WireObject['methods']>): WireObject => ({ type: '', get: {}, methods })

export const services = (host: Host, name: string): WireObject | undefined => {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return service({ notifyActionHandlerReady: () => undefined })
    case 'Microsoft.ExcelServices.CustomFunctions':
      return host.profile.functions ? functionsRuntime(host) : undefined
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return supports(host.profile, 'SharedRuntime', '1.1') ? startup(host) : undefined
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return supports(host.profile, 'SharedRuntime', '1.1') ? pane(host) : undefined
    default:
      return undefined
  }
}

const functionsRuntime = (host: Host): WireObject =>
  service({
    _SetOsfControlContainerReadyForCustomFunctions: () => host.functionsReady(),
    _GetEnabledFeatures: () => [],
    setInvocationArrayResults: (rows) => host.functionResults(Array.isArray(rows) ? rows : []),
  })

const startup = (host: Host): WireObject =>
  service({
    setAppRuntimeStartState: (state) => {
      host.startup = asOneOf('Background', 'Inactive', 'Visible')(state) === 'Inactive' ? 'None' : 'Load'
    },
    getAppRuntimeStartState: () => (host.startup === 'Load' ? 'Background' : 'Inactive'),
  })

const pane = (host: Host): WireObject =>
  service({
    setAppRuntimeState: (state) => {
      host.paneState = asOneOf('Background', 'Inactive', 'Visible')(state)
    },
    getAppRuntimeState: () => host.paneState,
    _RegisterVisibilityChangedEvent: () => undefined,
    _UnregisterVisibilityChangedEvent: () => undefined,
    registerVisibilityChangedEvent: () => undefined,
    unregisterVisibilityChangedEvent: () => undefined,
  })
