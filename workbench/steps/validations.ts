// What may be typed in a range, as validation rules of the grid.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from '@univerjs/core'
import { serializeListOptions } from '@univerjs/preset-sheets-core'
import { absolute, type PlanName, type PlanValidation, quoteSheet } from '../../core'
import { hostProblem } from '../host-problem'
import { gridRange } from './sheet-data'

const errorStyles = {
  refuse: DataValidationErrorStyle.STOP,
  warn: DataValidationErrorStyle.WARNING,
  allow: DataValidationErrorStyle.INFO,
}

type Condition = Pick<ISheetDataValidationRule, 'type' | 'operator' | 'formula1' | 'formula2'>

/** A name is written out as its range: the grid's lists do not look names up. */
const listFormula = (
  from: { readonly list: readonly string[] } | { readonly name: string },
  names: readonly PlanName[],
) => {
  if ('list' in from) return serializeListOptions([...from.list])
  const name = names.find((one) => one.name === from.name)
  if (!name) throw hostProblem('nameGone', from.name)
  return `=${quoteSheet(name.sheet)}!${absolute(name.range)}`
}

type NumberRule = Extract<PlanValidation['rule'], { kind: 'number' | 'whole' | 'date' }>

/** Written as a formula on the top left cell of the range, since the grid has no rule "between, but not 0". */
const numberFormula = ({ kind, min, max, notZero }: NumberRule, cell: string): string => {
  const tests = [
    `ISNUMBER(${cell})`,
    ...(kind === 'whole' ? [`INT(${cell})=${cell}`] : []),
    ...(min === undefined ? [] : [`${cell}>=${min}`]),
    ...(max === undefined ? [] : [`${cell}<=${max}`]),
    ...(notZero ? [`${cell}<>0`] : []),
  ]
  return `=AND(${tests.join(',')})`
}

const conditionOf = ({ rule, range }: PlanValidation, names: readonly PlanName[]): Condition => {
  if (rule.kind === 'choice') return { type: DataValidationType.LIST, formula1: listFormula(rule.from, names) }
  if (rule.kind === 'text')
    return {
      type: DataValidationType.TEXT_LENGTH,
      operator: DataValidationOperator.LESS_THAN_OR_EQUAL,
      formula1: String(rule.maxLength),
    }
  return { type: DataValidationType.CUSTOM, formula1: numberFormula(rule, range.split(':')[0] ?? range) }
}

/** The grid marks every value that is not in a list; where that is allowed, its own words would contradict the sheet. */
const told = ({ error, onWrong, rule }: PlanValidation): { readonly error?: string } => {
  if (error) return { error }
  return onWrong === 'allow' && rule.kind === 'choice' ? { error: 'Staat niet in de lijst. Dat mag.' } : {}
}

export const validationRule = (
  validation: PlanValidation,
  names: readonly PlanName[],
  uid: string,
): ISheetDataValidationRule => ({
  uid,
  ranges: [gridRange(validation.range)],
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: errorStyles[validation.onWrong],
  renderMode: DataValidationRenderMode.ARROW,
  ...conditionOf(validation, names),
  ...told(validation),
  ...(validation.prompt ? { prompt: validation.prompt, showInputMessage: true } : {}),
})
