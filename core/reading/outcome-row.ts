// One row of the outcome table to one Outcome.  The cells of a row are read one by one, so that all that is wrong with it is told at once.
import { type Price, unitPrice } from '../figures/price'
import { unknownSector } from '../figures/sectors'
import type { Outcome, Place } from '../method/rows'
import { directionChoices, evidenceChoices } from './choices'
import { effectYears, shareOfOne, startYear, zeroOrMore } from './limits'
import { isZero, numberFromText } from './number'
import { type GainersTable, readGainers } from './outcome-payers'
import { choosePrice, type PriceChoice, refusalFacts } from './price-choice'
import { type CellTable, type RowCells, rowCells } from './row-cells'
import type { TableRow } from './table'

/** What the rows of one table have in common. */
export interface OutcomeTable extends CellTable, GainersTable {
  readonly priceYear: number
  /** Own prices that differ from the price that counts. */
  readonly ignoredPrices: Place[]
  readonly spell: Readonly<Record<'party' | 'sector' | 'group', (text: string) => string>>
}

/** A list price is this close to a typed price when they are the same (relative). */
const samePrice = 1e-9

/** Makes the reader of a table's rows; it gives undefined for a row with a problem, which is then in the list. */
export const outcomeReader = (table: OutcomeTable): ((line: TableRow) => Outcome | undefined) => {
  const known = new Map<string, PriceChoice>()
  const priceOf = (label: string): PriceChoice => {
    const earlier = known.get(label)
    if (earlier) return earlier
    const choice = choosePrice(label)
    known.set(label, choice)
    return choice
  }
  return (line) => {
    const before = table.list.found.length
    const outcome = readOutcome(line, table, priceOf)
    return table.list.found.length === before ? outcome : undefined
  }
}

const readOutcome = (
  line: TableRow,
  table: OutcomeTable,
  priceOf: (label: string) => PriceChoice,
): Outcome | undefined => {
  const cells = rowCells(line, table)
  const label = cells.text('label') ?? ''
  const choice = priceOf(label)
  const effect = readEffect(cells)
  const price = readPrice(cells, choice, table.priceYear)
  const low = cells.numberNotZero('low') ?? 1
  const high = cells.numberNotZero('high') ?? 1
  if (low > high) cells.refuse('low-above-high', cells.place(cells.given('low') ? 'low' : 'high'), { low, high })
  noteIgnoredPrice(cells, price.unitPrice, table.ignoredPrices)
  const source = cells.text('source')
  return {
    row: line.row,
    label,
    price: choice.price,
    ...effect,
    unitsPerCase: cells.numberNotZero('unitsPerCase', zeroOrMore) ?? 1,
    ownShare: cells.numberNotZero('ownShare', shareOfOne) ?? 1,
    displacement: cells.number('displacement', shareOfOne) ?? 0,
    years: cells.numberNotZero('years', effectYears) ?? 1,
    dropOff: cells.number('dropOff', shareOfOne) ?? 0,
    startYear: cells.numberNotZero('startYear', startYear) ?? 1,
    ...price,
    cashable: cells.numberNotZero('cashable', shareOfOne) ?? 1,
    payers: readGainers(cells, line, table, choice.price),
    ...readHours(cells, choice.price),
    sector: table.spell.sector(cells.text('sector') ?? (choice.price?.staffing?.sector || unknownSector)),
    low,
    high,
    evidence: cells.choice('evidence', evidenceChoices) ?? 'schatting',
    source: source ?? (price.ownPrice ? '' : (choice.price?.source ?? '')),
    ownSource: source !== undefined,
    group: table.spell.group(cells.text('group') ?? choice.price?.staffing?.group ?? choice.price?.key ?? label),
  }
}

type Effect = Pick<Outcome, 'gross' | 'chances' | 'deadweight'>

/** How many cases: typed, or residents x change in chance. Exactly one of the two forms. */
const readEffect = (cells: RowCells): Effect => {
  const direction = cells.choice('direction', directionChoices) ?? 'minder'
  const deadweight = cells.number('deadweight', shareOfOne) ?? 0
  const trio = ['residents', 'without', 'with'] as const
  const byGross = cells.filled('gross') || (cells.given('gross') && !trio.some(cells.filled))
  if (byGross) {
    // Zeros in the other form come from blank cells in older programs.
    const doubled = trio.filter((field) => cells.given(field) && !cells.skipZero(field))
    if (doubled.length > 0) cells.refuse('gross-and-chances', { row: cells.row })
    return { gross: cells.number('gross') ?? 0, chances: undefined, deadweight }
  }
  if (!trio.some(cells.given)) {
    cells.refuse('effect-missing', { row: cells.row })
    return { gross: 0, chances: undefined, deadweight }
  }
  if (cells.given('gross')) cells.skipZero('gross')
  const missing = trio.find((field) => !cells.given(field))
  if (missing) cells.refuse('chances-incomplete', { row: cells.row }, { missing: trioNames[missing] })
  if (deadweight > 0) cells.refuse('deadweight-with-chances', cells.place('deadweight'))
  const residents = cells.number('residents', zeroOrMore) ?? 0
  const without = cells.number('without', shareOfOne) ?? 0
  const withProject = cells.number('with', shareOfOne) ?? 0
  const change = direction === 'minder' ? without - withProject : withProject - without
  return { gross: residents * change, chances: { residents, without, with: withProject }, deadweight: 0 }
}

const trioNames = { residents: 'Aantal bewoners', without: 'Kans zonder', with: 'Kans met' }

/** The typed price, else the list price in the price year of the project. A 0 is not given when the list has a price. */
const readPrice = (
  cells: RowCells,
  { price, why, text }: PriceChoice,
  priceYear: number,
): Pick<Outcome, 'unitPrice' | 'ownPrice'> => {
  const listed = price && unitPrice(price, priceYear)
  const typed = price ? cells.numberNotZero('price') : cells.number('price')
  if (typed !== undefined) {
    const same = listed !== undefined && Math.abs(typed - listed) <= samePrice * Math.abs(listed)
    return { unitPrice: typed, ownPrice: !same }
  }
  if (listed === undefined && !cells.filled('price')) {
    const reason = why === undefined ? 'outcome-price-unknown' : 'outcome-price-not-usable'
    cells.refuse(reason, cells.place('label'), refusalFacts(text, why, cells.suggests() ? 3 : 0))
  }
  return { unitPrice: listed ?? 0, ownPrice: false }
}

/** What stands in Eigen prijs does not count; templates copy it into Prijs with a formula. Elsewhere the two can differ: that is noted. */
const noteIgnoredPrice = (cells: RowCells, unitPrice: number, ignored: Place[]): void => {
  const cell = cells.cellOf('ownPrice')
  if (!cells.has('price') || !cells.given('ownPrice') || isZero(cell)) return
  const own = typeof cell === 'string' ? ownNumber(cell) : cell
  if (typeof own === 'number' && Math.abs(own - unitPrice) <= samePrice * Math.abs(unitPrice)) return
  ignored.push({ row: cells.row, column: String(cells.place('ownPrice').column) })
}

const ownNumber = (text: string): number | undefined => {
  try {
    return numberFromText(text, {})
  } catch {
    return undefined
  }
}

/** Hours per unit: typed, else those of the list. A 0 is not given when the list knows the name. */
const readHours = (cells: RowCells, price: Price | undefined): Pick<Outcome, 'hoursPerUnit' | 'hoursUnknown'> => {
  const typed = price ? cells.numberNotZero('hoursPerUnit', zeroOrMore) : cells.number('hoursPerUnit', zeroOrMore)
  const listed = price?.staffing?.hoursPerUnit
  return {
    hoursPerUnit: typed ?? listed ?? 0,
    hoursUnknown: price?.staffing !== undefined && typed === undefined && listed === undefined,
  }
}
