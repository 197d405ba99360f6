// Rows of a table that the new pack does not have. When an older pack had locked the table they are that pack's: they go when nothing in
// the workbook uses them. Each is told, since prices and indicators that stay behind a lock would go unseen.
import type { CellValue } from 'hucre'
import { bare, type PlanCell, type Words } from '../../core'
import type { FilledWorkbook } from '../filled/filled-workbook'
import { placeOf, quotedCell, type Tell } from '../filled/remark'
import { type BySheet, isFilled, keyOf } from './cells'

export interface LockedTable {
  readonly name: string
  readonly sheet: string
  readonly lines: readonly (readonly PlanCell[])[]
  /** Keys of the rows of the new pack. */
  readonly given: ReadonlySet<string>
  readonly wasLocked: boolean
  readonly isLocked: boolean
}

/** Clears them in `contents` and `formulas`. */
export const dropRows = (
  table: LockedTable,
  contents: Map<string, CellValue>,
  formulas: BySheet<string>,
  filled: Uses,
  tell: Tell,
): void => {
  const { sheet, lines, given, wasLocked, isLocked } = table
  if (!wasLocked && !isLocked) return
  for (const cells of lines) {
    const first = cells[0]?.at ?? ''
    const title = contents.get(first)
    if (!isFilled(title) || given.has(keyOf(title))) continue
    const stays = !wasLocked || isUsed(String(title), table, filled)
    tell(stays ? 'changed' : 'lost', placeOf(sheet, first), words(quotedCell(title), stays, wasLocked))
    if (stays) continue
    for (const { at } of cells) {
      contents.set(at, '')
      delete formulas[sheet]?.[at]
    }
  }
}

const words = (title: Words, stays: boolean, wasLocked: boolean) => {
  if (!stays)
    return {
      nl: `${title.nl} staat niet meer in het pakket, en niets in deze werkmap gebruikt het. De rij is weg.`,
      en: `${title.en} is not in the pack any more, and nothing in this workbook uses it. The row is gone.`,
    }
  return wasLocked
    ? {
        nl: `${title.nl} staat niet meer in het pakket. De rij blijft, want deze werkmap gebruikt haar.`,
        en: `${title.en} is not in the pack any more. The row stays, because this workbook uses it.`,
      }
    : {
        nl: `${title.nl} staat niet in het pakket. De rij blijft, en is nu vergrendeld.`,
        en: `${title.en} is not in the pack. The row stays, and is locked now.`,
      }
}

export type Uses = Pick<FilledWorkbook, 'values' | 'formulas' | 'userSheets' | 'userNames'>

/** Its name stands elsewhere, or a formula may look at the table. */
const isUsed = (title: string, { name, sheet, lines }: LockedTable, filled: Uses): boolean => {
  const rows = new Set(lines.flat().map(({ at }) => at))
  const typed = Object.entries(filled.values).flatMap(([where, cells]) =>
    Object.entries(cells).flatMap(([at, value]) => (where === sheet && rows.has(at) ? [] : [value])),
  )
  const own = filled.userSheets.flatMap(({ cells }) => cells)
  const looks = [
    ...Object.values(filled.formulas).flatMap((cells) => Object.values(cells)),
    ...own.flatMap(({ formula }) => formula ?? []),
    ...filled.userNames.map(({ range }) => range),
  ].map(bare)
  const sought = [title, sheet, name].map(bare)
  return (
    [...typed, ...own.map(({ value }) => value)].some((value) => keyOf(value) === keyOf(title)) ||
    looks.some((formula) => sought.some((one) => formula.includes(one)))
  )
}
