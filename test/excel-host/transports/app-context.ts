// What an Excel tells about itself when an add-in starts, the same facts for every way of travelling.
import type { EmulatedExcel } from '../emulated-excel'

/** Numbers by which office.js knows what is asked of the host. */
export const dispatch = { readSettings: 75, saveSettings: 76, request: 93, buttonCompleted: 94 } as const

/** Numbers of the events that the host pushes. */
export const hostEvent = { richApiMessage: 33, buttonPressed: 39 } as const

export const addInId = '00000000-0000-4000-8000-0000000000aa'

const platformNames = { web: 'Web', windows: 'Win32', ipad: 'iOS' } as const

/** Bits: 1 shared runtime, 2 functions of add-ins. */
const startFlags = ({ profile }: EmulatedExcel): number =>
  (profile.sets.SharedRuntime ? 1 : 0) | (profile.functions ? 2 : 0)

/** The text that Excel hands to the page in its address. A tenant can switch the logging of Microsoft's library off; most do not. */
export const hostInfo = (excel: EmulatedExcel): string =>
  `Excel$${platformNames[excel.profile.platform]}$16.01$${excel.profile.locale}$telemetry$$${excel.profile.libraryLogs ? '' : 'disableLogging'}$${startFlags(excel)}`

export const requirementMatrix = ({ profile }: EmulatedExcel): string => JSON.stringify(profile.sets)

/** Where the workbook is. */
export const documentAddress = 'https://example.invalid/Map1.xlsx'
