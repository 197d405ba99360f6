// What a command of the command line is: its words, what may be typed after it, and what it gives back. A command reads and writes
// files; it never prints and never ends the program. impactkaart.ts prints its report as sentences and tables, or as JSON.
import type { Language, Words } from '../../core'
import { type Exit, exits, type Report } from '../report/report'

export interface Option {
  /** Without dashes: "uit" is typed as --uit. */
  readonly name: string
  /** What stands after it: "map". Absent: a switch. */
  readonly value?: Words
  readonly about: Words
}

/** What was typed after the name of the command, checked against its options. */
export interface Given {
  /** What stands beside the options: files, folders, words. */
  readonly operands: readonly string[]
  /** Options with a value, by name; a switch has ''. */
  readonly options: ReadonlyMap<string, string>
  readonly language: Language
  /** Draws how far long work is; call it after each piece. Shown on a screen only, never in the output. */
  readonly progress: (done: number, total: number, what: string) => void
}

export interface Command {
  /** Dutch, as it is typed: "sjabloon". */
  readonly name: string
  /** One line for the list of commands. */
  readonly about: Words
  /** What is typed after the name, without the options: "<organisatie.json>". */
  readonly operands: { readonly usage: Words; readonly least: number; readonly most: number }
  /** Besides --json, --taal and --help, which every command has. */
  readonly options: readonly Option[]
  /** More lines of help, an example among them. */
  readonly help: Words
  /** @throws CommandProblem when it cannot be done. */
  readonly run: (given: Given) => Promise<Report>
}

/** What a person can act on: printed as one sentence, in their language. */
export class CommandProblem extends Error {
  constructor(
    readonly words: Words,
    readonly exit: Exit = exits.failed,
  ) {
    super(words.nl)
    this.name = 'CommandProblem'
  }
}
