// The door to the writing of .xlsx files.
export {
  type SheetFormulas,
  type SheetValues,
  type UserSheet,
  type WriteOptions,
  writeWorkbook,
} from './write-workbook'
