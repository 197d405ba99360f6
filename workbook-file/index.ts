// The door to the writing and reading of .xlsx files.

export { type Gathered, gather, together } from './gather/gather'
export { gatherFile, type SourceFile } from './gather/gather-file'
export { overviewWorkbook } from './gather/overview/overview'
export type { FileReport, GatheredProject, GatherProblem } from './gather/record'
export { FileProblem } from './read/file-problem'
export {
  asCells,
  errorWords,
  type FileNote,
  isCellError,
  type OpenedWorkbook,
  openWorkbook,
} from './read/open-workbook'
export type { CellError, ReadCell } from './read/sheet-cells'
export {
  type SheetFormulas,
  type SheetValues,
  type UserSheet,
  type WriteOptions,
  writeWorkbook,
} from './write-workbook'
