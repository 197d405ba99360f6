/// <reference types="google-apps-script" />
// One person who runs our script in the spreadsheet: what they may do, in which mode the script runs, and what they get to see.
import type { Calls } from './calls'
import { guessedRefusals, refusals } from './google-error'
import type { Area } from './model/address'
import type { Book } from './model/book'
import { momentOf } from './model/dates'
import type { SheetState } from './model/sheet'

/** NONE: the add-on is not yet enabled here; LIMITED: a menu or a simple trigger; CUSTOM_FUNCTION: called from a cell; FULL: after a click. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL'

export interface ShownMenu {
  /** '' for the menu of the add-on, which Google names itself. */
  readonly caption: string
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | '---')[]
}

/** What the script showed to this person, oldest first. */
export interface Shown {
  readonly menus: ShownMenu[]
  readonly sidebars: { readonly html: string; readonly title: string }[]
  readonly alerts: string[]
  readonly toasts: { readonly message: string; readonly title: string }[]
  /** Lines that the script wrote to its console, which people do not see. */
  readonly console: { readonly level: string; readonly text: string }[]
}

export interface Person {
  readonly name: string
  readonly mayEdit: boolean
  /** Language of their account: 'nl', 'en'. */
  readonly locale: string
}

const addMenus = /^(SpreadsheetApp\.getUi|Ui\.(createMenu|createAddonMenu)|Menu\.|Session\.)/

export class Session {
  authMode: AuthMode = 'FULL'
  readonly shown: Shown = { menus: [], sidebars: [], alerts: [], toasts: [], console: [] }
  readonly userProperties = new Map<string, string>()
  /** Locks that an execution took and did not release; Google releases them when the execution ends. */
  readonly forgottenLocks: string[] = []
  /** Makes a date for the script, in its own realm when it runs in a context of its own. */
  newDate: (moment: number) => Date = (moment) => new Date(moment)
  /** The call that is being made, for the words of a refusal. */
  private call = ''

  constructor(
    readonly book: Book,
    readonly calls: Calls,
    readonly person: Person,
    /** HTML files of the script by name, without extension. */
    readonly htmlFiles: Readonly<Record<string, string>>,
    /** Whether the script belongs to the document. A stand-alone script has no active spreadsheet and no lock of a document. */
    readonly isBound: boolean,
  ) {}

  dateOf(serial: number): Date {
    return this.newDate(momentOf(serial, this.book.timeZone))
  }

  /** Google's table of what a script may do in each mode (guide to authorization of editor add-ons). */
  permit(call: string): void {
    this.call = call
    const mode = this.authMode
    if (mode === 'NONE' && !addMenus.test(call)) throw refusals.permission(call, scopeOf(call))
    if (mode === 'CUSTOM_FUNCTION' && call === 'SpreadsheetApp.getUi') throw refusals.noUiHere()
    const showsSomething = /^Ui\.(showSidebar|alert)/.test(call)
    if (mode === 'LIMITED' && showsSomething) throw refusals.permission(call, scopeOf(call))
  }

  /** Before every change of the spreadsheet. An area is checked cell by cell against protections; without it the whole sheet is. */
  mayChange(sheet?: SheetState, area?: Area): void {
    if (this.authMode === 'CUSTOM_FUNCTION') throw refusals.readOnly(this.call.replace(/^.*\./, ''))
    if (!this.person.mayEdit) throw guessedRefusals.mayNotEdit()
    if (sheet && !this.canEdit(sheet, area)) throw refusals.protectedCell()
  }

  canEdit(sheet: SheetState, area?: Area): boolean {
    if (!this.person.mayEdit) return false
    if (area) return this.book.mayEdit(this.person.name, sheet, area)
    return !sheet.protections.some(
      ({ type, editors, warningOnly }) =>
        type === 'SHEET' && !warningOnly && editors && !editors.includes(this.person.name),
    )
  }

  /** The execution that runs now. Calls outside any are one. */
  execution = 0
  private lastExecution = 0

  /** A function of the script is called. Gives what Google does when it returns: locks it forgot are released. */
  beginExecution(): () => void {
    const before = this.execution
    this.lastExecution += 1
    const own = this.lastExecution
    this.execution = own
    return () => {
      this.execution = before
      const { lock } = this.book
      if (lock?.by !== this.person.name || lock.execution !== own) return
      this.forgottenLocks.push(this.person.name)
      this.book.lock = undefined
    }
  }
}

const scopeOf = (call: string): string =>
  /^(Ui|HtmlService|HtmlOutput)\./.test(call) ? 'script.container.ui' : 'spreadsheets.currentonly'
