// What people filled in in a file, as the plans of today hold it: for moving it into a newer workbook, and for opening it in the workbench.
// Sheets are found by the names on them, so a file may come from an older version or have sheets under other names.
import {
  type AboutFile,
  findName,
  impactkaart,
  meten,
  metenNames,
  mostMeasurements,
  mostRows,
  type Plan,
  sameName,
  setsIn,
  standardMeasurements,
} from '../../core'
import { FileProblem } from '../read/file-problem'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { SheetFormulas, SheetValues, UserSheet, WriteOptions } from '../write-workbook'
import { aboutIn, aboutNow, withAbout } from './about-kept'
import { type Filled, readInputs } from './input-cells'
import { keptLocks } from './kept-locks'
import type { Surroundings } from './moved-formula'
import { ownNames, ownSheets } from './own-sheets'
import type { Remark, Tell } from './remark'
import { reportRest } from './rest'
import { type Source, sourceOf } from './source'

export type { Remark }

export interface FilledWorkbook {
  /** As the templates make them now, in the order of their sets. */
  readonly plans: readonly Plan[]
  /** What stands in input cells, by sheet and address of these plans; '' where a cell was cleared that is not blank in a new workbook. */
  readonly values: SheetValues
  /** Formulas that were typed in input cells, without `=`. */
  readonly formulas: SheetFormulas
  readonly userSheets: readonly UserSheet[]
  readonly userNames: NonNullable<WriteOptions['userNames']>
  /** What the file says of where it came from, with the versions of now; undefined when no organisation composed it. */
  readonly about: AboutFile | undefined
  readonly remarks: readonly Remark[]
}

export interface SetSize {
  readonly set: string
  readonly rows: number
  /** Undefined without sheets for measuring. */
  readonly measurements: number | undefined
}

/** Makes the plans that the contents go into, for one set of the file; without it those of the templates. */
export type PlansFor = (size: SetSize) => readonly Plan[]

const made = new Map<string, readonly Plan[]>()
const mostMade = 8

/** The last few are kept, because the files of one organisation are alike. */
export const templates: PlansFor = ({ set, rows, measurements }) => {
  const key = `${set} ${rows} ${measurements}`
  const kept = made.get(key)
  if (kept) return kept
  const measured = measurements !== undefined
  const plans = [impactkaart({ set, rows, measured }), ...(measured ? [meten({ set, rows: measurements })] : [])]
  if (made.size >= mostMade) made.clear()
  made.set(key, plans)
  return plans
}

/** Without `plansFor` what was locked in the file stays locked. @throws FileProblem when the file has no sheets of ours. */
export const filledWorkbook = (opened: OpenedWorkbook, plansFor?: PlansFor): FilledWorkbook => {
  const remarks: Remark[] = []
  const tell: Tell = (kind, place, words, filledIn) =>
    remarks.push({ kind, place, words, ...(filledIn && { filledIn }) })
  const sizes = sizesIn(opened, tell)
  if (sizes.length === 0) throw new FileProblem('no-card', opened.fileName)
  const sets = sizes.map((size) => {
    const about = aboutIn(opened, size.set)
    return { size, about, ours: templates(size).map((plan) => (about ? withAbout(plan, about) : plan)) }
  })
  const plans = sets.flatMap(({ size, about }) => {
    const given = (plansFor ?? templates)(size)
    return about ? given.map((plan) => withAbout(plan, aboutNow(about))) : given
  })
  const sources = sets.map(({ size, ours }) => sourceOf(opened, ours, size.set))
  const own = opened.sheetNames().filter((name) => !sources.some(({ placedOn }) => placedOn(name)))
  const sheetNow = newNames(own, sources, plans)
  const all = new Set(opened.names().map(({ name }) => name.toLowerCase()))
  const ours = new Set(plans.flatMap((plan) => plan.names).map(({ name }) => name.toLowerCase()))
  const userNames = ownNames(opened, ours, { sources, sheetNow, names: all }, tell)
  const names = new Set([...ours, ...userNames.map(({ name }) => name.toLowerCase())])
  const around: Surroundings = { sources, sheetNow, names }
  const filled: Filled = { values: {}, formulas: {} }
  const locked = sets.flatMap(({ size, ours, about }, index) => {
    const source = sources[index]
    const planned = plans.filter(({ set }) => set === size.set)
    if (!source) return planned
    readInputs(opened, ours, source, around, filled, tell)
    reportRest(opened, source, about !== undefined, tell)
    return plansFor ? planned : keptLocks(opened, planned, source, filled, tell)
  })
  reportMacros(opened, tell)
  const about = sets.map((one) => one.about).find((one) => one !== undefined)
  return {
    plans: locked,
    ...filled,
    userSheets: ownSheets(opened, own, around, tell),
    userNames,
    about: about && aboutNow(about),
    remarks,
  }
}

const reportMacros = ({ notes }: OpenedWorkbook, tell: Tell): void => {
  if (notes.some(({ code }) => code === 'macros'))
    tell('lost', '', {
      nl: 'De macro’s in deze werkmap gaan niet mee. Ze blijven in de oude werkmap.',
      en: 'The macros in this workbook do not come along. They stay in the old workbook.',
    })
}

/** How large each set in the file is, no larger than our sheets can be. */
const sizesIn = (opened: OpenedWorkbook, tell: Tell): SetSize[] =>
  setsIn({ names: opened.names(), record: [] }).map(({ set, rows, missing }) => {
    if (missing.length > 0)
      tell('changed', '', {
        nl: `In de werkmap ontbreken namen: ${missing.join(', ')}. In de nieuwe werkmap zijn ze er weer. Kijk na of daar alles goed staat.`,
        en: `Names are missing in the workbook: ${missing.join(', ')}. They are back in the new workbook. Check that everything stands right there.`,
      })
    const measurements = measurementsIn(opened, set)
    reportRoom(`Uitkomsten${set}`, rows, mostRows, tell)
    reportRoom(`Metingen${set}`, measurements ?? 0, mostMeasurements, tell)
    return {
      set,
      rows: Math.min(Math.max(rows, 1), mostRows),
      measurements: measurements && Math.min(Math.max(measurements, 1), mostMeasurements),
    }
  })

/** A table that a person made longer than our sheets can be. */
const reportRoom = (table: string, rows: number, most: number, tell: Tell): void => {
  if (rows <= most) return
  tell(
    'lost',
    table,
    {
      nl: `De tabel heeft ${rows} rijen en op onze bladen passen er ${most}. Verdeel wat er staat over twee werkmappen.`,
      en: `The table has ${rows} rows and ${most} fit on our sheets. Divide what stands there over two workbooks.`,
    },
    true,
  )
}

/** The sheets for measuring are there when more of their names are than are not: one name may be a person's own. */
const measurementsIn = (opened: OpenedWorkbook, set: string): number | undefined => {
  const found = { names: opened.names() }
  const names = Object.values(metenNames(set))
  if (names.filter((name) => findName(found, name)?.place).length * 2 <= names.length) return undefined
  const area = findName(found, metenNames(set).measurements)?.place?.area
  return area ? area.to.row - area.from.row : standardMeasurements
}

/** As programs take it: at most 31 letters, no brackets and such, no apostrophe at either end. */
const asSheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '') || 'Blad'

/** Our sheets have their own names again; a sheet of a person takes another one where it would be in their way. */
const newNames = (
  own: readonly string[],
  sources: readonly Source[],
  plans: readonly Plan[],
): Surroundings['sheetNow'] => {
  const taken = plans.flatMap((plan) => plan.sheets.map(({ name }) => name))
  const isTaken = (name: string) => taken.some((one) => sameName(one, name))
  const renamed = new Map<string, string>()
  for (const name of own) {
    const possible = asSheetName(name)
    let free = possible
    for (let number = 1; isTaken(free) || (free !== name && own.some((one) => sameName(one, free))); number++)
      free = `${possible.slice(0, 20)} (eigen${number > 1 ? ` ${number}` : ''})`
    renamed.set(name.toLowerCase(), free)
    taken.push(free)
  }
  return (fileSheet) =>
    sources.map(({ placedOn }) => placedOn(fileSheet)?.planned.name).find((name) => name !== undefined) ??
    renamed.get(fileSheet.toLowerCase())
}
