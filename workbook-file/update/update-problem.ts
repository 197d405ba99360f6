// Why a file is not updated: something a person filled in would get lost, it is not clear whose it is, or it cannot be read.
import type { Words } from '../../core'
import { FileProblem } from '../read/file-problem'

export class UpdateProblem extends Error {
  constructor(readonly words: Words) {
    super(words.nl)
    this.name = 'UpdateProblem'
  }
}

/** The new workbook of a file; it holds no macros. */
export const updatedName = (file: string): string => file.replace(/\.xls[mx]$/i, '.xlsx')

export const madeAlready = (target: string): UpdateProblem =>
  new UpdateProblem({
    nl: `Er zijn meer bestanden met deze naam, en "${target}" is al gemaakt. Werk dit bestand apart bij.`,
    en: `There are more files of this name, and "${target}" was made already. Update this file on its own.`,
  })

/** What to say of a file among many, after whatever went wrong with it. */
export const whyNotUpdated = (error: unknown, file: string): Words =>
  error instanceof FileProblem || error instanceof UpdateProblem
    ? error.words
    : {
        nl: `Het bestand "${file}" kan niet worden bijgewerkt. Kijk of het nog bestaat, of u het mag openen en of het niet in een ander programma open staat.`,
        en: `The file "${file}" cannot be updated. See whether it still exists, whether you may open it and whether it is open in another program.`,
      }
