// The shape of a function's description: words, parameters, examples and calculation in one object, in one file.
// Excel metadata, Sheets wrappers, the workbench, the help in the pane and the manual are all derived from it.
import type { Answer, Cell, Range } from '../cell'
import type { Words } from '../words'
import type { Parameter } from './parameters'

/** A call as a user would type it, with the answer it must give. Examples are executed by the tests. */
export interface Example {
  /** What the example shows, for the manual. */
  readonly title?: Words
  /** Plain cell values, 2-D arrays for ranges. */
  readonly of: readonly (Cell | Range)[]
  readonly is: Answer
  /** Where the example comes from: a published case, a public guide, or 'verzonnen' (fictitious). */
  readonly origin: string
}

/** What a parameter list turns into for `compute`. */
type Read<P extends readonly Parameter<unknown>[]> = { [K in keyof P]: P[K] extends Parameter<infer T> ? T : never }

/** What is written in a function's own file. */
export interface FunctionDefinition<P extends readonly Parameter<unknown>[]> {
  /** As in the cell, without prefix: capitals, letters only. */
  readonly name: string
  /** What it gives, in at most two sentences. */
  readonly help: Words
  readonly parameters: P
  readonly examples: readonly [Example, ...Example[]]
  /** Sees typed values only; throws a Problem when there is no answer. */
  readonly compute: (...values: Read<P>) => Answer
}

/** A function as the rest of the product sees it: the types of its parameters no longer matter. */
export interface CatalogueFunction {
  readonly name: string
  readonly help: Words
  readonly parameters: readonly Parameter<unknown>[]
  readonly examples: readonly Example[]
  /** From typed values to the answer; use `answer` in call-function.ts, which reads the cells first. */
  readonly compute: (...values: never[]) => Answer
}

export const defineFunction = <const P extends readonly Parameter<unknown>[]>(
  definition: FunctionDefinition<P>,
): CatalogueFunction => definition as unknown as CatalogueFunction
