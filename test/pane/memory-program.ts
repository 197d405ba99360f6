// The interface `Host` on a workbook in memory: as slow as a test wants it, and failing where a test wants it.
import { aboutFileName, type Cell, type Language, type Plan, type TemplateName } from '../../core'
import type { Capabilities, Host, Selection, SheetSet } from '../../pane'
import { MemoryWorkbook } from './memory-workbook'

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

/** The block without all but the first cell that it gives. */
const onlyFirstCell = (rows: Cell[][]): Cell[][] => {
  const line = rows.findIndex((cells) => cells.some((cell) => cell !== undefined))
  const at = rows[line]?.findIndex((cell) => cell !== undefined)
  return rows.map((cells, row) => cells.map((cell, column) => (row === line && column === at ? cell : undefined)))
}

export class MemoryProgram implements Host {
  readonly kind: Host['kind']
  readonly language: Language
  readonly capabilities: Capabilities
  /** Calls that succeeded, in order, for what has no other trace. */
  readonly done: string[] = []
  /** Calls that must fail, each with its sentence. */
  readonly failing = new Map<HostCall, string>()
  /** How often a call failed. */
  refused = 0
  selected: Selection = { address: '', formula: '', sentence: '' }
  protected readonly book = new MemoryWorkbook()
  /** What a real program would have computed in a range, where a test says so. */
  readonly results = this.book.results
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
    const { plans } = this.book
    return plans
      .filter(({ template }) => template === 'impactkaart')
      .map(({ set, rows, version, names }) => ({
        set,
        rows,
        version,
        measurements: plans.find((one) => one.template === 'meten' && one.set === set)?.rows,
        composed: names.some(({ name }) => name === aboutFileName(set)),
      }))
  }

  async sheetNames(): Promise<readonly string[]> {
    this.mayFail('sheetNames')
    return this.book.sheetNames()
  }

  async insert(plan: Plan): Promise<void> {
    await this.wait()
    this.mayFail('insert')
    this.book.insert(plan)
    this.changed()
  }

  async extend(before: Plan, after: Plan): Promise<void> {
    await this.wait()
    this.mayFail('extend')
    this.book.extend(before, after)
    this.changed()
  }

  async remove(set: string, template?: TemplateName): Promise<void> {
    await this.wait()
    this.mayFail('remove')
    this.book.remove(set, template)
    this.changed()
  }

  async read(names: readonly string[]): Promise<Readonly<Record<string, Cell[][]>>> {
    await this.opening
    this.mayFail('read')
    return Object.fromEntries(names.map((name) => [name, this.results.get(name) ?? this.book.read(name)]))
  }

  async write(values: Readonly<Record<string, Cell[][]>>): Promise<void> {
    await this.wait()
    this.mayFail('write')
    for (const [name, rows] of Object.entries(values)) {
      this.book.write(name, this.halfway === undefined ? rows : onlyFirstCell(rows))
      if (this.halfway !== undefined) throw this.broken(this.halfway)
    }
    this.changed()
  }

  async writeFormulas(formulas: Readonly<Record<string, readonly (readonly (string | undefined)[])[]>>): Promise<void> {
    await this.wait()
    this.mayFail('writeFormula')
    for (const [name, rows] of Object.entries(formulas)) {
      this.book.writeFormulas(name, rows)
      for (const formula of rows.flat()) if (formula !== undefined) this.done.push(`formula ${name} ${formula}`)
    }
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
    if (!this.book.sheetNames().includes(sheet)) throw new Error(`Er is geen blad ${sheet}.`)
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

  /** The next write stops after its first cell, with this sentence. */
  breakHalfway(sentence: string): void {
    this.halfway = sentence
  }

  /** From now on every call that changes or leaves the workbook takes this many milliseconds. */
  slowDown(delay: number): void {
    this.delay = delay
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

  protected changed(): void {
    for (const onChange of this.watchers) setTimeout(onChange)
  }
}
