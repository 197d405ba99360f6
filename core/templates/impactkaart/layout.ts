// What stands where in an Impactkaart: the addresses that one sheet knows of another. Everything else is known to its own sheet only.

import { parties, unknownParty } from '../../figures/parties'
import { offeredPrices } from '../../figures/price'
import { priceYears } from '../../figures/price-index'
import { comparisonQuestions, projectTypes } from '../../figures/reference-projects'
import { sectors, unknownSector } from '../../figures/sectors'
import { absolute, columnLetters, down, quoteSheet } from '../../plan/address'
import { explanationRows } from './explanations'
import { type ImpactkaartNames, impactkaartNames } from './names'
import { type Role, sheetTitle } from './titles'

/** One Impactkaart in a workbook: its set, its size, and the names and sheets it uses. */
export interface Book {
  readonly set: string
  readonly rows: number
  /** The sheets for measuring of this set are there too. */
  readonly measured: boolean
  readonly names: ImpactkaartNames & ListNames
  /** A cell or range on one of its sheets, absolute: `on('project', 'F6')` is "Project!$F$6". */
  readonly on: (role: Role, range: string) => string
  readonly title: (role: Role) => string
}

/** Names for dropdowns; a file and every host find their ranges by these. */
interface ListNames {
  readonly outcomeList: string
  readonly typeList: string
  readonly payerList: string
  readonly sectorList: string
  readonly yearList: string
}

export const book = (set: string, rows: number, measured: boolean): Book => ({
  set,
  rows,
  measured,
  names: {
    ...impactkaartNames(set),
    outcomeList: `Lijst_Uitkomsten${set}`,
    typeList: `Lijst_Projecttypen${set}`,
    payerList: `Lijst_Baathouders${set}`,
    sectorList: `Lijst_Sectoren${set}`,
    yearList: `Lijst_Jaren${set}`,
  },
  on: (role, range) => `${quoteSheet(sheetTitle(role, set))}!${absolute(range)}`,
  title: (role) => sheetTitle(role, set),
})

// Start

export const startCells = {
  projectName: 'B6',
  organisation: 'B7',
  municipality: 'B8',
  type: 'B9',
  months: 'B10',
  reach: 'B13',
  costs: 'B14',
  today: 'B26',
} as const
/** From the first input cell to the last. */
export const startInputs = 'B6:B26'
export const firstQuestionRow = 18
export const comparisonRange = down('B', firstQuestionRow, comparisonQuestions.length)

// Project

/** The project table, header in row 5. */
export const projectRows = [
  ...['Projectnaam', 'Organisatie', 'Gemeente', 'Projecttype', 'Startdatum', 'Looptijd', 'Bereik'],
  ...['Kosten personeel', 'Kosten vrijwilligers', 'Kosten materiaal', 'Kosten overhead', 'Kosten totaal'],
  ...['Prijspeil', 'Discontovoet', 'Moment', 'Uren per fte'],
] as const
export type ProjectRow = (typeof projectRows)[number]
const projectHeaderRow = 5
export const projectCell = (row: ProjectRow): string => `B${projectHeaderRow + 1 + projectRows.indexOf(row)}`
export const projectRange = `A${projectHeaderRow}:B${projectHeaderRow + projectRows.length}`
export const costParts = `${projectCell('Kosten personeel')}:${projectCell('Kosten overhead')}`

export const ownPartyCells = ['B25', 'B26'] as const
export const ownSectorCells = ['B27', 'B28'] as const
/** From the first input cell to the last. */
export const projectInputs = 'B6:B28'
/** The four own names without what the functions pass over when they compare names. */
export const bareNameCells = ['F19', 'F20', 'F21', 'F22'] as const

/** What the formulas use of the project: defaults filled in, never an error. */
export const projectValues = {
  fault: 'F6',
  months: 'F7',
  reach: 'F8',
  costs: 'F9',
  priceYear: 'F10',
  index: 'F11',
  rate: 'F12',
  shift: 'F13',
  hoursPerFte: 'F14',
  wholeYears: 'F15',
  keep: 'F16',
  presentCosts: 'F17',
  costNote: 'F18',
} as const
export type ProjectValue = keyof typeof projectValues

/** Parties in the order of their columns: the known ones, two own names, unknown. */
export const partySlots = [...parties, ...ownPartyCells.map((_, index) => `eigen ${index + 1}`), unknownParty]
export const sectorSlots = [...sectors, unknownSector, ...ownSectorCells.map((_, index) => `eigen ${index + 1}`)]
export const firstListRow = 6
export const partyRange = down('H', firstListRow, partySlots.length)
export const partyCell = (index: number): string => `H${firstListRow + index}`
export const sectorRange = down('I', firstListRow, sectorSlots.length)
export const sectorCell = (index: number): string => `I${firstListRow + index}`

// Uitkomsten

/** The columns of the outcome table, in order. `Aandeel` columns stand between Baathouder and Uren per eenheid. */
const beforeShares = [
  ...['Uitkomst', 'Bruto aantal', 'Aantal bewoners', 'Kans zonder', 'Kans met', 'Richting', 'Eenheden per geval'],
  ...['Deadweight', 'Eigen aandeel', 'Verdringing', 'Jaren', 'Uitval', 'Start', 'Eigen prijs', 'Prijs'],
  ...['Werkelijk bespaard', 'Baathouder'],
] as const
const afterShares = ['Uren per eenheid', 'Sector', 'Laag', 'Hoog', 'Bewijs', 'Bron', 'Groep'] as const
export type OutcomeHeading = (typeof beforeShares)[number] | (typeof afterShares)[number]

/** Parties with a column of their own: all but unknown. */
export const shareSlots = partySlots.slice(0, -1)
const firstTableColumn = 2

export const outcomeColumn = (heading: OutcomeHeading): string => {
  const before = (beforeShares as readonly string[]).indexOf(heading)
  const index =
    before >= 0 ? before : beforeShares.length + shareSlots.length + (afterShares as readonly string[]).indexOf(heading)
  return columnLetters(firstTableColumn + index)
}
export const shareColumn = (index: number): string => columnLetters(firstTableColumn + beforeShares.length + index)
export const lastShareColumn = shareColumn(shareSlots.length - 1)
export const outcomeHeadings: readonly OutcomeHeading[] = [...beforeShares, ...afterShares]
export const lastTableColumn = outcomeColumn('Groep')

export const outcomeHeaderRow = 6
export const firstOutcomeRow = outcomeHeaderRow + 1
export const lastOutcomeRow = ({ rows }: Book): number => outcomeHeaderRow + rows

/** Helper columns right of the table, one blank column between. */
const outcomeHelpers = [
  ...['listRow', 'ownRow', 'fault', 'counts', 'units', 'years', 'keep', 'start', 'wholeYears', 'firstYear', 'present'],
  ...['hours', 'sector', 'shareSum', 'low', 'high', 'rank', 'source'],
] as const
export type OutcomeHelper = (typeof outcomeHelpers)[number]
const firstHelperColumn = firstTableColumn + beforeShares.length + shareSlots.length + afterShares.length + 1
export const helperColumn = (helper: OutcomeHelper): string =>
  columnLetters(firstHelperColumn + outcomeHelpers.indexOf(helper))
/** The euros of one party, one column per party. */
export const gainColumn = (party: number): string => columnLetters(firstHelperColumn + outcomeHelpers.length + party)
export const outcomeColumnCount = firstHelperColumn + outcomeHelpers.length + partySlots.length - 1

/** A whole column of the outcome rows. */
export const outcomeRange = (column: string, { rows }: Book): string => down(column, firstOutcomeRow, rows)

// Prijzen

export const priceHeaderRow = 6
export const firstPriceRow = priceHeaderRow + 1
export const priceColumns = {
  name: 'A',
  current: 'B',
  unit: 'C',
  value: 'D',
  year: 'E',
  use: 'F',
  sector: 'G',
  hours: 'H',
  source: 'I',
  strength: 'J',
  key: 'K',
  firstShare: 'L',
  low: 'T',
  high: 'U',
  kind: 'V',
  hoursBasis: 'W',
  publisher: 'X',
  page: 'Y',
  url: 'Z',
  checked: 'AA',
  notes: 'AB',
  number: 'AD',
  indexYear: 'AF',
  index: 'AG',
} as const
export const priceRange = (column: string): string => down(column, firstPriceRow, offeredPrices.length)
export const listShareColumn = (party: number): string => columnLetters(12 + party)
export const yearRange = down(priceColumns.indexYear, firstPriceRow, priceYears.length)
export const indexRange = down(priceColumns.index, firstPriceRow, priceYears.length)

export const ownPriceRows = 20
export const ownPriceHeaderRow = firstPriceRow + offeredPrices.length + 4
export const firstOwnPriceRow = ownPriceHeaderRow + 1
export const ownPriceColumns = {
  key: 'A',
  price: 'B',
  unit: 'C',
  payer: 'D',
  year: 'E',
  check: 'F',
  name: 'J',
  listRow: 'K',
  current: 'L',
  number: 'M',
} as const
export const ownPriceRange = (column: keyof typeof ownPriceColumns): string =>
  down(ownPriceColumns[column], firstOwnPriceRow, ownPriceRows)

// Uitleg

export const firstExplanationRow = 4
export const firstTypeRow = firstExplanationRow + explanationRows + 3
export const typeRange = (column: 'type' | 'factor' | 'low' | 'high' | 'source'): string =>
  down({ type: 'A', factor: 'B', low: 'C', high: 'D', source: 'E' }[column], firstTypeRow, projectTypes.length)
export const firstStepRow = firstTypeRow + projectTypes.length + 4
/** The answers stand above the steps, in the same columns. */
export const answerRange = `B${firstStepRow - 1}:F${firstStepRow - 1}`
export const stepRange = (question: number): string => `B${firstStepRow + question}:F${firstStepRow + question}`

// Kaart

/** The big figure. */
export const cardFactor = 'B7'
/** 1 when the card is an indication, 0 when it stands on outcome rows. */
export const quickFlag = 'K2'
/** The machine-readable tables right of the printed page. */
export const cardTableHeaderRow = 5
export const firstCardRow = cardTableHeaderRow + 1
export const cardTableColumns = { name: 'J', value: 'K', note: 'L' } as const
export const quickTableColumns = { name: 'N', value: 'O', note: 'P' } as const
