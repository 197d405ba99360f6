// One sheet of a plan in the words of the file library: cells, validations, highlights, charts, protection and print layout.
import type { Cell, CellStyle, CellValue, ConditionalRule, DataValidation, SheetImage, WriteSheet } from 'hucre'
import { areaOf, fromBase64, type PlanHighlight, type PlanPicture, type PlanSheet, type PlanValidation } from '../core'
import { asInput } from './cell-value'
import { writeChart } from './chart'
import { type SharedInFile, sharedFormulas } from './shared-formulas'
import { highlightStyle, styleOf } from './styles'

/** Values by address ("B7"): what was typed in input cells, and what formulas came to. */
export type CellValues = Readonly<Record<string, CellValue>>

/** Native formulas by address, without `=`. */
export type CellFormulas = Readonly<Record<string, string>>

/** `typed` are formulas of the user; only input cells take them. */
export const writeSheet = (sheet: PlanSheet, values: CellValues, typed: CellFormulas): WriteSheet => {
  const cells = new Map<string, Partial<Cell>>()
  const shared = sharedFormulas(sheet)
  for (const cell of sheet.cells) {
    const { row, column } = areaOf(cell.at).from
    const style = styleOf(cell, sheet.accent)
    const given = values[cell.at]
    const key = `${row - 1},${column - 1}`
    const formula = cell.meaning === 'invoer' ? typed[cell.at] : cell.formula
    if (formula !== undefined) {
      const result = given ?? null
      cells.set(key, writtenFormula(formula, shared.get(cell.at), result, style))
    } else
      cells.set(key, { value: asInput(cell.meaning === 'invoer' && given !== undefined ? given : cell.value), style })
  }
  return {
    name: sheet.name,
    cells,
    columns: sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden && { hidden }) })),
    rowDefs: new Map(Object.entries(sheet.rowHeights).map(([row, height]) => [Number(row) - 1, { height }])),
    merges: sheet.merges.map((range) => {
      const { from, to } = areaOf(range)
      return { startRow: from.row - 1, startCol: from.column - 1, endRow: to.row - 1, endCol: to.column - 1 }
    }),
    dataValidations: sheet.validations.map(validation),
    conditionalRules: sheet.highlights.map(highlight),
    charts: sheet.charts.map((chart) => writeChart(chart, sheet)),
    ...(sheet.picture && { images: [writePicture(sheet.picture)] }),
    ...(sheet.frozen.rows + sheet.frozen.columns > 0 && { freezePane: { ...sheet.frozen } }),
    view: { showGridLines: sheet.gridlines },
    ...(sheet.hidden && { hidden: true }),
    ...(sheet.protect && { protection }),
    ...printing(sheet),
  }
}

const writtenFormula = (
  formula: string,
  shared: SharedInFile | undefined,
  result: CellValue,
  style: CellStyle,
): Partial<Cell> =>
  shared
    ? {
        formula: shared.range === '' ? '' : formula,
        formulaType: 'shared',
        formulaSharedIndex: shared.number,
        formulaRef: shared.range,
        formulaResult: result,
        value: result,
        style,
      }
    : { formula, formulaResult: result, value: result, style }

const writePicture = ({ at, type, base64, alt, width, height }: PlanPicture): SheetImage => {
  const { row, column } = areaOf(at).from
  return {
    data: fromBase64(base64) ?? new Uint8Array(),
    type,
    anchor: { from: { row: row - 1, col: column - 1 } },
    width,
    height,
    altText: alt,
  }
}

/** Selecting is allowed, so that everyone can read formulas; column widths and row heights may be changed. */
const protection: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
}

const printing = ({ print }: PlanSheet): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> => ({
  pageSetup: {
    paperSize: 'a4',
    orientation: print.orientation === 'liggend' ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: print.pagesTall,
    horizontalCentered: print.pagesTall === 1,
    margins: { top: 0.5, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
  },
  headerFooter: { oddFooter: print.footer },
})

const errorStyles = { refuse: 'stop', warn: 'warning', allow: 'information' } as const

const validation = ({ range, rule, onWrong, prompt, error }: PlanValidation): DataValidation => ({
  range,
  ...ruleOf(range, rule),
  allowBlank: true,
  showErrorMessage: onWrong !== 'allow',
  errorStyle: errorStyles[onWrong],
  ...(error && { errorTitle: 'Dit past hier niet', errorMessage: error }),
  showInputMessage: prompt !== undefined,
  ...(prompt && { inputMessage: prompt }),
})

type Rule = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>

const ruleOf = (range: string, rule: PlanValidation['rule']): Rule => {
  if (rule.kind === 'text') return { type: 'textLength', operator: 'lessThanOrEqual', formula1: `${rule.maxLength}` }
  if (rule.kind === 'choice')
    return 'name' in rule.from
      ? { type: 'list', formula1: rule.from.name }
      : { type: 'list', values: [...rule.from.list] }
  if (rule.notZero) return notZeroRule(range, rule)
  const type = { number: 'decimal', whole: 'whole', date: 'date' } as const
  return { type: type[rule.kind], ...bounds(rule) }
}

/** The format has no "between, but not 0" for numbers, so that is a formula. */
const notZeroRule = (range: string, { min, max }: { min?: number; max?: number }): Rule => {
  const first = range.split(':')[0] ?? range
  const tests = [
    `ISNUMBER(${first})`,
    `${first}<>0`,
    ...(min === undefined ? [] : [`${first}>=${min}`]),
    ...(max === undefined ? [] : [`${first}<=${max}`]),
  ]
  return { type: 'custom', formula1: `AND(${tests.join(',')})` }
}

const anyNumber = 1e15

const bounds = ({ min, max }: { min?: number; max?: number }): Omit<Rule, 'type'> => {
  if (min !== undefined && max === undefined) return { operator: 'greaterThanOrEqual', formula1: `${min}` }
  return { operator: 'between', formula1: `${min ?? -anyNumber}`, formula2: `${max ?? anyNumber}` }
}

const highlight = ({ range, when, meaning }: PlanHighlight, index: number): ConditionalRule => ({
  type: 'expression',
  priority: index + 1,
  formula: when,
  range,
  style: highlightStyle(meaning),
})
