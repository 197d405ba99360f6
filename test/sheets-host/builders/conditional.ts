/// <reference types="google-apps-script" />
// ConditionalFormatRuleBuilder and what it builds: a formula, the ranges it holds for, and a look. Gradients and other conditions are not modelled.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import { BooleanCriteria } from '../objects/enums'
import { colorOf } from '../objects/layers'
import { placeOf, rangeAt } from '../objects/range'
import type { BuiltRule } from '../objects/sheet-rules'
import type { Session } from '../session'

type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition

const makeCondition = (session: Session, state: BuiltRule): Condition => {
  const members = {
    getCriteriaType: () => BooleanCriteria.CUSTOM_FORMULA,
    getCriteriaValues: () => [state.formula],
    getBackground: () => state.background,
    getFontColor: () => state.fontColor,
    getBold: () => state.bold,
    getItalic: () => state.italic,
  } satisfies Partial<Condition>
  return guard(members, { kind: 'BooleanCondition', session }) as unknown as Condition
}

const reading = (session: Session, state: () => BuiltRule) => ({
  getBooleanCondition: () => (state().formula === '' ? null : makeCondition(session, state())),
  getRanges: () => state().places.map((place) => rangeAt(session, place)),
})

export const makeConditionalRule = (session: Session, state: BuiltRule): Rule =>
  guard(reading(session, () => state) satisfies Partial<Rule>, {
    kind: 'ConditionalFormatRule',
    session,
    state,
  }) as unknown as Rule

export const makeConditionalRuleBuilder = (session: Session): Builder => {
  let state: BuiltRule = { formula: '', places: [], background: null, fontColor: null, bold: null, italic: null }
  const also = (more: Partial<BuiltRule>): Builder => {
    state = { ...state, ...more }
    return builder
  }
  const color = (text: string | null) => (text === null ? null : colorOf(text, ''))
  const members = {
    ...reading(session, () => state),
    whenFormulaSatisfied: (formula: string) => also({ formula }),
    setBackground: (background: string | null) => also({ background: color(background) }),
    setFontColor: (fontColor: string | null) => also({ fontColor: color(fontColor) }),
    setBold: (bold: boolean | null) => also({ bold }),
    setItalic: (italic: boolean | null) => also({ italic }),
    setRanges: (ranges: readonly GoogleAppsScript.Spreadsheet.Range[]) => also({ places: Array.from(ranges, placeOf) }),
    build: () => {
      if (!state.formula.startsWith('=')) throw guessedRefusals.wrongFormula(state.formula)
      if (state.places.length === 0) throw guessedRefusals.wrongRule('no ranges')
      return makeConditionalRule(session, state)
    },
  } satisfies Partial<Builder>
  const builder = guard(members, { kind: 'ConditionalFormatRuleBuilder', session }) as unknown as Builder
  return builder
}
