// The defined names of an Impactkaart in a workbook: how pane, formulas and file reading find its parts.
// Every name ends in the suffix of its set: '' for the first Impactkaart in a workbook, '_2' for the second.

export interface ImpactkaartNames {
  /** Start: text inputs, one cell each. */
  readonly projectName: string
  readonly organisation: string
  readonly municipality: string
  readonly type: string
  /** Start: months, residents, euro over the whole duration; one cell each. */
  readonly months: string
  readonly reach: string
  readonly costs: string
  /** Start: the five answers of the comparison, one column of five cells. */
  readonly comparison: string
  /** Start: the date printed on the card. */
  readonly today: string
  /** The project table, header row included: two columns. */
  readonly project: string
  /** The outcome table, header row included. */
  readonly outcomes: string
  /** The organisation's own prices, header row included: Sleutel, Prijs, Prijsjaar, Eenheid, Baathouder. */
  readonly ownPrices: string
  /** The card, header row included: Onderdeel, Waarde, Toelichting; rows named as KAART names them. */
  readonly card: string
  /** The quick card, header row included: the same columns; rows named as SNELKAART names them. */
  readonly quickCard: string
  /** The factor on the card: of the quick card, or of the full card once there are outcomes. */
  readonly factor: string
}

export const impactkaartNames = (set: string): ImpactkaartNames => ({
  projectName: `Start_Projectnaam${set}`,
  organisation: `Start_Organisatie${set}`,
  municipality: `Start_Gemeente${set}`,
  type: `Start_Type${set}`,
  months: `Start_Looptijd${set}`,
  reach: `Start_Bereik${set}`,
  costs: `Start_Kosten${set}`,
  comparison: `Start_Vergelijking${set}`,
  today: `Start_Vandaag${set}`,
  project: `Project${set}`,
  outcomes: `Uitkomsten${set}`,
  ownPrices: `Eigen_Prijzen${set}`,
  card: `Kaart_Tabel${set}`,
  quickCard: `Snelkaart_Tabel${set}`,
  factor: `Kaart_Factor${set}`,
})

/**
 * What other templates use of an Impactkaart, beside its main names. Not among the names that every set must have: workbooks from before
 * these names work without them.
 */
export interface ImpactkaartLinks {
  /** Project: the cell Startdatum, and duration and reach with every default filled in; one cell each. */
  readonly startDate: string
  readonly monthsCounted: string
  readonly reachCounted: string
  /** The texts of the effects, to choose from; one column. */
  readonly effectList: string
}

export const impactkaartLinks = (set: string): ImpactkaartLinks => ({
  startDate: `Project_Startdatum${set}`,
  monthsCounted: `Project_Maanden${set}`,
  reachCounted: `Project_Bereik${set}`,
  effectList: `Lijst_Effecten${set}`,
})

/**
 * The effects in words, header row included: the table on sheet Effecten. In workbooks of 0.2.0 it stood on sheet Kaart, with other
 * columns; so it is read by its heads. Not one of the names that every set must have: older workbooks work without it.
 */
export const effectsName = (set: string): string => `Kaart_Effecten${set}`
