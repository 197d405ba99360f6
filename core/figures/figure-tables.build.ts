// The tables of this folder as they stand in the CSV files: text only, nothing interpreted yet.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseCsv } from './csv.build'

/** One row of a table, by the names of its columns. */
export type TableRow = Readonly<Record<string, string>>

const files = {
  prices: 'prices.csv',
  priceStaffing: 'price-staffing.csv',
  staffing: 'staffing.csv',
  priceIndex: 'price-index.csv',
  discountRates: 'discount-rates.csv',
  studies: 'reference-projects.csv',
  questions: 'comparison-questions.csv',
  domains: 'domains.csv',
  units: 'units.csv',
} as const

export type FigureTables = { readonly [table in keyof typeof files]: readonly TableRow[] }

const readTable = (file: string): TableRow[] => {
  const path = fileURLToPath(new URL(file, import.meta.url))
  try {
    return parseCsv(readFileSync(path, 'utf8'))
  } catch (reason) {
    throw new Error(`core/figures/${file} cannot be read. ${reason instanceof Error ? reason.message : reason}`)
  }
}

export const readFigureTables = (): FigureTables =>
  Object.fromEntries(Object.entries(files).map(([table, file]) => [table, readTable(file)])) as unknown as FigureTables
