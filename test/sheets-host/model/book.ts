// The spreadsheet that the tests can read and prepare: sheets, names, metadata, what each person looks at, and who may do what.
import { guessedRefusals, refusals } from '../google-error'
import { type Area, addressOf, cellsOf, covers, parseAddress } from './address'
import { blankContent, type Cell, type CellValue } from './cell'
import { isDate, serialOf } from './dates'
import { hasLostReference, loseSheetIn, namesIn, parseError, renameSheetIn, sheetsIn } from './formulas'
import { Names } from './names'
import type { MetadataState, Place } from './rules'
import { SheetState } from './sheet'
import { entered, type Settings } from './typed'

export type Calculate = (sheet: string, address: string, formula: string) => CellValue | Date | undefined

/** What one person looks at. */
export interface View {
  sheet: SheetState
  area: Area
}

const corner: Area = { row: 1, column: 1, rows: 1, columns: 1 }
const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export class Book implements Settings {
  readonly id = 'emulated-spreadsheet'
  readonly names = new Names()
  sheets: readonly SheetState[]
  metadata: readonly MetadataState[] = []
  readonly documentProperties = new Map<string, string>()
  /** Who holds the lock of the document, and in which execution; 'someone else' bars everybody. */
  lock: { readonly by: string; readonly execution?: number } | undefined
  /** What happens while somebody waits for the lock. */
  whileWaiting: (() => void) | undefined
  private readonly views = new Map<string, View>()
  private lastId = 1000

  constructor(
    readonly name: string,
    readonly locale: string,
    readonly timeZone: string,
    private readonly calculate: Calculate,
  ) {
    this.sheets = [new SheetState(0, this.defaultName(1))]
  }

  newId(): number {
    return ++this.lastId
  }

  /** By exact name. Throws when a test asks for one that is not there. */
  sheet(name: string): SheetState {
    const found = this.sheets.find((one) => one.name === name)
    if (!found) throw new Error(`There is no sheet ${name}; there are ${this.sheets.map((one) => one.name).join(', ')}`)
    return found
  }

  /** 'Kaart!B5' with all its layers. */
  cell(address: string): Cell {
    const { sheet, area } = this.place(address)
    return sheet.cells.at(area.row, area.column)
  }

  /** What the cell shows as a value: what was entered, an error, or what `calculate` says. Dates are numbers. */
  value(address: string): CellValue {
    const { sheet, area } = this.place(address)
    return this.valueAt(sheet, area.row, area.column)
  }

  /** As a person types in a cell: text is read in the locale. No protection bars it. */
  type(address: string, value: unknown): void {
    const { sheet, area } = this.place(address)
    for (const [row, column] of cellsOf(area)) this.enter(sheet, row, column, value)
  }

  /** A sheet that somebody made by hand; 'OBJECT' for a chart on a sheet of its own. Nobody's view changes. */
  addSheet(name: string, type: 'GRID' | 'OBJECT' = 'GRID', index = this.sheets.length): SheetState {
    const made = new SheetState(this.newId(), this.freeName(name), type)
    this.sheets = [...this.sheets.slice(0, index), made, ...this.sheets.slice(index)]
    return made
  }

  view(person: string): View {
    const known = this.views.get(person)
    if (known) return known
    const view = { sheet: this.sheets.find((one) => !one.hidden) ?? this.first, area: corner }
    this.views.set(person, view)
    return view
  }

  look(person: string, sheet: SheetState, area: Area = corner): void {
    this.views.set(person, { sheet, area })
  }

  byId(id: number): SheetState {
    const found = this.sheets.find((one) => one.id === id)
    if (!found) throw guessedRefusals.sheetGone(id)
    return found
  }

  /** Unsure: that names of sheets differ by more than capitals. */
  freeName(name: string, own?: SheetState): string {
    if (name === '') throw guessedRefusals.emptySheetName()
    if (name.length > 100) throw guessedRefusals.sheetNameTooLong()
    if (this.sheets.some((one) => one !== own && sameName(one.name, name))) throw refusals.sheetNameTaken(name)
    return name
  }

  /** Unsure: how a second copy is called. */
  freeCopyName(name: string): string {
    if (!this.sheets.some((one) => sameName(one.name, name))) return name
    for (let number = 2; ; number++)
      if (!this.sheets.some((one) => sameName(one.name, `${name} ${number}`))) return `${name} ${number}`
  }

  defaultName(first: number): string {
    for (let number = first; ; number++) {
      const name = `${this.locale.startsWith('nl') ? 'Blad' : 'Sheet'}${number}`
      if (!this.sheets?.some((one) => sameName(one.name, name))) return name
    }
  }

  rename(sheet: SheetState, name: string): void {
    const before = sheet.name
    sheet.name = this.freeName(name, sheet)
    this.rewriteFormulas((formula) => renameSheetIn(formula, before, name))
  }

  remove(sheet: SheetState): void {
    if (this.sheets.length === 1) throw refusals.lastSheet()
    if (!this.sheets.some((one) => one !== sheet && !one.hidden)) throw refusals.lastVisibleSheet()
    const index = this.sheets.indexOf(sheet)
    this.sheets = this.sheets.filter((one) => one !== sheet)
    this.names.sheetChanged(sheet.id, undefined)
    this.rewriteFormulas((formula) => loseSheetIn(formula, sheet.name))
    const near = [...this.sheets.slice(0, index).reverse(), ...this.sheets.slice(index)].find((one) => !one.hidden)
    for (const [person, view] of this.views) if (view.sheet === sheet) this.look(person, near ?? this.first)
  }

  move(sheet: SheetState, index: number): void {
    const others = this.sheets.filter((one) => one !== sheet)
    this.sheets = [...others.slice(0, index), sheet, ...others.slice(index)]
  }

  /** Puts a value or a formula in a cell, as setValue does. */
  enter(sheet: SheetState, row: number, column: number, value: unknown): void {
    const { format } = sheet.cells.at(row, column)
    const made = entered(value, format, this)
    const stuck = made.formula && sheetsIn(made.formula).some((name) => !this.hasSheet(name)) ? '#REF!' : ''
    sheet.set(row, column, { ...blankContent, ...made, stuck, format: format || (made.format ?? '') })
  }

  valueAt(sheet: SheetState, row: number, column: number): CellValue {
    const { value, formula, stuck } = sheet.cells.at(row, column)
    if (formula === '') return value
    if (parseError(formula, this.locale)) return '#ERROR!'
    if (stuck) return stuck
    const names = namesIn(formula).map((name) => this.names.find(name))
    if (names.includes(undefined)) return '#NAME?'
    if (hasLostReference(formula) || names.some((one) => !one?.place)) return '#REF!'
    const answer = this.calculate(sheet.name, addressOf(row, column), formula) ?? ''
    return isDate(answer) ? serialOf(answer, this.timeZone) : answer
  }

  /** Whether a person may change all these cells. */
  mayEdit(person: string, sheet: SheetState, area: Area): boolean {
    return !sheet.protections.some(({ editors, warningOnly, area: own, unprotected }) => {
      if (warningOnly || !editors || editors.includes(person)) return false
      if (own) return [...cellsOf(area)].some(([row, column]) => covers(own, { ...corner, row, column }))
      return ![...cellsOf(area)].every(([row, column]) =>
        unprotected.some((free) => covers(free, { ...corner, row, column })),
      )
    })
  }

  /** A sheet that only these people may edit: what a script cannot do with our permissions, but a colleague can. */
  protectFor(name: string, editors: readonly string[], unprotected: readonly Area[] = []): void {
    const sheet = this.sheet(name)
    const state = { id: this.newId(), type: 'SHEET' as const, area: undefined, description: '', warningOnly: false }
    sheet.protections = [...sheet.protections, { ...state, unprotected, editors }]
  }

  placeOf({ sheetId, area }: Place): { readonly sheet: SheetState; readonly area: Area } {
    return { sheet: this.byId(sheetId), area }
  }

  private get first(): SheetState {
    const [first] = this.sheets
    if (!first) throw new Error('a spreadsheet has a sheet')
    return first
  }

  private hasSheet(name: string): boolean {
    return this.sheets.some((one) => sameName(one.name, name))
  }

  private place(address: string): { readonly sheet: SheetState; readonly area: Area } {
    const { sheet, area } = parseAddress(address, (name) => (name === undefined ? undefined : this.sheet(name)))
    return { sheet: this.sheet(sheet ?? ''), area }
  }

  private rewriteFormulas(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets)
      for (const [row, column, cell] of [...sheet.cells.filled()]) {
        const formula = rewrite(cell.formula)
        if (formula !== cell.formula) sheet.set(row, column, { formula })
      }
    this.rewriteRules(rewrite)
  }

  private rewriteRules(rewrite: (formula: string) => string): void {
    for (const sheet of this.sheets) {
      sheet.conditionalFormats = sheet.conditionalFormats.map((one) => ({ ...one, formula: rewrite(one.formula) }))
      for (const [row, column, { validation }] of [...sheet.cells.entries()])
        if (validation?.criteria === 'CUSTOM_FORMULA') {
          const values = validation.values.map((formula) => rewrite(String(formula)))
          sheet.set(row, column, { validation: { ...validation, values } })
        }
    }
  }
}
