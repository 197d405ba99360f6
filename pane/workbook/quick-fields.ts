// The twelve fields of a first Impactkaart: on which step each is asked, where it stands in the workbook, and how it is read.
import {
  type Cell,
  durationMonths,
  type ImpactkaartNames,
  isBlank,
  type Limit,
  textLimits,
  zeroOrMore,
} from '../../core'
import { type FieldProblem, Misfit, type NumberKind, problemIn, readText, readTyped } from './typed-number'

export const questionFields = ['question1', 'question2', 'question3', 'question4', 'question5'] as const

/** By step. */
export const stepFields = [
  ['projectName', 'organisation', 'municipality', 'type', 'months'],
  ['reach', 'costs'],
  questionFields,
] as const

export type QuickField = (typeof stepFields)[number][number]

export const quickFields: readonly QuickField[] = stepFields.flat()

export type QuickValues = Readonly<Record<QuickField, Cell>>

/** People are counted whole. */
const wholeOrNone: Limit = (value, place) => {
  if (Number.isInteger(zeroOrMore(value, place))) return value
  throw new Misfit('notWhole', String(value))
}

/** Number fields, with what they count and what makes sense for them. */
const numberFields: Partial<Record<QuickField, readonly [NumberKind, Limit]>> = {
  months: ['number', durationMonths],
  reach: ['count', wholeOrNone],
  costs: ['euro', zeroOrMore],
}

const isNumberField = (field: QuickField): boolean => field in numberFields

export const isQuestion = (field: QuickField): field is (typeof questionFields)[number] => field.startsWith('question')

/** What a field holds for the sheet: a number for a number field, text for the others, '' for blank. Throws a FieldProblem. */
export const readQuick = (field: QuickField, typed: Cell): string | number => {
  const [kind, limit] = numberFields[field] ?? []
  if (kind === undefined || limit === undefined) return readText(typed, textLimits.start)
  const number = readTyped(typed, kind)
  return number === undefined ? '' : limit(number, {})
}

/** What is wrong with a field, if anything. A blank field is never wrong: it is not filled in yet. */
export const quickProblem = (field: QuickField, typed: Cell): FieldProblem | undefined =>
  problemIn(() => readQuick(field, typed))

/** On which step (0, 1 or 2) a field is asked. */
export const stepOf = (field: QuickField): number =>
  Math.max(
    0,
    stepFields.findIndex((fields) => (fields as readonly QuickField[]).includes(field)),
  )

/** Names of the cells behind the fields. */
export const quickNames = (names: ImpactkaartNames): readonly string[] => [
  names.projectName,
  names.organisation,
  names.municipality,
  names.type,
  names.months,
  names.reach,
  names.costs,
  names.comparison,
]

type Cells = Readonly<Record<string, Cell[][]>>

/** The fields as they stand in the workbook. */
export const quickValues = (cells: Cells, names: ImpactkaartNames): QuickValues => {
  const one = (name: string, row = 0): Cell => cells[name]?.[row]?.[0] ?? ''
  const [question1, question2, question3, question4, question5] = [0, 1, 2, 3, 4].map((row) =>
    one(names.comparison, row),
  )
  return {
    projectName: one(names.projectName),
    organisation: one(names.organisation),
    municipality: one(names.municipality),
    type: one(names.type),
    months: one(names.months),
    reach: one(names.reach),
    costs: one(names.costs),
    question1,
    question2,
    question3,
    question4,
    question5,
  }
}

/** The cells to write for some of the fields; every other cell is left alone. */
export const quickCells = (
  values: Partial<Record<QuickField, Cell>>,
  names: ImpactkaartNames,
): Record<string, Cell[][]> => {
  const cells: Record<string, Cell[][]> = {}
  for (const field of quickFields) {
    const value = values[field]
    if (value === undefined || isQuestion(field)) continue
    cells[names[field]] = [[value]]
  }
  const answers = questionFields.map((field): Cell[] => [values[field]])
  if (answers.some(([answer]) => answer !== undefined)) cells[names.comparison] = answers
  return cells
}

/** A number as people type it, so that the core reads the same number back: "1250,5". Never three decimals, those are ambiguous. */
export const asTyped = (cell: Cell, field: QuickField | 'number', language: 'nl' | 'en'): string => {
  if (isBlank(cell)) return ''
  if (typeof cell !== 'number' || (field !== 'number' && !isNumberField(field))) return String(cell)
  const text = String(cell)
  if (text.includes('e')) return text
  const full = /\.\d{3}$/.test(text) ? `${text}0` : text
  return language === 'nl' ? full.replace('.', ',') : full
}
