// Kinds of argument. A kind knows how to read the cells it is given; the description of a function lists its kinds in order.
// Not given = omitted, '' or null: then the default holds, or a required argument is asked for.
import type { Answer, Cell, Range } from '../cell'
import { projectTypes } from '../figures/project-types'
import type { Moment, Outcomes, Project } from '../method/rows'
import { momentChoices } from '../reading/choices'
import { readDate } from '../reading/date'
import { anyNumber, type Limit, shareOfOne } from '../reading/limits'
import { isEmpty, isZero, readNumber } from '../reading/number'
import { type OutcomesReading, readOutcomes } from '../reading/outcomes'
import { type OwnPrices, readOwnPrices } from '../reading/own-prices'
import { throwFirst } from '../reading/problems'
import { knownYear, type ProjectReading, readProject } from '../reading/project'
import { type Scale, scoreOn } from '../reading/scores'
import { type Choice, readChoice, readText } from '../reading/text'
import { type Facts, problem } from '../sentences/problem'
import type { Words } from '../words'

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

/** The default of an optional argument. Without it the argument is required. */
interface Default<T> {
  readonly otherwise: T
}

const isRange = (given: Cell | Range): given is Range => Array.isArray(given)

/** Any argument as a range: a single cell becomes 1 x 1, a plain list one row, and a row that is missing or too short is filled up. */
export const asRange = (given: Cell | Range): Range => {
  if (!isRange(given)) return [[given]]
  const rows: Range = given.some(Array.isArray)
    ? Array.from(given, (row) => (Array.isArray(row) ? row : [row as unknown as Cell]))
    : [given as unknown as readonly Cell[]]
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, at) => row[at] ?? '')))
}

const isNothing = (given: Cell | Range): boolean => asRange(given).every((row) => row.every(isEmpty))

/** The one cell of an argument; more cells than one is a problem. */
const oneCell = (given: Cell | Range, place: Facts): Cell => {
  const cells = asRange(given).flat()
  if (cells.length > 1) throw problem('one-cell-only', place)
  return cells[0]
}

/** An argument of one cell. `read` is only asked for a cell that holds something. */
export const cell = <T>(
  name: string,
  help: Words,
  content: Content,
  read: (cell: Cell, place: Facts) => T | undefined,
  standard?: Default<T>,
): Parameter<T> => ({
  name,
  help,
  shape: 'cell',
  content,
  optional: standard !== undefined,
  read: (given) => {
    const place = { parameter: name }
    const value = isNothing(given) ? undefined : read(oneCell(given, place), place)
    if (value !== undefined) return value
    if (standard) return standard.otherwise
    throw problem('argument-missing', place)
  },
})

/** An argument of several cells. `read` is only asked for a range that holds something. */
export const range = <T>(
  name: string,
  help: Words,
  content: Content,
  read: (range: Range, place: Facts) => T,
  standard?: Default<T>,
  missing: 'argument-missing' | 'table-empty' = 'argument-missing',
): Parameter<T> => ({
  name,
  help,
  shape: 'range',
  content,
  optional: standard !== undefined,
  read: (given) => {
    if (!isNothing(given)) return read(asRange(given), { parameter: name })
    if (standard) return standard.otherwise
    throw problem(missing, { parameter: name })
  },
})

const numberWithin =
  (limit: Limit) =>
  (given: Cell, place: Facts): number | undefined => {
    const value = readNumber(given, place)
    return value === undefined ? undefined : limit(value, place)
  }

/** One number, within `limit`. */
export const number = (name: string, help: Words, limit: Limit = anyNumber, standard?: Default<number>) =>
  cell(name, help, 'number', numberWithin(limit), standard)

/** One number of which 0 means "not given", as older Excel passes for a blank cell. */
export const numberNotZero = (name: string, help: Words, limit: Limit, otherwise: number) =>
  cell(name, help, 'number', (given, place) => (isZero(given) ? undefined : numberWithin(limit)(given, place)), {
    otherwise,
  })

/** One number that may be left out without something in its place. */
export const optionalNumber = (name: string, help: Words, limit: Limit = anyNumber) =>
  cell<number | undefined>(name, help, 'number', numberWithin(limit), { otherwise: undefined })

/** Must be there for the call to be understood, but a blank cell has a meaning. */
export const mayBeBlank = <T>(parameter: Parameter<T>): Parameter<T> => ({ ...parameter, optional: false })

/** One share, a fraction from 0 to 1. */
export const share = (name: string, help: Words, otherwise: number) => number(name, help, shareOfOne, { otherwise })

/** One calendar year of the price index; 0 means "not given". */
export const year = (name: string, help: Words, otherwise: number) => numberNotZero(name, help, knownYear, otherwise)

/** A 0 is what older Excel passes for a blank cell; in a text it is never meant. */
const notZero =
  <T>(read: (given: Cell, place: Facts) => T | undefined) =>
  (given: Cell, place: Facts): T | undefined =>
    given === 0 ? undefined : read(given, place)

/** One text; optional when there is a default. */
export const text = (name: string, help: Words, standard?: Default<string>) =>
  cell(name, help, 'text', notZero(readText), standard)

/** One date, as a day number. */
export const date = (name: string, help: Words) => cell(name, help, 'any', notZero(readDate))

/** One word out of a list; optional when there is a default. */
export const choice = <T extends string>(
  name: string,
  help: Words,
  choices: readonly Choice<T>[],
  standard?: Default<T>,
) =>
  cell(
    name,
    help,
    'text',
    notZero((given, place) => readChoice(given, choices, place)),
    standard,
  )

/** The project types, as one chooses them. */
export const typeChoices: readonly Choice<string>[] = projectTypes.map((name) => ({ value: name, nl: name, en: name }))

/** When in a year its flow falls; begin when not given. */
export const moment = (name: string, help: Words): Parameter<Moment> =>
  choice(name, help, momentChoices, { otherwise: 'begin' })

/** Numbers in the shape of their range; a blank cell is undefined. */
export type Numbers = readonly (readonly (number | undefined)[])[]

/** A range of numbers, blank cells allowed. Only a single blank cell is missing: a range of blanks is a range of nothing. */
export const numbers = (name: string, help: Words): Parameter<Numbers> => {
  const whenGiven = range(name, help, 'number', readNumbers)
  return {
    ...whenGiven,
    read: (given) => {
      const cells = asRange(given)
      return cells.flat().length > 1 ? readNumbers(cells, { parameter: name }) : whenGiven.read(cells)
    },
  }
}

const readNumbers = (cells: Range, place: Facts): Numbers =>
  cells.map((row, at) =>
    // Array.from passes over no hole.
    Array.from(row, (one, column) => readNumber(one, { ...place, ...spot(cells.length, row.length, at, column) })),
  )

/** The place of a cell within a range, as short as it can be. */
const spot = (height: number, width: number, row: number, column: number): Facts => ({
  ...(height > 1 && { row: row + 1 }),
  ...(width > 1 && { column: column + 1 }),
})

/** The numbers of a range, row by row, without the blanks. */
export const filled = (values: Numbers): number[] => values.flat().filter((value) => value !== undefined)

/** The numbers of a range, row by row; a blank keeps its place and counts as 0. */
export const inOrder = (values: Numbers): number[] => values.flat().map((value) => value ?? 0)

/** The scores of a range, in order; undefined for what is not given. */
export const scoresIn = (values: Numbers, scale: Scale, parameter: string): (number | undefined)[] =>
  values.flatMap((row, at) =>
    row.map((value, column) => scoreOn(scale, value, { parameter, ...spot(values.length, row.length, at, column) })),
  )

/** A result per number, in the shape of the range; one number gives one value, a blank stays empty. */
export const each = (values: Numbers, result: (value: number) => number): Answer => {
  const only = values.length === 1 && values[0]?.length === 1 ? values[0][0] : undefined
  if (only !== undefined) return result(only)
  return values.map((row) => row.map((value) => (value === undefined ? '' : result(value))))
}

/** A required table with a header row. */
export const table = <T>(name: string, help: Words, read: (range: Range, place: Facts) => T): Parameter<T> =>
  range(name, help, 'any', read, undefined, 'table-empty')

const projectHelp: Words = {
  nl: 'De tabel met Gegeven en Waarde: looptijd, bereik, kosten en meer.',
  en: 'The table with item and value: duration, reach, costs and more.',
}
const outcomesHelp: Words = {
  nl: 'De tabel met een rij per uitkomst, met de kopregel erbij.',
  en: 'The table with a row per outcome, header row included.',
}

/** The project table; its first problem is thrown. */
export const projectTable = (): Parameter<Project> =>
  table('project', projectHelp, (cells) => {
    const { project, problems } = readProject(cells)
    throwFirst(problems)
    return project
  })

/** The outcome table. List prices need the price year of the project, so it is read once the project is known. */
export const outcomeTable = (): Parameter<(project: Project) => Outcomes> =>
  table('uitkomsten', outcomesHelp, (cells) => (project) => {
    const { outcomes, problems } = readOutcomes(cells, project, 1)
    throwFirst(problems)
    return outcomes
  })

/** The project table with all its problems, for CONTROLE; an empty one has a problem too. */
export const projectReading = (): Parameter<ProjectReading> => ({
  ...range('project', projectHelp, 'any', readProject),
  read: (given) => readProject(asRange(given)),
})

/** The outcome table with all its problems, for CONTROLE; an empty one has a problem too. */
export const outcomesReading = (): Parameter<(project: Project) => OutcomesReading> => ({
  ...range('uitkomsten', outcomesHelp, 'any', () => () => readOutcomes([], { priceYear: 0 })),
  read: (given) => (project) => readOutcomes(asRange(given), project),
})

/** A list of own prices; none when not given. */
export const ownPrices = (name: string, help: Words): Parameter<OwnPrices> =>
  range<OwnPrices>(name, help, 'any', readOwnPrices, { otherwise: new Map() })
