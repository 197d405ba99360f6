// A workbook that was opened before Excel knew our functions keeps #NAME? in their cells, or shows the name a function has in the file
// (_xldudf_...). Entering the same formula again wakes it.
import { awakened, isSleeping } from '../namespace'
import { usedSheets } from './our-formulas'
import { area, change } from './run'

/** Gives how many formulas were entered again. */
export const repairFormulas = (): Promise<number> =>
  change(async (context) => {
    let repaired = 0
    for (const { sheet, ours } of await usedSheets(context))
      for (const { at, formula, value } of ours)
        if (value === '#NAME?' || isSleeping(formula)) {
          area(sheet, at).formulas = [[awakened(formula)]]
          repaired += 1
        }
    await context.sync()
    return repaired
  })
