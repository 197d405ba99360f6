// A sheet of ours that the user may have taken away meanwhile.
import { hostProblem } from './host-problem'

export const sheetOf = (sheets: ReadonlyMap<string, Excel.Worksheet>, planned: string): Excel.Worksheet => {
  const sheet = sheets.get(planned)
  if (!sheet) throw hostProblem('sheetGone', planned)
  return sheet
}
