// More rows in a set, or another link to what was measured: what changed between two plans. The names come last, so a table that did not get all its rows is still the table
// it was, and trying again does the same writes again. The cells that were there stay as people filled them; a chart follows its cells
// by itself.
import { address, blocks, findName, isRecordOf, sheetsOfPlan } from '../../core'
import type { Extension } from '../wire'
import { protectAgain } from './protection'
import { because, Refusal } from './refusal'
import { refuseLocked } from './rights'
import { sheetOf } from './sheets'
import { drawBorders } from './steps/borders'
import { replaceHighlights } from './steps/highlights'
import { type SheetNames, writeLayers } from './steps/layers'
import { setValidation } from './steps/validations'
import { type Range, type Sheet, type SheetFound, type Survey, survey, writeRecord } from './survey'

type ChangedSheet = Extension['change']['sheets'][number]

export const extendPlan = (extension: Extension): void => {
  try {
    extend(extension)
  } catch (cause) {
    // A table that grows takes its name along.
    throw because(extension.change.names.length > 0 ? 'notExtended' : 'notUpdated', cause)
  }
}

const extend = ({ change, outline, inputs, fresh }: Extension): void => {
  const found = survey()
  const sheets = sheetsOfPlan(found, outline)
  if (sheets.size === 0) throw new Refusal('setGone')
  const changing = change.sheets.map(({ name }) => ({ name, sheet: sheetOf(sheets, name) }))
  refuseLocked(changing.map(({ sheet }) => sheet))
  for (const { name, sheet } of changing) refuseTaken(sheet, fresh[name] ?? [])
  const sheetName = (name: string): string => sheets.get(name)?.name ?? name
  for (const changed of change.sheets)
    changeSheet(found, sheetOf(sheets, changed.name), changed, sheetName, inputs[changed.name] ?? [])
  moveNames(found, change.names, sheets)
  writeRecord(
    found,
    found.record.map((one) => (isRecordOf(change)(one) ? { ...one, rows: change.rows } : one)),
  )
}

/** What people wrote where the new rows come is theirs. */
const refuseTaken = (sheet: Sheet, ranges: readonly string[]): void => {
  for (const range of ranges) {
    const cells = sheet.getRange(range)
    const [values, formulas] = [cells.getValues(), cells.getFormulas()]
    for (const [down, row] of values.entries())
      for (const [right, value] of row.entries())
        if (value !== '' || formulas[down]?.[right] !== '')
          throw new Refusal(
            'belowTaken',
            `${sheet.getName()}!${address(cells.getRow() + down, cells.getColumn() + right)}`,
          )
  }
}

const changeSheet = (
  found: Survey,
  sheet: Sheet,
  { cells, validations, highlights }: ChangedSheet,
  sheetName: SheetNames,
  inputs: readonly string[],
): void => {
  const byAddress = new Map(cells.map((cell) => [cell.at, cell]))
  for (const { range } of blocks(cells, () => '')) writeLayers(sheet.getRange(range), range, byAddress, sheetName)
  drawBorders(sheet, cells)
  for (const validation of validations) setValidation(sheet, validation, (name) => rangeNamed(found, name))
  replaceHighlights(
    sheet,
    highlights,
    highlights.map(({ range }) => sheet.getRange(range)),
  )
  protectAgain(sheet, inputs.length > 0 ? sheet.getRangeList([...inputs]).getRanges() : [])
}

const rangeNamed = ({ book }: Survey, name: string): Range => {
  const range = book.getRangeByName(name)
  if (!range) throw new Refusal('nameGone', name)
  return range
}

const moveNames = (
  found: Survey,
  names: Extension['change']['names'],
  sheets: ReadonlyMap<string, SheetFound>,
): void => {
  for (const { name, sheet, range } of names) {
    const cells = sheetOf(sheets, sheet).getRange(range)
    const item = findName(found, name)?.item
    if (item) item.setRange(cells)
    else found.book.setNamedRange(name, cells)
  }
}
