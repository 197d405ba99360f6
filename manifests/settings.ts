// What Excel must know about us, in one place: ids, names, addresses, version, languages, buttons. manifest.ts turns it into XML.
// There are two editions. They differ in id, name, tab and the word before the functions, so that both can be installed beside
// each other: the one people work with, and the one on a developer's own machine.
import type { Language, Words } from '../core'

/** Dutch is the default of the manifest, English overrides it. */
export type { Language, Words }

/** One way in which the add-in can be installed. */
export interface Edition {
  /** The GUID under which Excel knows the add-in. It never changes. */
  readonly id: string
  /** The word before the dot of every function: one word, capital letters only. */
  readonly namespace: string
  /** Also the name of the tab in the ribbon. */
  readonly name: string
  /** Four numbers, as Excel wants it. */
  readonly version: string
  /** Where dist/excel stands: https, with a slash at the end. */
  readonly base: string
  /** A page with help of the organisation that hosts the add-in. Left out when there is none. */
  readonly support?: string
  readonly development: boolean
}

export const provider = 'Impactkaart'

export const description: Words = {
  nl: 'Zet op één kaart wat sociaal werk oplevert: in euro, voor bewoners en voor de arbeidsmarkt. Rekent in uw eigen werkmap, verstuurt niets.',
  en: 'Puts what social work yields on one card: in euros, for residents and for the labour market. Calculates in your own workbook, sends nothing.',
}

/** Cultures in which Office shows English. Everywhere else the add-in is Dutch. */
export const englishCultures = ['en-US', 'en-GB'] as const
export const dutchCulture = 'nl-NL'

/** All that an Excel must be able to do to be offered the add-in. Everything above it is asked for while running. */
export const requirement = { set: 'ExcelApi', version: '1.9' } as const

/** Files of dist/excel that the manifest points at. */
export const page = 'index.html'
export const functionsScript = 'functions.js'
export const icon = (pixels: number): string => `icons/icon-${pixels}.png`

/** Icons as drawn. Excel's ribbon wants 16, 32 and 80 and takes 64; lists of add-ins show 32 and 64; 128 is for a store or a page. */
export const iconSizes = [16, 32, 64, 80, 128] as const
export const ribbonSizes = [16, 32, 64, 80] as const

/** One button in the ribbon. It opens the pane, or runs a command that excel-addin/commands registers under this name. */
export interface RibbonButton {
  readonly id: string
  readonly label: Words
  readonly tip: Words
  readonly command?: string
}

export const group: Words = { nl: 'Kaart', en: 'Card' }

export const buttons: readonly RibbonButton[] = [
  {
    id: 'Openen',
    label: { nl: 'Impactkaart openen', en: 'Open Impactkaart' },
    tip: {
      nl: 'Opent het paneel: een kaart maken, uitkomsten toevoegen, prijzen en functies opzoeken.',
      en: 'Opens the pane: make a card, add outcomes, look up prices and functions.',
    },
  },
]

/**
 * Four numbers out of the three of package.json: 0.1.0 becomes 1.0.1.0. Microsoft's validator refuses versions below 1.0, and Excel
 * on the web wants four numbers.
 */
export const manifestVersion = (packageVersion: string): string => `1.${packageVersion}`

/** The edition that people work with, hosted at `base`. */
export const published = (base: string, version: string, support?: string): Edition => ({
  id: '37a63da4-1ea6-4c6e-8919-3acef6a7e3b0',
  namespace: 'IMPACTKAART',
  name: 'Impactkaart',
  version,
  base: baseAddress(base),
  ...(support && { support: httpsAddress(support) }),
  development: false,
})

/** The edition of `npm run excel`, on this machine. */
export const development = (port: number, version: string): Edition => ({
  id: 'ccbac9ae-ca47-4fb2-b204-fffe5bc076e1',
  namespace: 'IMPACTKAARTDEV',
  name: 'Impactkaart (ontwikkeling)',
  version,
  base: `https://localhost:${port}/`,
  development: true,
})

/** An absolute https address, or an Error that says what is wrong with it. */
export const httpsAddress = (given: string): string => {
  if (!URL.canParse(given.trim())) throw new Error(`"${given}" is not an address. Give one like https://host/folder/.`)
  const url = new URL(given.trim())
  if (url.protocol !== 'https:') throw new Error(`${given}: Excel only loads add-ins over https.`)
  if (url.username || url.password) throw new Error(`${given}: leave user name and password out of the address.`)
  return url.href
}

/** The folder where dist/excel stands, with a slash at the end. */
export const baseAddress = (given: string): string => {
  const url = new URL(httpsAddress(given))
  if (url.search || url.hash) throw new Error(`${given}: give the folder only, without ? or #.`)
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}
