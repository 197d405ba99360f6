// An organisation may offer fewer types of project than we do; the list on sheet Start stays as short.
import { address, findName, impactkaartNames, type Plan, type PlanValidation, projectTypes } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'

/** What the file offers, when that is part of what we offer. */
const typesIn = (opened: OpenedWorkbook, name: string): readonly string[] => {
  const place = findName({ names: opened.names() }, name)?.place
  const { row, column } = place?.area.from ?? { row: 1, column: 1 }
  const offered = (place && opened.choicesAt(place.sheet, address(row, column))) ?? []
  const known: readonly string[] = projectTypes
  return offered.length < known.length && offered.every((type) => known.includes(type)) ? offered : []
}

export const keptTypes = (opened: OpenedWorkbook, plans: readonly Plan[]): readonly Plan[] =>
  plans.map((plan) => {
    const name = plan.names.find((one) => one.name === impactkaartNames(plan.set).type)
    const list = name ? typesIn(opened, name.name) : []
    if (list.length === 0) return plan
    const offering = (one: PlanValidation): PlanValidation =>
      one.range === name?.range ? { ...one, rule: { kind: 'choice', from: { list } } } : one
    const sheets = plan.sheets.map((sheet) =>
      sheet.name === name?.sheet ? { ...sheet, validations: sheet.validations.map(offering) } : sheet,
    )
    return { ...plan, sheets }
  })
