// Which Impactkaarten are in a file and how large each is: what the sheets of now have to hold.
import { findName, metenNames, mostMeasurements, mostRows, setsIn, standardMeasurements } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { Tell } from './remark'

/** One Impactkaart of a file, no larger than our sheets can be. */
export interface SetSize {
  readonly set: string
  readonly rows: number
  /** Undefined without sheets for measuring. */
  readonly measurements: number | undefined
}

/** Every set in the file. */
export const sizesIn = (opened: OpenedWorkbook, tell: Tell): SetSize[] =>
  setsIn({ names: opened.names(), record: [] }).map(({ set, rows, missing }) => {
    if (missing.length > 0)
      tell('changed', '', {
        nl: `In de werkmap ontbreken namen: ${missing.join(', ')}. In de nieuwe werkmap zijn ze er weer. Kijk na of daar alles goed staat.`,
        en: `Names are missing in the workbook: ${missing.join(', ')}. They are back in the new workbook. Check that everything stands right there.`,
      })
    reportRoom(`Uitkomsten${set}`, rows, mostRows, tell)
    reportRoom(`Metingen${set}`, measurementsIn(opened, set) ?? 0, mostMeasurements, tell)
    return sizeOf(opened, { set, rows })
  })

export const sizeOf = (opened: OpenedWorkbook, { set, rows }: Pick<SetSize, 'set' | 'rows'>): SetSize => {
  const measurements = measurementsIn(opened, set)
  return {
    set,
    rows: Math.min(Math.max(rows, 1), mostRows),
    measurements: measurements && Math.min(Math.max(measurements, 1), mostMeasurements),
  }
}

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
