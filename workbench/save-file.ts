// The workbook as an .xlsx file: our sheets with the values they show now, and the user's own sheets. Loaded when asked for.
import { areaOf, functionsVersion, impactkaartNames, methodVersion, type Plan, priceListVersion } from '../core'
import { type SheetValues, type UserSheet, writeWorkbook } from '../workbook-file'
import type { Bench } from './apply-plan'
import { download, fileNameOf } from './download'
import { ownNames, ownSheets } from './own-sheets'
import { cellAt, plainValue } from './read-cells'
import type { Calculation } from './recalculate'
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

const isEmpty = ({ cells }: UserSheet): boolean => cells.length === 0

const bytesOf = (bench: Bench, extra: readonly UserSheet[]): Promise<Uint8Array> => {
  const plans = bench.sets.all()
  const values = Object.assign({}, ...plans.map((plan) => valuesOf(bench, plan)))
  const own = ownSheets(bench)
  // An empty sheet beside ours is of no use to who gets the file; a file needs at least one sheet.
  const userSheets = [...(plans.length > 0 ? own.filter((sheet) => !isEmpty(sheet)) : own), ...extra]
  return writeWorkbook(plans, { values, userSheets, userNames: ownNames(bench) })
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

const give = async (bench: Bench, fileName: string, extra: readonly UserSheet[] = []): Promise<void> => {
  const bytes = await bytesOf(bench, extra)
  download(new Blob([new Uint8Array(bytes)], { type: fileType }), `${fileName}.xlsx`)
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
      'Uitkomsten van functies van de Impactkaart zijn hier vaste waarden. De bladen van de Impactkaart rekenen nog mee.',
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
