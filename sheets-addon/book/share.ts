// Maak deelbaar: a copy of every sheet that uses our functions, in which those cells hold what they show now, and a sheet that says when
// and with which versions the copy was made. The originals are never changed. Who gets the copies needs no add-on.
import { asText, functionsVersion, methodVersion, priceListVersion } from '../../core'
import { callsOurs } from '../prefix'
import { because, Refusal } from './refusal'
import { openBook, type Range, type Sheet } from './survey'

const suffix = ' (deelbaar)'
const aboutName = 'Over de kopieën'

interface Used {
  readonly sheet: Sheet
  readonly range: Range
  readonly formulas: readonly (readonly string[])[]
}

/** Sheets with cells in which a formula of ours stands; a sheet with a chart only has no cells. */
const usedSheets = (sheets: readonly Sheet[]): Used[] =>
  sheets
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet) => {
      const range = sheet.getDataRange()
      return { sheet, range, formulas: range.getFormulas() }
    })
    .filter(({ formulas }) => formulas.some((row) => row.some(callsOurs)))

const freeName = (wanted: string, taken: Set<string>): string => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

const waiting = /^(loading|laden)\.\.\.$/i

/** What a cell of the copy holds: a formula of the user's own, else what the cell shows, so that tables of ours come along too. */
const frozen = (formula: string, value: unknown, shown: string): unknown => {
  if (formula !== '' && !callsOurs(formula)) return formula
  if (waiting.test(shown)) throw new Refusal('stillLoading')
  return typeof value === 'string' ? asText(shown) : value
}

const aboutLines = (date: string, copies: readonly string[]): string[][] => [
  ['Kopieën gemaakt op', date],
  ['Functies', functionsVersion],
  ['Prijslijst', priceListVersion],
  ['Methode', methodVersion],
  ...copies.map((name, at) => [at === 0 ? 'Bladen' : '', name]),
  [
    'Delen',
    'Kopieer deze bladen naar een nieuwe spreadsheet, of verwijder de oorspronkelijke bladen uit een kopie van dit bestand. De uitkomsten van functies van Impactkaart zijn hier vaste waarden.',
  ],
  [
    'Herkomst',
    'Een aanwijzing, geen bewijs. Dit is een onafhankelijk hulpmiddel, geen uitgave van Sociaal Werk werkt!.',
  ],
]

export const shareCopies = (date: string): void => {
  const book = openBook()
  const sheets = book.getSheets()
  const used = usedSheets(sheets)
  if (used.length === 0) throw new Refusal('nothingToShare')
  const contents = used.map(({ range, formulas }) => {
    const [values, shown] = [range.getValues(), range.getDisplayValues()]
    return formulas.map((row, down) =>
      row.map((formula, right) => frozen(formula, values[down]?.[right], shown[down]?.[right] ?? '')),
    )
  })
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()))
  const made: Sheet[] = []
  try {
    for (const [at, { sheet, range }] of used.entries()) {
      const copy = sheet.copyTo(book)
      made.push(copy)
      copy.setName(freeName(`${sheet.getName()}${suffix}`, taken))
      copy.getRange(range.getA1Notation()).setValues(contents[at] ?? [])
    }
    const about = book.insertSheet(freeName(aboutName, taken))
    made.push(about)
    const lines = aboutLines(
      date,
      made.slice(0, -1).map((sheet) => sheet.getName()),
    )
    about.getRange(1, 1, lines.length, 2).setValues(lines.map((line) => line.map((text) => asText(text))))
    about.getRange(1, 1, lines.length, 2).setWrap(true).setVerticalAlignment('top')
    about.setColumnWidth(2, 420)
    SpreadsheetApp.flush()
  } catch (cause) {
    for (const sheet of made) book.deleteSheet(sheet)
    throw because('notCopied', cause)
  }
}
