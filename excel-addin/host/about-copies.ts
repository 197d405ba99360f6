// The sheet beside the copies, as Excel gets it.
import { aboutCopies, asText } from '../../core'
import { area } from './run'

/**
 * @param date as it stands on the sheet: 25-11-2026.
 * @param left sheets that were not copied.
 */
export const writeAbout = (
  sheet: Excel.Worksheet,
  date: string,
  copies: readonly string[],
  left: readonly string[],
): void => {
  const lines = aboutCopies(date, copies, left)
  const range = area(sheet, `A1:B${lines.length}`)
  range.values = lines.map((line) => line.map(asText))
  range.format.wrapText = true
  range.format.verticalAlignment = 'Top'
  area(sheet, 'A:A').format.columnWidth = 130
  area(sheet, 'B:B').format.columnWidth = 420
  sheet.activate()
}
