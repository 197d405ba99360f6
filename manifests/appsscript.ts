// The manifest of the Google Sheets add-on: which language its script is in, and what it may ask of people. An editor add-on has no
// fields of its own; what is not written here, Google does not give.

/** What one permission allows, and why we cannot do without. The consent screen names exactly these. */
export interface Scope {
  readonly address: string
  /** Dutch, for the guide that an administrator reads. */
  readonly allows: string
  readonly why: string
}

const auth = 'https://www.googleapis.com/auth/'

export const scopes: readonly Scope[] = [
  {
    address: `${auth}spreadsheets.currentonly`,
    allows: 'De spreadsheet lezen en wijzigen waarin de add-on is geopend. Geen andere bestanden.',
    why: 'Om de bladen van de Impactkaart te maken, te lezen wat u invult en formules te plaatsen.',
  },
  {
    address: `${auth}script.container.ui`,
    allows: 'Een zijbalk en een menu tonen in die spreadsheet.',
    why: 'Om het taakvenster te tonen.',
  },
]

export const appsscript = {
  timeZone: 'Europe/Amsterdam',
  dependencies: {},
  // Nobody reads logs of ours, so none are kept at Google.
  exceptionLogging: 'NONE',
  runtimeVersion: 'V8',
  oauthScopes: scopes.map(({ address }) => address),
} as const

export const appsscriptText = (): string => `${JSON.stringify(appsscript, null, 2)}\n`

const known: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  timeZone: (value) => (value === 'Europe/Amsterdam' ? undefined : 'must be Europe/Amsterdam'),
  dependencies: (value) =>
    typeof value === 'object' && value !== null && Object.keys(value).length === 0
      ? undefined
      : 'must be empty: no library and no advanced service',
  exceptionLogging: (value) => (value === 'NONE' ? undefined : 'must be NONE'),
  runtimeVersion: (value) => (value === 'V8' ? undefined : 'must be V8'),
  oauthScopes: (value) => {
    const wanted = scopes.map(({ address }) => address)
    const same = Array.isArray(value) && value.length === wanted.length && wanted.every((one) => value.includes(one))
    return same ? undefined : `must be exactly ${wanted.join(' and ')}`
  },
}

/** What is wrong with the text of an appsscript.json; Google and clasp let a misspelt field pass. */
export const appsscriptFindings = (text: string): string[] => {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return ['is not JSON']
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return ['is not an object']
  const fields = read as Readonly<Record<string, unknown>>
  return [
    ...Object.keys(fields)
      .filter((name) => !(name in known))
      .map((name) => `${name} is not a field of ours`),
    ...Object.entries(known).flatMap(([name, check]) => {
      const found = name in fields ? check(fields[name]) : 'is missing'
      return found ? [`${name} ${found}`] : []
    }),
  ]
}
