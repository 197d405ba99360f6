// A formula of a test, and what it comes to; where LibreOffice gives something else, that stands third, with the reason fourth.

export type Row = readonly [
  formula: string,
  result: string | number | boolean,
  libreOffice?: string | number | boolean,
  why?: string,
]

/** By subject. */
export type Rows = Readonly<Record<string, readonly Row[]>>
