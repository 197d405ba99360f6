// What the route reads of the workbook, in one go and only while its screen is open: the sheets for measuring, and the effects on the card.
import { type Cell, effectsName, type MetenNames, metenNames } from '../../../core'
import type { Host } from '../../host'
import {
  effectHeadings,
  linkHeadings,
  measurementHeadings,
  monitorHeadings,
  planHeadings,
  storyHeadings,
} from './headings'
import { type SheetTable, sheetTable } from './sheet-table'

const read = ['goal', 'steps', 'plan', 'measurements', 'from', 'to', 'link', 'stories', 'monitor'] as const

export interface MeasuringTables {
  readonly set: string
  /** Who, what changes, by when, how we see it: as they stand in their cells. */
  readonly goal: readonly Cell[]
  /** "goed genoeg", "overgeslagen" or blank, by step. */
  readonly steps: readonly string[]
  readonly effects: SheetTable<keyof typeof effectHeadings>
  readonly plan: SheetTable<keyof typeof planHeadings>
  readonly measurements: SheetTable<keyof typeof measurementHeadings>
  /** The same table as it stands, for what the core reads in it. */
  readonly measured: readonly Cell[][]
  /** The two moments that are compared. */
  readonly from: string
  readonly to: string
  readonly link: SheetTable<keyof typeof linkHeadings>
  readonly stories: SheetTable<keyof typeof storyHeadings>
  readonly monitor: SheetTable<keyof typeof monitorHeadings>
}

const oneText = (cells: Cell[][] | undefined): string => String(cells?.[0]?.[0] ?? '').trim()
const column = (cells: Cell[][] | undefined): Cell[] => (cells ?? []).map(([cell]) => cell)

export const readMeasuring = async (host: Host, set: string): Promise<MeasuringTables> => {
  const names = metenNames(set)
  const wanted = read.map((key) => names[key])
  const cells = await host.read([...wanted, effectsName(set)])
  const of = (key: keyof MetenNames): Cell[][] => cells[names[key]] ?? []
  return {
    set,
    goal: column(of('goal')),
    steps: column(of('steps')).map((cell) => String(cell ?? '').trim()),
    effects: sheetTable(cells[effectsName(set)] ?? [], effectHeadings),
    plan: sheetTable(of('plan'), planHeadings),
    measurements: sheetTable(of('measurements'), measurementHeadings),
    measured: of('measurements'),
    from: oneText(of('from')) || 'start',
    to: oneText(of('to')) || 'einde',
    link: sheetTable(of('link'), linkHeadings),
    stories: sheetTable(of('stories'), storyHeadings),
    monitor: sheetTable(of('monitor'), monitorHeadings),
  }
}
