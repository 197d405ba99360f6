// What may be typed in a cell, in Google's rules. One layer for the whole sheet.
import { address, areaOf, type PlanValidation } from '../../../core'
import type { Range, Sheet } from '../survey'

type Rule = GoogleAppsScript.Spreadsheet.DataValidation
type NumberRule = Extract<PlanValidation['rule'], { kind: 'number' | 'whole' | 'date' }>

/** The cells of a defined name of the plan. */
export type RangeOfName = (name: string) => Range

/** A number without decimal mark: formulas must read the same in every locale. */
const literal = (value: number): string => {
  if (Number.isInteger(value)) return String(value)
  const decimals = String(value).split('.')[1]?.length ?? 0
  return `${Math.round(value * 10 ** decimals)}/${10 ** decimals}`
}

/** Whole numbers and "not 0" have no rule of their own; dates are day numbers to a formula. */
const formulaFor = ({ kind, min, max, notZero }: NumberRule, at: string): string => {
  const tests = [
    `ISNUMBER(${at})`,
    ...(notZero ? [`${at}<>0`] : []),
    ...(kind === 'whole' ? [`INT(${at})=${at}`] : []),
    ...(min === undefined ? [] : [`${at}>=${literal(min)}`]),
    ...(max === undefined ? [] : [`${at}<=${literal(max)}`]),
  ]
  return `=AND(${tests.join(';')})`
}

const anyNumber = 1e15

const ruleFor = ({ rule }: PlanValidation, at: string, rangeOfName: RangeOfName) => {
  const builder = SpreadsheetApp.newDataValidation()
  if (rule.kind === 'text') return builder.requireFormulaSatisfied(`=LEN(${at})<=${rule.maxLength}`)
  if (rule.kind === 'choice') {
    return 'name' in rule.from
      ? builder.requireValueInRange(rangeOfName(rule.from.name), true)
      : builder.requireValueInList([...rule.from.list], true)
  }
  const { kind, min, max, notZero } = rule
  if (kind === 'number' && !notZero) return builder.requireNumberBetween(min ?? -anyNumber, max ?? anyNumber)
  return builder.requireFormulaSatisfied(formulaFor(rule, at))
}

const build = (validation: PlanValidation, at: string, rangeOfName: RangeOfName): Rule => {
  const help = [validation.prompt, validation.error].filter((text) => text !== undefined && text !== '').join(' ')
  const rule = ruleFor(validation, at, rangeOfName).setAllowInvalid(validation.onWrong !== 'refuse')
  return (help === '' ? rule : rule.setHelpText(help)).build()
}

/** A rule that looks at its own cell must be made for each cell; any other serves all cells of its range. */
const looksAtCell = ({ rule }: PlanValidation): boolean =>
  rule.kind === 'text' || (rule.kind !== 'choice' && (rule.kind !== 'number' || rule.notZero === true))

/** The addresses of a range, row by row. */
export const cellsOf = (range: string): string[] => {
  const { from, to } = areaOf(range)
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_unused, right) =>
      address(from.row + down, from.column + right),
    ),
  ).flat()
}

const rulesByCell = (validations: readonly PlanValidation[], rangeOfName: RangeOfName): ReadonlyMap<string, Rule> => {
  const rules = new Map<string, Rule>()
  for (const validation of validations) {
    const shared = looksAtCell(validation) ? undefined : build(validation, '', rangeOfName)
    for (const at of cellsOf(validation.range)) rules.set(at, shared ?? build(validation, at, rangeOfName))
  }
  return rules
}

/** All rules of a new sheet at once. */
export const setValidations = (
  whole: Range,
  validations: readonly PlanValidation[],
  rangeOfName: RangeOfName,
): void => {
  const rules = rulesByCell(validations, rangeOfName)
  const [rows, columns] = [whole.getNumRows(), whole.getNumColumns()]
  whole.setDataValidations(
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_unused, right) => rules.get(address(down + 1, right + 1)) ?? null),
    ) as Rule[][],
  )
}

/** One rule on its own cells; rules of people elsewhere on the sheet stay. */
export const setValidation = (sheet: Sheet, validation: PlanValidation, rangeOfName: RangeOfName): void => {
  const range = sheet.getRange(validation.range)
  if (!looksAtCell(validation)) {
    range.setDataValidation(build(validation, '', rangeOfName))
    return
  }
  const rules = rulesByCell([validation], rangeOfName)
  const columns = range.getNumColumns()
  const inOrder = cellsOf(validation.range).map((at) => rules.get(at) ?? null) as Rule[]
  range.setDataValidations(
    Array.from({ length: inOrder.length / columns }, (_, row) => inOrder.slice(row * columns, (row + 1) * columns)),
  )
}
