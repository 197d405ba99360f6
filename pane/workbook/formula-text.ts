// A call of one of our functions as text: as the user reads it in the help, and as the host gets it for a cell.
import type { CatalogueFunction, Cell, ImpactkaartNames, Language, Parameter } from '../../core'
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
  /** What stands between the brackets: the tables of this Impactkaart, the values of the example, or texts still to be replaced. */
  readonly filledWith: 'names' | 'example' | 'blanks'
}

/**
 * The formula for the selected cell. Names of the Impactkaart where they fit every required argument; else the worked example, when
 * that starts with single values; else "" for each required argument, which the cell answers with a sentence that says what to fill in.
 */
export const cellFormula = (fn: CatalogueFunction, names: ImpactkaartNames | undefined): CellFormula => {
  const known = names && (fn.name === 'SNELKAART' ? quickFitting(names) : fitting(names))
  const required = fn.parameters.filter(({ optional }) => !optional)
  const filled = required.map(({ name }: Parameter<unknown>) => known?.[name])
  const call = (args: readonly string[]): string => `=IMPACTKAART.${fn.name}(${args.join(',')})`
  if (required.length > 0 && filled.every((name) => name !== undefined))
    return { formula: call(filled.map(String)), filledWith: 'names' }
  const values = (fn.examples[0]?.of ?? []).map((given) => (Array.isArray(given) ? undefined : literal(given as Cell)))
  const until = values.indexOf(undefined)
  const single = until < 0 ? values : values.slice(0, until)
  if (single.length >= required.length) return { formula: call(single.map(String)), filledWith: 'example' }
  return { formula: call(filled.map((name) => name ?? '""')), filledWith: 'blanks' }
}

/** A value as it stands in a formula, or undefined for a blank. A fraction is a division, because not every program reads the same decimal mark. */
const literal = (value: Cell): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : `"${value.replaceAll('"', '""')}"`
  if (typeof value !== 'number') return undefined
  const [, decimals = ''] = String(value).split('.')
  if (/e/.test(String(value))) return undefined
  return decimals === ''
    ? String(value)
    : `${String(value)
        .replace('.', '')
        .replace(/^(-?)0+(?=\d)/, '$1')}/1${'0'.repeat(decimals.length)}`
}
