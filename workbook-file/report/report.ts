// What long work has to tell at its end: sentences and tables in reading order, and the same as data. The command line prints it, the page
// Beheer shows it.

/** How the command line ends; docs/beheer.md lists them. Higher is worse. */
export const exits = {
  /** Everything went well and there is nothing to report. */
  fine: 0,
  /** Done, and there is something to look at: findings, files that could not be read, files left alone. */
  remarks: 1,
  /** The command was typed wrongly; nothing was done. */
  usage: 2,
  /** It could not be done: the input cannot be read, or the output cannot be written. */
  failed: 3,
} as const
export type Exit = (typeof exits)[keyof typeof exits]

/** Rows of one width. A number is put right, a text left. */
export interface Table {
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

export interface Report {
  readonly exit: Exit
  /** Sentences and tables in the order in which a person reads them, in the language asked for. */
  readonly shown: readonly (string | Table)[]
  /** What --json prints: plain data with keys that stay. */
  readonly data: object
}
