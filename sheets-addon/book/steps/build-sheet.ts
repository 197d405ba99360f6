// One sheet of a plan, from empty to filled. Fewer than 40 calls on the sheet and its cells, whatever the plan holds.
import { address, areaOf, type PlanSheet, wholeRange } from '../../../core'
import { inputsOf } from '../../inputs'
import type { Range, Sheet } from '../survey'
import { borderKinds, drawBorders } from './borders'
import { type SheetNames, writeLayers } from './layers'
import { mergedLooks, mergeGroups } from './merges'
import { addPicture, pictureCalls } from './picture'
import { setSizes } from './sizes'
import { type RangeOfName, setValidations } from './validations'

/** Calls that every sheet takes, its own making included; sizes, merges and lines apart, the mark of a private one and a logo. */
const ordinaryCalls = 23
const mostCalls = 39

/** Ranges of one sheet, all got at once. */
export interface Ranges {
  readonly merges: readonly Range[]
  readonly highlights: readonly Range[]
  readonly inputs: readonly Range[]
}

/** From A1 to the last row and column that the plan touches. */
const extentOf = ({ cells, merges, columns }: PlanSheet): string => {
  const ends = merges.map((merge) => ({ at: merge.split(':')[1] ?? 'A1' }))
  return wholeRange([...cells, ...ends, { at: address(1, Math.max(1, columns.length)) }])
}

/** A new sheet of Google has 1000 rows and 26 columns; names and contents want what they point at to be there. */
export const makeRoom = (sheet: Sheet, planned: PlanSheet): void => {
  const [ordinaryRows, ordinaryColumns] = [1000, 26]
  const { row, column } = areaOf(extentOf(planned)).to
  if (column > ordinaryColumns) sheet.insertColumnsAfter(ordinaryColumns, column - ordinaryColumns)
  if (row > ordinaryRows) sheet.insertRowsAfter(ordinaryRows, row - ordinaryRows)
}

export const buildSheet = (
  sheet: Sheet,
  planned: PlanSheet,
  sheetName: SheetNames,
  rangeOfName: RangeOfName,
): Ranges => {
  const at = extentOf(planned)
  const merges = mergeGroups(planned)
  const highlights = planned.highlights.map(({ range }) => range)
  const all = sheet
    .getRangeList([at, ...merges.map(({ range }) => range), ...highlights, ...inputsOf(planned)])
    .getRanges()
  const [whole, ...others] = all
  if (!whole) return { merges: [], highlights: [], inputs: [] }
  const cells = [...planned.cells, ...mergedLooks(planned)]
  writeLayers(whole, at, new Map(cells.map((cell) => [cell.at, cell])), sheetName, planned.accent)
  if (planned.validations.length > 0) setValidations(whole, planned.validations, rangeOfName)
  drawBorders(sheet, cells)
  for (const [number, { across }] of merges.entries()) {
    if (across) others[number]?.mergeAcross()
    else others[number]?.merge()
  }
  const taken =
    ordinaryCalls +
    merges.length +
    borderKinds(cells).size +
    (planned.private ? 1 : 0) +
    (planned.picture ? pictureCalls : 0)
  if (planned.picture) addPicture(sheet, planned.picture)
  setSizes(sheet, planned, areaOf(at).to.row, mostCalls - taken)
  view(sheet, planned)
  return {
    merges: others.slice(0, merges.length),
    highlights: others.slice(merges.length, merges.length + highlights.length),
    inputs: others.slice(merges.length + highlights.length),
  }
}

const view = (sheet: Sheet, { frozen, gridlines, columns, hidden }: PlanSheet): void => {
  if (frozen.rows > 0) sheet.setFrozenRows(frozen.rows)
  if (frozen.columns > 0) sheet.setFrozenColumns(frozen.columns)
  if (!gridlines) sheet.setHiddenGridlines(true)
  for (const [at, column] of columns.entries()) if (column.hidden) sheet.hideColumns(at + 1)
  if (hidden) sheet.hideSheet()
}
