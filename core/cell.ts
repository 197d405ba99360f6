// What stands in a cell, and what a function gives back to it.

/** A cell as any host delivers it. `null`, `undefined` and `''` are blank; older Excel delivers 0 for a blank cell in a range. */
export type Cell = string | number | boolean | null | undefined

/** A range: rows of cells, every row as long as the first. */
export type Range = readonly (readonly Cell[])[]

/** One cell of a result: never blank (`''` stands for empty), never NaN or infinite. */
export type Value = number | string

/** The result of a function: one value, or a rectangular table that spills. */
export type Answer = Value | Value[][]

/** Blank as every host means it: nothing, or an empty text. Spaces are not blank here, and neither is 0. */
export const isBlank = (cell: Cell): cell is null | undefined | '' => cell === null || cell === undefined || cell === ''
