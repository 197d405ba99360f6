// What stands where on sheet Metingen. From left to right: the rows that people fill in (layout.ts), the page with results, which is the
// only part that is printed, and the helpers: per row, per line of the results, per theme, per chosen indicator, and small ones.
import { absolute, columnLetters, columnNumber, down } from '../../../plan/address'
import { firstMeasurementRow, linkRows, measurementHeaderRow, momentWords, planRows } from '../layout'

export const headRow = measurementHeaderRow
export const firstRow = firstMeasurementRow

/** The two moments that are compared. */
export const momentCells = { from: 'B4', to: 'B5' } as const
/** The harvest in one sentence, over all columns of the entry table. */
export const harvestCell = 'A3'

/** Columns side by side, by key. */
const columnsFrom = <K extends string>(first: string, keys: readonly K[]): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key, index) => [key, columnLetters(columnNumber(first) + index)])) as Record<K, string>

/** Columns of the page. The link table below it has the same ones. */
export const pageFirst = 'K'
export const pageLast = 'V'
/** Rows of the page: results, charts, what to know; below what is printed: from score to chance. */
export const page = { lines: 12, more: 21, charts: 23, chartsEnd: 38, words: 40, wordRows: 7, link: 50 } as const
export const lastPrinted = page.words + page.wordRows - 1

export const rowKeys = [
  ...(['code', 'plan', 'moment', 'fault', 'key', 'own', 'line', 'single'] as const),
  ...(['later', 'person', 'first', 'before', 'after', 'seen', 'waits'] as const),
] as const
export type RowKey = (typeof rowKeys)[number]
export const rowColumns = columnsFrom('X', rowKeys)

/** The first eleven are the columns of THEMASCORES. */
export const lineKeys = [
  ...(['theme', 'rater', 'pairs', 'forward', 'same', 'back', 'before', 'after', 'difference', 'low', 'high'] as const),
  ...(['scores', 'people', 'spread', 'certainty', 'place', 'bar'] as const),
] as const
export type LineKey = (typeof lineKeys)[number]
export const lineColumns = columnsFrom('AM', lineKeys)

export const themeColumns = columnsFrom('BE', [
  'name',
  'key',
  'sentence',
  'people',
  'indicators',
  'otherScale',
] as const)
export const planColumns = columnsFrom('BL', ['key', 'themeKey', 'number', 'name', 'state', 'low', 'high'] as const)
export const settingColumns = columnsFrom('BT', ['name', 'value'] as const)
export const faultColumn = 'BW'
export const barColumns = columnsFrom('BY', ['name', 'before', 'after'] as const)
export const linkHelpColumns = columnsFrom('CC', ['plan', 'line', 'people', 'measured'] as const)
export const pageLineColumn = 'CH'
export const pointColumns = columnsFrom('CJ', [
  'months',
  'y1',
  'y2',
  'y3',
  'y4',
  'raw1',
  'raw2',
  'raw3',
  'raw4',
] as const)
/** Signs that are looked for in codes, one per cell. */
export const signColumns = columnsFrom(columnLetters(columnNumber(pointColumns.raw4) + 2), [
  'digit',
  'unseen',
  'other',
] as const)
export const lastColumn = signColumns.other

/** Four themes of the method, and room for own ones. */
export const themeSlots = 10
/** A line per theme for residents, for workers, for groups. */
export const lineCount = 3 * themeSlots
export const barRows = 6

/** A column of helpers, the same from every cell. */
const fixed = (column: string, rows: number): string => absolute(down(column, firstRow, rows))
export const lineRange = (key: LineKey): string => fixed(lineColumns[key], lineCount)
export const lineCell = (key: LineKey, line: number): string => `$${lineColumns[key]}$${headRow + line}`
export const themeRange = (key: keyof typeof themeColumns): string => fixed(themeColumns[key], themeSlots)
export const themeCell = (key: keyof typeof themeColumns, theme: number): string =>
  `$${themeColumns[key]}$${headRow + theme}`
export const chosenRange = (key: keyof typeof planColumns): string => fixed(planColumns[key], planRows)
export const barRange = (key: keyof typeof barColumns): string => down(barColumns[key], firstRow, barRows)
export const pointRange = (key: keyof typeof pointColumns): string =>
  down(pointColumns[key], firstRow, momentWords.length)

/** Single helpers: the numbers of the two moments (0 when they cannot be compared), and how many rows and people there are. */
export const settingKeys = ['from', 'to', 'used', 'counted', 'both', 'waiting', 'late'] as const
export type SettingKey = (typeof settingKeys)[number]
export const settingCell = (key: SettingKey): string =>
  `$${settingColumns.value}$${firstRow + settingKeys.indexOf(key)}`

/** The table from score to chance: what people fill in, then what follows from it. */
export const linkKeys = [
  ...(['outcome', 'indicator', 'threshold', 'measured', 'ownWithout', 'ownWith'] as const),
  ...(['people', 'without', 'with', 'note'] as const),
] as const
export type LinkKey = (typeof linkKeys)[number]
export const linkColumns = columnsFrom(pageFirst, linkKeys)
export const linkHeadRow = page.link + 3
export const linkColumnRange = (key: LinkKey): string => down(linkColumns[key], linkHeadRow + 1, linkRows)
