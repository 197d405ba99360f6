// What must be true of the figures before they may be used? Every check gives a sentence that names the row; no sentence = sound.
import type { FigureTables, TableRow } from './figure-tables.build'
import { parties } from './parties'
import { projectTypes } from './project-types'
import { sectors } from './sectors'

const uses = ['default', 'check', 'context', 'benchmark', 'effect']
const valueTypes = ['fiscaal', 'economisch', 'sociaal', 'gemengd', '']
export const strengthWords = ['primaire bron gezien', 'tweede hand', 'zwak']
export const answerWords = ['veel minder', 'minder', 'gelijk', 'meer', 'veel meer']
/** What a price that may be used cannot do without, with the word for it. */
const passport: Readonly<Record<string, string>> = {
  label_nl: 'a Dutch name',
  unit: 'a unit',
  price_year: 'a price year',
  stakeholder: 'a payer',
  source_title: 'a source',
  strength: 'a strength',
  checked_on: 'a date on which it was checked',
  url: 'an address',
}

const isNumber = (text: string | undefined): boolean => /^-?\d+(\.\d+)?$/.test(text ?? '')
const isOffered = (row: TableRow): boolean => row.use === 'default' || row.use === 'check'
const filled = (texts: readonly (string | false | undefined)[]): string[] =>
  texts.filter((text): text is string => typeof text === 'string')

const numbers = (file: string, key: string | undefined, row: TableRow, columns: readonly string[]): string[] =>
  filled(
    columns.map(
      (column) =>
        row[column] !== '' &&
        !isNumber(row[column]) &&
        `${file}, row ${key}: ${column} "${row[column]}" is not a number.`,
    ),
  )

const uniqueKeys = (file: string, rows: readonly TableRow[], column: string): string[] => {
  const seen = new Set<string>()
  return filled(
    rows.map((row) => {
      const key = row[column] ?? ''
      if (key === '') return `${file}: a row has no ${column}.`
      const twice = seen.has(key)
      seen.add(key)
      return twice && `${file}: the ${column} "${key}" occurs twice.`
    }),
  )
}

const checkPrice = (row: TableRow, names: { domains: Set<string>; units: Set<string> }): string[] => {
  const at = `prices.csv, row ${row.key}`
  const missing = isOffered(row) ? Object.keys(passport).filter((column) => (row[column] ?? '') === '') : []
  const payers = (row.stakeholder ?? '').split(';').filter((payer) => payer !== '')
  return filled([
    ...missing.map((column) => `${at}: may be used, so it needs ${passport[column]} (column ${column}).`),
    ...numbers('prices.csv', row.key, row, ['value', 'price_year', 'range_low', 'range_high']),
    ...payers.map((payer) => !parties.some((known) => known === payer) && `${at}: "${payer}" is not a known payer.`),
    !uses.includes(row.use ?? '') && `${at}: use "${row.use}" is not one of ${uses.join(', ')}.`,
    !valueTypes.includes(row.value_type ?? '') && `${at}: value_type "${row.value_type}" is not known.`,
    !['cpi-nl', 'none'].includes(row.index_with ?? '') && `${at}: index_with must be cpi-nl or none.`,
    !strengthWords.includes(row.strength ?? '') && `${at}: strength "${row.strength}" is not known.`,
    !names.domains.has(row.domain ?? '') && `${at}: domain "${row.domain}" has no Dutch name in domains.csv.`,
    !names.units.has(row.unit ?? '') && `${at}: unit "${row.unit}" has no Dutch name in units.csv.`,
    /[*?~]/.test(row.label_nl ?? '') && `${at}: the name may not contain *, ? or ~ (wildcards in a spreadsheet).`,
    row.strength === 'zwak' && row.use === 'default' && `${at}: a weak figure cannot be offered without a warning.`,
  ])
}

const checkPrices = ({ prices, priceIndex, domains, units }: FigureTables): string[] => {
  const names = {
    domains: new Set(domains.map((row) => row.key ?? '')),
    units: new Set(units.map((row) => row.key ?? '')),
  }
  const years = new Set(priceIndex.map((row) => row.year))
  const unindexed = prices.filter(
    (row) => isOffered(row) && row.index_with === 'cpi-nl' && !years.has(row.price_year ?? ''),
  )
  return [
    ...uniqueKeys('prices.csv', prices, 'key'),
    ...uniqueKeys('prices.csv', prices.filter(isOffered), 'label_nl'),
    ...prices.flatMap((row) => checkPrice(row, names)),
    ...unindexed.map((row) => `prices.csv, row ${row.key}: price year ${row.price_year} is not in price-index.csv.`),
  ]
}

/** A price in euro that may be used must say how many staff hours stand behind it, or why that is not known. */
const checkStaffing = ({ prices, priceStaffing, staffing }: FigureTables): string[] => {
  const staffed = new Set(priceStaffing.map((row) => row.price_key))
  const known = new Set(staffing.map((row) => row.key))
  const keys = new Set(prices.map((row) => row.key))
  const needing = prices.filter((row) => isOffered(row) && (row.unit ?? '').startsWith('euro'))
  const perRow = (row: TableRow): string[] => {
    const at = `price-staffing.csv, row ${row.price_key}`
    return filled([
      ...numbers('price-staffing.csv', row.price_key, row, ['hours_per_unit']),
      !keys.has(row.price_key ?? '') && `${at}: there is no such price.`,
      !['total', 'part'].includes(row.counts ?? '') && `${at}: counts must be total or part.`,
      (row.group ?? '') === '' && `${at}: has no group.`,
      (row.explanation_nl ?? '') === '' && `${at}: has no Dutch explanation.`,
      !['source', 'arithmetic', 'derived', 'none'].includes(row.basis ?? '') &&
        `${at}: basis "${row.basis}" is not known.`,
      (row.basis === 'none') !== (row.hours_per_unit === '') && `${at}: hours and basis contradict each other.`,
      row.basis === 'derived' &&
        !row.explanation_nl?.includes('eigen schatting') &&
        `${at}: derived hours must say eigen schatting.`,
      row.basis === 'source' && !row.explanation_nl?.includes('bron: ') && `${at}: hours from a source must name it.`,
      row.sector_nl !== '' &&
        !sectors.some((sector) => sector === row.sector_nl) &&
        `${at}: "${row.sector_nl}" is not a known sector.`,
      row.staffing_key !== '' && !known.has(row.staffing_key) && `${at}: "${row.staffing_key}" is not in staffing.csv.`,
    ])
  }
  return [
    ...uniqueKeys('price-staffing.csv', priceStaffing, 'price_key'),
    ...needing.filter((row) => !staffed.has(row.key)).map((row) => `price-staffing.csv: price ${row.key} has no row.`),
    ...priceStaffing.flatMap(perRow),
  ]
}

/** Every published figure has its source; every figure of our own says eigen schatting. */
const checkStudies = ({ studies, questions }: FigureTables): string[] => {
  const perStudy = (row: TableRow): string[] => {
    const at = `reference-projects.csv, row ${row.study_key}`
    const type = row.project_type
    return filled([
      ...numbers('reference-projects.csv', row.study_key, row, [
        'ratio',
        'ratio_low',
        'ratio_high',
        'own_low',
        'own_high',
      ]),
      type !== 'sector' && !projectTypes.some((known) => known === type) && `${at}: "${type}" is not a project type.`,
      ((row.source_title ?? '') === '' || (row.url ?? '') === '') && `${at}: needs a source and an address.`,
      (row.checked_on ?? '') === '' && `${at}: needs a date on which it was checked.`,
      (row.notes_nl ?? '') === '' && `${at}: needs remarks in Dutch.`,
      !strengthWords.includes(row.strength ?? '') && `${at}: strength "${row.strength}" is not known.`,
      !['', 'nuchter', 'positief', 'ook'].includes(row.shown ?? '') &&
        `${at}: shown must be empty, nuchter, positief or ook.`,
      !['default', 'context'].includes(row.use ?? '') && `${at}: use must be default or context.`,
      row.use === 'default' && !isNumber(row.ratio) && `${at}: a default needs a ratio.`,
    ])
  }
  const defaults = studies.filter((row) => row.use === 'default')
  return [
    ...uniqueKeys('reference-projects.csv', studies, 'study_key'),
    ...uniqueKeys('reference-projects.csv (default rows)', defaults, 'project_type'),
    ...studies.flatMap(perStudy),
    ...questions.flatMap((row) => [
      ...numbers('comparison-questions.csv', row.key, row, answerWords),
      ...filled([
        row.source === '' && `comparison-questions.csv, row ${row.key}: needs a source or the words eigen schatting.`,
      ]),
    ]),
  ]
}

const checkNames = (file: string, rows: readonly TableRow[]): string[] => [
  ...uniqueKeys(file, rows, 'key'),
  ...rows
    .filter((row) => row.name_nl === '' || row.name_en === '')
    .map((row) => `${file}, row ${row.key}: needs both names.`),
]

/** All objections to the tables, as sentences; an empty list when they are sound. */
export const objectionsTo = (tables: FigureTables): string[] => [
  ...checkPrices(tables),
  ...checkStaffing(tables),
  ...checkStudies(tables),
  ...checkNames('domains.csv', tables.domains),
  ...checkNames('units.csv', tables.units),
  ...uniqueKeys('price-index.csv', tables.priceIndex, 'year'),
  ...tables.priceIndex.flatMap((row) => numbers('price-index.csv', row.year, row, ['year', 'index_2015_100'])),
]
