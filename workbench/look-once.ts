// The grid writes down which cells each formula looks at, and does so again at every calculation, beside what it had written before. It
// searches all of it, so that a workbook becomes slower with every change (Univer 0.25). Here the same is written down once.
import type { Injector } from '@univerjs/core'
import { IDependencyManagerService } from '@univerjs/preset-sheets-core'

type Notes = IDependencyManagerService
type Ranges = Parameters<Notes['addDependencyRTreeCache']>[0]['rangeList']

const asText = (ranges: Ranges): string =>
  ranges
    .map(
      ({ sheetId, range: { startRow, startColumn, endRow, endColumn } }) =>
        `${sheetId} ${startRow} ${startColumn} ${endRow} ${endColumn}`,
    )
    .join()

export const lookOnce = (injector: Injector): void => {
  const notes: Notes = injector.get(IDependencyManagerService)
  const written = new Map<number, string>()
  const write = notes.addDependencyRTreeCache.bind(notes)
  notes.addDependencyRTreeCache = (formula) => {
    const ranges = asText(formula.rangeList)
    if (written.get(formula.treeId) === ranges) return
    written.set(formula.treeId, ranges)
    write(formula)
  }
  // After these the grid has thrown notes away, also of formulas that stay.
  const forgetting = <Given extends unknown[]>(clear: (...given: Given) => void) => {
    const go = clear.bind(notes)
    return (...given: Given): void => {
      written.clear()
      go(...given)
    }
  }
  notes.reset = forgetting(notes.reset)
  notes.clearFormulaDependency = forgetting(notes.clearFormulaDependency)
  notes.clearOtherFormulaDependency = forgetting(notes.clearOtherFormulaDependency)
  notes.clearFeatureFormulaDependency = forgetting(notes.clearFeatureFormulaDependency)
  notes.removeFormulaDependencyByDefinedName = forgetting(notes.removeFormulaDependencyByDefinedName)
}
