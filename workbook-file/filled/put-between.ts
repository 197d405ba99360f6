// Were rows or columns put in between our cells in the file, or taken away? A sheet is found by one name on it, so answers would then come
// into other cells. It is told as something that finds no place, which stops whoever reads the file.
import {
  type Area,
  address,
  areaOf,
  findName,
  type Plan,
  type PlanCell,
  type PlanSheet,
  sameName,
  type Words,
} from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { OlderLayout } from './older-layouts'
import { namesOfAnswers, type PlacedSheet, rangeIn } from './placed-sheet'
import { placeOf, quotedShort, type Tell } from './remark'
import type { Source } from './source'

/** Something of ours that does not stand where the rest of its sheet says. */
export interface Astray {
  readonly what: Words
  /** Undefined when it is a text. */
  readonly name?: string
  readonly sheet: string
  readonly stands: string
  readonly belongs: string
}

/** Of each sheet of the plan the first thing that stands elsewhere, if any does. */
export const putBetween = (
  opened: OpenedWorkbook,
  plan: Plan,
  source: Source,
): readonly { readonly on: PlacedSheet; readonly astray: Astray }[] =>
  source.placed.flatMap((on) => {
    if (!plan.sheets.includes(on.planned)) return []
    const astray = nameAstray(opened, plan, on, source) ?? textAstray(opened, on)
    return astray ? [{ on, astray }] : []
  })

export const tellPutBetween = (opened: OpenedWorkbook, plan: Plan, source: Source, tell: Tell): void => {
  for (const { astray } of putBetween(opened, plan, source)) {
    const { what, sheet, stands, belongs } = astray
    tell(
      'lost',
      placeOf(sheet, stands),
      {
        nl: `${what.nl} staat op ${stands} en hoort op ${belongs}. Op dit blad is een rij of kolom tussengevoegd of weggehaald, en antwoorden zouden in een ander vak komen. Haal weg wat is tussengevoegd of zet terug wat weg is. Kan dat niet, neem de antwoorden dan met de hand over in een nieuwe werkmap.`,
        en: `${what.en} stands at ${stands} and belongs at ${belongs}. A row or column was put in or taken away on this sheet, and answers would come into another cell. Take away what was put in, or put back what is gone. If that is not possible, copy the answers by hand into a new workbook.`,
      },
      true,
    )
  }
}

/** Names over input cells, of today and of the older version that the file is of. */
const nameAstray = (opened: OpenedWorkbook, plan: Plan, sheet: PlacedSheet, { older }: Source): Astray | undefined => {
  const before = (older?.names ?? []).filter(({ role }) => role === sheet.planned.role)
  for (const { name, range } of [
    ...namesOfAnswers(plan, sheet.planned),
    ...before.map(({ nameOf, range }) => ({ name: nameOf(plan.set), range })),
  ]) {
    const place = findName({ names: opened.names() }, name)?.place
    if (!place) continue
    const belongs = rangeIn(sheet, range)
    if (sameName(place.sheet, sheet.name) && isAsPlanned(place.area, areaOf(belongs), areaOf(range), older)) continue
    const { from, to } = place.area
    const stands = from.row === to.row && from.column === to.column ? at(from) : `${at(from)}:${at(to)}`
    return {
      what: { nl: `De naam ${name}`, en: `The name ${name}` },
      name,
      sheet: place.sheet,
      stands,
      belongs: stands === belongs ? range : belongs,
    }
  }
  return undefined
}

const at = ({ row, column }: Area['from']): string => address(row, column)

/** Rows at the end may be gone; an older version had fewer columns. What would begin beyond the edge of the sheet is narrower. */
const isAsPlanned = (stands: Area, belongs: Area, planned: Area, older: OlderLayout | undefined): boolean => {
  const grown = ({ from, to }: Area, kind: 'row' | 'column') =>
    to[kind] - from[kind] - planned.to[kind] + planned.from[kind]
  const wider = grown(stands, 'column')
  return (
    stands.from.row === belongs.from.row &&
    stands.from.column === belongs.from.column &&
    grown(stands, 'row') <= 0 &&
    (wider === 0 || (older !== undefined && wider < 0))
  )
}

/**
 * Words beside or above input cells that stand elsewhere on the sheet. Words that are nowhere were changed, which says nothing; so does a
 * changed word that someone used once more elsewhere.
 */
const textAstray = (opened: OpenedWorkbook, sheet: PlacedSheet): Astray | undefined => {
  const words = wordsOfInputs(sheet.planned)
  const textAt = (at: string) => String(opened.valueAt(sheet.name, at)).trim()
  const isInPlace = ({ at, value }: PlanCell) => textAt(sheet.at(at)) === String(value).trim()
  const missing = words.filter((word) => !isInPlace(word))
  if (missing.length === 0) return undefined
  const inPlace = words.filter(isInPlace).map(({ at }) => sheet.at(at))
  const inputs = new Set(sheet.planned.cells.filter(isInput).map(({ at }) => at))
  const wanted = new Set(missing.map(({ value }) => String(value).trim()))
  const found = opened.cellsOn(sheet.name).filter((at) => wanted.has(textAt(at)))
  // People may type our words in their cells. Below or right of a head that is blank now, it is that head, pushed on.
  const isPushedOn = (at: string, belongs: string) => textAt(belongs) === '' && isAlong(belongs, at)
  const blankOrOurs = new Set(['', ...sheet.planned.cells.map(({ value }) => String(value ?? '').trim())])
  for (const { at, value } of missing) {
    const belongs = sheet.at(at)
    const elsewhere = found.filter(
      (other) =>
        textAt(other) === String(value).trim() &&
        (!inputs.has(sheet.plannedAt(other) ?? '') || isPushedOn(other, belongs)),
    )
    const stands = blankOrOurs.has(textAt(belongs))
      ? elsewhere[0]
      : elsewhere.find((other) => isShift(belongs, other, inPlace))
    if (stands === undefined) continue
    const text = quotedShort(String(value))
    const what = { nl: `De tekst ${text}`, en: `The text ${text}` }
    return { what, sheet: sheet.name, stands, belongs }
  }
  return undefined
}

/** Further on in its column or in its row. */
const isAlong = (belongs: string, at: string): boolean => {
  const [before, now] = [areaOf(belongs).from, areaOf(at).from]
  return (
    (before.column === now.column && now.row > before.row) || (before.row === now.row && now.column > before.column)
  )
}

/** Along its column, and nothing further on there still stands in its place; or along its row. */
const isShift = (belongs: string, stands: string, inPlace: readonly string[]): boolean => {
  const [before, now] = [areaOf(belongs).from, areaOf(stands).from]
  const along = before.column === now.column ? 'row' : before.row === now.row ? 'column' : undefined
  if (along === undefined) return false
  const across = along === 'row' ? 'column' : 'row'
  return !inPlace.some((at) => {
    const place = areaOf(at).from
    return place[across] === before[across] && place[along] > before[along]
  })
}

const isInput = ({ meaning }: PlanCell): boolean => meaning === 'invoer'

/** The nearest heading above each input cell and the label before it, as far as the sheet says them once. */
const wordsOfInputs = ({ cells }: PlanSheet): readonly PlanCell[] => {
  const count = new Map<unknown, number>()
  for (const { value } of cells) count.set(value, (count.get(value) ?? 0) + 1)
  const words = new Set<PlanCell>()
  const headings = new Map<number, PlanCell>()
  const labels = new Map<number, PlanCell>()
  const inOrder = cells
    .map((cell) => ({ cell, ...areaOf(cell.at).from }))
    .sort((one, other) => one.row - other.row || one.column - other.column)
  for (const { cell, row, column } of inOrder) {
    if (cell.meaning === 'tabelkop') headings.set(column, cell)
    if (cell.meaning === 'label') labels.set(row, cell)
    if (!isInput(cell)) continue
    for (const near of [headings.get(column), labels.get(row)])
      if (near?.value !== undefined && count.get(near.value) === 1) words.add(near)
  }
  return [...words]
}
