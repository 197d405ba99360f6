// The compact form in which the figures travel: tuples instead of objects, so that key names are not repeated hundreds of times.
// figures.build.ts writes them to figures.generated.ts; the other files of this folder turn them into typed objects. '' stands for unknown.

/** Where something was read, and when. `exact` 0: the address is the site, not the page itself. */
export type SourceRow = readonly [
  title: string,
  publisher: string,
  year: string,
  url: string,
  exact: 0 | 1,
  checkedOn: string,
]

/** `explanation` counts in staffingExplanations; group '' = the key of the price itself. */
export type StaffingRow = readonly [
  sector: string,
  hours: number | '',
  basis: 'source' | 'arithmetic' | 'derived' | 'none',
  explanation: number,
  group: string,
  counts: 'total' | 'part',
]

/** `source` counts in sourceRows, `strength` in strengths; payers are separated by `;`. */
export type PriceRow = readonly [
  key: string,
  nl: string,
  en: string,
  domain: string,
  unit: string,
  value: number | '',
  priceYear: number | '',
  payers: string,
  low: number | '',
  high: number | '',
  valueType: 'fiscaal' | 'economisch' | 'sociaal' | 'gemengd' | '',
  use: 'default' | 'check',
  indexed: 0 | 1,
  source: number,
  page: string,
  strength: number,
  notes: string,
  staffing: StaffingRow | '',
]

/** A figure of the tables that is never a price: enough to recognise it, say why, and say who gains beside an own price. */
export type OtherFigureRow = readonly [key: string, nl: string]

/** The key of a domain or unit, with its name in both languages. */
export type NameRow = readonly [key: string, nl: string, en: string]

/** `comparable` 1: total benefits over total costs against a situation without the project, about this very type. */
export type StudyRow = readonly [
  type: string,
  key: string,
  label: string,
  country: string,
  year: string,
  ratio: number | '',
  low: number | '',
  high: number | '',
  ownLow: number | '',
  ownHigh: number | '',
  kind: string,
  finding: string,
  source: number,
  strength: number,
  use: 'default' | 'context',
  comparable: 0 | 1,
  notes: string,
]

/** `steps` stand in the order of the answers. */
export type QuestionRow = readonly [
  key: string,
  nameNl: string,
  nameEn: string,
  questionNl: string,
  questionEn: string,
  whyNl: string,
  whyEn: string,
  steps: readonly number[],
  source: string,
]

/** A single figure of the method with its source. */
export type ConstantRow = readonly [value: number, source: number]
