/// <reference types="google-apps-script" />
// The globals that Google gives a script: the services that our two permissions reach, and the console.
// Of ScriptApp and Charts only an enumeration is there, to read an event and to choose a kind of chart.
import { makeConditionalRuleBuilder } from '../builders/conditional'
import { makeTextStyleBuilder } from '../builders/text-style'
import { makeValidationBuilder } from '../builders/validation'
import { guard } from '../guard'
import type { Session } from '../session'
import * as enums from './enums'
import { makeHtmlService } from './html'
import { makeLockService } from './lock'
import { makePropertiesService } from './properties'
import { makeSpreadsheet, viewOf } from './spreadsheet'
import { makeUi } from './ui'
import { makeUtilities } from './utilities'

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp

export interface Google {
  readonly SpreadsheetApp: App
  readonly LockService: GoogleAppsScript.Lock.LockService
  readonly HtmlService: GoogleAppsScript.HTML.HtmlService
  readonly PropertiesService: GoogleAppsScript.Properties.PropertiesService
  readonly Session: GoogleAppsScript.Base.Session
  readonly ScriptApp: GoogleAppsScript.Script.ScriptApp
  readonly Charts: GoogleAppsScript.Charts.Charts
  readonly Utilities: GoogleAppsScript.Utilities.Utilities
  readonly console: Pick<Console, 'log' | 'info' | 'warn' | 'error'>
}

const makeApp = (session: Session): App => {
  const { BorderStyle, WrapStrategy, ProtectionType, SheetType, DataValidationCriteria } = enums
  const { BooleanCriteria, DeveloperMetadataVisibility } = enums
  const active = () => (session.isBound ? makeSpreadsheet(session) : null)
  const members = {
    BorderStyle,
    WrapStrategy,
    ProtectionType,
    SheetType,
    DataValidationCriteria,
    BooleanCriteria,
    DeveloperMetadataVisibility,
    // The published types forget that there may be none: outside a document, or on a chart sheet.
    ...(viewOf(session) as Pick<
      App,
      'getActiveSheet' | 'setActiveSheet' | 'getActiveRange' | 'setActiveRange' | 'getCurrentCell'
    >),
    getActiveSpreadsheet: active as App['getActiveSpreadsheet'],
    getActive: active as App['getActive'],
    getUi: () => makeUi(session),
    flush: (): void => {},
    newDataValidation: () => makeValidationBuilder(session),
    newConditionalFormatRule: () => makeConditionalRuleBuilder(session),
    newTextStyle: () => makeTextStyleBuilder(session),
  } satisfies Partial<App>
  return guard(members, { kind: 'SpreadsheetApp', session }) as unknown as App
}

const makeSession = (session: Session): GoogleAppsScript.Base.Session => {
  const members = {
    getActiveUserLocale: () => session.person.locale,
    getScriptTimeZone: () => session.book.timeZone,
  } satisfies Partial<GoogleAppsScript.Base.Session>
  return guard(members, { kind: 'Session', session }) as unknown as GoogleAppsScript.Base.Session
}

const makeConsole = (session: Session): Google['console'] => {
  const level =
    (name: string) =>
    (...what: readonly unknown[]) => {
      session.shown.console.push({ level: name, text: what.map(String).join(' ') })
    }
  return { log: level('log'), info: level('info'), warn: level('warn'), error: level('error') }
}

const sessions = new WeakMap<Google, Session>()

/** Who runs the script that has these globals. */
export const sessionOf = (google: Google): Session => {
  const found = sessions.get(google)
  if (!found) throw new Error('these globals were not made by startSheets')
  return found
}

export const makeGlobals = (session: Session): Google => {
  const google: Google = {
    SpreadsheetApp: makeApp(session),
    LockService: makeLockService(session),
    HtmlService: makeHtmlService(session),
    PropertiesService: makePropertiesService(session),
    Session: makeSession(session),
    ScriptApp: guard({ AuthMode: enums.AuthModes }, { kind: 'ScriptApp', session }) as unknown as Google['ScriptApp'],
    Charts: guard({ ChartType: enums.ChartType }, { kind: 'Charts', session }) as unknown as Google['Charts'],
    Utilities: makeUtilities(session),
    console: makeConsole(session),
  }
  sessions.set(google, session)
  return google
}
