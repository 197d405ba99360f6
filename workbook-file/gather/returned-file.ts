// Which files of a folder count as returned workbooks, and how large one may be. Known before a byte of it is read.
import { FileProblem } from '../read/file-problem'
import { fileLimits } from '../read/limits'

/** By its bare name. Excel leaves "~$naam.xlsx" beside a workbook that is open; systems hide files behind a point. */
export const isWorkbookName = (name: string): boolean =>
  /\.xlsx$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.')

/** A file that is too large is not even loaded. @throws FileProblem */
export const refuseTooLarge = (bytes: number, name: string): void => {
  if (bytes > fileLimits.fileBytes) throw new FileProblem('too-large', name, { bytes, most: fileLimits.fileBytes })
}
