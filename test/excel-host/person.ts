// The person at the keyboard: what somebody does in Excel itself, beside the add-in.
import type { EmulatedExcel } from './emulated-excel'
import { type Area, parseAddress } from './model/address'
import type { CellValue } from './model/cells'
import { enter, spill } from './model/contents'
import type { SheetState } from './model/sheet'

export class Person {
  constructor(private readonly excel: EmulatedExcel) {}

  /** Types in a cell or fills a range: person.types('Blad1!A1', 12), or a table of the same size. */
  types(address: string, entered: unknown): void {
    const { sheet, area } = this.place(address)
    enter(this.excel.book, sheet, area, entered)
    this.excel.deliver()
  }

  selects(address: string): void {
    const { sheet, area } = this.place(address)
    this.excel.book.select(sheet, area)
    this.excel.deliver()
  }

  addsSheet(name: string): void {
    this.excel.book.addSheet(name)
    this.excel.deliver()
  }

  deletesSheet(name: string): void {
    this.excel.book.removeSheet(this.excel.book.sheet(name))
    this.excel.deliver()
  }

  renamesSheet(name: string, to: string): void {
    this.excel.book.renameSheet(this.excel.book.sheet(name), to)
  }

  definesName(name: string, formula: string): void {
    this.excel.book.names.add({ name, scope: '', formula, visible: true, comment: '' })
  }

  addsTable(name: string, sheet = this.excel.book.active.name): void {
    this.excel.book.tables.push({ name, sheet: this.excel.book.sheet(sheet) })
  }

  /** Protects the structure of the workbook. */
  protectsWorkbook(password = ''): void {
    this.excel.book.structure = { password }
  }

  startsEditingCell(): void {
    this.excel.failures.startEditingCell()
  }

  stopsEditingCell(): void {
    this.excel.failures.stopEditingCell()
  }

  /** What Excel would have calculated for a formula that stands there, and how it shows it. */
  seesResult(address: string, value: CellValue, text?: string): void {
    const { sheet, area } = this.place(address)
    const cell = sheet.cells.at(area.row, area.column)
    if (!cell?.formula) throw new Error(`${address} holds no formula`)
    sheet.cells.put(area.row, area.column, { formula: cell.formula, value, ...(text !== undefined && { text }) })
    this.excel.book.notify('calculated', sheet, { address: address.split('!').pop() })
    this.excel.deliver()
  }

  /** The table that a formula spills from its cell. */
  seesSpill(address: string, table: readonly (readonly CellValue[])[]): void {
    const { sheet, area } = this.place(address)
    spill(sheet, area.row, area.column, table)
  }

  private place(address: string): { readonly sheet: SheetState; readonly area: Area } {
    const { sheet, area } = parseAddress(address)
    return { sheet: sheet === undefined ? this.excel.book.active : this.excel.book.sheet(sheet), area }
  }
}
