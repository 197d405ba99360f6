// Calls of custom functions as Excel makes them: over the wire, many in one message, answered later through the functions runtime.
import type { CellValue } from './model/cells'
import { isWireObject } from './wire-object'

/** A blank cell, alone or in a range. An argument that is left out is undefined. */
export const blank = Symbol('blank')

/** An error value in a cell that is handed over. */
export interface CellError {
  readonly error: string
}

export const cellError = (error: string): CellError => ({ error })

type CellArgument = CellValue | typeof blank | CellError | Readonly<Record<string, unknown>>
export type FunctionArgument = CellArgument | undefined | readonly (readonly CellArgument[])[]

export type FunctionAnswer =
  | { readonly value: unknown }
  /** message: what Excel shows with #VALUE! and #N/A. */
  | { readonly error: string; readonly message: string }

export interface CallOptions {
  /** The cell that holds the formula. */
  readonly address?: string
  /** Errors in arguments reach the function; otherwise Excel answers them itself. From the function's metadata. */
  readonly allowErrors?: boolean
  /** Cards in arguments reach the function as objects. From the function's metadata. */
  readonly allowCards?: boolean
}

/** Codes that the functions runtime gives for failures. */
const errorsByCode: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
}

const flag = { allowErrors: 4, allowCards: 8 } as const

export interface Invocation {
  readonly id: number
  readonly message: readonly unknown[]
}

const isTable = (value: unknown): value is readonly (readonly CellArgument[])[] => Array.isArray(value)

const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'error' in value && !isWireObject(value)

/** The first error among the arguments: without permission for errors Excel does not call the function at all. */
const firstError = (args: readonly FunctionArgument[]): string | undefined =>
  args.flatMap((one) => (isTable(one) ? one.flat() : [one])).find(isCellError)?.error

export class FunctionCalls {
  private readonly waiting = new Map<number, (answer: FunctionAnswer) => void>()
  private lastId = 0

  constructor(private readonly blankValue: null | 0) {}

  /** Calls that were not answered yet: #BUSY! in their cells. */
  get unanswered(): number {
    return this.waiting.size
  }

  /** One call: the message for the wire, if Excel calls at all, and its answer. */
  call(name: string, args: readonly FunctionArgument[], options: CallOptions = {}) {
    const error = firstError(args)
    if (error !== undefined && !options.allowErrors)
      return { answer: Promise.resolve<FunctionAnswer>({ error, message: '' }) }
    const id = ++this.lastId
    const answer = new Promise<FunctionAnswer>((resolve) => this.waiting.set(id, resolve))
    const flags = (options.allowErrors ? flag.allowErrors : 0) | (options.allowCards ? flag.allowCards : 0)
    const given = args.map((one) => this.argument(one, options))
    return { answer, invocation: { id, message: [id, name, given, options.address ?? 'Blad1!A1', flags] } }
  }

  /** Rows of [id, succeeded, value, code]. */
  answered(rows: readonly unknown[]): void {
    for (const row of rows) {
      const [id, succeeded, value, code] = Array.isArray(row) ? row : []
      const resolve = this.waiting.get(Number(id))
      this.waiting.delete(Number(id))
      resolve?.(
        succeeded ? answerOf(value) : { error: errorsByCode[Number(code)] ?? '#VALUE!', message: String(value ?? '') },
      )
    }
  }

  private argument(value: FunctionArgument, options: CallOptions): unknown {
    if (value === undefined) return null
    if (isTable(value)) return value.map((row) => row.map((cell) => this.cell(cell, options)))
    return this.cell(value, options)
  }

  private cell(value: CellArgument, { allowCards }: CallOptions): unknown {
    if (value === blank) return this.blankValue
    if (typeof value !== 'object') return value
    const object = isCellError(value) ? { type: 'CustomFunctionError', code: value.error } : value
    // With cards allowed every object travels as text, and the runtime reads it back.
    if (allowCards) return { value: JSON.stringify(object) }
    return isCellError(value) ? object : value.basicValue
  }
}

/** A function may also return an error without failing. */
const answerOf = (value: unknown): FunctionAnswer => {
  if (
    typeof value === 'object' &&
    value !== null &&
    'valueType' in value &&
    value.valueType === 'CustomFunctionError'
  ) {
    const { code, message } = value as unknown as { readonly code: string; readonly message?: string }
    return { error: code, message: message ?? '' }
  }
  return { value }
}
