// Why a file is not updated: something a person filled in would get lost, it is not clear whose it is, or it cannot be read.
import type { Words } from '../../core'
import { FileProblem } from '../read/file-problem'

export class UpdateProblem extends Error {
  constructor(readonly words: Words) {
    super(words.nl)
    this.name = 'UpdateProblem'
  }
}

/** @param target is made of another file of this run, also when an earlier run made it. */
export const madeAlready = (target: string): UpdateProblem =>
  new UpdateProblem({
    nl: `Een ander bestand krijgt dezelfde naam: "${target}". Geef dit bestand een andere naam, of werk het apart bij.`,
    en: `Another file gets the same name: "${target}". Give this file another name, or update it on its own.`,
  })

/** What to say of a file among many, after whatever went wrong with it. */
export const whyNotUpdated = (error: unknown, file: string): Words =>
  error instanceof FileProblem || error instanceof UpdateProblem
    ? error.words
    : {
        nl: `Het bestand "${file}" kan niet worden bijgewerkt. Kijk of het nog bestaat, of u het mag openen en of het niet in een ander programma open staat.`,
        en: `The file "${file}" cannot be updated. See whether it still exists, whether you may open it and whether it is open in another program.`,
      }
