// A file that is not updated, because something a person filled in would get lost or because it is not clear whose it is.
import type { Words } from '../../core'

export class UpdateProblem extends Error {
  constructor(readonly words: Words) {
    super(words.nl)
    this.name = 'UpdateProblem'
  }
}
