// Registers every function of the catalogue in the grid, in one loop, as IMPACTKAART.NAAM. A cell that cannot give an answer shows
// the grid's error code; the sentence that goes with it is remembered for the cell, so that the pane can show it.
import type { Nullable } from '@univerjs/core'
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core'
import {
  type Answer,
  answer,
  type CatalogueFunction,
  type Cell,
  catalogue,
  Problem,
  type ProblemKind,
  type Range,
} from '../core'
import type { Grid } from './grid'

export const prefix = 'IMPACTKAART.'

/** How the grid writes the error of a problem. */
export const errorOf: Readonly<Record<ProblemKind, ErrorType>> = {
  DIV0: ErrorType.DIV_BY_ZERO,
  NA: ErrorType.NA,
  VALUE: ErrorType.VALUE,
}

/** The sentence of each cell in which one of our functions gave an error, by sheet id, row and column (from 0). */
export class CellProblems {
  private readonly byCell = new Map<string, Problem>()

  set(sheet: string, row: number, column: number, problem: Problem): void {
    this.byCell.set(`${sheet}:${row}:${column}`, problem)
  }

  clear(sheet: string, row: number, column: number): void {
    this.byCell.delete(`${sheet}:${row}:${column}`)
  }

  get(sheet: string, row: number, column: number): Problem | undefined {
    return this.byCell.get(`${sheet}:${row}:${column}`)
  }
}

/** One cell of the grid as the core reads it. An error inside a range is passed on as its text, which no number can be read from. */
const cellOf = (value: Nullable<BaseValueObject>): Cell => {
  if (!value || value.isNull()) return null
  return value.isError() ? (value as ErrorValueObject).getErrorType() : value.getValue()
}

/** A reference to one cell arrives as a range of one by one; the core accepts a range where it expects a cell. */
const asGiven = (argument: BaseValueObject): Cell | Range =>
  argument.isArray() ? argument.getArrayValue().map((row) => row.map(cellOf)) : cellOf(argument)

const valueObject = (value: number | string): BaseValueObject =>
  typeof value === 'number' ? NumberValueObject.create(value) : StringValueObject.create(value)

const resultOf = (result: Answer): BaseValueObject => {
  if (!Array.isArray(result)) return valueObject(result)
  const columnCount = result[0]?.length ?? 0
  const calculateValueList = result.map((row) => row.map(valueObject))
  return ArrayValueObject.create({
    calculateValueList,
    rowCount: result.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  })
}

/** The first argument that is itself an error: as elsewhere in a spreadsheet, the error passes through. */
const errorIn = (args: readonly BaseValueObject[]): ErrorValueObject | undefined => {
  for (const argument of args) {
    const single =
      argument.isArray() &&
      (argument as ArrayValueObject).getRowCount() * (argument as ArrayValueObject).getColumnCount() === 1
    const value = single ? (argument as ArrayValueObject).get(0, 0) : argument
    if (value?.isError()) return value as ErrorValueObject
  }
  return undefined
}

/** A function of the catalogue as the grid's engine calls it. `row`, `column` and `subUnitId` say which cell is being calculated. */
class CatalogueExecutor extends BaseFunction {
  override minParams = 0
  override maxParams = 255

  constructor(
    private readonly fn: CatalogueFunction,
    private readonly problems: CellProblems,
  ) {
    super(`${prefix}${fn.name}`)
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const sheet = this.subUnitId ?? ''
    this.problems.clear(sheet, this.row, this.column)
    const passed = errorIn(args)
    if (passed) return passed
    try {
      return resultOf(answer(this.fn, args.map(asGiven)))
    } catch (error) {
      if (!(error instanceof Problem)) {
        console.error(error)
        return ErrorValueObject.create(ErrorType.VALUE)
      }
      this.problems.set(sheet, this.row, this.column, error)
      return ErrorValueObject.create(errorOf[error.code])
    }
  }
}

/** The texts the formula editor shows while typing. */
const descriptionOf = ({ name, help, parameters }: CatalogueFunction) => ({
  functionName: `${prefix}${name}`,
  functionType: FunctionType.User,
  description: help.nl,
  abstract: help.nl,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.help.nl,
    example: parameter.shape === 'range' ? 'A1:B10' : 'A1',
    require: parameter.optional ? 0 : 1,
    repeat: 0,
  })),
})

/** Call this after the workbook is there; the grid recalculates by itself. */
export const registerFunctions = ({ injector }: Grid): CellProblems => {
  const problems = new CellProblems()
  const service = injector.get(IFunctionService)
  service.registerExecutors(...catalogue.map((fn) => new CatalogueExecutor(fn, problems)))
  service.registerDescriptions(...catalogue.map(descriptionOf))
  return problems
}
