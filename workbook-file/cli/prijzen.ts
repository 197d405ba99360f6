// impactkaart prijzen: the price list on a screen, searched, or as a CSV file that a pack takes as own prices.
import {
  bare,
  formatEuro,
  type Language,
  nearestKeys,
  type OfferedPrice,
  offeredPrices,
  priceListVersion,
} from '../../core'
import { exits, type Report } from '../report/report'
import { counted } from '../report/shown'
import { type Command, CommandProblem, type Given } from './command'
import { exists, saveFile } from './save-file'

const run = async ({ operands, options, language }: Given): Promise<Report> => {
  const sought = operands.join(' ')
  const found = search(sought)
  const file = options.get('uit')
  if (found.length === 0) return nothingFound(sought, language)
  if (file !== undefined) await exportTo(file, found, options.has('vervang'))
  const count =
    language === 'nl'
      ? `${counted(found.length, 'prijs', 'prijzen')}, prijslijst ${priceListVersion}. De bron van elke prijs staat in --json en in het CSV-bestand.`
      : `${counted(found.length, 'price', 'prices', 'en')}, price list ${priceListVersion}. The source of each stands in --json and in the CSV file.`
  const saved = language === 'nl' ? `Geschreven: ${file}` : `Written: ${file}`
  return {
    exit: exits.fine,
    shown: file === undefined ? [tableOf(found, language), count] : [saved, count],
    data: { priceList: priceListVersion, prices: found },
  }
}

/** No file is written of nothing. */
const nothingFound = (sought: string, language: Language): Report => {
  const near = nearestKeys(sought, 3)
  const [most, or] = [near.slice(0, -1).join(', '), near.at(-1)]
  return {
    exit: exits.remarks,
    shown: [
      {
        nl: `Geen prijs past bij "${sought}". Bedoelt u misschien ${most} of ${or}?`,
        en: `No price fits "${sought}". Did you mean ${most} or ${or}?`,
      }[language],
    ],
    data: { priceList: priceListVersion, prices: [], near },
  }
}

/** Every word must occur in the name, the key, the unit, the payer or the domain. */
const search = (text: string): readonly OfferedPrice[] => {
  const words = text.split(/\s+/).map(bare).filter(Boolean)
  return offeredPrices.filter(({ key, name, unit, domain, payers }) => {
    const all = [key, name.nl, name.en, unit.nl, domain.nl, domain.en, ...payers].map(bare)
    return words.every((word) => all.some((one) => one.includes(word)))
  })
}

const tableOf = (found: readonly OfferedPrice[], language: Language): Report['shown'][number] => ({
  heads:
    language === 'nl'
      ? ['Sleutel', 'Naam', 'Prijs', 'Eenheid', 'Prijsjaar']
      : ['Key', 'Name', 'Price', 'Unit', 'Price year'],
  rows: found.map(({ key, name, value, unit, priceYear }) => [
    key,
    name[language],
    formatEuro(value, language, 2),
    unit[language],
    String(priceYear),
  ]),
})

const columns: readonly (readonly [head: string, of: (price: OfferedPrice) => string | number | undefined])[] = [
  ['Sleutel', ({ key }) => key],
  ['Naam', ({ name }) => name.nl],
  ['Prijs', ({ value }) => value],
  ['Eenheid', ({ unit }) => unit.nl],
  ['Prijsjaar', ({ priceYear }) => String(priceYear)],
  ['Baathouder', ({ payers }) => payers.join(' en ')],
  ['Laag', ({ low }) => low],
  ['Hoog', ({ high }) => high],
  ['Bron', ({ source, sourceYear }) => [source, sourceYear].filter(Boolean).join(', ')],
  ['Uitgever', ({ publisher }) => publisher],
  ['Adres', ({ url }) => url],
  ['Sterkte', ({ strength }) => strength],
  ['Opmerkingen', ({ notes }) => notes],
]

/** As Excel in Dutch reads it: a semicolon between cells, a comma in numbers; three decimals would read as thousands, so they get a 0. */
const cellText = (content: string | number | undefined): string => {
  if (typeof content !== 'string')
    return String(content ?? '')
      .replace('.', ',')
      .replace(/,\d{3}$/, (decimals) => `${decimals}0`)
  return /[";\n\r]/.test(content) ? `"${content.replaceAll('"', '""')}"` : content
}

export const priceCsv = (prices: readonly OfferedPrice[]): string =>
  [columns.map(([head]) => head), ...prices.map((price) => columns.map(([, of]) => cellText(of(price))))]
    .map((cells) => `${cells.join(';')}\r\n`)
    .join('')

const exportTo = async (file: string, prices: readonly OfferedPrice[], replace: boolean): Promise<void> => {
  if (!replace && (await exists(file)))
    throw new CommandProblem({
      nl: `"${file}" bestaat al. Kies een andere naam, of --vervang.`,
      en: `"${file}" exists already. Choose another name, or --vervang.`,
    })
  // The mark in front tells Excel that it is UTF-8.
  await saveFile(file, `\ufeff${priceCsv(prices)}`)
}

export const prijzen: Command = {
  name: 'prijzen',
  about: {
    nl: 'Toont of zoekt in de prijslijst, of bewaart hem als CSV.',
    en: 'Shows or searches the price list, or keeps it as CSV.',
  },
  operands: { usage: { nl: '[zoekwoorden]', en: '[words]' }, least: 0, most: 20 },
  options: [
    {
      name: 'uit',
      value: { nl: 'bestand.csv', en: 'file.csv' },
      about: { nl: 'Bewaart de gevonden prijzen in een bestand.', en: 'Keeps the prices found in a file.' },
    },
    {
      name: 'vervang',
      about: { nl: 'Vervangt het bestand als het er al is.', en: 'Replaces the file when it exists.' },
    },
  ],
  help: {
    nl: 'Voorbeeld: impactkaart prijzen huisarts --uit huisarts.csv\nHet bestand past als eigen prijslijst in een pakket: pas prijzen aan en haal weg wat u niet gebruikt (hooguit 20).',
    en: 'Example: impactkaart prijzen huisarts --uit gp.csv\nThe file fits as an own price list in a pack: change prices and take away what you do not use (at most 20).',
  },
  run,
}
