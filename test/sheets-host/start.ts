/// <reference types="google-apps-script" />
// Opens an emulated spreadsheet for one person, and for more when asked.
import { Calls } from './calls'
import { Book, type Calculate } from './model/book'
import { AuthModes } from './objects/enums'
import { type Google, makeGlobals } from './objects/globals'
import { makeSpreadsheet } from './objects/spreadsheet'
import { type AuthMode, type Person, Session, type Shown } from './session'

export interface SheetsOptions {
  /** Of the spreadsheet: 'nl_NL' (as it is when left out) or 'en_US'. */
  readonly locale?: 'nl_NL' | 'en_US'
  readonly timeZone?: string
  readonly name?: string
  /** HTML files of the script, by name without extension. */
  readonly htmlFiles?: Readonly<Record<string, string>>
  /** What a formula gives; without it formulas that Google could read give ''. */
  readonly calculate?: Calculate
  readonly authMode?: AuthMode
  readonly person?: Partial<Person>
  /** False for a script that stands alone: no active spreadsheet, no lock. */
  readonly isBound?: boolean
}

export interface StartedSheets {
  /** The globals of the script of this person. */
  readonly google: Google
  readonly book: Book
  readonly calls: Calls
  readonly session: Session
  /** What this person got to see. */
  readonly shown: Shown
  /** The same spreadsheet, opened by somebody else: own view, own menus, shared lock and counts. */
  asUser(name: string, person?: Partial<Omit<Person, 'name'>>): StartedSheets
  /** The event that onOpen and onInstall get. In mode NONE the script may only add a menu, until `session.authMode` is set again. */
  openEvent(authMode: AuthMode): GoogleAppsScript.Events.SheetsOnOpen
}

export const startSheets = (options: SheetsOptions = {}): StartedSheets => {
  const { locale = 'nl_NL', timeZone = 'Europe/Amsterdam', name = 'Begroting', calculate = () => '' } = options
  const book = new Book(name, locale, timeZone, calculate)
  const calls = new Calls(book.id)
  const people = new Map<string, StartedSheets>()

  const open = (person: Person): StartedSheets => {
    const session = new Session(book, calls, person, options.htmlFiles ?? {}, options.isBound ?? true)
    session.authMode = options.authMode ?? 'FULL'
    return {
      google: makeGlobals(session),
      book,
      calls,
      session,
      shown: session.shown,
      asUser: (other, more) => {
        const known = people.get(other)
        if (known) return known
        const opened = open({ mayEdit: true, locale: 'nl', ...more, name: other })
        people.set(other, opened)
        return opened
      },
      openEvent: (authMode) => {
        session.authMode = authMode
        const source = makeSpreadsheet(session)
        return { authMode: AuthModes[authMode], source } as unknown as GoogleAppsScript.Events.SheetsOnOpen
      },
    }
  }

  const person = { name: 'eigenaar', mayEdit: true, locale: locale.slice(0, 2), ...options.person }
  const started = open(person)
  people.set(person.name, started)
  return started
}
