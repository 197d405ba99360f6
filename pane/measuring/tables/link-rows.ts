// From a score to a chance: the rows of the table of links, which outcome each belongs to, and the cells and formulas of a link.
// The table holds people's own chances too, so that a link can always be taken away again. A host tells values, no formulas; but a cell
// that looks at a link shows exactly what the link gives. So an outcome is found again under another name, and a chance that was typed
// over the formula is left alone. What cannot be told for sure is refused.
import { impactkaartNames, metenNames, sameWord } from '../../../core'
import type { Host } from '../../host'
import { listedRows } from '../../workbook/outcome-table'
import type { LinkField } from './headings'
import { type Chances, chancesBlock, chancesOf, type Outcomes, showing } from './linkable'
import type { MeasuringTables } from './measuring-tables'
import { filledRows, freeRows, type Line, linesBlock, type SheetRow } from './sheet-table'

export const linkInputs = [
  'outcome',
  'indicator',
  'threshold',
  'use',
  'ownWithout',
  'ownWith',
] as const satisfies readonly LinkField[]

type Linked = SheetRow<LinkField>
type Links = Pick<MeasuringTables, 'link'>

export const linkRows = ({ link }: Links): readonly Linked[] => filledRows(link, ['outcome'])

const given = (linked: Linked): Chances => [linked.cell('without'), linked.cell('with')]

/** The row of the outcome that follows a link; undefined when none does, and 'unclear' when it may be more than one. */
const followerOf = (tables: Links, outcomes: Outcomes, linked: Linked): number | 'unclear' | undefined => {
  const shows = listedRows(outcomes).map(({ row, label }) => ({
    row,
    label,
    cells: showing(outcomes, row, given(linked)),
  }))
  const hasName = (name: string) => (one: { readonly label: string }) => sameWord(one.label, name)
  const named = shows.filter(hasName(linked.text('outcome')))
  const following = named.filter(({ cells }) => cells.some(Boolean))
  if (following.length > 0) return following.length > 1 ? 'unclear' : following[0]?.row
  const others = shows.filter((one) => !linkRows(tables).some((link) => hasName(link.text('outcome'))(one)))
  const renamed = others.filter(({ cells }) => cells.every(Boolean))
  if (renamed.length > 0) return renamed.length > 1 ? 'unclear' : renamed[0]?.row
  return named.length === 0 && others.some(({ cells }) => cells.some(Boolean)) ? 'unclear' : undefined
}

export interface NewLink {
  /** Row of the outcome in its table, and its name. */
  readonly row: number
  readonly label: string
  readonly indicator: string
  readonly threshold: number
  readonly use: 'ja' | 'nee'
}

/** `twice`: two outcomes have this name; `unclear`: another outcome may follow the link of this name; `full`: no row is free. */
export type Linking = 'linked' | 'twice' | 'unclear' | 'full'

/** Writes the link, then the formulas that look at it. A linked outcome keeps the own chances that stand in its link. */
export const writeLink = async (
  host: Host,
  tables: MeasuringTables,
  outcomes: Outcomes,
  { row, label, indicator, threshold, use }: NewLink,
): Promise<Linking> => {
  const { set, link } = tables
  const listed = listedRows(outcomes)
  if (listed.filter((one) => sameWord(one.label, label)).length > 1) return 'twice'
  const links = linkRows(tables).map((linked) => ({ linked, follower: followerOf(tables, outcomes, linked) }))
  const sameName = links.find(({ linked }) => sameWord(linked.text('outcome'), label))
  const present =
    links.find(({ follower }) => follower === row) ?? (sameName?.follower === undefined ? sameName : undefined)
  if (!present && sameName) return 'unclear'
  const at = present?.linked.row ?? freeRows(link, linkInputs)[0]
  if (at === undefined) return 'full'
  const own = ownChances(outcomes, row, present?.linked)
  const line = { outcome: label, indicator, threshold, use, ownWithout: own[0] ?? '', ownWith: own[1] ?? '' }
  const block = linesBlock(link, new Map([[at, line]]))
  const names = metenNames(set)
  if (block) await host.write({ [names.link]: block })
  const nth = at - 1
  const formulas = [`INDEX(${names.chanceWithout},${nth})`, `INDEX(${names.chanceWith},${nth})`] as const
  await host.writeFormulas({ [impactkaartNames(set).outcomes]: chancesBlock<string>(outcomes, row, formulas) })
  return 'linked'
}

/** Those in the link where the outcome follows it, else what stands in the outcome. */
const ownChances = (outcomes: Outcomes, row: number, linked: Linked | undefined): Chances => {
  const [without, withProject] = chancesOf(outcomes, row)
  if (!linked) return [without, withProject]
  const [first, second] = showing(outcomes, row, given(linked))
  return [first ? linked.cell('ownWithout') : without, second ? linked.cell('ownWith') : withProject]
}

/**
 * The own chances back in the outcome where it follows the link, then the link away.
 * @returns false, with everything left as it is, when it is not clear which outcome follows.
 */
export const takeLinkAway = async (
  host: Host,
  tables: MeasuringTables,
  outcomes: Outcomes,
  linked: Linked,
): Promise<boolean> => {
  const { set, link } = tables
  const row = followerOf(tables, outcomes, linked)
  if (row === 'unclear') return false
  if (row !== undefined) {
    const [without, withProject] = showing(outcomes, row, given(linked))
    const own = [
      without ? (linked.cell('ownWithout') ?? '') : undefined,
      withProject ? (linked.cell('ownWith') ?? '') : undefined,
    ] as const
    await host.write({ [impactkaartNames(set).outcomes]: chancesBlock(outcomes, row, own) })
  }
  const emptied: Line<LinkField> = Object.fromEntries(linkInputs.map((field) => [field, '']))
  const block = linesBlock(link, new Map([[linked.row, emptied]]))
  if (block) await host.write({ [metenNames(set).link]: block })
  return true
}
