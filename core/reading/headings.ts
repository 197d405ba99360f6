// Which Dutch and English labels mean which row of the project table and which column of the other tables.
import { type Labels, labelIndex } from './table'

/** The rows of the project table. */
export const projectLabels = {
  name: ['Projectnaam', 'Project name'],
  organisation: ['Organisatie', 'Organisation', 'Organization'],
  municipality: ['Gemeente', 'Municipality'],
  type: ['Projecttype', 'Project type'],
  startDate: ['Startdatum', 'Start date'],
  months: ['Looptijd', 'Duration'],
  reach: ['Bereik', 'Reach'],
  staffCosts: ['Kosten personeel', 'Staff costs'],
  volunteerCosts: ['Kosten vrijwilligers', 'Volunteer costs'],
  materialCosts: ['Kosten materiaal', 'Material costs'],
  overheadCosts: ['Kosten overhead', 'Overhead costs'],
  totalCosts: ['Kosten totaal', 'Total costs'],
  priceYear: ['Prijspeil', 'Price year'],
  discountRate: ['Discontovoet', 'Discount rate'],
  moment: ['Moment', 'Timing'],
  hoursPerFte: ['Uren per fte', 'Hours per fte'],
} as const satisfies Record<string, Labels>
export type ProjectItem = keyof typeof projectLabels
export const projectItems = labelIndex<ProjectItem>(projectLabels)

/** The header of the project table, which may be left out. */
export const projectHeader = labelIndex<'item' | 'value'>({
  item: ['Gegeven', 'Item', 'Field'],
  value: ['Waarde', 'Value'],
})

/** The columns of the outcome table; the columns `Aandeel <party>` come on top of these. */
export const outcomeLabels = {
  label: ['Uitkomst', 'Outcome'],
  gross: ['Bruto aantal', 'Gross number'],
  residents: ['Aantal bewoners', 'Residents'],
  without: ['Kans zonder', 'Chance without'],
  with: ['Kans met', 'Chance with'],
  direction: ['Richting', 'Direction'],
  unitsPerCase: ['Eenheden per geval', 'Units per case'],
  deadweight: ['Deadweight', 'Deadweight'],
  ownShare: ['Eigen aandeel', 'Own share'],
  displacement: ['Verdringing', 'Displacement'],
  years: ['Jaren', 'Years'],
  dropOff: ['Uitval', 'Drop-off'],
  startYear: ['Start', 'Start year'],
  price: ['Prijs', 'Price'],
  cashable: ['Werkelijk bespaard', 'Cashable'],
  payer: ['Baathouder', 'Payer'],
  hoursPerUnit: ['Uren per eenheid', 'Hours per unit'],
  sector: ['Sector', 'Sector'],
  low: ['Laag', 'Low'],
  high: ['Hoog', 'High'],
  evidence: ['Bewijs', 'Evidence'],
  source: ['Bron', 'Source'],
  group: ['Groep', 'Group'],
  /** Known, and not read: templates keep the own price and their own check beside the columns that count. */
  ownPrice: ['Eigen prijs', 'Own price'],
  check: ['Controle', 'Check'],
} as const satisfies Record<string, Labels>
export type OutcomeColumn = keyof typeof outcomeLabels
export const outcomeColumns = labelIndex<OutcomeColumn>(outcomeLabels)

/** "Aandeel gemeente" or "Share municipality": the party it names, else undefined. */
export const shareColumnParty = (label: string): string | undefined =>
  /^(?:aandeel|share)[\s_\-\u2010-\u2015]+(\S.*)$/i.exec(label.trim())?.[1]

/** The columns of a list of own prices. */
export const ownPriceLabels = {
  key: ['Sleutel', 'Key'],
  price: ['Prijs', 'Price'],
  priceYear: ['Prijsjaar', 'Price year'],
  unit: ['Eenheid', 'Unit'],
  payer: ['Baathouder', 'Payer'],
} as const satisfies Record<string, Labels>
export type OwnPriceColumn = keyof typeof ownPriceLabels

/** The columns of a table of measurements. */
export const measurementLabels = {
  code: ['Code', 'Code'],
  moment: ['Moment', 'Moment'],
  theme: ['Thema', 'Theme'],
  indicator: ['Indicator', 'Indicator'],
  score: ['Score', 'Score'],
  rater: ['Wie', 'Who'],
  form: ['Vorm', 'Form'],
} as const satisfies Record<string, Labels>

/** The columns of a list of moments to measure. */
export const agendaLabels = { moment: ['Moment', 'Moment'], months: ['Maanden', 'Months'] } as const satisfies Record<
  string,
  Labels
>
