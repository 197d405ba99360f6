// What Maak deelbaar must copy: the sheets that use our functions in a cell, a name or a conditional format, those that look at a sheet that
// tells of single people, and every sheet that looks at one of those; and in each the cells that must become values. Sheets that tell of
// single people stay where they are.
import { type NameFormulas, type PlanSheet, quoteSheet, sharesOne } from '../../core'
import { customHighlights } from './custom-highlights'
import { type FormulaCell, readFormulas } from './our-formulas'
import { plannedSheets, privateSheets } from './private-sheets'
import { type Uses, usesOf } from './references'
import type { Survey } from './survey'

export interface SheetToShare {
  readonly sheet: Excel.Worksheet
  /** Cells that call our functions, also through a name. */
  readonly ours: readonly FormulaCell[]
  /** Other cells that look beyond their own sheet. */
  readonly beyond: readonly FormulaCell[]
  /** The formula of each name, as it counts on this sheet. */
  readonly names: NameFormulas
  /** What was planned for it, when it is ours. */
  readonly planned: PlanSheet | undefined
  /** Input cells of ours in which the user looks at a sheet that tells of single people: their text is not for others. */
  readonly untold: ReadonlySet<string>
}

type Named = { readonly name: string; readonly formula: unknown }

const entries = (names: readonly Named[]): [string, string][] =>
  names.map(({ name, formula }) => [name.toLowerCase(), String(formula)])

const tableEntries = ({ tables }: Survey): [string, string][] =>
  tables.map(({ name, worksheet }) => [name.toLowerCase(), `=${quoteSheet(worksheet.name)}!A1`])

/** A cell with a formula, and what that speaks of. */
interface Used {
  readonly cell: FormulaCell
  readonly uses: Uses
}

/** A sheet, and all it uses. Sheets by name in small letters. */
interface Looked {
  readonly sheet: Excel.Worksheet
  readonly name: string
  readonly names: NameFormulas
  readonly ownNames: readonly Named[]
  readonly used: readonly Used[]
  readonly usesOurs: boolean
  readonly looksAt: ReadonlySet<string>
}

const sheetsIn = (used: readonly Used[]): ReadonlySet<string> => new Set(used.flatMap(({ uses }) => [...uses.sheets]))

const look = (
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
  highlights: readonly string[],
  names: NameFormulas,
  ownNames: readonly Named[],
): Looked => {
  const used = cells.map((cell) => ({ cell, uses: usesOf(cell.formula, names) }))
  return {
    sheet,
    name: sheet.name,
    names,
    ownNames,
    used,
    usesOurs: used.some(({ uses }) => uses.ours) || highlights.some((formula) => usesOf(formula, names).ours),
    looksAt: sheetsIn(used),
  }
}

/** Those that use ours or look at a private sheet, those that look at them, and so on. */
const withDependents = (all: readonly Looked[], hidden: ReadonlySet<string>): Looked[] => {
  const chosen = new Set(all.filter(({ usesOurs, looksAt }) => usesOurs || sharesOne(looksAt, hidden)))
  const isDependent = (one: Looked) => [...chosen].some(({ name }) => one.looksAt.has(name.toLowerCase()))
  for (let before = -1; before < chosen.size; ) {
    before = chosen.size
    for (const one of all) if (isDependent(one)) chosen.add(one)
  }
  return all.filter((one) => chosen.has(one))
}

const toShare = (
  { sheet, name, names, used }: Looked,
  planned: PlanSheet | undefined,
  hidden: ReadonlySet<string>,
): SheetToShare => {
  const own = name.toLowerCase()
  const isBeyond = ({ sheets }: Uses) => [...sheets].some((one) => one !== own)
  const inputs = new Set(planned?.cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => at))
  return {
    sheet,
    names,
    planned,
    ours: used.filter(({ uses }) => uses.ours).map(({ cell }) => cell),
    beyond: used.filter(({ uses }) => !uses.ours && isBeyond(uses)).map(({ cell }) => cell),
    untold: new Set(
      used.filter(({ cell, uses }) => inputs.has(cell.at) && sharesOne(uses.sheets, hidden)).map(({ cell }) => cell.at),
    ),
  }
}

interface Sharing {
  readonly sheets: readonly SheetToShare[]
  /** Names of the sheets that tell of single people. */
  readonly left: readonly string[]
}

export const sheetsToShare = async (context: Excel.RequestContext, found: Survey): Promise<Sharing> => {
  const read = await readFormulas(context)
  const own = read.map(({ sheet }) => sheet.names.load('items/name,items/formula'))
  const highlights = await customHighlights(
    context,
    read.map(({ sheet }) => sheet),
  )
  const everywhere = [
    ...tableEntries(found),
    ...entries(found.names.map(({ name, item: { formula } }) => ({ name, formula }))),
  ]
  const all = read.map(({ sheet, cells }, at) => {
    const ownNames = own[at]?.items ?? []
    return look(
      sheet,
      cells,
      highlights.filter((one) => one.sheet === sheet).map(({ formula }) => formula),
      new Map([...everywhere, ...entries(ownNames)]),
      ownNames,
    )
  })
  const ours = plannedSheets(found)
  const hidden = privateSheets(found, ours, all)
  const isHidden = ({ name }: Looked) => hidden.has(name.toLowerCase())
  return {
    sheets: withDependents(all, hidden)
      .filter((one) => !isHidden(one))
      .map((one) => toShare(one, ours.get(one.name.toLowerCase()), hidden)),
    left: all.filter(isHidden).map(({ name }) => name),
  }
}
