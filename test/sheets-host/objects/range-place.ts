/// <reference types="google-apps-script" />
// Where a range is: address, neighbours, sheet, and making it the one that the person looks at.
import { refusals } from '../google-error'
import { cellsOf, checkedArea, covers, meets, writeArea } from '../model/address'
import { makeRange, type Range, type RangeContext } from './range'
import { makeSheet } from './sheet'

export const rangePlace = ({ session, sheet, area, self }: RangeContext) => {
  const { row, column, rows, columns } = area
  const single = { row, column, rows: 1, columns: 1 }
  return {
    getA1Notation: () => writeArea(area),
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getSheet: () => makeSheet(session, sheet),
    getCell: (down: number, right: number) => {
      const cell = { ...single, row: row + down - 1, column: column + right - 1 }
      if (!covers(area, cell)) throw refusals.cellOutOfRange()
      return makeRange(session, sheet, cell)
    },
    offset: (down: number, right: number, numRows: number = rows, numColumns: number = columns) =>
      makeRange(
        session,
        sheet,
        checkedArea({ row: row + down, column: column + right, rows: numRows, columns: numColumns }, sheet),
      ),
    activate: (): Range => {
      session.book.look(session.person.name, sheet, area)
      return self()
    },
    canEdit: () => session.canEdit(sheet, area),
    isBlank: () =>
      [...cellsOf(area)].every(([down, right]) => {
        const cell = sheet.cells.at(down, right)
        return cell.value === '' && cell.formula === ''
      }),
    isPartOfMerge: () => sheet.merges.some((one) => meets(one, area)),
    getMergedRanges: () => sheet.merges.filter((one) => meets(one, area)).map((one) => makeRange(session, sheet, one)),
  } satisfies Partial<Range>
}
