// The own prices of a pack: a CSV text with the columns of sheet Prijzen. The same reader as the functions use says what is wrong, so a
// price that is taken here counts there too.
import { findPrice, isOffered } from '../figures/price'
import { delimitedLines } from '../reading/delimited-text'
import { type OwnPriceColumn, ownPriceLabels } from '../reading/headings'
import { type OwnPrices, readOwnPrices } from '../reading/own-prices'
import { labelIndex } from '../reading/table'
import { bare } from '../reading/words'
import { problemIn } from '../sentences/in-language'
import { Problem } from '../sentences/problem'
import { ownPriceRows } from '../templates/impactkaart/layout'
import type { Words } from '../words'
import type { Beside, PackPrice, PackPrices } from './pack'
import { mostProblems, type Tell } from './pack-problem'
import { shown } from './shown'
import type { SoundPack } from './sound-part'

const path = ['prijzen'] as const

/** Columns that `impactkaart prijzen` writes and that have no place among the own prices. */
const passedOver = ['Laag', 'Hoog', 'Bron', 'Uitgever', 'Adres', 'Sterkte', 'Opmerkingen'].map(bare)

const none: PackPrices = { prices: [], pricesWithout: [] }

export const readPackPrices = (given: SoundPack['prijzen'], beside: Beside, tell: Tell): PackPrices => {
  const text = given && csvText(given, beside, tell)
  if (typeof text !== 'string') return none
  const { fields, header, rows } = linesOf(text)
  if (!headerIsRight(header, fields, tell)) return none
  const cellOf = (row: readonly string[]) => (column: Column) => row[fields.indexOf(column)]?.trim() ?? ''
  const lines = rows
    .map(cellOf)
    .map((cell) => standard.map((column) => cell(column) || (column === 'key' ? cell('name') : '')))
  const pricesWithout = header.filter(
    (label, at) => passedOver.includes(bare(label)) && rows.some((row) => row[at]?.trim()),
  )
  return { prices: pricesIn([standardHeader, ...lines], tell), pricesWithout }
}

const largest = 100_000
const tooLarge: Words = {
  nl: 'dit bestand is groter dan 100 kB en is geen prijslijst. Geef een CSV-bestand met hooguit 20 prijzen.',
  en: 'this file is larger than 100 kB and is no price list. Give a CSV file with at most 20 prices.',
}

const csvText = (
  { csv, bestand }: NonNullable<SoundPack['prijzen']>,
  beside: Beside,
  tell: Tell,
): string | undefined => {
  if (csv === null || bestand === null) return undefined
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

const linesOf = (text: string) => {
  const plain = text.replace(/^\ufeff/, '')
  const comma = !/[;\t]/.test(plain.split(/\r?\n/, 1)[0] ?? '')
  const [header = [], ...rows] = delimitedLines(plain, comma ? ',' : undefined).map(({ cells }) => cells)
  return { header, rows, fields: header.map((label) => columns.get(bare(label))) }
}

/** Whether the rows can be read: then there may be more to tell. */
const headerIsRight = (header: readonly string[], fields: readonly (Column | undefined)[], tell: Tell): boolean => {
  const wrong = header.filter((label, at) => {
    const field = fields[at]
    if (field) return fields.indexOf(field) !== at
    return label.trim() !== '' && !passedOver.includes(bare(label))
  })
  const names = wrong.map((label) => `"${shown(label.trim())}"`).join(', ')
  if (names)
    tell(path, {
      nl: `kolom ${names} kennen wij niet, of staat er twee keer. ${known.nl}`,
      en: `we do not know column ${names}, or it stands there twice. ${known.en}`,
    })
  const lacks = fields.includes('price') ? 'Sleutel' : 'Prijs'
  const right = fields.includes('price') && (fields.includes('key') || fields.includes('name'))
  if (!right && !names)
    tell(path, {
      nl: `de kolom ${lacks} ontbreekt. ${known.nl}`,
      en: `the column ${lacks} is missing. ${known.en}`,
    })
  return right
}

const known: Words = {
  nl: 'De kolommen zijn Sleutel, Naam, Prijs, Eenheid, Prijsjaar en Baathouder, met een puntkomma ertussen.',
  en: 'The columns are Sleutel, Naam, Prijs, Eenheid, Prijsjaar and Baathouder, with a semicolon between them.',
}

type Rows = readonly (readonly string[])[]

const pricesIn = (table: Rows, tell: Tell): readonly PackPrice[] => {
  const { right, prices } = withoutWrongRows(table, tell)
  const read = [...prices.values()].sort((one, other) => one.row - other.row)
  unread(right, new Set(read.map(({ row }) => row)), tell)
  const filled = table.slice(1).filter((cells) => cells.some(Boolean)).length
  if (filled > ownPriceRows)
    tell(path, {
      nl: `er passen ${ownPriceRows} eigen prijzen in een werkmap; hier staan er ${filled}. Haal weg wat teams niet gebruiken.`,
      en: `${ownPriceRows} own prices fit in a workbook; here are ${filled}. Take away what teams do not use.`,
    })
  return read.map(({ row, key, value, priceYear }) => {
    const [, , , unit = '', payer = ''] = table[row - 1] ?? []
    return { key: nameOf(key), price: value, unit, payer, year: priceYear }
  })
}

/** The reader stops at the first row that is wrong: that row is told and left blank, and it reads again. */
const withoutWrongRows = (table: Rows, tell: Tell): { readonly right: Rows; readonly prices: OwnPrices } => {
  let right = table
  for (let tried = 0; tried <= mostProblems; tried++) {
    try {
      return { right, prices: readOwnPrices(right) }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      tell(path, { nl: problemIn(error, 'nl'), en: problemIn(error, 'en') })
      const wrong = Number(error.facts.row ?? error.facts.second)
      if (Number.isNaN(wrong)) break
      right = right.map((cells, at) => (at === wrong - 1 ? [] : cells))
    }
  }
  return { right: [], prices: new Map() }
}

/** Rows that hold something and gave no price: nothing is left out in silence. */
const unread = (table: Rows, read: ReadonlySet<number>, tell: Tell): void => {
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
