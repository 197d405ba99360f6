// A workbook in memory with the pane on it, and what users and colleagues do in its grid beside the pane.
import { type Cell, impactkaart, meten } from '../../core'
import type { Selection } from '../../pane'
import { MemoryProgram } from './memory-program'

export class MemoryHost extends MemoryProgram {
  /** A change by the user in the grid. */
  type(name: string, rows: Cell[][]): void {
    this.book.write(name, rows)
    this.changed()
  }

  /** An Impactkaart without anything filled in. */
  insertFirst(): Promise<void> {
    return this.insert(impactkaart({ set: '' }))
  }

  /** An Impactkaart of a project with a type and a reach, and sheets for measuring with so many rows. */
  async insertMeasuring(rows = 40): Promise<void> {
    await this.insertFirst()
    await this.insert(meten({ set: '', rows }))
    await this.write({ Start_Type: [['schuldproblematiek']], Start_Bereik: [[40]], Start_Looptijd: [[12]] })
  }

  /** The formulas that stand in a range, cell by cell. */
  formulas(name: string): readonly (string | undefined)[] {
    return this.book.formulas(name)
  }

  /** The user types cells in the first row of Uitkomsten, by heading. */
  typeOutcome(cells: Readonly<Record<string, Cell>>): void {
    this.type('Uitkomsten', [[], this.outcomeLine(cells)])
  }

  /** Someone else types cells in a row of Uitkomsten, by heading; the pane is not told before it reads again. */
  colleague(cells: Readonly<Record<string, Cell>>, row = 1): void {
    this.book.write('Uitkomsten', [...Array.from({ length: row }, () => []), this.outcomeLine(cells)])
  }

  /** Someone else types in a range; the pane is not told before it reads again. */
  quietly(name: string, rows: Cell[][]): void {
    this.book.write(name, rows)
  }

  /** What stands in a row of Uitkomsten, by heading, without blanks. */
  outcome(row = 1): Readonly<Record<string, Cell>> {
    const [headings = [], ...rows] = this.book.read('Uitkomsten')
    const cells = headings.map((heading, index) => [String(heading), rows[row - 1]?.[index]] as const)
    return Object.fromEntries(cells.filter(([heading, cell]) => heading !== 'Prijs' && cell !== ''))
  }

  /** The user gives the first own party its name on sheet Project. */
  nameOwnParty(name: string): void {
    this.book.nameOwnParty(name)
    this.changed()
  }

  /** Every row of Uitkomsten gets an outcome. */
  fillAllRows(): void {
    const table = this.book.read('Uitkomsten')
    const line = (table[0] ?? []).map(
      (heading): Cell => (heading === 'Uitkomst' ? 'huisarts-consult' : heading === 'Bruto aantal' ? 1 : undefined),
    )
    this.type('Uitkomsten', [[], ...table.slice(1).map(() => line)])
  }

  /** As in a workbook that an earlier version made: without a name. */
  forgetName(wanted: string): void {
    this.book.forgetName(wanted)
    this.changed()
  }

  /** A heading of Uitkomsten becomes another, as on a sheet without protection. */
  renameHeading(from: string, to: string): void {
    this.book.renameHeading(from, to)
    this.changed()
  }

  select(selection: Selection): void {
    this.selected = selection
    this.changed()
  }

  private outcomeLine(cells: Readonly<Record<string, Cell>>): Cell[] {
    const headings = this.book.read('Uitkomsten')[0] ?? []
    for (const heading of Object.keys(cells)) if (!headings.includes(heading)) throw new Error(`Geen kop ${heading}.`)
    return headings.map((heading) => cells[String(heading)])
  }
}
