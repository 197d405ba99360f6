// The sheet that says when and with which versions copies were made, and what they are.
import { functionsVersion, methodVersion, priceListVersion } from '../../core'
import { area } from './run'

export const aboutName = 'Over de kopieën'

const aboutLines = (date: string, copies: readonly string[]): string[][] => [
  ['Kopieën gemaakt op', date],
  ['Functies', functionsVersion],
  ['Prijslijst', priceListVersion],
  ['Methode', methodVersion],
  ...copies.map((name, at) => [at === 0 ? 'Bladen' : '', name]),
  [
    'Delen',
    'Verplaats deze bladen naar een nieuwe werkmap, of verwijder de oorspronkelijke bladen uit een kopie van dit bestand. Uitkomsten van functies van Impactkaart, en cellen die naar een ander blad verwezen, zijn hier vaste waarden.',
  ],
  [
    'Herkomst',
    'Een aanwijzing, geen bewijs. Dit is een onafhankelijk hulpmiddel, geen uitgave van Sociaal Werk werkt!.',
  ],
]

/** @param date as it stands on the sheet: 25-11-2026. */
export const writeAbout = (sheet: Excel.Worksheet, date: string, copies: readonly string[]): void => {
  const lines = aboutLines(date, copies)
  const range = area(sheet, `A1:B${lines.length}`)
  range.values = lines.map((line) => line.map((text) => (text === '' ? '' : `'${text}`)))
  range.format.wrapText = true
  range.format.verticalAlignment = 'Top'
  area(sheet, 'A:A').format.columnWidth = 130
  area(sheet, 'B:B').format.columnWidth = 420
  sheet.activate()
}
