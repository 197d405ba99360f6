// The Excels that can be played. A profile is what differs between them: platform, version, requirement sets, how blanks reach functions, limits.
// Support per Excel: Microsoft's tables of requirement sets (see the names of the profiles for which row).

export type Platform = 'web' | 'windows' | 'ipad'

export interface Profile {
  readonly name: string
  readonly platform: Platform
  /** As Office.context.diagnostics.version shows. */
  readonly version: string
  readonly locale: string
  /** Highest version per requirement set; a set that is not here is not supported. */
  readonly sets: Readonly<Record<string, string>>
  /** Whether functions of add-ins exist at all. */
  readonly functions: boolean
  /** What a blank cell is for a function: newer Excels hand over null, older desktops the number 0. */
  readonly blank: null | 0
  /** Largest request and answer in bytes; Excel on the web has one. */
  readonly largestMessage: number | undefined
  /** Whether Microsoft's library may log for Microsoft, in a hidden frame of its own: the tenant decides. Play both. */
  readonly libraryLogs: boolean
  /** Whether charts can be found among the shapes of a sheet (that is where alternative text is set). Not documented: play both. */
  readonly chartsAreShapes: boolean
}

const always = { AddinCommands: '1.3', DialogApi: '1.2', RibbonApi: '1.2', CustomXmlParts: '1.1', Settings: '1.1' }

/** Sets of the functions runtime that are internal to office.js; without them it speaks an older dialect. */
const functionsRuntime = { CustomFunctions: '1.9' }

/** Excel on the web, always the newest. */
export const excelOnTheWeb: Profile = {
  name: 'Excel on the web',
  platform: 'web',
  version: '16.0.20000.40000',
  locale: 'nl-NL',
  sets: {
    ...always,
    ...functionsRuntime,
    ExcelApi: '1.21',
    ExcelApiOnline: '1.1',
    CustomFunctionsRuntime: '1.5',
    SharedRuntime: '1.2',
  },
  functions: true,
  blank: null,
  largestMessage: 5 * 1024 * 1024,
  libraryLogs: false,
  chartsAreShapes: true,
}

/** Excel for Microsoft 365 on Windows. */
export const excel365: Profile = {
  ...excelOnTheWeb,
  name: 'Excel for Microsoft 365 on Windows',
  platform: 'windows',
  version: '16.0.19000.20000',
  sets: {
    ...always,
    ...functionsRuntime,
    ExcelApi: '1.20',
    ExcelApiDesktop: '1.1',
    CustomFunctionsRuntime: '1.5',
    SharedRuntime: '1.2',
  },
  largestMessage: undefined,
}

/** Excel 2021 on Windows, bought once. */
export const excel2021: Profile = {
  ...excel365,
  name: 'Excel 2021 on Windows',
  version: '16.0.14332.20000',
  sets: {
    ...always,
    ...functionsRuntime,
    ExcelApi: '1.13',
    CustomFunctionsRuntime: '1.3',
    SharedRuntime: '1.1',
  },
  blank: 0,
}

/** An older Excel on Windows at our floor. */
export const olderExcel: Profile = {
  ...excel2021,
  name: 'an older Excel on Windows, ExcelApi 1.9',
  version: '16.0.11328.20000',
  sets: { ...always, ...functionsRuntime, ExcelApi: '1.9', CustomFunctionsRuntime: '1.3', SharedRuntime: '1.1' },
}

/** Excel on an iPad: everything of a sheet, no functions of add-ins, no shared runtime, no buttons that run a function. */
export const excelOnIpad: Profile = {
  ...excelOnTheWeb,
  name: 'Excel on iPad',
  platform: 'ipad',
  version: '2.100.0.0',
  sets: { ExcelApi: '1.21', DialogApi: '1.2', CustomXmlParts: '1.1', Settings: '1.1' },
  functions: false,
  largestMessage: undefined,
}

/** The same Excel with another version of ExcelApi. */
export const withExcelApi = (profile: Profile, version: string): Profile => ({
  ...profile,
  name: `${profile.name}, ExcelApi ${version}`,
  sets: { ...profile.sets, ExcelApi: version },
})

const parts = (version: string): [number, number] => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return [major, minor]
}

/** 1.9 comes before 1.13. */
export const isAtLeast = (has: string, needs: string): boolean => {
  const [[hasMajor, hasMinor], [needsMajor, needsMinor]] = [parts(has), parts(needs)]
  return hasMajor > needsMajor || (hasMajor === needsMajor && hasMinor >= needsMinor)
}

export const supports = (profile: Profile, set: string, version: string): boolean => {
  const has = profile.sets[set]
  return has !== undefined && isAtLeast(has, version)
}
