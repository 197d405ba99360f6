/// <reference types="google-apps-script" />
// Rules on the cells of a range: what may be typed, and who may change them.
import { makeValidation } from '../builders/validation'
import { stateOf } from '../guard'
import { grid } from '../model/address'
import type { ProtectionState, ValidationState } from '../model/rules'
import { setAll, setEach } from './layers'
import { makeProtection } from './protection'
import type { Range, RangeContext } from './range'

type Validation = GoogleAppsScript.Spreadsheet.DataValidation

const layersOf = (rule: Validation | null) => ({
  validation: rule === null ? undefined : stateOf<ValidationState>(rule, 'DataValidation'),
})

export const rangeRules = (context: RangeContext) => {
  const { session, sheet, area, self } = context
  const validationAt = (row: number, column: number) => {
    const { validation } = sheet.cells.at(row, column)
    return validation ? makeValidation(session, validation) : null
  }
  const set = (rule: Validation | null): Range => {
    setAll(context, layersOf(rule))
    return self()
  }
  return {
    setDataValidation: set,
    setDataValidations: (rules: (Validation | null)[][]): Range => {
      setEach(context, rules, (row, column, rule) => sheet.set(row, column, layersOf(rule)))
      return self()
    },
    getDataValidation: () => validationAt(area.row, area.column),
    getDataValidations: () => grid(area, validationAt),
    clearDataValidations: () => set(null),
    /** Google makes a second protection when there is one already. */
    protect: () => {
      session.mayChange(sheet, area)
      const made: ProtectionState = {
        id: session.book.newId(),
        type: 'RANGE',
        area,
        description: '',
        warningOnly: false,
        unprotected: [],
        editors: undefined,
      }
      sheet.protections = [...sheet.protections, made]
      return makeProtection(session, sheet, made)
    },
  } satisfies Partial<Range>
}
