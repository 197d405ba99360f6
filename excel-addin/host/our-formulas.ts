// Every cell in the workbook that holds a formula of ours.
import { address } from '../../core'
import { callsOurs } from '../namespace'

export interface OurFormula {
  readonly sheet: string
  readonly at: string
  readonly formula: string
  /** What the cell shows. */
  readonly value: unknown
}

/** The used part of each sheet that can be read. */
export interface UsedSheet {
  readonly sheet: Excel.Worksheet
  readonly formulas: readonly (readonly unknown[])[]
  readonly values: readonly (readonly unknown[])[]
  readonly ours: readonly OurFormula[]
}

/** Two syncs: the sheets, then what stands in them. */
export const usedSheets = async (context: Excel.RequestContext): Promise<readonly UsedSheet[]> => {
  const sheets = context.workbook.worksheets.load('items/name')
  await context.sync()
  const used = sheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true).load('formulas,values,rowIndex,columnIndex')
    sheet.protection.load('protected')
    return { sheet, range }
  })
  await context.sync()
  return used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range: { formulas, values, rowIndex, columnIndex } }) => ({
      sheet,
      formulas,
      values,
      ours: formulas.flatMap((row, down) =>
        row.flatMap((formula, right) =>
          typeof formula === 'string' && callsOurs(formula)
            ? {
                sheet: sheet.name,
                at: address(rowIndex + 1 + down, columnIndex + 1 + right),
                formula,
                value: values[down]?.[right],
              }
            : [],
        ),
      ),
    }))
}
