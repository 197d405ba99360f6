// The workbook as an .xlsx file: our sheets with the values they show now, and the user's own sheets. Loaded when asked for.
import { areaOf, functionsVersion, impactkaartNames, methodVersion, type Plan, priceListVersion } from '../core'
import { type SheetFormulas, type SheetValues, type UserSheet, writeWorkbook } from '../workbook-file'
import type { Bench } from './apply-plan'
import { download, fileNameOf } from './download'
import { showMessage } from './message'
import { ownNames, ownSheets } from './own-sheets'
import { cellAt, plainValue } from './read-cells'
import type { Calculation } from './recalculate'
import { cellReader, type ReadCell } from './saved-cell'
import { sheetId } from './sets'

const fileType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What stands in the cells of a plan now. */
const valuesOf = ({ grid }: Bench, plan: Plan): SheetValues =>
  Object.fromEntries(
    plan.sheets.map(({ name, role, cells }) => {
      const sheet = grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
      const values = cells.map(({ at }) => {
        const { from } = areaOf(at)
        const value = sheet ? plainValue(cellAt(grid, sheet, from.row - 1, from.column - 1)) : ''
        return [at, value ?? null]
      })
      return [name, Object.fromEntries(values)]
    }),
  )

/** The formulas that the user typed in cells for input. */
const formulasOf = ({ grid }: Bench, plan: Plan, readCell: ReadCell): SheetFormulas =>
  Object.fromEntries(
    plan.sheets.map(({ name, role, cells }) => {
      const sheet = grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
      const formulas = cells.flatMap(({ at, meaning }) => {
        const { from } = areaOf(at)
        const formula = sheet && meaning === 'invoer' && readCell(sheet, from.row - 1, from.column - 1).formula
        return formula ? [[at, formula]] : []
      })
      return [name, Object.fromEntries(formulas)]
    }),
  )

/** An empty sheet beside ours is of no use to who gets the file, unless a formula or a name refers to it; a file needs at least one sheet. */
const worthSaving = (own: readonly UserSheet[], references: readonly string[]): UserSheet[] => {
  const all = [...references, ...own.flatMap(({ cells }) => cells.map(({ formula = '' }) => formula))].join('\n')
  const mentioned = ({ name }: UserSheet) => all.toLowerCase().includes(name.toLowerCase().replaceAll("'", "''"))
  return own.filter((sheet) => sheet.cells.length > 0 || mentioned(sheet))
}

/** `fixed` are the cells whose formula goes as the value it shows. */
const fileOf = async (bench: Bench, extra: readonly UserSheet[]): Promise<{ bytes: Uint8Array; fixed: string[] }> => {
  const plans = bench.sets.all()
  const userNames = ownNames(bench)
  const names = [...plans.flatMap((plan) => plan.names), ...userNames].map(({ name }) => name)
  const fixed: string[] = []
  const readCell = cellReader(bench, names, (place) => fixed.push(place))
  const values: SheetValues = Object.assign({}, ...plans.map((plan) => valuesOf(bench, plan)))
  const formulas: SheetFormulas = Object.assign({}, ...plans.map((plan) => formulasOf(bench, plan, readCell)))
  const own = ownSheets(bench, readCell)
  const references = [...Object.values(formulas).flatMap(Object.values<string>), ...userNames.map(({ range }) => range)]
  const userSheets = [...(plans.length > 0 ? worthSaving(own, references) : own), ...extra]
  return { bytes: await writeWorkbook(plans, { values, formulas, userSheets, userNames }), fixed }
}

/** The name of the first project, for the file name. */
const projectName = ({ grid, sets }: Bench): string => {
  const plan = sets.all()[0]
  const name = plan?.names.find((one) => one.name === impactkaartNames(plan.set).projectName)
  const role = plan?.sheets.find((sheet) => sheet.name === name?.sheet)?.role
  const sheet = plan && role && grid.workbook().getSheetBySheetId(sheetId(plan.set, role))?.getSheet()
  if (!sheet || !name) return ''
  const { from } = areaOf(name.range)
  return String(plainValue(cellAt(grid, sheet, from.row - 1, from.column - 1)) ?? '')
}

const mostNamed = 5

const sayFixed = (fixed: readonly string[]): void => {
  if (fixed.length === 0) return
  const more = fixed.length > mostNamed ? ` en nog ${fixed.length - mostNamed}` : ''
  showMessage(
    `Deze formules staan in het bestand als vaste waarde en rekenen daar niet mee: ${fixed.slice(0, mostNamed).join(', ')}${more}.`,
  )
}

const give = async (bench: Bench, fileName: string, extra: readonly UserSheet[] = []): Promise<void> => {
  const { bytes, fixed } = await fileOf(bench, extra)
  download(new Blob([new Uint8Array(bytes)], { type: fileType }), `${fileName}.xlsx`)
  sayFixed(fixed)
}

export const saveWorkbook = async (bench: Bench, calculation: Calculation): Promise<void> => {
  await calculation.settled()
  await give(bench, fileNameOf(projectName(bench)))
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const aboutName = 'Over deze kopie'

/** A sheet that says when the copy was made and with what; it takes another name when the user has one like it. */
const aboutSheet = ({ grid }: Bench, date: string): UserSheet => {
  const taken = new Set(
    grid
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getSheetName().toLowerCase()),
  )
  let name = aboutName
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${aboutName} ${number}`
  const lines = [
    ['Kopie gemaakt op', date],
    ['Functies', functionsVersion],
    ['Prijslijst', priceListVersion],
    ['Methode', methodVersion],
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

/** A copy to hand out: functions of ours are values, with date and versions. */
export const shareWorkbook = async (bench: Bench, calculation: Calculation): Promise<void> => {
  await calculation.settled()
  const now = new Date()
  const date = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-')
  await give(bench, `${fileNameOf(projectName(bench))}-kopie-${date}`, [aboutSheet(bench, date)])
}
