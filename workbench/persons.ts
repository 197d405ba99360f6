// What a copy for others leaves behind. Sheets about single people stay at home, and so do the names that point at them; a formula of
// ours that looks there goes as the value it shows. A story goes along only with consent.
import { areaOf, bare, effectsName, isShareable, type Plan, type PlanCell, type PlanSheet } from '../core'
import type { SheetValues } from '../workbook-file'

/** What stays at home, in lower case. */
export interface Persons {
  readonly sheets: readonly string[]
  readonly names: readonly string[]
}

export const nobody: Persons = { sheets: [], names: [] }

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Does a formula look at one of these sheets, or use one of these names? A text in it does not count. */
export const looksAt = (formula: string, { sheets, names }: Persons): boolean => {
  const read = formula.toLowerCase().replace(/"(?:[^"]|"")*"/g, '""')
  const isWord = (name: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}_.'!])${literal(name)}(?![\\p{L}\\p{N}_.(!])`, 'u').test(read)
  const isSheet = (name: string) =>
    read.includes(`'${name.replaceAll("'", "''")}'!`) ||
    new RegExp(`(?<![\\p{L}\\p{N}_.'])${literal(name)}!`, 'u').test(read)
  return sheets.some(isSheet) || names.some(isWord)
}

/** @param others the user's own names, with what they stand for. */
export const personsIn = (
  plans: readonly Plan[],
  others: readonly { readonly name: string; readonly formula: string }[],
): Persons => {
  const isPrivate = new Set(
    plans.flatMap((plan) => plan.sheets.filter((sheet) => sheet.private)).map(({ name }) => name),
  )
  const names = plans.flatMap((plan) => plan.names.filter(({ sheet }) => isPrivate.has(sheet)).map(({ name }) => name))
  let found: Persons = { sheets: [...isPrivate].map(lower), names: names.map(lower) }
  for (let before = -1; before < found.names.length; ) {
    before = found.names.length
    const looking = others.filter(({ formula }) => looksAt(formula, found)).map(({ name }) => lower(name))
    found = { ...found, names: [...new Set([...found.names, ...looking])] }
  }
  return found
}

const lower = (text: string): string => text.toLowerCase()

/** Does this sheet stay at home? */
export const stays = (sheet: string, { sheets }: Persons): boolean => sheets.includes(lower(sheet))

/** The plan as it leaves. */
export const withoutPersons = (plan: Plan, persons: Persons, values: SheetValues): Plan => {
  const isGone = (name: string) => persons.names.includes(lower(name))
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
