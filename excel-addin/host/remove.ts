// Takes a set away: our sheets first, then their names, then what is remembered of it, so that a removal that failed half-way can be
// tried again. Sheets and names of the user stay, also when they look like ours.
import { planOfSet, sameName, sheetsOfPlan } from '../../core'
import { hostProblem } from './host-problem'
import { change } from './run'
import { survey, writeRecord } from './survey'

export const removeSet = (set: string): Promise<void> =>
  change(async (context) => {
    const found = await survey(context)
    if (found.structureProtected) throw hostProblem('structureProtected')
    const plan = planOfSet(found, set)
    const sheets = [...sheetsOfPlan(found, plan).values()]
    const isOurs = (name: string) => sheets.some((sheet) => sameName(sheet.name, name))
    // A workbook keeps at least one sheet that can be seen.
    if (!found.sheets.some(({ name, visibility }) => visibility === 'Visible' && !isOurs(name)))
      context.workbook.worksheets.add()
    for (const sheet of sheets) sheet.delete()
    for (const { name, item, place, dead } of found.names) {
      const planned = plan.names.some((one) => sameName(one.name, name))
      if (planned && (dead || (place !== undefined && isOurs(place.sheet)))) item.delete()
    }
    writeRecord(
      context,
      found,
      found.record.filter((one) => one.set !== set),
    )
    await context.sync()
  })
