// A workbook in memory behind the interface `Host`: the cells of plans, their names, and what was typed in them. It knows no formulas,
// except the few that the pane reads back, and refuses everything else it does not know, as a real program would.
import {
  aboutFileName,
  areaOf,
  bare,
  type Cell,
  change,
  columnLetters,
  impactkaart,
  type Language,
  meten,
  type Plan,
  type PlanName,
  type TemplateName,
} from '../../core'
import type { Capabilities, Host, Selection, SheetSet } from '../../pane'
import { measuringValue } from './measuring-formulas'

interface StoredCell {
  value: Cell
  formula: string | undefined
  locked: boolean
}

type Sheet = Map<string, StoredCell>

export type HostCall =
  | 'sets'
  | 'sheetNames'
  | 'insert'
  | 'extend'
  | 'remove'
  | 'read'
  | 'write'
  | 'writeFormula'
  | 'show'
  | 'save'
  | 'print'
  | 'share'
  | 'repair'

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

/** The block without all but the first cell that it gives. */
const onlyFirstCell = (rows: Cell[][]): Cell[][] => {
  const line = rows.findIndex((cells) => cells.some((cell) => cell !== undefined))
  const at = rows[line]?.findIndex((cell) => cell !== undefined)
  return rows.map((cells, row) => cells.map((cell, column) => (row === line && column === at ? cell : undefined)))
}

export class MemoryHost implements Host {
  readonly kind: Host['kind']
  readonly language: Language
  readonly capabilities: Capabilities
  /** Calls that succeeded, in order, for what has no other trace. */
  readonly done: string[] = []
  /** Calls that must fail, each with its sentence. */
  readonly failing = new Map<HostCall, string>()
  /** What a real program would have computed in a range, where a test says so. */
  readonly results = new Map<string, Cell[][]>()
  /** How often a call failed. */
  refused = 0
  selected: Selection = { address: '', formula: '', sentence: '' }
  private readonly sheets = new Map<string, Sheet>([['Mijn blad', new Map()]])
  private plans: Plan[] = []
  private readonly watchers = new Set<() => void>()
  private delay = 0
  private halfway: string | undefined
  private opening = Promise.resolve()

  constructor(options: { kind?: Host['kind']; language?: Language; capabilities?: Partial<Capabilities> } = {}) {
    this.kind = options.kind ?? 'workbench'
    this.language = options.language ?? 'nl'
    this.capabilities = {
      functions: true,
      charts: false,
      save: true,
      print: true,
      share: true,
      ...options.capabilities,
    }
    if (this.kind === 'excel') this.repair = () => this.wake()
  }

  /** 25 November 2026. */
  today = (): number => 46351

  async sets(): Promise<readonly SheetSet[]> {
    this.mayFail('sets')
    return this.plans
      .filter(({ template }) => template === 'impactkaart')
      .map(({ set, rows, version, names }) => ({
        set,
        rows,
        version,
        measurements: this.plans.find((one) => one.template === 'meten' && one.set === set)?.rows,
        composed: names.some(({ name }) => name === aboutFileName(set)),
      }))
  }

  async sheetNames(): Promise<readonly string[]> {
    this.mayFail('sheetNames')
    return [...this.sheets.keys()]
  }

  async insert(plan: Plan): Promise<void> {
    await this.wait()
    this.mayFail('insert')
    for (const { name } of plan.sheets) if (this.sheets.has(name)) throw new Error(`Er is al een blad ${name}.`)
    for (const { name, cells } of plan.sheets) {
      this.sheets.set(name, new Map())
      this.store(name, cells)
    }
    this.plans = [...this.plans, plan]
    this.changed()
  }

  async extend(before: Plan, after: Plan): Promise<void> {
    const changed = change(before, after)
    await this.wait()
    this.mayFail('extend')
    const plan = this.plans.find(({ template, set }) => template === changed.template && set === changed.set)
    if (!plan) throw new Error('Deze Impactkaart staat niet in de werkmap.')
    for (const { name, cells } of changed.sheets) this.store(name, cells)
    const names = new Map([...plan.names, ...changed.names].map((name) => [name.name, name]))
    this.plans = this.plans.map((one) =>
      one === plan ? { ...plan, rows: changed.rows, names: [...names.values()] } : one,
    )
    this.changed()
  }

  async remove(set: string, template?: TemplateName): Promise<void> {
    await this.wait()
    this.mayFail('remove')
    const going = this.plans.filter((one) => one.set === set && (template === undefined || one.template === template))
    if (going.length === 0) throw new Error('Deze Impactkaart staat niet in de werkmap.')
    for (const { name } of going.flatMap(({ sheets }) => sheets)) this.sheets.delete(name)
    this.plans = this.plans.filter((one) => !going.includes(one))
    this.changed()
  }

  async read(names: readonly string[]): Promise<Readonly<Record<string, Cell[][]>>> {
    await this.opening
    this.mayFail('read')
    return Object.fromEntries(names.map((name) => [name, this.results.get(name) ?? this.values(this.find(name))]))
  }

  async write(values: Readonly<Record<string, Cell[][]>>): Promise<void> {
    await this.wait()
    this.mayFail('write')
    for (const [name, rows] of Object.entries(values)) {
      this.put(this.find(name), this.halfway === undefined ? rows : onlyFirstCell(rows))
      if (this.halfway !== undefined) throw this.broken(this.halfway)
    }
    this.changed()
  }

  async writeFormulas(formulas: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>): Promise<void> {
    await this.wait()
    this.mayFail('writeFormula')
    for (const [name, rows] of Object.entries(formulas))
      this.inputCells(this.find(name), rows, (cell, formula) => {
        cell.formula = formula
        this.done.push(`formula ${name} ${formula}`)
      })
    this.changed()
  }

  async writeFormula(formula: string): Promise<void> {
    await this.wait()
    this.mayFail('writeFormula')
    if (!/^=IMPACTKAART\.[A-Z]+\(.*\)$/.test(formula)) throw new Error(`${formula} is geen functie van ons.`)
    this.done.push(`formula ${formula}`)
  }

  async show(sheet: string): Promise<void> {
    this.mayFail('show')
    if (!this.sheets.has(sheet)) throw new Error(`Er is geen blad ${sheet}.`)
    this.done.push(`show ${sheet}`)
  }

  watch(onChange: () => void): () => void {
    this.watchers.add(onChange)
    return () => this.watchers.delete(onChange)
  }

  async selection(): Promise<Selection> {
    return this.selected
  }

  save = async (): Promise<void> => this.leave('save')
  print = async (): Promise<void> => this.leave('print')
  share = async (): Promise<void> => this.leave('share')
  /** Formulas that stand as #NAME?; only an Excel can have them. */
  asleep = 2
  readonly repair?: () => Promise<number>

  /** Ends what `holdReading` began. */
  goOn = (): void => undefined

  /** As in a program that still opens the workbook: nothing is read until `goOn`. */
  holdReading(): void {
    this.opening = new Promise((over) => {
      this.goOn = over
    })
  }

  /** A change by the user in the grid. */
  type(name: string, rows: Cell[][]): void {
    this.put(this.find(name), rows)
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
    const found = this.find(name)
    const cells = this.addresses(found).flat()
    return cells.map((at) => this.sheet(found.sheet).get(at)?.formula)
  }

  /** The user types cells in the first row of Uitkomsten, by heading. */
  typeOutcome(cells: Readonly<Record<string, Cell>>): void {
    this.type('Uitkomsten', [[], this.outcomeLine(cells)])
  }

  /** Someone else types cells in a row of Uitkomsten, by heading; the pane is not told before it reads again. */
  colleague(cells: Readonly<Record<string, Cell>>, row = 1): void {
    this.put(this.find('Uitkomsten'), [...Array.from({ length: row }, () => []), this.outcomeLine(cells)])
  }

  /** Someone else types in a range; the pane is not told before it reads again. */
  quietly(name: string, rows: Cell[][]): void {
    this.put(this.find(name), rows)
  }

  /** What stands in a row of Uitkomsten, by heading, without blanks. */
  outcome(row = 1): Readonly<Record<string, Cell>> {
    const [headings = [], ...rows] = this.values(this.find('Uitkomsten'))
    const cells = headings.map((heading, index) => [String(heading), rows[row - 1]?.[index]] as const)
    return Object.fromEntries(cells.filter(([heading, cell]) => heading !== 'Prijs' && cell !== ''))
  }

  /** The user gives the first own party its name on sheet Project. */
  nameOwnParty(name: string): void {
    const cell = this.sheet('Project').get(ownPartyCells[0] ?? '')
    if (!cell || cell.locked) throw new Error('Op het blad Project is geen plaats voor een eigen naam.')
    cell.value = name
    this.changed()
  }

  /** The next write stops after its first cell, with this sentence. */
  breakHalfway(sentence: string): void {
    this.halfway = sentence
  }

  /** Every row of Uitkomsten gets an outcome. */
  fillAllRows(): void {
    const table = this.values(this.find('Uitkomsten'))
    const line = (table[0] ?? []).map(
      (heading): Cell => (heading === 'Uitkomst' ? 'huisarts-consult' : heading === 'Bruto aantal' ? 1 : undefined),
    )
    this.type('Uitkomsten', [[], ...table.slice(1).map(() => line)])
  }

  /** From now on every call that changes or leaves the workbook takes this many milliseconds. */
  slowDown(delay: number): void {
    this.delay = delay
  }

  /** As in a workbook that an earlier version made: without a name. */
  forgetName(wanted: string): void {
    this.plans = this.plans.map((plan) => ({ ...plan, names: plan.names.filter(({ name }) => name !== wanted) }))
    this.changed()
  }

  /** A heading of Uitkomsten becomes another, as on a sheet without protection. */
  renameHeading(from: string, to: string): void {
    const name = this.find('Uitkomsten')
    const [addresses = []] = this.addresses(name)
    const cells = addresses.map((at) => this.sheet(name.sheet).get(at))
    const last = [...cells].reverse().find((cell) => cell?.value === from)
    if (!last) throw new Error(`Geen kop ${from}.`)
    last.value = to
    this.changed()
  }

  select(selection: Selection): void {
    this.selected = selection
    this.changed()
  }

  private outcomeLine(cells: Readonly<Record<string, Cell>>): Cell[] {
    const headings = this.values(this.find('Uitkomsten'))[0] ?? []
    for (const heading of Object.keys(cells)) if (!headings.includes(heading)) throw new Error(`Geen kop ${heading}.`)
    return headings.map((heading) => cells[String(heading)])
  }

  private broken(sentence: string): Error {
    this.halfway = undefined
    return new Error(sentence)
  }

  private async leave(what: 'save' | 'print' | 'share'): Promise<void> {
    await this.wait()
    this.mayFail(what)
    if (!this.capabilities[what]) throw new Error(`Dit programma kan dit niet: ${what}.`)
    this.done.push(what)
  }

  private async wake(): Promise<number> {
    this.mayFail('repair')
    const woken = this.asleep
    this.asleep = 0
    return woken
  }

  private wait(): Promise<void> {
    return new Promise((over) => setTimeout(over, this.delay))
  }

  private mayFail(call: HostCall): void {
    const sentence = this.failing.get(call)
    if (sentence === undefined) return
    this.refused += 1
    throw new Error(sentence)
  }

  private changed(): void {
    for (const onChange of this.watchers) setTimeout(onChange)
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

  private put(name: PlanName, rows: Cell[][]): void {
    this.inputCells(name, rows, (cell, value) => {
      cell.value = value
      cell.formula = undefined
    })
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
