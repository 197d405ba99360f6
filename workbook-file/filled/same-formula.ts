// Is a formula in a file the one of the plan?  Programs write a formula their own way, and sheets may have another name there.
import { quoteSheet } from '../../core'
import type { PlacedSheet } from './placed-sheet'

/** A formula of the plan with the names that its sheets have in the file. */
export const asCalledIn = (sheets: readonly PlacedSheet[]): ((formula: string) => string) => {
  const renamed = new Map<string, string>(
    sheets.flatMap(({ planned, name }) =>
      planned.name === name ? [] : [[`${quoteSheet(planned.name)}!`, `${quoteSheet(name)}!`] as const],
    ),
  )
  if (renamed.size === 0) return (formula) => formula
  // Planned names hold letters, spaces and digits only.
  const pattern = new RegExp([...renamed.keys()].map((name) => `(?<![A-Za-z])${name}`).join('|'), 'g')
  return (formula) => formula.replace(pattern, (name) => renamed.get(name) ?? name)
}

/** Longer than any formula may be in a file. */
const longestFormula = 10_000

/** Spaces, capitals, dollars and quotes around names of sheets say nothing. */
export const isSameFormula = (planned: string, stands: string): boolean =>
  planned === stands || (stands.length <= longestFormula && plain(planned) === plain(stands))

const plain = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 ? part : part.replace(/[\s$']|_xlfn\./g, '').toLowerCase()))
    .join('')
