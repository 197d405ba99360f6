// A workbook that was opened before Excel knew our functions keeps #NAME? in their cells, or shows the name a function has in the file
// (_xldudf_...). Entering the same formula again wakes it. Every formula of ours is entered: IFERROR hides that one sleeps.
import { awakened } from '../namespace'
import { inBatches } from './batches'
import { hostProblem, isRefused } from './host-problem'
import { readOurs, type SheetFormulas } from './our-formulas'
import { area, change } from './run'

/** Gives how many formulas were entered again. A protected sheet is left alone; the others come first, then it is named. */
export const repairFormulas = (): Promise<number> =>
  change(async (context) => {
    const refused: string[] = []
    let repaired = 0
    for (const one of await readOurs(context)) {
      if (await repairSheet(context, one)) repaired += one.cells.length
      else refused.push(one.sheet.name)
    }
    if (refused.length > 0) throw hostProblem('notRepaired', refused.join(', '))
    return repaired
  })

const repairSheet = async (context: Excel.RequestContext, { sheet, cells }: SheetFormulas): Promise<boolean> => {
  try {
    await inBatches(context, cells, ({ at, formula }) => {
      area(sheet, at).formulas = [[awakened(formula)]]
    })
    return true
  } catch (error) {
    if (!isRefused(error)) throw error
    return false
  }
}
