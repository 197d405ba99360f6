// The workbook as an .xlsx file, whole for the user and without people for others. Loaded when asked for.
import { areaOf, functionsVersion, impactkaartNames, methodVersion, priceListVersion, stayBehind } from '../core'
import type { UserSheet } from '../workbook-file'
import type { Bench } from './apply-plan'
import { download, fileNameOf, workbookType } from './download'
import { fileOf, type Made } from './file-contents'
import { type Grid, unnamed } from './grid'
import { showMessage } from './message'
import { formulasOfUser, namesOfUser } from './own-sheets'
import { nobody, personsIn, stays } from './persons'
import { cellAt, plainValue } from './read-cells'
import type { Calculation } from './recalculate'
import { sheetId } from './sets'

/** The name of the first project. */
const projectName = ({ grid, sets }: Bench): string => {
  const plan = sets.all().find(({ template }) => template === 'impactkaart')
  const name = plan?.names.find((one) => one.name === impactkaartNames(plan.set).projectName)
  const role = plan?.sheets.find((sheet) => sheet.name === name?.sheet)?.role
  const sheet = plan && role && grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
  if (!sheet || !name) return ''
  const { from } = areaOf(name.range)
  return String(plainValue(cellAt(grid, sheet, from.row - 1, from.column - 1)) ?? '')
}

/** As the file that was opened, or else after the first project. */
const nameOf = (bench: Bench): string => {
  const name = bench.grid.workbook().getName()
  return name === unnamed ? fileNameOf(projectName(bench)) : name
}

const mostNamed = 5

/** "Kaart!B5, Kaart!B6 en nog 3" */
const listed = (places: readonly string[]): string => {
  const more = places.length - mostNamed
  return `${places.slice(0, mostNamed).join(', ')}${more > 0 ? ` en nog ${more}` : ''}`
}

/** @param left names of sheets that do not go along. */
const sayWhatStays = ({ fixed, withheld }: Made, left: readonly string[]): void => {
  const sentences = [
    left.length > 0 && `Niet alle bladen zijn meegegaan. ${stayBehind(left)}`,
    withheld.length > 0 &&
      `Deze cellen halen tekst van een blad met gegevens over personen en zijn leeg in de kopie: ${listed(withheld)}.`,
    fixed.length > 0 &&
      `Deze formules staan in het bestand als vaste waarde en rekenen daar niet mee: ${listed(fixed)}.`,
  ].filter((sentence) => sentence !== false)
  if (sentences.length > 0) showMessage(sentences.join(' '))
}

const give = (fileName: string, made: Made, left: readonly string[]): void => {
  download(new Blob([new Uint8Array(made.bytes)], { type: workbookType }), `${fileName}.xlsx`)
  sayWhatStays(made, left)
}

/** Everything: it is the user's own file. */
export const saveWorkbook = async (bench: Bench, calculation: Calculation): Promise<void> => {
  await calculation.settled()
  give(nameOf(bench), await fileOf(bench, nobody, []), [])
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const sheetNames = (grid: Grid): string[] =>
  grid
    .workbook()
    .getSheets()
    .map((sheet) => sheet.getSheetName())

const aboutName = 'Over deze kopie'

/** A sheet that says when the copy was made and with what; it takes another name when the user has one like it. */
const aboutSheet = ({ grid }: Bench, date: string, left: readonly string[]): UserSheet => {
  const taken = new Set(sheetNames(grid).map((name) => name.toLowerCase()))
  let name = aboutName
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${aboutName} ${number}`
  const lines = [
    ['Kopie gemaakt op', date],
    ['Functies', functionsVersion],
    ['Prijslijst', priceListVersion],
    ['Methode', methodVersion],
    ...(left.length > 0 ? [['Niet in deze kopie', stayBehind(left)]] : []),
    [
      'Let op',
      'Uitkomsten van functies die andere programma’s niet kennen, zoals die van de Impactkaart, zijn hier vaste waarden. De bladen van de Impactkaart rekenen nog mee.',
    ],
    [
      'Herkomst',
      'Een aanwijzing, geen bewijs. Dit is een onafhankelijk hulpmiddel, geen uitgave van Sociaal Werk werkt!.',
    ],
  ]
  return {
    name,
    cells: lines.flatMap(([label = '', text = ''], row) => [
      { at: `A${row + 1}`, value: label },
      { at: `B${row + 1}`, value: text },
    ]),
  }
}

/** A copy to hand out: functions of ours are values, with date and versions; nothing about single people goes along. */
export const shareWorkbook = async (bench: Bench, calculation: Calculation): Promise<void> => {
  await calculation.settled()
  const now = new Date()
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
  const persons = personsIn(bench.sets.all(), { names: namesOfUser(bench), sheets: formulasOfUser(bench) })
  const left = sheetNames(bench.grid).filter((name) => stays(name, persons))
  const made = await fileOf(bench, persons, [aboutSheet(bench, date, left)])
  // Never the name of the file that was opened: it may be that of a person.
  give(`${fileNameOf(projectName(bench))}-kopie-${date}`, made, left)
}
