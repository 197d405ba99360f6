// What the window shows and what the printer gets: frozen part, lines between cells, page, protection.
import { address, type PlanPrint, type PlanSheet } from '../../../core'
import { area } from '../run'

export const freeze = (sheet: Excel.Worksheet, { frozen: { rows, columns } }: PlanSheet): void => {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(area(sheet, `A1:${address(rows, columns)}`))
  else if (rows > 0) sheet.freezePanes.freezeRows(rows)
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns)
}

/** "&Llinks&Cmidden&Rrechts" in its three parts. */
const footerParts = (footer: string) => {
  const part = (letter: string) => new RegExp(`&${letter}(.*?)(?=&[LCR]|$)`).exec(footer)?.[1] ?? ''
  return { leftFooter: part('L'), centerFooter: part('C'), rightFooter: part('R') }
}

const inch = 72

export const layOutPage = (sheet: Excel.Worksheet, print: PlanPrint): void => {
  const { pageLayout } = sheet
  pageLayout.orientation = print.orientation === 'liggend' ? 'Landscape' : 'Portrait'
  pageLayout.paperSize = 'A4'
  pageLayout.zoom = { horizontalFitToPages: 1, ...(print.pagesTall > 0 && { verticalFitToPages: print.pagesTall }) }
  pageLayout.centerHorizontally = print.pagesTall === 1
  pageLayout.topMargin = inch * 0.5
  pageLayout.bottomMargin = inch * 0.6
  pageLayout.leftMargin = inch * 0.5
  pageLayout.rightMargin = inch * 0.5
  pageLayout.headerMargin = inch * 0.3
  pageLayout.footerMargin = inch * 0.3
  const { leftFooter, centerFooter, rightFooter } = footerParts(print.footer)
  const footer = pageLayout.headersFooters.defaultForAllPages
  footer.leftFooter = leftFooter
  footer.centerFooter = centerFooter
  footer.rightFooter = rightFooter
  pageLayout.setPrintArea(area(sheet, print.area))
  if (print.repeatRows) pageLayout.setPrintTitleRows(print.repeatRows.replace(/(\d+)/g, '$$$1'))
}

/** Selecting is allowed, so that everyone can read formulas; column widths and row heights may be changed. No password. */
export const protect = (sheet: Excel.Worksheet): void =>
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: 'Normal' })
