// The own prices of a pack: a CSV text with the columns of sheet Prijzen. The same reader as the functions use says what is wrong, so a
// price that is taken here counts there too.
import { findPrice, isOffered } from '../figures/price'
import { delimitedLines } from '../reading/delimited-text'
import { type OwnPriceColumn, ownPriceLabels } from '../reading/headings'
import { readOwnPrices } from '../reading/own-prices'
import { labelIndex } from '../reading/table'
import { bare } from '../reading/words'
import { problemIn } from '../sentences/in-language'
import { Problem } from '../sentences/problem'
import { ownPriceRows } from '../templates/impactkaart/layout'
import type { Words } from '../words'
import type { Beside, PackPrice } from './pack'
import { shown, type Tell } from './pack-problem'
import type { PackFile } from './pack-schema'

const path = ['prijzen'] as const

/** Columns that `impactkaart prijzen` writes and that have no place among the own prices. */
const passedOver = ['Laag', 'Hoog', 'Bron', 'Uitgever', 'Adres', 'Sterkte', 'Opmerkingen'].map(bare)

export const readPackPrices = (given: PackFile['prijzen'], beside: Beside, tell: Tell): readonly PackPrice[] => {
  const text = given && csvText(given, beside, tell)
  if (text === undefined) return []
  const table = tableOf(text, tell)
  if (!table) return []
  try {
    return pricesIn(table, tell)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    tell(path, { nl: problemIn(error, 'nl'), en: problemIn(error, 'en') })
    return []
  }
}

const largest = 100_000
const tooLarge: Words = {
  nl: 'dit bestand is groter dan 100 kB en is geen prijslijst. Geef een CSV-bestand met hooguit 20 prijzen.',
  en: 'this file is larger than 100 kB and is no price list. Give a CSV file with at most 20 prices.',
}

const csvText = (
  { csv, bestand }: NonNullable<PackFile['prijzen']>,
  beside: Beside,
  tell: Tell,
): string | undefined => {
  if ((csv === undefined) === (bestand === undefined)) {
    tell(path, {
      nl: 'geef de prijzen als csv (de tekst) of als bestand (de naam), één van de twee.',
      en: 'give the prices as csv (the text) or as bestand (the name of a file), one of the two.',
    })
    return undefined
  }
  if (bestand === undefined) return csv
  const bytes = beside(bestand)
  if (bytes && bytes.length <= largest) return utf8(bytes)
  tell([...path, 'bestand'], bytes ? tooLarge : notThere(bestand))
  return undefined
}

export const notThere = (file: string): Words => ({
  nl: `het bestand "${shown(file)}" staat niet naast het pakket. Zet het in dezelfde map, of kies het erbij.`,
  en: `the file "${shown(file)}" is not beside the pack. Put it in the same folder, or choose it too.`,
})

/** UTF-8; a text that is not counts as the old Windows alphabet, in which Excel on Windows saves CSV. */
const utf8 = (bytes: Uint8Array): string => {
  const text = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
  try {
    return decodeURIComponent(text)
  } catch {
    return Array.from(bytes, (byte) => (byte === 0x80 ? '€' : String.fromCharCode(byte))).join('')
  }
}

type Column = OwnPriceColumn | 'name'
const columns = labelIndex<Column>({ ...ownPriceLabels, name: ['Naam', 'Name'] })
const standard = ['key', 'price', 'priceYear', 'unit', 'payer'] as const
const standardHeader = standard.map((column) => ownPriceLabels[column][0])

/** The table with our columns in our order; undefined when a column is not known, or stands there twice. */
const tableOf = (text: string, tell: Tell): readonly (readonly string[])[] | undefined => {
  const plain = text.replace(/^\ufeff/, '')
  const comma = !/[;\t]/.test(plain.split(/\r?\n/, 1)[0] ?? '')
  const [header = [], ...rows] = delimitedLines(plain, comma ? ',' : undefined).map(({ cells }) => cells)
  const fields = header.map((label) => columns.get(bare(label)))
  const wrong = header.filter((label, at) => {
    const field = fields[at]
    if (field) return fields.indexOf(field) !== at
    return label.trim() !== '' && !passedOver.includes(bare(label))
  })
  if (wrong.length > 0) {
    const names = wrong.map((label) => `"${shown(label.trim())}"`).join(', ')
    tell(path, {
      nl: `kolom ${names} kennen wij niet, of staat er twee keer. De kolommen zijn Sleutel, Naam, Prijs, Eenheid, Prijsjaar en Baathouder, met een puntkomma ertussen.`,
      en: `we do not know column ${names}, or it stands there twice. The columns are Sleutel, Naam, Prijs, Eenheid, Prijsjaar and Baathouder, with a semicolon between them.`,
    })
    return undefined
  }
  const cellOf = (row: readonly string[]) => (column: Column) => row[fields.indexOf(column)]?.trim() ?? ''
  const lines = rows
    .map(cellOf)
    .map((cell) => standard.map((column) => cell(column) || (column === 'key' ? cell('name') : '')))
  return [standardHeader, ...lines]
}

const pricesIn = (table: readonly (readonly string[])[], tell: Tell): readonly PackPrice[] => {
  const read = [...readOwnPrices(table).values()].sort((one, other) => one.row - other.row)
  unread(table, new Set(read.map(({ row }) => row)), tell)
  if (read.length > ownPriceRows)
    tell(path, {
      nl: `er passen ${ownPriceRows} eigen prijzen in een werkmap; hier staan er ${read.length}. Haal weg wat teams niet gebruiken.`,
      en: `${ownPriceRows} own prices fit in a workbook; here are ${read.length}. Take away what teams do not use.`,
    })
  return read.map(({ row, key, value, priceYear }) => {
    const [, , , unit = '', payer = ''] = table[row - 1] ?? []
    return { key: nameOf(key), price: value, unit, payer, year: priceYear }
  })
}

/** Rows that hold something and gave no price: nothing is left out in silence. */
const unread = (table: readonly (readonly string[])[], read: ReadonlySet<number>, tell: Tell): void => {
  for (const [index, cells] of table.entries()) {
    const row = index + 1
    if (row === 1 || read.has(row) || cells.every((cell) => cell === '')) continue
    tell(path, {
      nl: `rij ${row}: Sleutel of Prijs ontbreekt. Vul ze in, of haal de rij weg.`,
      en: `row ${row}: Sleutel or Prijs is missing. Fill them in, or take the row away.`,
    })
  }
}

/** The list is chosen from by name, so the name stands there. */
const nameOf = (key: string): string => {
  const found = findPrice(key)
  return found && isOffered(found) ? found.name.nl : key
}
