// Which files of a folder count as returned workbooks, and how large one may be. Known before a byte of it is read.
import { FileProblem } from '../read/file-problem'
import { fileLimits } from '../read/limits'

/** Older and other formats too: what cannot be read is told with the reason, so that no file of a team vanishes. A .csv holds prices. */
export const workbookEnds = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.xltx', '.xltm', '.ods', '.numbers'] as const

const workbookEnd = new RegExp(`(${workbookEnds.join('|').replaceAll('.', '\\.')})$`, 'i')

/** By its bare name. Excel leaves "~$naam.xlsx" beside a workbook that is open; systems hide files behind a point. */
export const isWorkbookName = (name: string): boolean =>
  workbookEnd.test(name) && !name.startsWith('~$') && !name.startsWith('.')

/** What is made anew of a file is a workbook without macros. */
export const updatedName = (name: string): string => name.replace(workbookEnd, '.xlsx')

/** A file that is too large is not even loaded. @throws FileProblem */
export const refuseTooLarge = (bytes: number, name: string): void => {
  if (bytes > fileLimits.fileBytes) throw new FileProblem('too-large', name, { bytes, most: fileLimits.fileBytes })
}
