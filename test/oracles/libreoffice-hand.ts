// What a person does to a workbook in a spreadsheet program, done by LibreOffice: rows put in, lists sorted. Names, formulas and references
// move as that program moves them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { newProfile, readResult, runSoffice } from './libreoffice'

const moduleOf = (steps: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Change(fromUrl, toUrl)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "Calc MS Excel 2007 XML"
  Dim book
  book = StarDesktop.loadComponentFromURL(fromUrl, "_blank", 0, hidden())
${steps.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}
  book.calculateAll()
  book.storeToURL(toUrl, kind())
  book.close(True)
End Sub
</script:module>
`

/** @param steps in the Basic of LibreOffice, on `book`. */
export const changedByHand = async (bytes: Uint8Array, steps: string): Promise<Uint8Array> => {
  const folder = await mkdtemp(join(tmpdir(), 'kaart-hand-'))
  try {
    await newProfile(folder)
    // The first start puts an empty module in the profile.
    await runSoffice(folder, ['--terminate_after_init'])
    await writeFile(join(folder, 'profile', 'user', 'basic', 'Standard', 'Module1.xba'), moduleOf(steps))
    await writeFile(join(folder, 'in.xlsx'), bytes)
    const [from, to] = [join(folder, 'in.xlsx'), join(folder, 'out', 'kaart.xlsx')].map((path) => pathToFileURL(path))
    return await readResult(
      folder,
      'kaart',
      await runSoffice(folder, [`macro:///Standard.Module1.Change("${from}","${to}")`]),
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A row put in, at this number; the sheet is not protected any more, as when a person does so. */
export const rowPutIn = (sheet: string, row: number): string => `
  book.Sheets.getByName("${sheet}").unprotect("")
  book.Sheets.getByName("${sheet}").Rows.insertByIndex(${row - 1}, 1)`

export const columnPutIn = (sheet: string, column: number): string => `
  book.Sheets.getByName("${sheet}").unprotect("")
  book.Sheets.getByName("${sheet}").Columns.insertByIndex(${column - 1}, 1)`

/** Rows sorted from high to low by a column of the sheet, counted from 1; the range begins at column A. */
export const sortedDown = (sheet: string, range: string, column: number): string => `
  Dim by${sheet}(0) As New com.sun.star.table.TableSortField
  by${sheet}(0).Field = ${column - 1}
  by${sheet}(0).IsAscending = False
  Dim how${sheet}(0) As New com.sun.star.beans.PropertyValue
  how${sheet}(0).Name = "SortFields"
  how${sheet}(0).Value = by${sheet}()
  book.Sheets.getByName("${sheet}").getCellRangeByName("${range}").sort(how${sheet}())`
