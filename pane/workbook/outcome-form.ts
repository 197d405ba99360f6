// One outcome as it is typed in the pane: its fields, what is wrong with them, and the cells of its row.
// The core judges a draft as it would judge the row in the sheet, so pane and sheet can never disagree about what is right.
import {
  bare,
  type Cell,
  isBlank,
  type Outcome,
  type OutcomeColumn,
  outcomeColumns,
  outcomeLabels,
  type Problem,
  type Project,
  readOutcomes,
  textLimits,
} from '../../core'
import { type PartyColumn, payerCells, percentTyped } from './outcome-payers'
import { asTyped } from './quick-fields'
import { type FieldProblem, Misfit, type NumberKind, problemIn, readText, readTyped } from './typed-number'

/** The columns that are filled in the pane; the price that counts and the check are formulas of the sheet. */
export type OutcomeField = Exclude<OutcomeColumn, 'price' | 'check'>

/** Two ways to say how often: a number, or residents with two chances. */
export type CountForm = 'number' | 'chances'

export interface OutcomeDraft {
  readonly count: CountForm
  readonly typed: Readonly<Partial<Record<OutcomeField, string>>>
}

export const emptyDraft: OutcomeDraft = { count: 'number', typed: {} }

/** Number fields, with what they count. */
const numberFields: Readonly<Partial<Record<OutcomeField, NumberKind>>> = {
  gross: 'count',
  residents: 'count',
  without: 'share',
  with: 'share',
  unitsPerCase: 'number',
  deadweight: 'share',
  ownShare: 'share',
  displacement: 'share',
  years: 'number',
  dropOff: 'share',
  startYear: 'number',
  ownPrice: 'euro',
  cashable: 'share',
  hoursPerUnit: 'number',
  low: 'number',
  high: 'number',
}
const chanceFields: readonly OutcomeField[] = ['residents', 'without', 'with', 'direction']

export const isOutcomeField = (column: OutcomeColumn): column is OutcomeField =>
  column !== 'price' && column !== 'check'

const isDraftField = (field: OutcomeField, count: CountForm): boolean =>
  count === 'number' ? !chanceFields.includes(field) : field !== 'gross'

/** The cell for a field: a number where the text can be read as one, else the text. '' for blank and for the other count form. */
const cellFor = (field: OutcomeField, draft: OutcomeDraft): Cell => {
  const typed = draft.typed[field]?.trim() ?? ''
  if (typed === '' || !isDraftField(field, draft.count)) return ''
  const kind = numberFields[field]
  if (kind === undefined) return typed
  try {
    return readTyped(typed, kind) ?? ''
  } catch {
    // What is wrong with it is said when the row is read.
    return typed
  }
}

const fields = (Object.keys(outcomeLabels) as OutcomeColumn[]).filter(isOutcomeField)

/** Every field with its cell; for who gains, the text as typed. */
export const draftCells = (draft: OutcomeDraft): ReadonlyMap<OutcomeField, Cell> =>
  new Map(fields.map((field) => [field, cellFor(field, draft)]))

/** What a cell of the sheet looks like in its field. */
const typedFrom = (field: OutcomeField, cell: Cell, language: 'nl' | 'en'): string => {
  if (isBlank(cell)) return ''
  if (typeof cell === 'number' && numberFields[field] === 'share') return percentTyped(cell, language)
  return asTyped(cell, 'number', language)
}

/** The draft for a row of the sheet. */
export const draftFrom = (cells: ReadonlyMap<OutcomeField, Cell>, language: 'nl' | 'en'): OutcomeDraft => {
  const typed: Partial<Record<OutcomeField, string>> = {}
  for (const [field, cell] of cells) {
    const text = typedFrom(field, cell, language)
    if (text !== '') typed[field] = text
  }
  const chances = ['residents', 'without', 'with'] as const
  const count = typed.gross === undefined && chances.some((field) => typed[field] !== undefined) ? 'chances' : 'number'
  return { count, typed }
}

export interface DraftReading {
  /** The outcome, when nothing is wrong. */
  readonly outcome: Outcome | undefined
  readonly problems: Readonly<Partial<Record<OutcomeField, FieldProblem>>>
  /** What is not wrong but worth a word, by the key of its sentence in `outcomeFormIn`. */
  readonly notes: Readonly<Partial<Record<OutcomeField, 'zero' | 'belowZero'>>>
}

/**
 * Judges a draft for a table with these columns for parties.
 * @param ownPriceOf the price of the organisation for what is typed: without an own price in the row, that one counts.
 */
export const readDraft = (
  draft: OutcomeDraft,
  project: Pick<Project, 'priceYear'>,
  columns: readonly PartyColumn[],
  ownPriceOf: (label: string) => number | undefined,
): DraftReading => {
  const cells = draftCells(draft)
  const cellOf = (field: OutcomeField): Cell => {
    const cell = cells.get(field)
    return field === 'ownPrice' && !cell ? (ownPriceOf(String(cells.get('label') ?? '')) ?? cell) : cell
  }
  const label = (field: OutcomeField) => outcomeLabels[field === 'ownPrice' ? 'price' : field][0]
  const { outcomes, problems } = readOutcomes([fields.map(label), fields.map(cellOf)], project)
  const byField = misfits(draft, columns)
  for (const problem of problems) {
    const field = fieldOf(problem, draft)
    byField[field] ??= problem
  }
  const wrong = Object.keys(byField).length > 0
  return {
    outcome: wrong ? undefined : outcomes.rows[0],
    problems: byField,
    notes: notes(cells, outcomes.zerosSkipped),
  }
}

/** What the pane refuses before the core sees the row. */
const misfits = (draft: OutcomeDraft, columns: readonly PartyColumn[]): Partial<Record<OutcomeField, FieldProblem>> => {
  const found: Partial<Record<OutcomeField, FieldProblem>> = {}
  const judge = (field: OutcomeField, read: () => unknown): void => {
    const problem = problemIn(read)
    if (problem instanceof Misfit) found[field] = problem
  }
  for (const field of fields) {
    const kind = numberFields[field]
    if (kind !== undefined && isDraftField(field, draft.count)) judge(field, () => readTyped(draft.typed[field], kind))
  }
  for (const field of ['source', 'group'] as const) judge(field, () => readText(draft.typed[field], textLimits[field]))
  judge('payer', () => payerCells(draft.typed.payer, columns))
  return found
}

const notes = (
  cells: ReadonlyMap<OutcomeField, Cell>,
  zeros: readonly { readonly column: string }[],
): DraftReading['notes'] => {
  const zeroFields = zeros.flatMap(({ column }) => fieldOfColumn(column) ?? [])
  return {
    ...Object.fromEntries(zeroFields.map((field) => [field, 'zero'])),
    ...(Number(cells.get('ownPrice')) < 0 && { ownPrice: 'belowZero' }),
  }
}

/** The field for a column label as the core names it. */
const fieldOfColumn = (label: string): OutcomeField | undefined => {
  const column = outcomeColumns.get(bare(label))
  if (column === 'price') return 'ownPrice'
  return column !== undefined && isOutcomeField(column) ? column : undefined
}

/** The field at which a problem is told. */
const fieldOf = ({ reason, facts }: Problem, { count }: OutcomeDraft): OutcomeField => {
  if (facts.column !== undefined) return fieldOfColumn(String(facts.column)) ?? 'payer'
  if (reason === 'chances-incomplete') return fieldOfColumn(String(facts.missing)) ?? 'residents'
  if (reason === 'effect-missing') return count === 'number' ? 'gross' : 'residents'
  return 'label'
}
