// What a copy for others leaves behind. Sheets about single people stay at home, and so do the user's sheets that refer to them and the
// names that point at them; a formula of ours that looks there goes as the value it shows. A story goes along only with consent.
import {
  areaOf,
  bare,
  effectsName,
  hiddenWith,
  isShareable,
  mentionsIn,
  type NameFormulas,
  type Plan,
  type PlanCell,
  type PlanSheet,
  quoteSheet,
  sharesOne,
  spokenOf,
} from '../core'
import type { SheetValues } from '../workbook-file'

/** What stays at home, in lower case. */
export interface Persons {
  readonly sheets: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

export const nobody: Persons = { sheets: new Set(), names: new Set() }

/** Does a formula look at one of these sheets, or use one of these names? */
export const looksAt = (formula: string, { sheets, names }: Persons): boolean => {
  const mentioned = mentionsIn(formula)
  return mentioned.sheets.some((sheet) => sheets.has(sheet)) || mentioned.words.some((word) => names.has(word))
}

/** What the user made beside our sheets. */
interface Own {
  readonly names: readonly { readonly name: string; readonly formula: string }[]
  readonly sheets: readonly { readonly name: string; readonly formulas: readonly string[] }[]
}

export const personsIn = (plans: readonly Plan[], own: Own): Persons => {
  const isPrivate = plans.flatMap(({ sheets }) =>
    sheets.filter((sheet) => sheet.private).map(({ name }) => lower(name)),
  )
  const names: NameFormulas = new Map([
    ...plans.flatMap((plan) => plan.names.map(({ name, sheet }) => [lower(name), `${quoteSheet(sheet)}!A1`] as const)),
    ...own.names.map(({ name, formula }) => [lower(name), formula] as const),
  ])
  const sheets = hiddenWith(
    isPrivate,
    own.sheets.map(({ name, formulas }) => ({
      name: lower(name),
      looksAt: new Set(formulas.flatMap((formula) => [...spokenOf(formula, names).sheets])),
    })),
  )
  const isGone = ([, formula]: readonly [string, string]) => sharesOne(spokenOf(formula, names).sheets, sheets)
  return { sheets, names: new Set([...names].filter(isGone).map(([name]) => name)) }
}

const lower = (text: string): string => text.toLowerCase()

/** Does this sheet stay at home? */
export const stays = (sheet: string, { sheets }: Persons): boolean => sheets.has(lower(sheet))

/** The plan as it leaves. */
export const withoutPersons = (plan: Plan, persons: Persons, values: SheetValues): Plan => {
  const isGone = (name: string) => persons.names.has(lower(name))
  const asShown = (sheet: string, cell: PlanCell): PlanCell => {
    if (cell.formula === undefined || !looksAt(cell.formula, persons)) return cell
    const { formula: _looks, ...rest } = cell
    const value = values[sheet]?.[cell.at]
    return typeof value === 'string' || typeof value === 'number' ? { ...rest, value } : rest
  }
  const sheets = plan.sheets
    .filter(({ name }) => !stays(name, persons))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => asShown(sheet.name, cell)),
      validations: sheet.validations.filter(
        ({ rule }) => !(rule.kind === 'choice' && 'name' in rule.from && isGone(rule.from.name)),
      ),
    }))
  return { ...plan, sheets, names: plan.names.filter(({ name }) => !isGone(name)) }
}

/** The values of sheet Effecten without the short stories that may not leave. */
export const withoutStories = (plan: Plan, values: SheetValues): SheetValues => {
  const name = plan.names.find((one) => one.name === effectsName(plan.set))
  const sheet = plan.sheets.find((one) => one.name === name?.sheet)
  if (!name || !sheet) return values
  const head = areaOf(name.range).from.row
  const columnOf = (title: string) => headings(sheet, head).get(bare(title))
  const [story, consent] = [columnOf('Verhaal kort'), columnOf('Toestemming verhaal')]
  if (story === undefined || consent === undefined) return values
  const shown = { ...values[sheet.name] }
  for (let row = head + 1; row <= areaOf(name.range).to.row; row += 1) {
    const [told, said] = [story, consent].map((column) => String(shown[`${column}${row}`] ?? ''))
    if (!isShareable(bare(said ?? '') === 'ja' ? 'ja' : 'nee', told ?? '')) shown[`${story}${row}`] = null
  }
  return { ...values, [sheet.name]: shown }
}

/** The letters of each column, by its heading. */
const headings = (sheet: PlanSheet, row: number): Map<string, string> =>
  new Map(
    sheet.cells.flatMap(({ at, value }) =>
      at.endsWith(String(row)) && areaOf(at).from.row === row && typeof value === 'string'
        ? [[bare(value), at.replace(/\d+$/, '')] as const]
        : [],
    ),
  )
