// The open workbook: sheets, names, settings, XML parts, what is selected. All rules about sheets and names together stand here.
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../office-error'
import { type Area, fullAddress, parseAddress, quoteSheet } from './address'
import { showInstead } from './chart'
import type { Happening } from './happenings'
import { Names } from './names'
import { copySheet, newSheet, type SheetState, type Visibility } from './sheet'

/** Called for everything that Excel would fire an event for. */
export type Notify = (event: Happening, sheet: SheetState, details: Readonly<Record<string, unknown>>) => void

const sameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export interface Table {
  readonly name: string
  readonly sheet: SheetState
}

export class Workbook {
  readonly names = new Names()
  /** Tables of the user: no more than their names and their sheets. */
  tables: Table[] = []
  readonly settings = new Map<string, unknown>()
  readonly xmlParts = new Map<string, string>()
  sheets: SheetState[] = []
  active: SheetState
  selected: Area = { row: 0, column: 0, rows: 1, columns: 1 }
  /** Protection of the structure: no sheets added, moved, renamed or deleted. */
  structure: { readonly password: string } | undefined
  calculationMode = 'Automatic'
  notify: Notify = () => {}
  /** The value of a formula that was just entered. */
  calculate: (formula: string, address: string) => string | number | boolean = () => 0
  private lastId = 0

  constructor() {
    const first = newSheet(this.sheetId(), 'Blad1')
    this.sheets.push(first)
    this.active = first
  }

  newId(): string {
    return String(++this.lastId)
  }

  private sheetId(): string {
    return `{00000000-0000-4000-8000-${String(++this.lastId).padStart(12, '0')}}`
  }

  /** A sheet by name (any case) or id. */
  find(key: unknown): SheetState | undefined {
    return this.sheets.find((one) => one.id === key || (typeof key === 'string' && sameName(one.name, key)))
  }

  sheet(key: unknown): SheetState {
    const found = this.find(key)
    if (!found) throw itemNotFound(`sheet ${String(key)}`)
    return found
  }

  addSheet(name?: string): SheetState {
    this.refuseWhenStructureIsProtected()
    const made = newSheet(this.sheetId(), this.checkedSheetName(name ?? this.freeSheetName()))
    this.sheets.push(made)
    this.notify('added', made, {})
    return made
  }

  removeSheet(gone: SheetState): void {
    this.refuseWhenStructureIsProtected()
    if (gone.visibility === 'VeryHidden') throw invalidOperation(`The sheet ${gone.name} is very hidden.`)
    this.refuseHidingTheLast(gone)
    this.sheets = this.sheets.filter((one) => one !== gone)
    this.tables = this.tables.filter(({ sheet }) => sheet !== gone)
    this.names.sheetGone(gone.id, gone.name)
    if (this.active === gone) this.activate(this.sheets.find((one) => one.visibility === 'Visible') ?? this.active)
    this.notify('deleted', gone, {})
  }

  renameSheet(sheet: SheetState, name: string): void {
    this.refuseWhenStructureIsProtected()
    const before = sheet.name
    sheet.name = this.checkedSheetName(name, sheet)
    this.names.sheetRenamed(before, sheet.name)
    this.replaceInFormulas(`${quoteSheet(before)}!`, `${quoteSheet(sheet.name)}!`, this.sheets)
    for (const { charts } of this.sheets) showInstead(charts, before, sheet.name)
  }

  moveSheet(sheet: SheetState, position: number): void {
    this.refuseWhenStructureIsProtected()
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument(`There is no position ${position}.`)
    this.sheets = this.sheets.filter((one) => one !== sheet)
    this.sheets.splice(position, 0, sheet)
  }

  showSheet(sheet: SheetState, visibility: Visibility): void {
    this.refuseWhenStructureIsProtected()
    if (visibility !== 'Visible') this.refuseHidingTheLast(sheet)
    sheet.visibility = visibility
  }

  /** A copy with all that stands on it; names that refer to the sheet are copied as names of the copy. */
  copySheet(sheet: SheetState, position: number): SheetState {
    this.refuseWhenStructureIsProtected()
    const made = copySheet(sheet, this.sheetId(), this.freeCopyName(sheet.name), () => this.newId())
    this.sheets.splice(position, 0, made)
    this.replaceInFormulas(`${quoteSheet(sheet.name)}!`, `${quoteSheet(made.name)}!`, [made])
    showInstead(made.charts, sheet.name, made.name)
    const [before, after] = [`${quoteSheet(sheet.name)}!`, `${quoteSheet(made.name)}!`]
    for (const name of this.names.all.filter(
      (one) => one.formula.includes(before) && !this.names.find(one.name, made.id),
    ))
      this.names.add({ ...name, scope: made.id, formula: name.formula.replaceAll(before, () => after) })
    for (const { name } of this.tables.filter((one) => one.sheet === sheet))
      this.tables.push({ name: `${name}${this.newId()}`, sheet: made })
    this.notify('added', made, {})
    return made
  }

  activate(sheet: SheetState): void {
    if (sheet.visibility !== 'Visible') throw invalidOperation(`The sheet ${sheet.name} is hidden.`)
    if (this.active === sheet) return
    if (this.sheets.includes(this.active)) this.notify('deactivated', this.active, {})
    this.active = sheet
    this.selected = { row: 0, column: 0, rows: 1, columns: 1 }
    this.notify('activated', sheet, {})
  }

  select(sheet: SheetState, area: Area): void {
    this.activate(sheet)
    this.selected = area
    this.notify('selectionChanged', sheet, { address: fullAddress(sheet.name, area).split('!').pop() })
  }

  /** The sheet and area of a name that is a range; undefined when it is broken or something else. */
  areaOfName(formula: string): { readonly sheet: SheetState; readonly area: Area } | undefined {
    try {
      const { sheet, area } = parseAddress(formula)
      const found = this.find(sheet)
      return found && { sheet: found, area }
    } catch {
      return undefined
    }
  }

  /** A name of the workbook is told from tables, and from names of the sheet in front (office-js issue 2875). */
  refuseTakenName(name: string): void {
    if (this.tables.some((table) => sameName(table.name, name))) throw invalidArgument(`${name} is a table.`)
    if (this.names.find(name, this.active.id)) throw itemAlreadyExists(`The name ${name}`)
  }

  refuseWhenStructureIsProtected(): void {
    if (this.structure) throw accessDenied('The structure of the workbook is protected.')
  }

  private refuseHidingTheLast(sheet: SheetState): void {
    if (!this.sheets.some((one) => one !== sheet && one.visibility === 'Visible'))
      throw invalidOperation('A workbook keeps at least one visible sheet.')
  }

  private checkedSheetName(name: unknown, own?: SheetState): string {
    if (typeof name !== 'string' || name.length === 0 || name.length > 31)
      throw invalidArgument(`A sheet name has 1 to 31 characters: ${JSON.stringify(name)}.`)
    if (
      /[\\/?*[\]:]/.test(name) ||
      name.startsWith("'") ||
      name.endsWith("'") ||
      /^(history|geschiedenis)$/i.test(name)
    )
      throw invalidArgument(`"${name}" cannot be the name of a sheet.`)
    const taken = this.find(name)
    if (taken && taken !== own) throw itemAlreadyExists(`The sheet ${name}`)
    return name
  }

  private freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) if (!this.find(`Blad${number}`)) return `Blad${number}`
  }

  private freeCopyName(name: string): string {
    for (let number = 2; ; number++) {
      const tail = ` (${number})`
      const free = name.slice(0, 31 - tail.length) + tail
      if (!this.find(free)) return free
    }
  }

  private replaceInFormulas(before: string, after: string, sheets: readonly SheetState[]): void {
    for (const sheet of sheets)
      for (const [row, column, cell] of [...sheet.cells.entries()])
        if (cell.formula.includes(before))
          sheet.cells.put(row, column, { ...cell, formula: cell.formula.replaceAll(before, () => after) })
  }
}
