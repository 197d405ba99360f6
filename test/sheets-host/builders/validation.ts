/// <reference types="google-apps-script" />
// DataValidationBuilder and DataValidation. Google documents no limit for the help text, so there is none here; a list has at most 500 items.
import { guessedRefusals, refusals } from '../google-error'
import { guard, kindOf } from '../guard'
import { parseError } from '../model/formulas'
import type { Place, ValidationState } from '../model/rules'
import { DataValidationCriteria } from '../objects/enums'
import { placeOf, rangeAt } from '../objects/range'
import type { Session } from '../session'

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder
type Validation = GoogleAppsScript.Spreadsheet.DataValidation
type Range = GoogleAppsScript.Spreadsheet.Range
type Moment = GoogleAppsScript.Base.Date

const reading = (session: Session, state: () => ValidationState) => ({
  getAllowInvalid: () => state().allowInvalid,
  getCriteriaType: () => DataValidationCriteria[state().criteria as keyof typeof DataValidationCriteria],
  getCriteriaValues: (): unknown[] =>
    state().values.map((value, index) =>
      state().criteria === 'VALUE_IN_RANGE' && index === 0 ? rangeAt(session, value as Place) : value,
    ),
  getHelpText: () => state().helpText as string,
})

export const makeValidation = (session: Session, state: ValidationState): Validation =>
  guard(reading(session, () => state) satisfies Partial<Validation>, {
    kind: 'DataValidation',
    session,
    state,
  }) as unknown as Validation

export const makeValidationBuilder = (session: Session): Builder => {
  // Google lets other values through, with a mark, until the builder says otherwise.
  let state: ValidationState = { criteria: '', values: [], allowInvalid: true, helpText: null }
  const also = (more: Partial<ValidationState>): Builder => {
    state = { ...state, ...more }
    return builder
  }
  const rule =
    (criteria: string) =>
    (...values: readonly unknown[]): Builder =>
      also({ criteria, values: values.map((one) => (kindOf(one) === 'Range' ? placeOf(one) : one)) })
  const members = {
    ...reading(session, () => state),
    requireValueInList: (values: string[], showDropdown = true) => {
      if (values.length > 500) throw refusals.listTooLong()
      return rule('VALUE_IN_LIST')(Array.from(values), showDropdown)
    },
    requireValueInRange: (range: Range, showDropdown = true) => rule('VALUE_IN_RANGE')(range, showDropdown),
    requireNumberBetween: (start: number, end: number) => rule('NUMBER_BETWEEN')(start, end),
    requireNumberNotBetween: (start: number, end: number) => rule('NUMBER_NOT_BETWEEN')(start, end),
    requireNumberEqualTo: (one: number) => rule('NUMBER_EQUAL_TO')(one),
    requireNumberNotEqualTo: (one: number) => rule('NUMBER_NOT_EQUAL_TO')(one),
    requireNumberGreaterThan: (one: number) => rule('NUMBER_GREATER_THAN')(one),
    requireNumberGreaterThanOrEqualTo: (one: number) => rule('NUMBER_GREATER_THAN_OR_EQUAL_TO')(one),
    requireNumberLessThan: (one: number) => rule('NUMBER_LESS_THAN')(one),
    requireNumberLessThanOrEqualTo: (one: number) => rule('NUMBER_LESS_THAN_OR_EQUAL_TO')(one),
    requireFormulaSatisfied: (formula: string) => {
      const isFormula = formula.startsWith('=') && !parseError(formula, session.book.locale)
      if (!isFormula) throw guessedRefusals.wrongFormula(formula)
      return rule('CUSTOM_FORMULA')(formula)
    },
    requireDate: () => rule('DATE_IS_VALID_DATE')(),
    requireDateAfter: (date: Moment) => rule('DATE_AFTER')(date),
    requireDateBefore: (date: Moment) => rule('DATE_BEFORE')(date),
    requireDateOnOrAfter: (date: Moment) => rule('DATE_ON_OR_AFTER')(date),
    requireDateOnOrBefore: (date: Moment) => rule('DATE_ON_OR_BEFORE')(date),
    requireDateEqualTo: (date: Moment) => rule('DATE_EQUAL_TO')(date),
    requireDateBetween: (start: Moment, end: Moment) => rule('DATE_BETWEEN')(start, end),
    setAllowInvalid: (allowInvalid: boolean) => also({ allowInvalid }),
    setHelpText: (helpText: string) => also({ helpText }),
    build: () => {
      if (state.criteria === '') throw guessedRefusals.wrongRule('no criteria')
      return makeValidation(session, state)
    },
  } satisfies Partial<Builder>
  const builder = guard(members, { kind: 'DataValidationBuilder', session }) as unknown as Builder
  return builder
}
