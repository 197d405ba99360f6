// What the sheet beside copies for sharing says: when and with which versions they were made, and what they are.
import { functionsVersion, methodVersion, priceListVersion } from '../version'

export const aboutCopiesTitle = 'Over de kopieën'

/** Which sheets stay behind, and why. */
export const stayBehind = (sheets: readonly string[]): string =>
  `${sheets.join(', ')}: daar staan gegevens over personen, of formules die ernaar verwijzen.`

/**
 * Rows of two cells.
 * @param date as it stands on the sheet: 25-11-2026.
 * @param copies names of the copied sheets.
 * @param left names of sheets that tell of single people, or look at such a sheet, and were therefore not copied.
 */
export const aboutCopies = (date: string, copies: readonly string[], left: readonly string[] = []): string[][] => [
  ['Kopieën gemaakt op', date],
  ['Functies', functionsVersion],
  ['Prijslijst', priceListVersion],
  ['Methode', methodVersion],
  ...copies.map((name, at) => [at === 0 ? 'Bladen' : '', name]),
  ...(left.length > 0 ? [['Niet gekopieerd', stayBehind(left)]] : []),
  [
    'Delen',
    'Verplaats of kopieer deze bladen naar een nieuw bestand, of verwijder de oorspronkelijke bladen uit een kopie van dit bestand. Uitkomsten van functies van Impactkaart, en cellen die naar een ander blad verwezen, zijn hier vaste waarden.',
  ],
  [
    'Herkomst',
    'Een aanwijzing, geen bewijs. Dit is een onafhankelijk hulpmiddel, geen uitgave van Sociaal Werk werkt!.',
  ],
]
