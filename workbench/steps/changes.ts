// The changes our plans need, as mutations of the grid: one function per kind. Mutations and not commands, so that Ctrl+Z of the
// user undoes the user's own work and never half of ours.
import { ICommandService } from '@univerjs/core'
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting'
import {
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
  SetRangeValuesMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core'
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation'
import {
  absolute,
  looks,
  type PlanHighlight,
  type PlanName,
  type PlanSheet,
  type PlanValidation,
  quoteSheet,
} from '../../core'
import type { Grid } from '../grid'
import { highlightOf } from './cell-style'
import { type CellMatrix, stylesOf } from './cells'
import { chartNotes } from './chart-notes'
import { gridRange, sheetData } from './sheet-data'
import { validationRule } from './validations'

/** A mutation that the grid does not carry out is an error, so that the caller takes back what was done. */
const run = ({ injector, workbookId }: Grid, mutation: { readonly id: string }, params: object): void => {
  const done = injector.get(ICommandService).syncExecuteCommand(mutation.id, { unitId: workbookId, ...params })
  if (!done) throw new Error(`The grid refused ${mutation.id}`)
}

export const addSheet = (grid: Grid, sheet: PlanSheet, id: string): void => {
  const index = grid.workbook().getWorkbook().getSheetSize()
  run(grid, InsertSheetMutation, {
    index,
    sheet: sheetData(sheet, id, grid.room()),
    styles: stylesOf([...sheet.cells, ...chartNotes(sheet)], sheet.accent),
  })
}

export const removeSheet = (grid: Grid, id: string): void => {
  const sheet = grid.workbook().getSheetBySheetId(id)
  if (sheet) run(grid, RemoveSheetMutation, { subUnitId: id, subUnitName: sheet.getSheetName() })
}

export const writeCells = (grid: Grid, subUnitId: string, cellValue: CellMatrix): void =>
  run(grid, SetRangeValuesMutation, { subUnitId, cellValue })

export const growSheet = (grid: Grid, subUnitId: string, rowCount: number): void => {
  const sheet = grid.workbook().getSheetBySheetId(subUnitId)
  if (sheet && sheet.getMaxRows() < rowCount) run(grid, SetWorksheetRowCountMutation, { subUnitId, rowCount })
}

export const setRowHeight = (grid: Grid, subUnitId: string, row: number, rowHeight: number): void =>
  run(grid, SetWorksheetRowHeightMutation, {
    subUnitId,
    ranges: [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }],
    rowHeight,
  })

/** Names of a workbook are told apart by an id; ours is the name itself. */
const nameParams = ({ name, sheet, range }: PlanName) => ({
  id: `impactkaart-${name}`,
  name,
  formulaOrRefString: `${quoteSheet(sheet)}!${absolute(range)}`,
  localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
})

export const setName = (grid: Grid, name: PlanName): void => run(grid, SetDefinedNameMutation, nameParams(name))

export const removeName = (grid: Grid, name: PlanName): void => run(grid, RemoveDefinedNameMutation, nameParams(name))

export const addValidations = (
  grid: Grid,
  subUnitId: string,
  validations: readonly PlanValidation[],
  names: readonly PlanName[],
): void => {
  const rule = validations.map((validation, index) => validationRule(validation, names, `${subUnitId}-invoer-${index}`))
  if (rule.length > 0) run(grid, AddDataValidationMutation, { subUnitId, rule })
}

export const removeValidations = (grid: Grid, subUnitId: string): void => {
  const ruleId = grid.injector
    .get(SheetDataValidationModel)
    .getRules(grid.workbookId, subUnitId)
    .map(({ uid }) => uid)
  if (ruleId.length > 0) run(grid, RemoveDataValidationMutation, { subUnitId, ruleId })
}

export const addHighlights = (grid: Grid, subUnitId: string, highlights: readonly PlanHighlight[]): void => {
  for (const [index, { range, when, meaning }] of highlights.entries()) {
    const rule = {
      cfId: `${subUnitId}-nadruk-${index}`,
      ranges: [gridRange(range)],
      stopIfTrue: false,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: `=${when}`,
        style: highlightOf(looks[meaning]),
      },
    }
    run(grid, AddConditionalRuleMutation, { subUnitId, rule })
  }
}

export const removeHighlights = (grid: Grid, subUnitId: string): void => {
  const rules = grid.injector.get(ConditionalFormattingRuleModel).getSubunitRules(grid.workbookId, subUnitId) ?? []
  for (const { cfId } of [...rules]) run(grid, DeleteConditionalRuleMutation, { subUnitId, cfId })
}
