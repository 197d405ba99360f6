// Do the sheets still calculate as they were made? Formulas that were replaced or changed, and a card that says something else than the
// core. Gathering works everything out itself, so the overview is right; these are findings about the file.
import { type Card, impactkaartNames } from '../../core'
import { wasInput } from '../filled/older-layouts'
import type { PlacedSheet } from '../filled/placed-sheet'
import { isCellError, type OpenedWorkbook } from '../read/open-workbook'
import type { ReadCell } from '../read/sheet-cells'
import { linkedChances, linkIn } from './linked-chances'
import type { PlacedPlan, Role } from './placed-plan'
import { seemsPersonal, shownSheet } from './private-text'
import type { Report } from './record'

/** The sheets that carry the card. */
const carrying: readonly Role[] = ['project', 'uitkomsten', 'effecten', 'kaart']

/** More than this part of a sheet changed is no slip of the hand: another version made it, or a program wrote the formulas its own way. */
const otherVersion = 0.2

const listed = (cells: readonly string[]): string => {
  const shown = cells.slice(0, 5).join(', ')
  return cells.length > 5 ? `${shown} en nog ${cells.length - 5}` : shown
}

/**
 * In sheets of an older layout a formula that differs or is not there says nothing.
 * @returns true when the sheets are those of another version.
 */
export const reportFormulas = (placed: PlacedPlan, report: Report): boolean => {
  let other = false
  for (const role of carrying) {
    const sheet = placed.sheets.get(role)
    if (!sheet) continue
    const { planned, changed, gone } = compared(sheet, placed)
    if (changed.length + gone.length > otherVersion * planned) {
      other = true
      if (gone.length > otherVersion * planned) reportPasted(sheet, gone.length, report)
    } else reportCells(sheet, { gone, changed }, report)
  }
  return other
}

const shownName = ({ name, planned }: PlacedSheet): string => shownSheet(name, planned.name)

const reportPasted = (sheet: PlacedSheet, gone: number, report: Report): void =>
  report(
    'let op',
    shownName(sheet),
    `Op dit blad ontbreken ${gone} formules. Misschien is er een kolom of rij tussengevoegd, is het als waarden geplakt, of komt het uit een andere versie.`,
    'Vul de gegevens opnieuw in een lege werkmap in, of werk het bestand bij.',
  )

type Differing = Readonly<Record<'gone' | 'changed', readonly string[]>>

const reportCells = (sheet: PlacedSheet, { gone, changed }: Differing, report: Report): void => {
  if (gone.length > 0)
    report(
      'let op',
      `${shownName(sheet)}, cel ${listed(gone)}`,
      gone.length === 1
        ? 'Hier hoort een formule te staan. Die is vervangen door een waarde, of weg.'
        : 'Hier horen formules te staan. Die zijn vervangen door waarden, of weg.',
      'Neem de formule over uit een lege werkmap. Het overzicht rekent zelf en gebruikt deze cellen niet.',
    )
  if (changed.length > 0)
    report(
      'let op',
      `${shownName(sheet)}, cel ${listed(changed)}`,
      changed.length === 1 ? 'De formule in deze cel is veranderd.' : 'De formules in deze cellen zijn veranderd.',
      'Neem de formule over uit een lege werkmap. Het overzicht rekent zelf.',
    )
}

const compared = (sheet: PlacedSheet, { stateOf, older }: PlacedPlan) => {
  const [changed, gone]: [string[], string[]] = [[], []]
  let planned = 0
  for (const { at, formula } of sheet.planned.cells) {
    if (formula === undefined || wasInput(older, sheet.planned.role, at)) continue
    planned++
    const state = stateOf(sheet, at, formula)
    if (state === 'no formula') gone.push(sheet.at(at))
    else if (state === 'other formula' && !older) changed.push(sheet.at(at))
  }
  return { planned, changed, gone }
}

/** A formula that someone typed in a yellow cell, and that no program has worked out: nobody knows what it would say, but of a measured chance. */
export const reportBlankInputs = (opened: OpenedWorkbook, { sheets, plan }: PlacedPlan, report: Report): void => {
  const chanceOf = linkedChances(opened, plan.set)
  const isUnknown = (formula: string): boolean => {
    const link = linkIn(formula, plan.set)
    return link === undefined || chanceOf(link) === undefined
  }
  for (const sheet of sheets.values()) {
    const { planned, name, at } = sheet
    const blank = planned.cells.flatMap((cell) => {
      if (cell.meaning !== 'invoer') return []
      const place = at(cell.at)
      const formula = opened.formulaAt(name, place)
      return formula !== undefined && opened.valueAt(name, place) === '' && isUnknown(formula) ? [place] : []
    })
    if (blank.length > 0)
      report(
        'fout',
        `${shownName(sheet)}, cel ${listed(blank)}`,
        'Hier staat een formule zonder uitkomst. Die telt als leeg.',
        'Open het bestand in Excel, laat het rekenen en sla het op.',
      )
  }
}

const euros = 0.5
const relative = 1e-6

type Figure = 'factor' | 'factorLow' | 'factorHigh' | 'benefits' | 'costs' | 'hours'

/** Rows of the table on sheet Kaart, and how far a figure may be off. */
const figures: readonly (readonly [Figure, label: string, by: 'amount' | 'ratio'])[] = [
  ['factor', 'Rendementsfactor', 'ratio'],
  ['factorLow', 'Rendementsfactor laag', 'ratio'],
  ['factorHigh', 'Rendementsfactor hoog', 'ratio'],
  ['benefits', 'Baten (contante waarde)', 'amount'],
  ['costs', 'Kosten (contante waarde)', 'amount'],
  ['hours', 'Uren vrijgespeeld', 'amount'],
]

const isOff = (stands: ReadCell, right: number | undefined, by: 'amount' | 'ratio'): boolean => {
  if (stands === '' || isCellError(stands)) return isCellError(stands)
  if (typeof stands !== 'number' || right === undefined) return typeof stands === 'number' || right !== undefined
  const room = by === 'amount' ? euros : relative * Math.max(Math.abs(right), Number.EPSILON)
  return Math.abs(stands - right) > room
}

const shown = (value: ReadCell | undefined): string => {
  if (typeof value === 'number') return String(Math.round(value * 1000) / 1000).replace('.', ',')
  if (value === undefined || value === '') return 'niets'
  if (typeof value === 'object') return value.error
  return seemsPersonal(value, true) ? 'een tekst' : value.slice(0, 40)
}

/** What the file shows on its card, beside what the core makes of the same inputs. */
export const reportCard = (opened: OpenedWorkbook, set: string, card: Card, report: Report): void => {
  const table = opened.table(impactkaartNames(set).card) ?? []
  const off = figures.flatMap(([key, label, by]) => {
    const stands = table.find(([name]) => name === label)?.[1] ?? ''
    return isOff(stands, card[key], by) ? [`${label} is ${shown(stands)} en moet ${shown(card[key])} zijn`] : []
  })
  if (off.length === 0) return
  report(
    'let op',
    'Kaart',
    `De kaart in dit bestand toont iets anders dan de ingevulde cijfers geven. ${off.join('; ')}.`,
    'Open het bestand, laat het herrekenen (F9) en sla het op. Blijft het verschil, dan is een formule overschreven. Het overzicht rekent zelf.',
  )
}
