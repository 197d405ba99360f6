// A number or date that stands in its cell as text: the sheet does not count with it, and says so in its row only. Gathering reads it as the
// functions do, so that the figures may differ from the card in the file. What cannot be read at all is a finding of CONTROLE.
import { address, areaOf, type PlanCell, type PlanValidation, Problem, readDate, readNumber } from '../../core'
import type { PlacedSheet } from '../filled/placed-sheet'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { PlacedPlan } from './placed-plan'
import { seemsPersonal, shownSheet } from './private-text'
import type { Report } from './record'

type Kind = 'number' | 'date'

/** What belongs in a cell, and the head above its column, when it stands in a table. */
interface Wanted {
  readonly kind: Kind
  readonly head: string
}

export const reportNumbersAsText = (opened: OpenedWorkbook, { sheets }: PlacedPlan, report: Report): void => {
  for (const sheet of sheets.values())
    for (const [planned, { kind, head }] of wantedOn(sheet)) {
      const at = sheet.at(planned)
      const typed = opened.valueAt(sheet.name, at)
      const toType = typeof typed === 'string' && typed.trim() !== '' ? toTypeFor(typed.trim(), kind) : undefined
      if (typeof typed !== 'string' || toType === undefined) continue
      const hidden = seemsPersonal(typed)
      report(
        'let op',
        placeOf(sheet, at, head),
        `Hier staat ${hidden ? 'een getal' : `"${typed.trim().slice(0, 40)}"`} als tekst. Het blad rekent daar niet mee, het overzicht wel.`,
        `Maak de cel leeg, zet de celeigenschap op ${kind === 'date' ? 'Datum' : 'Getal'} en typ ${hidden ? 'het getal opnieuw' : toType}.`,
      )
    }
}

const wantedOn = ({ planned }: PlacedSheet): ReadonlyMap<string, Wanted> => {
  const cells = new Map(planned.cells.map((cell) => [cell.at, cell]))
  const found = new Map<string, Wanted>()
  for (const validation of planned.validations) {
    const { from, to } = areaOf(validation.range)
    for (let column = from.column; column <= to.column; column++) {
      const head = headIn(cells.get(address(from.row - 1, column)))
      for (let row = from.row; row <= to.row; row++) {
        const cell = cells.get(address(row, column))
        const kind = cell?.meaning === 'invoer' ? kindOf(validation, cell) : undefined
        if (cell && kind) found.set(cell.at, { kind, head })
      }
    }
  }
  return found
}

const headIn = (cell: PlanCell | undefined): string =>
  cell?.meaning === 'tabelkop' && typeof cell.value === 'string' ? cell.value : ''

/** A year is chosen from a list. */
const kindOf = ({ rule }: PlanValidation, { format }: PlanCell): Kind | undefined => {
  if (rule.kind === 'date') return 'date'
  return rule.kind === 'number' || rule.kind === 'whole' || format === 'jaartal' ? 'number' : undefined
}

/** What someone must type for what stands there; undefined when it is no number or date. */
const toTypeFor = (typed: string, kind: Kind): string | undefined => {
  try {
    if (kind === 'date') return readDate(typed, {}) === undefined ? undefined : 'de datum opnieuw'
    const value = readNumber(typed, {})
    if (value === undefined) return undefined
    const percent = typed.endsWith('%')
    const digits = String(percent ? Number((value * 100).toPrecision(12)) : value).replace('.', ',')
    return percent ? `${digits}%` : digits
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const placeOf = ({ name, planned }: PlacedSheet, at: string, head: string): string => {
  const sheet = shownSheet(name, planned.name)
  return head === '' ? `${sheet}, cel ${at}` : `${sheet}, rij ${areaOf(at).from.row}, kolom ${head}`
}
