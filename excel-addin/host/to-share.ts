// What Maak deelbaar must copy: the sheets that use our functions in a cell, a name or a conditional format, and every sheet that looks at
// one of those; and in each the cells that must become values.
import { quoteSheet } from '../../core'
import { customHighlights } from './custom-highlights'
import { type FormulaCell, readFormulas } from './our-formulas'
import { type NameFormulas, type Uses, usesOf } from './references'
import type { Survey } from './survey'

export interface SheetToShare {
  readonly sheet: Excel.Worksheet
  /** Cells that call our functions, also through a name. */
  readonly ours: readonly FormulaCell[]
  /** Other cells that look beyond their own sheet. */
  readonly beyond: readonly FormulaCell[]
  /** The formula of each name, as it counts on this sheet. */
  readonly names: NameFormulas
}

type Named = { readonly name: string; readonly formula: unknown }

const entries = (names: readonly Named[]): [string, string][] =>
  names.map(({ name, formula }) => [name.toLowerCase(), String(formula)])

const tableEntries = ({ tables }: Survey): [string, string][] =>
  tables.map(({ name, worksheet }) => [name.toLowerCase(), `=${quoteSheet(worksheet.name)}!A1`])

/** A sheet, and all it uses. */
interface Looked extends SheetToShare {
  readonly usesOurs: boolean
  readonly looksAt: ReadonlySet<string>
}

const look = (
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
  highlights: readonly string[],
  names: NameFormulas,
): Looked => {
  const own = sheet.name.toLowerCase()
  const used = cells.map((cell) => ({ cell, uses: usesOf(cell.formula, names) }))
  const isBeyond = ({ sheets }: Uses) => [...sheets].some((one) => one !== own)
  return {
    sheet,
    names,
    ours: used.filter(({ uses }) => uses.ours).map(({ cell }) => cell),
    beyond: used.filter(({ uses }) => !uses.ours && isBeyond(uses)).map(({ cell }) => cell),
    usesOurs: used.some(({ uses }) => uses.ours) || highlights.some((formula) => usesOf(formula, names).ours),
    looksAt: new Set(used.flatMap(({ uses }) => [...uses.sheets])),
  }
}

/** Those that use ours, those that look at them, and so on. */
const withDependents = (all: readonly Looked[]): Looked[] => {
  const chosen = new Set(all.filter(({ usesOurs }) => usesOurs))
  const isDependent = (one: Looked) => [...chosen].some(({ sheet }) => one.looksAt.has(sheet.name.toLowerCase()))
  for (let before = -1; before < chosen.size; ) {
    before = chosen.size
    for (const one of all) if (isDependent(one)) chosen.add(one)
  }
  return all.filter((one) => chosen.has(one))
}

export const sheetsToShare = async (context: Excel.RequestContext, found: Survey): Promise<SheetToShare[]> => {
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
  const all = read.map(({ sheet, cells }, at) =>
    look(
      sheet,
      cells,
      highlights.filter((one) => one.sheet === sheet).map(({ formula }) => formula),
      new Map([...everywhere, ...entries(own[at]?.items ?? [])]),
    ),
  )
  return withDependents(all)
}
