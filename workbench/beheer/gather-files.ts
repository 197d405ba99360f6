// Returned workbooks to one overview, read one at a time and let go again.
import type { Language } from '../../core'
import { gather, gatherReport, overviewWorkbook, type SourceFile } from '../../workbook-file'
import { workbookType } from '../download'
import type { ChosenFile } from './chosen-files'
import type { Step } from './long-work'
import type { Outcome } from './make-workbooks'
import { sourceOf } from './returned'

const overviewFile = 'overzicht.xlsx'

export const gatherFiles = async (workbooks: readonly ChosenFile[], step: Step): Promise<Outcome> => {
  async function* oneByOne(): AsyncGenerator<SourceFile> {
    for (const [done, workbook] of workbooks.entries()) {
      await step(done, workbooks.length, workbook.name)
      yield sourceOf(workbook)
    }
  }
  const gathered = await gather(oneByOne())
  await step(workbooks.length, workbooks.length, overviewFile)
  const bytes = await overviewWorkbook(gathered)
  return {
    file: new Blob([new Uint8Array(bytes)], { type: workbookType }),
    fileName: overviewFile,
    report: (language: Language) => gatherReport(gathered, overviewFile, language),
  }
}
