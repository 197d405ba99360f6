// Kinds of argument. A kind knows how to read the cells it is given; the description of a function lists its kinds in order.
import type { Cell, Range } from '../cell'
import type { Words } from './define-function'

/** The shape in which a host delivers an argument: one cell, or a range (a single cell is accepted for a range too). */
export type Shape = 'cell' | 'range'

/** The type of the values, for Excel's metadata and Sheets' JSDoc. */
export type Content = 'number' | 'text' | 'any'

/** One parameter: its name as in the manual, what it means, and how its cells become a typed value. */
export interface Parameter<T> {
  /** camelCase Dutch name, as in the contract. */
  readonly name: string
  readonly help: Words
  readonly shape: Shape
  readonly content: Content
  readonly optional: boolean
  /** Throws a Problem with the place when the cells cannot be read. */
  readonly read: (given: Cell | Range) => T
}
