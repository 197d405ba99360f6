// How much of a foreign file is read. Far above any workbook of ours, far below what a browser can bear.

const megabyte = 1_000_000

export interface FileLimits {
  /** The file as it is stored. */
  readonly fileBytes: number
  /** A workbook is an archive of parts. */
  readonly parts: number
  /** Counted while unpacking; what the archive says of its sizes is not believed. */
  readonly unpackedBytes: number
  readonly partBytes: number
  /** Cells with something in them, and texts, in the whole workbook. */
  readonly cells: number
  /** Cells of one table; a name can cover a whole sheet of 17 billion. */
  readonly tableCells: number
}

export const fileLimits: FileLimits = {
  fileBytes: 20 * megabyte,
  parts: 2000,
  unpackedBytes: 200 * megabyte,
  partBytes: 100 * megabyte,
  cells: 2_000_000,
  tableCells: 1_000_000,
}
