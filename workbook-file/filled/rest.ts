// What stands on our sheets and is no input: what was moved by us, formulas and texts that were changed, and what people put beside our
// cells. It is told, because the new sheets are made anew.
import { logoPlaces, type PlanCell, quoteSheet, sameName } from '../../core'
import { isCellError, type OpenedWorkbook } from '../read/open-workbook'
import { logosIn } from './kept-look'
import { objectWords } from './objects'
import { wasInput } from './older-layouts'
import type { PlacedSheet } from './placed-sheet'
import { listed, placeOf, type Tell } from './remark'
import { asCalledIn, isSameFormula } from './same-formula'
import { cellsOf, type Source } from './source'

/** @param organisation made the file: then a picture on these sheets may be its logo. */
export const reportRest = (
  opened: OpenedWorkbook,
  source: Source,
  organisation: string | undefined,
  tell: Tell,
): void => {
  reportMoves(opened, source, tell)
  const asCalled = asCalledIn(source.placed)
  const logos = organisation === undefined ? new Map() : logosIn(opened, source.placed, organisation)
  for (const sheet of source.placed) {
    const { planned, name } = sheet
    if (!sameName(planned.name, name))
      tell('changed', quoteSheet(name), {
        nl: `Het blad ${name} heet weer ${planned.name}.`,
        en: `The sheet ${name} is called ${planned.name} again.`,
      })
    reportOther(opened, sheet, source, asCalled, tell)
    reportBeside(opened, sheet, source, tell)
    // Every picture on this sheet comes along, because there is none but the logo.
    const isLogo = (): boolean => logos.has(planned.role) && opened.picturesOn(name).length === 1
    const added = opened.objectsOn(name).filter((one) => one === 'comment' || (one === 'picture' && !isLogo()))
    const place = organisation !== undefined && !logos.has(planned.role) ? logoPlaces[planned.role] : undefined
    if (added.length > 0) tell('lost', quoteSheet(name), objectWords(added, place))
  }
}

const reportMoves = (opened: OpenedWorkbook, { older, placed }: Source, tell: Tell): void => {
  for (const { place, words } of older?.moved ?? []) {
    const sheet = placed.find(({ planned }) => planned.role === place.role)
    const cells = cellsOf(place.range, 1000)?.map((at) => sheet?.at(at) ?? at) ?? []
    if (sheet && cells.some((at) => opened.valueAt(sheet.name, at) !== ''))
      tell('moved', placeOf(sheet.name, `${cells[0]}:${cells.at(-1)}`), words)
  }
}

/** More than this part of a sheet differs: another version made it, or a program wrote it its own way. */
const otherVersion = 0.2

const reportOther = (
  opened: OpenedWorkbook,
  { planned, name, at }: PlacedSheet,
  { older }: Source,
  asCalled: (formula: string) => string,
  tell: Tell,
): void => {
  const formulas = planned.cells.filter(
    (cell) => cell.formula !== undefined && cell.meaning !== 'invoer' && !wasInput(older, planned.role, cell.at),
  )
  const texts = older ? [] : planned.cells.filter(({ value, meaning }) => value !== undefined && meaning !== 'invoer')
  const replaced = formulas.filter((cell) => isReplaced(opened, name, at(cell.at)))
  const changed = formulas.filter(({ at: planned, formula = '' }) => {
    const stands = opened.formulaAt(name, at(planned))
    return !older && stands !== undefined && stands !== formula && !isSameFormula(asCalled(formula), stands)
  })
  const reworded = texts.filter((cell) => isReworded(opened, name, cell, at(cell.at)))
  const place = (cells: readonly PlanCell[]) => placeOf(name, listed(cells.map((cell) => at(cell.at))).nl)
  if (replaced.length > 0)
    tell('changed', place(replaced), {
      nl: 'Hier stond een waarde in plaats van onze formule. In de nieuwe werkmap rekent de formule weer.',
      en: 'A value stood here instead of our formula. In the new workbook the formula calculates again.',
    })
  if (changed.length > 0 && changed.length <= otherVersion * formulas.length)
    tell('changed', place(changed), {
      nl: 'Hier stond een andere formule dan de onze. In de nieuwe werkmap staat onze formule van nu.',
      en: 'Another formula than ours stood here. In the new workbook our formula of now stands here.',
    })
  if (reworded.length > 0)
    tell('changed', place(reworded), {
      nl: 'Hier stond iets anders dan op onze bladen van nu. In de nieuwe werkmap staat wat er nu hoort.',
      en: 'Something else than on our sheets of now stood here. In the new workbook stands what belongs there now.',
    })
}

const isReplaced = (opened: OpenedWorkbook, sheet: string, at: string): boolean =>
  opened.formulaAt(sheet, at) === undefined && opened.valueAt(sheet, at) !== ''

/** Blank says nothing: some programs leave out what is covered by a merged cell. */
const isReworded = (opened: OpenedWorkbook, sheet: string, { value }: PlanCell, at: string): boolean => {
  const stands = opened.valueAt(sheet, at)
  return stands !== '' && (isCellError(stands) || !isAlike(stands, value))
}

const isAlike = (stands: string | number, value: string | number | undefined): boolean =>
  typeof stands === 'number' && typeof value === 'number'
    ? Math.abs(stands - value) <= 1e-9 * Math.abs(value)
    : String(stands).trim() === String(value).trim()

const reportBeside = (opened: OpenedWorkbook, sheet: PlacedSheet, { older }: Source, tell: Tell): void => {
  const { planned, name, plannedAt } = sheet
  // A text may cover cells to its right; those of a merged cell hold nothing.
  const known = new Map(planned.cells.map((cell) => [cell.at, cell]))
  const beside = opened.cellsOn(name).filter((at) => {
    const there = plannedAt(at)
    if (there === undefined) return true
    if (wasInput(older, planned.role, there)) return false
    const cell = known.get(there)
    return cell === undefined || (cell.value === undefined && cell.formula === undefined && cell.meaning !== 'invoer')
  })
  if (beside.length === 0) return
  tell('lost', placeOf(name, listed(beside).nl), {
    nl: 'Wat hier staat, staat buiten de cellen van dit blad en gaat niet mee. In de oude werkmap blijft het staan.',
    en: 'What stands here lies outside the cells of this sheet and does not come along. The old workbook keeps it.',
  })
}
