// From the CSV tables of this folder to figures.generated.ts and, because it is large and the first screen can do without it, the price
// list apart in prices.generated.ts. Checks every row, then writes compact rows without what never reaches a screen. Run with `npm run figures`; a test fails when the written files no longer equal the tables.
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answerWords, objectionsTo, strengthWords } from './figure-checks.build'
import type { NameRow, OtherFigureRow, PriceRow, QuestionRow, SourceRow, StaffingRow, StudyRow } from './figure-rows'
import { type FigureTables, readFigureTables, type TableRow } from './figure-tables.build'

/** Texts that occur many times, each written once. `at` gives the number of a text, and adds it when it is new. */
const collect = <T>() => {
  const items: T[] = []
  const places = new Map<string, number>()
  const at = (item: T): number => {
    const text = JSON.stringify(item)
    const place = places.get(text) ?? items.push(item) - 1
    places.set(text, place)
    return place
  }
  return { items, at }
}

const text = (row: TableRow, column: string): string => row[column] ?? ''
const number = (row: TableRow, column: string): number | '' => (text(row, column) === '' ? '' : Number(row[column]))
const byKey = (one: TableRow, other: TableRow): number => (text(one, 'key') < text(other, 'key') ? -1 : 1)
const isYes = (row: TableRow, column: string): 0 | 1 => (row[column] === 'yes' ? 1 : 0)

const sourceOf = (row: TableRow, title = 'source_title', year = 'source_year'): SourceRow => [
  text(row, title),
  text(row, 'publisher'),
  text(row, year),
  text(row, 'url'),
  row.url_exact === 'no' ? 0 : 1,
  text(row, 'checked_on'),
]

const shownOrder = ['', 'nuchter', 'positief', 'ook']

/** The studies that reach a screen: the reference itself, then a sober one beside a positive one, then some others. */
const shownStudies = (rows: readonly TableRow[]): TableRow[] =>
  rows
    .filter((row) => text(row, 'shown') !== '' || row.use === 'default' || row.own_low !== '')
    .sort((one, other) => shownOrder.indexOf(text(one, 'shown')) - shownOrder.indexOf(text(other, 'shown')))

/** May be used as a price, or would be if it had a value in euro: these need their whole passport. */
const isPrice = (row: TableRow): boolean => row.use === 'default' || row.use === 'check'

const otherRow = (row: TableRow): OtherFigureRow => [text(row, 'key'), text(row, 'label_nl')]

const nameRow = (row: TableRow): NameRow => [text(row, 'key'), text(row, 'name_nl'), text(row, 'name_en')]

const questionRow = (row: TableRow): QuestionRow => [
  text(row, 'key'),
  text(row, 'name_nl'),
  text(row, 'name_en'),
  text(row, 'question_nl'),
  text(row, 'question_en'),
  text(row, 'why_nl'),
  text(row, 'why_en'),
  answerWords.map((answer) => Number(row[answer])),
  text(row, 'source'),
]

const rowNamed = (rows: readonly TableRow[], key: string): TableRow => {
  const row = rows.find((candidate) => candidate.key === key)
  if (row === undefined) throw new Error(`The row ${key} is missing.`)
  return row
}

/** The price list: rows that share a list of sources and a list of explanations. */
const compactPrices = (tables: FigureTables) => {
  const sources = collect<SourceRow>()
  const explanations = collect<string>()
  const staffingOf = new Map(tables.priceStaffing.map((row) => [row.price_key, row]))

  const staffingRow = (row: TableRow): StaffingRow => [
    text(row, 'sector_nl'),
    number(row, 'hours_per_unit'),
    text(row, 'basis') as StaffingRow[2],
    explanations.at(text(row, 'explanation_nl')),
    row.group === row.price_key ? '' : text(row, 'group'),
    text(row, 'counts') as StaffingRow[5],
  ]
  const priceRow = (row: TableRow): PriceRow => {
    const staffing = staffingOf.get(row.key)
    return [
      text(row, 'key'),
      text(row, 'label_nl'),
      text(row, 'label_en'),
      text(row, 'domain'),
      text(row, 'unit'),
      number(row, 'value'),
      number(row, 'price_year'),
      text(row, 'stakeholder'),
      number(row, 'range_low'),
      number(row, 'range_high'),
      text(row, 'value_type') as PriceRow[10],
      text(row, 'use') as PriceRow[11],
      row.index_with === 'none' ? 0 : 1,
      sources.at(sourceOf(row)),
      text(row, 'page_table'),
      strengthWords.indexOf(text(row, 'strength')),
      text(row, 'notes_nl'),
      staffing === undefined ? '' : staffingRow(staffing),
    ]
  }
  const inOrder = [...tables.prices].sort(byKey)
  return {
    priceRows: ['PriceRow[]', inOrder.filter(isPrice).map(priceRow)],
    otherFigureRows: ['OtherFigureRow[]', inOrder.filter((row) => !isPrice(row)).map(otherRow)],
    domainRows: ['NameRow[]', tables.domains.map(nameRow)],
    unitRows: ['NameRow[]', tables.units.map(nameRow)],
    priceSourceRows: ['SourceRow[]', sources.items],
    staffingExplanations: ['string[]', explanations.items],
  } as const
}

/** All the other figures, which share a list of sources. */
const compactFigures = (tables: FigureTables) => {
  const sources = collect<SourceRow>()
  const studyRow = (row: TableRow): StudyRow => [
    text(row, 'project_type'),
    text(row, 'study_key'),
    text(row, 'label_nl'),
    text(row, 'country'),
    text(row, 'year'),
    number(row, 'ratio'),
    number(row, 'ratio_low'),
    number(row, 'ratio_high'),
    number(row, 'own_low'),
    number(row, 'own_high'),
    text(row, 'ratio_kind'),
    text(row, 'effect_size') || text(row, 'main_effects'),
    sources.at(sourceOf(row, 'source_title', 'year')),
    strengthWords.indexOf(text(row, 'strength')),
    text(row, 'use') as StudyRow[14],
    isYes(row, 'comparable'),
    text(row, 'notes_nl'),
  ]
  const discount = rowNamed(tables.discountRates, 'nl-standaard')
  const hours = rowNamed(tables.staffing, 'uren-fte-productief')
  const index = tables.priceIndex.map((row) => [Number(row.year), Number(row.index_2015_100)])
  return {
    studyRows: ['StudyRow[]', shownStudies(tables.studies).map(studyRow)],
    questionRows: ['QuestionRow[]', tables.questions.map(questionRow)],
    indexRows: ['(readonly [year: number, index: number])[]', index],
    indexSources: [
      'number[]',
      [...new Set(tables.priceIndex.map((row) => sources.at(sourceOf(row, 'source'))))].reverse(),
    ],
    discountRateRow: ['ConstantRow', [percent(discount.rate_pct), sources.at(sourceOf(discount, 'source'))]],
    hoursPerFteRow: ['ConstantRow', [Number(hours.value), sources.at(sourceOf(hours))]],
    sourceRows: ['SourceRow[]', sources.items],
    strengths: ['string[]', strengthWords],
  } as const
}

/** 2.25 % is 0.0225, without the rounding of a division by 100. */
const percent = (rate: string | undefined): number => Number(`${Number(rate)}e-2`)

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

const declaration = (name: string, type: string, value: unknown): string => {
  const shown = type.endsWith('[]') ? `readonly ${type}` : type
  if (!isList(value) || !type.endsWith('[]')) return `export const ${name}: ${shown} = ${JSON.stringify(value)}\n`
  return `export const ${name}: ${shown} = [\n${value.map((row) => `${JSON.stringify(row)},\n`).join('')}]\n`
}

/** The text of a generated file: what it imports and what it declares. */
const fileText = (types: readonly string[], rows: Readonly<Record<string, readonly [string, unknown]>>): string =>
  [
    '// Generated from the CSV tables in this folder by `npm run figures`; do not edit by hand.\n',
    `import type { ${types.join(', ')} } from './figure-rows'\n\n`,
    ...Object.entries(rows).map(([name, [type, value]]) => declaration(name, type, value)),
  ].join('')

/** The generated files by name; throws with every objection when a table is not sound. */
export const generateFigures = (tables: FigureTables) => {
  const objections = objectionsTo(tables)
  if (objections.length > 0) throw new Error(objections.join('\n'))
  return {
    'figures.generated.ts': fileText(['ConstantRow', 'QuestionRow', 'SourceRow', 'StudyRow'], compactFigures(tables)),
    'prices.generated.ts': fileText(['NameRow', 'OtherFigureRow', 'PriceRow', 'SourceRow'], compactPrices(tables)),
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of Object.entries(generateFigures(readFigureTables()))) {
    writeFileSync(fileURLToPath(new URL(file, import.meta.url)), text)
    console.log(`core/figures/${file}: ${text.length} characters`)
  }
}
