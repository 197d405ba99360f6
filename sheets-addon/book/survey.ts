// One look at the spreadsheet: its sheets, its names, and what it remembers of us. Every change starts from this.
import {
  type Area,
  type Found,
  type FoundName,
  type FoundSheet,
  readUnfinished,
  recordedSets,
  recordOf,
  type SetRecord,
  type Unfinished,
} from '../../core'
import { Refusal } from './refusal'

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet
export type Range = GoogleAppsScript.Spreadsheet.Range
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata

export interface SheetFound extends FoundSheet {
  readonly sheet: Sheet
}

export interface NameFound extends FoundName {
  readonly item: GoogleAppsScript.Spreadsheet.NamedRange
}

export interface Survey extends Found<NameFound, SheetFound> {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet
  /** What an insertion that did not end left in hand. */
  readonly unfinished: Unfinished | undefined
}

export const recordKey = 'impactkaart'
export const unfinishedKey = 'impactkaart-bezig'

export const openBook = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet()

export const foundSheet = (sheet: Sheet): SheetFound => ({
  name: sheet.getName(),
  id: String(sheet.getSheetId()),
  sheet,
})

/** A name of which the cells are gone gives no range, or an error. */
const rangeOf = (item: NameFound['item']): Range | null => {
  try {
    return item.getRange()
  } catch {
    return null
  }
}

export const areaOfRange = (range: Range): Area => ({
  from: { row: range.getRow(), column: range.getColumn() },
  to: { row: range.getLastRow(), column: range.getLastColumn() },
})

const foundName = (item: NameFound['item']): NameFound => {
  const range = rangeOf(item)
  return {
    name: item.getName(),
    item,
    place: range ? { sheet: range.getSheet().getName(), area: areaOfRange(range) } : undefined,
  }
}

const stored = (metadata: readonly Metadata[], key: string): unknown => {
  const text = metadata.find((one) => one.getKey() === key)?.getValue()
  try {
    return text ? JSON.parse(text) : undefined
  } catch {
    return undefined
  }
}

export const readRecord = (metadata: readonly Metadata[]): readonly SetRecord[] => {
  const sets = recordedSets(stored(metadata, recordKey))
  if (sets === 'newer') throw new Refusal('newer')
  return sets
}

export const survey = (): Survey => {
  const book = openBook()
  const metadata = book.getDeveloperMetadata()
  return {
    book,
    sheets: book.getSheets().map(foundSheet),
    names: book.getNamedRanges().map(foundName),
    record: readRecord(metadata),
    unfinished: readUnfinished(stored(metadata, unfinishedKey)),
  }
}

/** Looks again at what is stored: an earlier write may have taken something away. */
const store = ({ book }: Pick<Survey, 'book'>, key: string, value: unknown): void => {
  const there = book.getDeveloperMetadata().find((one) => one.getKey() === key)
  if (there && value === undefined) there.remove()
  else if (there) there.setValue(JSON.stringify(value))
  else if (value !== undefined)
    book.addDeveloperMetadata(key, JSON.stringify(value), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT)
}

/** Remembers the sets; nothing is left when there are none. */
export const writeRecord = (found: Pick<Survey, 'book'>, sets: readonly SetRecord[]): void =>
  store(found, recordKey, sets.length > 0 ? recordOf(sets) : undefined)

/** Marks what is ours while it is being built; `undefined` takes the mark away. */
export const writeMark = (found: Pick<Survey, 'book'>, mark: Unfinished | undefined): void =>
  store(found, unfinishedKey, mark)
