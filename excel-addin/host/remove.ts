// Takes a set away: our sheets first, then their names, then what is remembered of it, so that a removal that failed half-way can be
// tried again. Sheets and names of the user stay, also when they look like ours.
import { namesOfPlan, plansOfSet, sameName, setsIn, sheetsOfPlan, type TemplateName } from '../../core'
import { hostProblem } from './host-problem'
import { readOurs } from './our-formulas'
import { deleteSheet } from './our-sheets'
import { change, look } from './run'
import { survey, writeRecord } from './survey'

export const removeSet = (set: string, template?: TemplateName): Promise<void> =>
  change(async (context) => {
    const found = await survey(context)
    if (found.structureProtected) throw hostProblem('structureProtected')
    const plans = plansOfSet(found, set).filter((plan) => template === undefined || plan.template === template)
    const sheets = plans.flatMap((plan) => [...sheetsOfPlan(found, plan).values()])
    const plannedNames = plans.flatMap(namesOfPlan)
    const isOurs = (name: string) => sheets.some((sheet) => sameName(sheet.name, name))
    // A workbook keeps at least one sheet that can be seen.
    if (!found.sheets.some(({ name, visibility }) => visibility === 'Visible' && !isOurs(name)))
      context.workbook.worksheets.add()
    for (const sheet of sheets) deleteSheet(sheet)
    for (const { name, item, place, dead } of found.names) {
      const planned = plannedNames.some((one) => sameName(one, name))
      if (planned && (dead || (place !== undefined && isOurs(place.sheet)))) item.delete()
    }
    writeRecord(
      context,
      found,
      found.record.filter((one) => one.set !== set || (template !== undefined && one.template !== template)),
    )
    await context.sync()
  })

/** A set of ours, or a formula of the user that calls our functions, is left. */
export const needsUs = (): Promise<boolean> =>
  look(async (context) => {
    const found = await survey(context)
    return setsIn(found).length > 0 || (await readOurs(context)).length > 0
  })
