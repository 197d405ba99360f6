// The door to the writing and reading of .xlsx files.

export { composer, plannedFiles } from './compose/compose'
export { type FilledWorkbook, filledWorkbook, type PlansFor, type Remark } from './filled/filled-workbook'
export { keptTypes } from './filled/kept-types'
export { withoutPlace } from './filled/remark'
export { folderArchive } from './folder-archive'
export { type Gathered, gather, together } from './gather/gather'
export { gatherFile, type SourceFile } from './gather/gather-file'
export { overviewWorkbook } from './gather/overview/overview'
export type { FileReport, GatheredProject, GatherProblem } from './gather/record'
export { isWorkbookName, refuseTooLarge, updatedName, workbookEnds } from './gather/returned-file'
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
export { type Composed, composeReport, packRefusal, plannedTable, priceColumnsLeft } from './report/compose-report'
export { gatherReport, nothingFound } from './report/gather-report'
export type { Report, Table } from './report/report'
export { numberColumns, shownCell, shownSentence } from './report/shown'
export { type Update, updateReport } from './report/update-report'
export { madeAlready, whyNotUpdated } from './update/update-problem'
export { type UpdatedWorkbook, updateWorkbook } from './update/update-workbook'
export {
  type SheetFormulas,
  type SheetValues,
  type UserSheet,
  type WriteOptions,
  writeWorkbook,
} from './write-workbook'
