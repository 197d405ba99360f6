// Where the figures behind the card stand: the rows of the two tables, the years of the payback, the parties and sectors by size.
import { absolute } from '../../../plan/address'
import {
  cardTableColumns,
  cardTableHeaderRow,
  firstCardRow,
  partySlots,
  quickFlag,
  quickTableColumns,
  sectorSlots,
} from '../layout'

/** How many rows count, how many do not, and whether the card is an indication (1) or full (0). */
export const stateCells = { quick: quickFlag, counted: 'K3', wrong: 'K4' } as const

/** The same, as formulas refer to them. */
export const cardState = {
  quick: absolute(stateCells.quick),
  counted: absolute(stateCells.counted),
  wrong: absolute(stateCells.wrong),
} as const

/** Rows of the card before the parties, in the order of KAART. */
export const fixedRows = [
  ...(['factor', 'factorLow', 'factorHigh', 'benefits', 'costs', 'net', 'benefitsPerResident'] as const),
  ...(['costsPerResident', 'paybackYears', 'hours', 'fteYears'] as const),
] as const
export const lastRows = ['priceYear', 'discountRate', 'sentence'] as const
export type CardRow = (typeof fixedRows)[number] | (typeof lastRows)[number]

export const firstPartyRow = firstCardRow + fixedRows.length
export const firstSectorRow = firstPartyRow + partySlots.length
const firstLastRow = firstSectorRow + sectorSlots.length

export const cardRow = (row: CardRow): number => {
  const early = (fixedRows as readonly string[]).indexOf(row)
  return early >= 0 ? firstCardRow + early : firstLastRow + (lastRows as readonly string[]).indexOf(row)
}

/** The value of a row of the full card. */
export const cardValue = (row: CardRow): string => `$${cardTableColumns.value}$${cardRow(row)}`
export const cardTableRange = `${cardTableColumns.name}${cardTableHeaderRow}:${cardTableColumns.note}${firstLastRow + lastRows.length - 1}`

/** Rows of the quick card, in the order of SNELKAART. */
export const quickRows = [
  ...(['factor', 'low', 'high', 'benefits', 'costs', 'costsPerResident', 'costsPerResidentPerYear'] as const),
  ...(['multiplier', 'source', 'caution'] as const),
] as const
export type QuickRow = (typeof quickRows)[number]

export const quickRow = (row: QuickRow): number => firstCardRow + quickRows.indexOf(row)
export const quickValue = (row: QuickRow): string => `$${quickTableColumns.value}$${quickRow(row)}`
export const quickTableRange = `${quickTableColumns.name}${cardTableHeaderRow}:${quickTableColumns.note}${firstCardRow + quickRows.length - 1}`

/** Benefits per project year. 60 years: an effect starts in year 30 at the latest and lasts 30 years at most. */
export const yearColumns = { year: 'R', benefit: 'S', running: 'T', paidBack: 'U' } as const
export const cardYears = 60

/** Parties and sectors by size. */
export const rankingColumns = {
  party: { name: 'W', value: 'X', rank: 'Y', rows: partySlots.length },
  sector: { name: 'AA', value: 'AB', rank: 'AC', rows: sectorSlots.length },
} as const
