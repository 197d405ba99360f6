// Excel.DataValidation: one rule for an area, with the text that is shown beside the cell and the text of the alert.
import { asFlag, asRecordOf, asTextUpTo, given } from '../arguments'
import { type Area, covers, fullAddress } from '../model/address'
import { refuseUnlessAllowed } from '../model/protection'
import type { SheetState, Validation } from '../model/sheet'
import { invalidArgument } from '../office-error'
import { isWireObject, type WireObject } from '../wire-object'

const between = ['formula1', 'formula2', 'operator']
const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
]

/** Kinds of rules, with their name in Excel.DataValidationType and their fields. */
const kinds: Readonly<Record<string, { readonly type: string; readonly fields: readonly string[] }>> = {
  list: { type: 'List', fields: ['inCellDropDown', 'source'] },
  wholeNumber: { type: 'WholeNumber', fields: between },
  decimal: { type: 'Decimal', fields: between },
  date: { type: 'Date', fields: between },
  time: { type: 'Time', fields: between },
  textLength: { type: 'TextLength', fields: between },
  custom: { type: 'Custom', fields: ['formula'] },
}

const ruleKind = (rule: Readonly<Record<string, unknown>>): string =>
  Object.keys(kinds).find((kind) => given(rule[kind])) ?? ''

const checkedRule = (value: unknown): Readonly<Record<string, unknown>> => {
  const rule = asRecordOf(...Object.keys(kinds))(value)
  const [kind, ...others] = Object.keys(rule).filter((one) => given(rule[one]))
  const known = kinds[kind ?? '']
  if (!kind || !known || others.length > 0) throw invalidArgument('A rule for data validation is of exactly one kind.')
  const fields = asRecordOf(...known.fields)(rule[kind])
  if (kind === 'list')
    return { list: { inCellDropDown: asFlag(fields.inCellDropDown), source: listSource(fields.source) } }
  if (kind === 'custom') return { custom: { formula: formula(fields.formula) } }
  if (!operators.includes(String(fields.operator)))
    throw invalidArgument(`There is no operator ${String(fields.operator)}.`)
  const needsTwo = fields.operator === 'Between' || fields.operator === 'NotBetween'
  if (needsTwo !== (given(fields.formula2) && fields.formula2 !== ''))
    throw invalidArgument(`The operator ${String(fields.operator)} takes ${needsTwo ? 'two formulas' : 'one formula'}.`)
  return {
    [kind]: { ...fields, formula1: formula(fields.formula1), ...(needsTwo && { formula2: formula(fields.formula2) }) },
  }
}

/** Texts joined with commas (255 characters at most), a formula, or a range. */
const listSource = (source: unknown): string => {
  if (isWireObject(source) && source.place) return rangeFormula(source)
  return asTextUpTo(typeof source === 'string' && source.startsWith('=') ? 8192 : 255)(source)
}

const formula = (value: unknown): unknown => {
  if (isWireObject(value) && value.place) return rangeFormula(value)
  if (typeof value === 'number' || (typeof value === 'string' && value !== '')) return value
  throw invalidArgument('A rule for data validation needs a formula, a text or a number.')
}

const rangeFormula = ({ place }: WireObject): string =>
  place?.areas[0] ? `=${fullAddress(place.sheet.name, place.areas[0])}` : ''

const checkedPrompt = (value: unknown) => {
  const prompt = asRecordOf('message', 'showPrompt', 'title')(value)
  return {
    message: asTextUpTo(255)(prompt.message),
    showPrompt: asFlag(prompt.showPrompt),
    title: asTextUpTo(32)(prompt.title),
  }
}

const checkedAlert = (value: unknown) => {
  const alert = asRecordOf('message', 'showAlert', 'style', 'title')(value)
  if (!['Stop', 'Warning', 'Information'].includes(String(alert.style))) throw invalidArgument('An alert has a style.')
  const [message, title] = [asTextUpTo(255)(alert.message), asTextUpTo(32)(alert.title)]
  return { message, title, style: alert.style, showAlert: asFlag(alert.showAlert) }
}

export const dataValidation = (sheet: SheetState, areas: readonly Area[]): WireObject => {
  const first = areas[0]
  const current = (): Validation | undefined =>
    [...sheet.validations].reverse().find((one) => first && one.areas.some((area) => covers(area, first)))
  const isOurs = (one: Validation) => one.areas.every((area) => areas.some((own) => covers(own, area)))
  const own = (): Validation => {
    refuseUnlessAllowed(sheet, 'allowFormatCells', 'changing data validation')
    const found = sheet.validations.find((one) => isOurs(one) && one.areas.length === areas.length)
    if (found) return found
    const made: Validation = { areas, rule: {}, prompt: undefined, errorAlert: undefined, ignoreBlanks: true }
    sheet.validations.push(made)
    return made
  }
  return {
    type: 'DataValidation',
    get: {
      rule: () => current()?.rule ?? {},
      prompt: () => current()?.prompt ?? { message: '', showPrompt: true, title: '' },
      errorAlert: () => current()?.errorAlert ?? { message: '', showAlert: true, style: 'Stop', title: '' },
      ignoreBlanks: () => current()?.ignoreBlanks ?? true,
      type: () => kinds[ruleKind(current()?.rule ?? {})]?.type ?? 'None',
    },
    set: {
      rule: (value) => {
        const rule = checkedRule(value)
        own().rule = rule
      },
      prompt: (value) => {
        const prompt = checkedPrompt(value)
        own().prompt = prompt
      },
      errorAlert: (value) => {
        const alert = checkedAlert(value)
        own().errorAlert = alert
      },
      ignoreBlanks: (value) => {
        own().ignoreBlanks = asFlag(value)
      },
    },
    methods: {
      clear: () => {
        refuseUnlessAllowed(sheet, 'allowFormatCells', 'clearing data validation')
        sheet.validations = sheet.validations.filter((one) => !isOurs(one))
      },
    },
  }
}
