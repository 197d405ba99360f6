// More rows in a set, or another link to what was measured: what changed between two plans. The names come last, so a table that did not
// get all its rows is still the table it was, and trying again does the same writes again. The cells that were there stay as people filled
// them, and what an organisation locked is locked in the new rows too; a chart follows its cells by itself.
import { address, areaOf, blocks, findName, isRecordOf, sheetsOfPlan, withLocks } from '../../core'
import type { Extension } from '../wire'
import { freeCells, freeMore, lockedAmong } from './free-cells'
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

const extend = ({ change: wanted, outline, inputs, fresh }: Extension): void => {
  const found = survey()
  const sheets = sheetsOfPlan(found, outline)
  if (sheets.size === 0) throw new Refusal('setGone')
  const changing = wanted.sheets.map(({ name }) => ({ name, sheet: sheetOf(sheets, name) }))
  refuseLocked(changing.map(({ sheet }) => sheet))
  for (const { name, sheet } of changing) makeRoom(sheet, fresh[name] ?? [])
  for (const { name, sheet } of changing) refuseTaken(sheet, fresh[name] ?? [])
  const free = new Map(changing.map(({ name, sheet }) => [name, freeCells(sheet, inputs[name] ?? [])]))
  const locked = new Map([...free].map(([name, cells]) => [name, lockedAmong(inputs[name] ?? [], cells)]))
  const change = withLocks(wanted, (name, at) => locked.get(name)?.has(at) === true)
  const sheetName = (name: string): string => sheets.get(name)?.name ?? name
  for (const changed of change.sheets) {
    const sheet = sheetOf(sheets, changed.name)
    changeSheet(found, sheet, changed, sheetName)
    const inputCells = changed.cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => at)
    freeMore(sheet, free.get(changed.name) ?? new Set(), inputCells)
  }
  moveNames(found, change.names, sheets)
  writeRecord(
    found,
    found.record.map((one) => (isRecordOf(change)(one) ? { ...one, rows: change.rows } : one)),
  )
}

/** A sheet may end before the new rows do. */
const makeRoom = (sheet: Sheet, ranges: readonly string[]): void => {
  const last = Math.max(0, ...ranges.map((range) => areaOf(range).to.row))
  const rows = last === 0 ? 0 : sheet.getMaxRows()
  if (last > rows) sheet.insertRowsAfter(rows, last - rows)
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
