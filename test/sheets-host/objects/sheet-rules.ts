/// <reference types="google-apps-script" />
// What stands on a sheet besides cells: protections, charts, pictures, conditional formats.
import { makeChart, makeChartBuilder } from '../builders/chart'
import { makeConditionalRule } from '../builders/conditional'
import { guessedRefusals, refusals } from '../google-error'
import { stateOf } from '../guard'
import { namesIn, parseError, sheetsIn } from '../model/formulas'
import type { ChartState, ConditionalRuleState, Place, ProtectionState } from '../model/rules'
import { nameOf } from './enums'
import { imageFrom, makeImage } from './image'
import { makeProtection } from './protection'
import type { Sheet, SheetContext } from './sheet'

type Sheets = typeof GoogleAppsScript.Spreadsheet
type Protections = Sheets['ProtectionType'][keyof Sheets['ProtectionType']]
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart

export interface BuiltRule extends Omit<ConditionalRuleState, 'areas'> {
  readonly places: readonly Place[]
}

export const sheetRules = ({ session, sheet }: SheetContext) => {
  const { book } = session

  /** Google takes back all rules of the sheet when one of them refers to another sheet, a name that does so included. */
  const kept = (rule: Rule): ConditionalRuleState => {
    const { places, ...state } = stateOf<BuiltRule>(rule, 'ConditionalFormatRule')
    if (places.some(({ sheetId }) => sheetId !== sheet.id)) throw guessedRefusals.otherSheet()
    if (parseError(state.formula, book.locale)) throw guessedRefusals.wrongFormula(state.formula)
    const names = namesIn(state.formula).map((name) => book.names.find(name))
    if (names.some((one) => !one?.place)) throw guessedRefusals.wrongFormula(state.formula)
    const isElsewhere =
      sheetsIn(state.formula).some((name) => name.toLowerCase() !== sheet.name.toLowerCase()) ||
      names.some((one) => one?.place?.sheetId !== sheet.id)
    if (isElsewhere) throw refusals.otherSheetInRule()
    return { ...state, areas: places.map(({ area }) => area) }
  }

  return {
    /** Gives the protection that is there when the sheet has one already. */
    protect: () => {
      session.mayChange(sheet)
      const known = sheet.protections.find(({ type }) => type === 'SHEET')
      const made: ProtectionState = known ?? {
        id: book.newId(),
        type: 'SHEET',
        area: undefined,
        description: '',
        warningOnly: false,
        unprotected: [],
        editors: undefined,
      }
      if (!known) sheet.protections = [...sheet.protections, made]
      return makeProtection(session, sheet, made)
    },
    getProtections: (type: Protections) =>
      sheet.protections.filter((one) => one.type === nameOf(type)).map((one) => makeProtection(session, sheet, one)),
    newChart: () => makeChartBuilder(session),
    insertChart: (chart: Chart): void => {
      session.mayChange(sheet)
      sheet.charts = [...sheet.charts, { ...stateOf<ChartState>(chart, 'EmbeddedChart'), id: book.newId() }]
    },
    getCharts: () => sheet.charts.map((chart) => makeChart(session, chart)),
    removeChart: (chart: Chart): void => {
      session.mayChange(sheet)
      const { id } = stateOf<ChartState>(chart, 'EmbeddedChart')
      sheet.charts = sheet.charts.filter((one) => one.id !== id)
    },
    /** Unsure: what Google says of a place outside the sheet. */
    insertImage: (blob: unknown, column: number, row: number) => {
      session.mayChange(sheet)
      if (column < 1 || column > sheet.maxColumns || row < 1 || row > sheet.maxRows) throw refusals.outsideSheet()
      const image = imageFrom(blob, { id: book.newId(), row, column })
      sheet.images = [...sheet.images, image]
      return makeImage(session, sheet, image)
    },
    getImages: () => sheet.images.map((image) => makeImage(session, sheet, image)),
    setConditionalFormatRules: (rules: readonly Rule[]): void => {
      session.mayChange(sheet)
      sheet.conditionalFormats = Array.from(rules, kept)
    },
    getConditionalFormatRules: () =>
      sheet.conditionalFormats.map(({ areas, ...state }) =>
        makeConditionalRule(session, { ...state, places: areas.map((area) => ({ sheetId: sheet.id, area })) }),
      ),
  } satisfies Partial<Sheet>
}
