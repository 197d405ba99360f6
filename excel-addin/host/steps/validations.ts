// What may be typed in a range, in the words of Excel's library.
import type { PlanValidation } from '../../../core'
import { area } from '../run'

const styles = { refuse: 'Stop', warn: 'Warning', allow: 'Information' } as const
const errorTitle = 'Dit past hier niet'
const promptTitle = 'Impactkaart'
const anyNumber = 1e15

type NumberRule = Extract<PlanValidation['rule'], { kind: 'number' | 'whole' | 'date' }>

/** A day number as the date that Excel's library wants. */
const isoDate = (day: number): string => new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10)

/** Excel has no "between, but not 0", so that is a formula on the top left cell. */
const notZeroFormula = ({ kind, min, max }: NumberRule, first: string): string => {
  const tests = [
    `ISNUMBER(${first})`,
    `${first}<>0`,
    ...(kind === 'whole' ? [`INT(${first})=${first}`] : []),
    ...(min === undefined ? [] : [`${first}>=${min}`]),
    ...(max === undefined ? [] : [`${first}<=${max}`]),
  ]
  return `=AND(${tests.join(',')})`
}

const bounds = <T extends number | string>({ min, max }: NumberRule, as: (value: number) => T) =>
  min !== undefined && max === undefined
    ? { formula1: as(min), operator: 'GreaterThanOrEqualTo' as const }
    : { formula1: as(min ?? -anyNumber), formula2: as(max ?? anyNumber), operator: 'Between' as const }

const lastDay = 2_958_465

export const ruleOf = ({ rule, range }: Pick<PlanValidation, 'rule' | 'range'>): Excel.DataValidationRule => {
  if (rule.kind === 'text') return { textLength: { formula1: rule.maxLength, operator: 'LessThanOrEqualTo' } }
  if (rule.kind === 'choice') {
    const source = 'name' in rule.from ? `=${rule.from.name}` : rule.from.list.join(',')
    return { list: { inCellDropDown: true, source } }
  }
  if (rule.notZero) return { custom: { formula: notZeroFormula(rule, range.split(':')[0] ?? range) } }
  if (rule.kind === 'date') {
    const dates = {
      ...rule,
      ...(rule.min === undefined && { min: 1 }),
      ...(rule.min === undefined && { max: lastDay }),
    }
    return { date: bounds(dates, isoDate) }
  }
  return rule.kind === 'whole' ? { wholeNumber: bounds(rule, Number) } : { decimal: bounds(rule, Number) }
}

/** `fresh`: the sheet is new; elsewhere each takes the place of what its cells have. */
export const addValidations = (
  sheet: Excel.Worksheet,
  validations: readonly PlanValidation[],
  fresh: boolean,
): void => {
  for (const validation of validations) {
    const { onWrong, prompt, error, range } = validation
    const { dataValidation } = area(sheet, range)
    if (!fresh) dataValidation.clear()
    dataValidation.rule = ruleOf(validation)
    dataValidation.ignoreBlanks = true
    dataValidation.errorAlert = {
      showAlert: onWrong !== 'allow',
      style: styles[onWrong],
      title: errorTitle,
      message: error ?? errorTitle,
    }
    if (prompt) dataValidation.prompt = { showPrompt: true, title: promptTitle, message: prompt }
  }
}
