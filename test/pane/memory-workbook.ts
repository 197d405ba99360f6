// A workbook in memory: the cells of plans, their names, and what was typed in them. It knows no formulas, except the few that the pane reads
// back, and refuses everything else it does not know, as a real program would.
import { areaOf, bare, type Cell, change, columnLetters, type Plan, type PlanName, type TemplateName } from '../../core'
import { measuringValue } from './measuring-formulas'

interface StoredCell {
  value: Cell
  formula: string | undefined
  locked: boolean
}

type Sheet = Map<string, StoredCell>

/** Formulas of the template that the pane reads, by the label of their row in Project. */
const projectFormulas: Readonly<Record<string, string>> = {
  projectnaam: 'Start_Projectnaam',
  organisatie: 'Start_Organisatie',
  gemeente: 'Start_Gemeente',
  projecttype: 'Start_Type',
  looptijd: 'Start_Looptijd',
  bereik: 'Start_Bereik',
}
const costParts = ['kostenpersoneel', 'kostenvrijwilligers', 'kostenmateriaal', 'kostenoverhead']

/** Where sheet Project asks for the names of own parties. */
const ownPartyCells = ['B25', 'B26']

const notThere = 'Deze Impactkaart staat niet in de werkmap.'

export class MemoryWorkbook {
  /** What a real program would have computed in a range, where a test says so. */
  readonly results = new Map<string, Cell[][]>()
  plans: Plan[] = []
  private readonly sheets = new Map<string, Sheet>([['Mijn blad', new Map()]])

  sheetNames(): readonly string[] {
    return [...this.sheets.keys()]
  }

  insert(plan: Plan): void {
    for (const { name } of plan.sheets) if (this.sheets.has(name)) throw new Error(`Er is al een blad ${name}.`)
    for (const { name, cells } of plan.sheets) {
      this.sheets.set(name, new Map())
      this.store(name, cells)
    }
    this.plans = [...this.plans, plan]
  }

  extend(before: Plan, after: Plan): void {
    const changed = change(before, after)
    const plan = this.plans.find(({ template, set }) => template === changed.template && set === changed.set)
    if (!plan) throw new Error(notThere)
    for (const { name, cells } of changed.sheets) this.store(name, cells)
    const names = new Map([...plan.names, ...changed.names].map((name) => [name.name, name]))
    this.plans = this.plans.map((one) =>
      one === plan ? { ...plan, rows: changed.rows, names: [...names.values()] } : one,
    )
  }

  remove(set: string, template?: TemplateName): void {
    const going = this.plans.filter((one) => one.set === set && (template === undefined || one.template === template))
    if (going.length === 0) throw new Error(notThere)
    for (const { name } of going.flatMap(({ sheets }) => sheets)) this.sheets.delete(name)
    this.plans = this.plans.filter((one) => !going.includes(one))
  }

  read(name: string): Cell[][] {
    return this.values(this.find(name))
  }

  write(name: string, rows: Cell[][]): void {
    this.inputCells(this.find(name), rows, (cell, value) => {
      cell.value = value
      cell.formula = undefined
    })
  }

  writeFormulas(name: string, rows: readonly (readonly (string | undefined)[])[]): void {
    this.inputCells(this.find(name), rows, (cell, formula) => {
      cell.formula = formula
    })
  }

  /** The formulas that stand in a range, cell by cell. */
  formulas(name: string): readonly (string | undefined)[] {
    const found = this.find(name)
    const sheet = this.sheet(found.sheet)
    return this.addresses(found)
      .flat()
      .map((at) => sheet.get(at)?.formula)
  }

  /** The first own party gets its name on sheet Project. */
  nameOwnParty(name: string): void {
    const cell = this.sheet('Project').get(ownPartyCells[0] ?? '')
    if (!cell || cell.locked) throw new Error('Op het blad Project is geen plaats voor een eigen naam.')
    cell.value = name
  }

  /** As in a workbook that an earlier version made: without a name. */
  forgetName(wanted: string): void {
    this.plans = this.plans.map((plan) => ({ ...plan, names: plan.names.filter(({ name }) => name !== wanted) }))
  }

  /** A heading of Uitkomsten becomes another, as on a sheet without protection. */
  renameHeading(from: string, to: string): void {
    const name = this.find('Uitkomsten')
    const [addresses = []] = this.addresses(name)
    const cells = addresses.map((at) => this.sheet(name.sheet).get(at))
    const last = [...cells].reverse().find((cell) => cell?.value === from)
    if (!last) throw new Error(`Geen kop ${from}.`)
    last.value = to
  }

  private store(sheetName: string, cells: Plan['sheets'][number]['cells']): void {
    const sheet = this.sheet(sheetName)
    for (const { at, value, formula, meaning } of cells)
      sheet.set(at, { value: value ?? '', formula, locked: meaning !== 'invoer' })
  }

  private sheet(name: string): Sheet {
    const sheet = this.sheets.get(name)
    if (!sheet) throw new Error(`Er is geen blad ${name}.`)
    return sheet
  }

  private find(wanted: string): PlanName {
    const name = this.plans.flatMap(({ names }) => names).find((one) => one.name === wanted)
    if (!name) throw new Error(`De naam ${wanted} staat niet in deze werkmap.`)
    return name
  }

  /** Addresses of a name's range, row by row. */
  private addresses({ range }: PlanName): string[][] {
    const { from, to } = areaOf(range)
    return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from(
        { length: to.column - from.column + 1 },
        (_, right) => `${columnLetters(from.column + right)}${from.row + down}`,
      ),
    )
  }

  /** Hands every cell with a content to `put`; refuses a cell that is locked or outside the range. */
  private inputCells<T>(
    name: PlanName,
    rows: readonly (readonly (T | undefined)[])[],
    put: (cell: StoredCell, content: T) => void,
  ): void {
    const sheet = this.sheet(name.sheet)
    const addresses = this.addresses(name)
    rows.forEach((cells, down) => {
      cells.forEach((content, right) => {
        if (content === undefined) return
        const at = addresses[down]?.[right]
        if (at === undefined) throw new Error(`${name.name} is kleiner dan wat erin geschreven wordt.`)
        const cell = sheet.get(at)
        if (!cell || cell.locked) throw new Error(`Cel ${name.sheet}!${at} is beveiligd.`)
        put(cell, content)
      })
    })
  }

  private values(name: PlanName): Cell[][] {
    const sheet = this.sheet(name.sheet)
    const addresses = this.addresses(name)
    const raw = addresses.map((row) => row.map((at) => sheet.get(at)))
    return raw.map((row) =>
      row.map((cell, column) =>
        cell?.formula === undefined ? (cell?.value ?? '') : this.calculated(name, raw, row, column),
      ),
    )
  }

  private calculated(
    name: PlanName,
    table: (StoredCell | undefined)[][],
    row: (StoredCell | undefined)[],
    column: number,
  ): Cell {
    const set = name.name.replace(/^[A-Za-z_]*[A-Za-z]/, '')
    const label = bare(String(row[0]?.value ?? ''))
    if (name.name === `Project${set}`) return this.projectValue(set, label, table)
    const heading = bare(String(table[0]?.[column]?.value ?? ''))
    if (name.name === `Uitkomsten${set}` && heading === 'prijs' && row !== table[0]) {
      const own = table[0]?.findIndex((cell) => bare(String(cell?.value)) === 'eigenprijs') ?? -1
      return row[own]?.value ?? ''
    }
    if (name.name === `Uitkomsten${set}` && row === table[0]) return this.ownPartyHeading(set, row, column)
    if (name.name === `Uitkomsten${set}` && heading === 'controle') return ''
    const [, list = '', nth] = /^INDEX\((\w+),(\d+)\)$/.exec(row[column]?.formula ?? '') ?? []
    if (nth !== undefined) return this.linkChance(list, Number(nth))
    if (name.name === `Koppeling${set}` && (heading === 'kanszonder' || heading === 'kansmet'))
      return this.linkChance(`Koppeling_${heading === 'kanszonder' ? 'Zonder' : 'Met'}${set}`, table.indexOf(row))
    const title = String(table[0]?.[column]?.value ?? '')
    const inRow = (wanted: string): Cell => row[table[0]?.findIndex((cell) => cell?.value === wanted) ?? -1]?.value
    const measured = measuringValue(name.name, title, inRow, () => this.values(this.find(`Indicatorenplan${set}`)))
    if (measured !== undefined) return measured
    if (name.name === `Kaart_Effecten${set}`)
      return heading === 'verhaalopdekaart' && inRow('Toestemming verhaal') === 'ja' ? inRow('Verhaal kort') : ''
    throw new Error(`Deze werkmap kan de formule in ${name.name} niet rekenen.`)
  }

  /** What a row of the table of links gives: what a test says, else the own chance, as with too few people. */
  private linkChance(list: string, nth: number): Cell {
    const [, which, set = ''] = /^Koppeling_(Zonder|Met)(.*)$/.exec(list) ?? []
    const range = this.find(`Koppeling${set}`)
    const cells = this.addresses(range).map((row) => row.map((at) => this.sheet(range.sheet).get(at)?.value))
    const own = cells[0]?.indexOf(`Eigen kans ${which?.toLowerCase()}`) ?? -1
    return this.results.get(list)?.[nth - 1]?.[0] ?? cells[nth]?.[own] ?? ''
  }

  /** Columns for own parties, which are blank until a party is named on sheet Project. */
  private ownPartyHeading(set: string, header: (StoredCell | undefined)[], column: number): Cell {
    const own = header.slice(0, column).filter((cell) => cell?.formula !== undefined).length
    const name = this.sheet(`Project${set.replace('_', ' ')}`).get(ownPartyCells[own] ?? '')?.value
    return name ? `Aandeel ${name}` : ''
  }

  private projectValue(set: string, label: string, table: (StoredCell | undefined)[][]): Cell {
    const one = (start: string): Cell => this.values(this.find(`${start}${set}`))[0]?.[0]
    const start = projectFormulas[label]
    if (start !== undefined) return one(start)
    if (label !== 'kostentotaal') throw new Error(`Deze werkmap kan ${label} niet rekenen.`)
    const parts = table.map((cells) =>
      costParts.includes(bare(String(cells[0]?.value))) ? Number(cells[1]?.value) || 0 : 0,
    )
    const sum = parts.reduce((total, part) => total + part, 0)
    return sum > 0 ? sum : one('Start_Kosten')
  }
}
