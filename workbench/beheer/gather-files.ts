// Returned workbooks to one overview, read one at a time and let go again.
import { gather, gatherReport, overviewWorkbook } from '../../workbook-file'
import { workbookType } from '../download'
import type { ChosenFile } from './chosen-files'
import { inBothLanguages, type Outcome, type Step } from './jobs'
import { sourceOf } from './returned'

const overviewFile = 'overzicht.xlsx'

export const gatherFiles = async (workbooks: readonly ChosenFile[], step: Step): Promise<Outcome> => {
  let done = 0
  step(0, workbooks.length, '')
  const gathered = await gather(workbooks.map(sourceOf), (file) => step(++done, workbooks.length, file))
  const bytes = await overviewWorkbook(gathered)
  return {
    file: new Blob([new Uint8Array(bytes)], { type: workbookType }),
    fileName: overviewFile,
    shown: inBothLanguages((language) => gatherReport(gathered, overviewFile, language)),
  }
}
