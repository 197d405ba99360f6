// The overview as a workbook: all together, per project, per theme, who gains, what is wrong per file, and what may be counted twice.
import type { PlanName } from '../../../core'
import { type WrittenPlan, writeWorkbook } from '../../write-workbook'
import { withHiddenFileNames } from '../file-names'
import type { Gathered } from '../gather'
import { doublesList, doublesSheet } from './doubles-sheet'
import { effectsSheet, problemsSheet, themesSheet } from './lists'
import { overviewName } from './names'
import { partiesSheet } from './parties-sheet'
import { listedProjects, projectList, projectsSheet } from './projects-sheet'
import { summarySheet, summaryTitle, totalsRange } from './summary-sheet'

/** What a file of it holds: sheets and names, and what the formulas come to by sheet and address. */
export interface OverviewPlan extends WrittenPlan {
  readonly results: Readonly<Record<string, Readonly<Record<string, string | number>>>>
}

export const overviewPlan = (found: Gathered): OverviewPlan => {
  const gathered = withHiddenFileNames(found)
  const projects = listedProjects(gathered)
  const list = projectList(projects.length)
  const lists = { projectList: list, doubles: doublesList(list, gathered.doubles.length) }
  const parts = [
    summarySheet(gathered, lists),
    projectsSheet(projects),
    themesSheet(projects),
    effectsSheet(projects),
    partiesSheet(projects, gathered.totals, list),
    problemsSheet(gathered),
    doublesSheet(list, gathered.doubles),
  ]
  const names: readonly PlanName[] = [{ name: overviewName, sheet: summaryTitle, range: totalsRange }]
  return {
    sheets: parts.map(({ sheet }) => sheet),
    names,
    results: Object.fromEntries(parts.map(({ sheet, results }) => [sheet.name, results])),
  }
}

/** The bytes of the overview; equal for equal files in equal order. */
export const overviewWorkbook = (gathered: Gathered): Promise<Uint8Array> => {
  const plan = overviewPlan(gathered)
  return writeWorkbook(plan, { values: plan.results })
}
