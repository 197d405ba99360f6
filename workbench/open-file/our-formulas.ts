// Functions of ours in a file. The command line leaves them as values, since a file cannot count on them; here they calculate. So they travel
// under a name that the reading of files lets through, and get their own name in the grid.
import { functions } from '../../core'
import type { OpenedWorkbook } from '../../workbook-file'
import { prefix } from '../functions'

/** A text, or the name of a sheet in quotes. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/

/** The formula with `change` done to what stands outside quotes. */
export const outsideQuotes = (formula: string, change: (part: string) => string): string =>
  formula
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('')

const travelling = 'WERKBANK.'

/** As Excel keeps a function of an add-in, and as the file format and Google write it. */
const inFile = /(?<![\p{L}\p{N}_.])(?:_xldudf_|_xludf\.|_xll\.)?IMPACTKAART[._]([A-Z][A-Z0-9]*)(?=\()/giu

const underway = (formula: string): string =>
  outsideQuotes(formula, (part) =>
    part.replace(inFile, (written, name: string) => {
      const ours = name.toUpperCase()
      return Object.hasOwn(functions, ours) ? `${travelling}${ours}` : written
    }),
  )

/** What Google leaves of a formula that other programs do not know: the formula as a text, and what it came to. */
const fromGoogle = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),.*\)$/is

const original = (formula: string): string => fromGoogle.exec(formula)?.[1]?.replaceAll('""', '"') ?? formula

const isUnderway = (formula: string): boolean => formula.includes(travelling)

/** The workbook with our functions under the name they travel by. */
export const carried = (opened: OpenedWorkbook): OpenedWorkbook => {
  const formulaAt = (sheet: string, at: string): string | undefined => {
    const typed = opened.formulaAt(sheet, at)
    if (typed === undefined) return undefined
    const formula = underway(original(typed))
    return isUnderway(formula) ? formula : typed
  }
  return {
    ...opened,
    formulaAt,
    // Excel marks each formula with a function of an add-in as one for a block of cells, since it may become one.
    natureOf: (sheet, at) => {
      const nature = opened.natureOf(sheet, at)
      return nature.array && isUnderway(formulaAt(sheet, at) ?? '') ? { ...nature, array: false } : nature
    },
  }
}

/** A part of a formula outside quotes, with the names that the grid knows. */
export const arrived = (part: string): string => part.replaceAll(travelling, prefix)
