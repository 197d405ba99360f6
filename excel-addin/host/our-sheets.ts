// A sheet of ours that the user may have taken away meanwhile, and taking one away.
import { hostProblem } from './host-problem'

export const sheetOf = (sheets: ReadonlyMap<string, Excel.Worksheet>, planned: string): Excel.Worksheet => {
  const sheet = sheets.get(planned)
  if (!sheet) throw hostProblem('sheetGone', planned)
  return sheet
}

/** Excel does not delete a sheet that is very hidden. */
export const deleteSheet = (sheet: Excel.Worksheet): void => {
  if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden'
  sheet.delete()
}
