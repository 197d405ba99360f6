// Which of the chosen files are returned workbooks, by the rule of the command line, and how they are read: one at a time, when their turn comes.
import { isWorkbookName, refuseTooLarge, type SourceFile, workbookEnds } from '../../workbook-file'
import { bareName, type ChosenFile } from './chosen-files'

/** For the file dialog. What cannot be read is there too, so that someone hears why. */
export const anyWorkbook = workbookEnds.join(',')

export interface Returned {
  readonly workbooks: readonly ChosenFile[]
  /** Names of files that are no workbook, or that a program left beside one. */
  readonly passedOver: readonly string[]
}

export const returnedIn = (chosen: readonly ChosenFile[]): Returned => ({
  workbooks: chosen.filter(({ name }) => isWorkbookName(bareName(name))),
  passedOver: chosen.map(({ name }) => name).filter((name) => !isWorkbookName(bareName(name))),
})

export const sourceOf = ({ name, file }: ChosenFile): SourceFile => ({
  name,
  read: async () => {
    refuseTooLarge(file.size, name)
    return new Uint8Array(await file.arrayBuffer())
  },
})
