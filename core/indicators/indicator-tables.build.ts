// The tables of indicators as they stand in the CSV files: one file per theme, one with the answers, and the prices that may be pointed at.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCsv } from '../figures/csv.build'
import { readFigureTables, type TableRow } from '../figures/figure-tables.build'
import { themes } from './indicator-rows'

export type { TableRow }

export interface IndicatorTables {
  /** Every row carries the theme of its file in the column `theme`. */
  readonly indicators: readonly TableRow[]
  readonly answers: readonly TableRow[]
  /** Keys of the price list that can stand in an outcome row: offered, and in euro. */
  readonly prices: readonly string[]
}

const readTable = (file: string): TableRow[] => {
  try {
    return parseCsv(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'))
  } catch (reason) {
    throw new Error(`core/indicators/${file} cannot be read. ${reason instanceof Error ? reason.message : reason}`)
  }
}

const isOffered = ({ use, unit }: TableRow): boolean =>
  (use === 'default' || use === 'check') && (unit ?? '').startsWith('euro')

export const readIndicatorTables = (): IndicatorTables => ({
  indicators: themes.flatMap((theme) => readTable(`${theme}.csv`).map((row) => ({ ...row, theme }))),
  answers: readTable('answers.csv'),
  prices: readFigureTables()
    .prices.filter(isOffered)
    .map((row) => row.key ?? ''),
})

/** The parts of a field that holds several, separated by `;`. */
export const parts = (field: string | undefined): string[] => (field ?? '').split(';').filter((part) => part !== '')

/** The five fields `<name>_1` to `<name>_5` of a row. */
export const five = (row: TableRow, name: string): string[] =>
  [1, 2, 3, 4, 5].map((number) => row[`${name}_${number}`] ?? '')
