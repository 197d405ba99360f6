// A call of one of our functions as text: as the user reads it in the help, and as the host gets it for a cell.
import type { CatalogueFunction, ImpactkaartNames, Language, Parameter } from '../../core'
import type { Host } from '../host'

/** Excel and the workbench write a dot after the prefix, Google Sheets knows only an underscore. */
const prefix = (kind: Host['kind']): string => (kind === 'sheets' ? 'IMPACTKAART_' : 'IMPACTKAART.')

const separator = (language: Language): string => (language === 'nl' ? '; ' : ', ')

/** "=IMPACTKAART.RENDEMENT(baten; kosten)" with optional parameters in square brackets. */
export const syntaxText = (fn: CatalogueFunction, kind: Host['kind'], language: Language): string => {
  const parameters = fn.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name))
  return `=${prefix(kind)}${fn.name}(${parameters.join(separator(language))})`
}

/** Names in the workbook that fit a parameter. */
const fitting = (names: ImpactkaartNames): Readonly<Record<string, string>> => ({
  project: names.project,
  uitkomsten: names.outcomes,
})

const quickFitting = (names: ImpactkaartNames): Readonly<Record<string, string>> => ({
  type: names.type,
  looptijd: names.months,
  bereik: names.reach,
  kosten: names.costs,
})

export interface CellFormula {
  /** Canonical: dotted name and `,` between arguments; the host prints its own dialect. */
  readonly formula: string
  /** True when every argument is a name of this Impactkaart, so the cell gives an answer at once. */
  readonly complete: boolean
}

/**
 * The formula for the selected cell: names of the Impactkaart where they fit, else "" for each required argument, which the
 * cell answers with a sentence that says what to fill in.
 */
export const cellFormula = (fn: CatalogueFunction, names: ImpactkaartNames | undefined): CellFormula => {
  const known = names && (fn.name === 'SNELKAART' ? quickFitting(names) : fitting(names))
  const required = fn.parameters.filter(({ optional }) => !optional)
  const filled = required.map(({ name }: Parameter<unknown>) => known?.[name])
  return {
    formula: `=IMPACTKAART.${fn.name}(${filled.map((name) => name ?? '""').join(',')})`,
    complete: filled.every((name) => name !== undefined),
  }
}
