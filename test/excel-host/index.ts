// The emulated Excel: the real, unmodified office.js talks to a workbook in memory that answers as Excel does and refuses what it does not model.
//
//   const { excel, person, close } = await startExcel(excelOnTheWeb)     // or excel365, excel2021, olderExcel, excelOnIpad,
//   await Excel.run(async (context) => { … })                            //    withExcelApi(excel365, '1.16'); Office and Excel are global now
//   expect(cellAt(excel, 'Kaart!B5')?.value) …; expect(excel.syncs).toBe(3); expect(excel.notModelled).toEqual([])
//   excel.failures.failOperation(12)  .failSync(2)  .loseAnswerOfSync(1)  .keepFailingFromOperation(12)  .stopFailing()
//   close()                                                              // in afterEach: takes the globals away again
//
// In a browser (chromium/start.ts):    await startExcelInChromium(excelOnTheWeb, { folder: 'dist/excel', page: 'pane.html' })
// Functions, as Excel calls them:      await excel.call('NETTOEFFECT', [[[100], [blank], [cellError('#N/A')]], 0.4], { allowErrors: true })
// Somebody in Excel:                   person.types('Blad1!A1', 5)  .selects  .deletesSheet  .startsEditingCell  .seesResult('Kaart!B5', 1.3)
// What a workbook holds afterwards:    read.ts (cells, looks, rules, names), or excel.book for the whole model
// Members above a floor:               aboveFloor(files, { ExcelApi: '1.9' }) in requirement-sets.ts (not exported here: it loads the compiler)
export type { EmulatedExcel } from './emulated-excel'
export { blank, cellError } from './function-calls'
export { type StartedExcel, startExcel } from './node/start'
export { excel365, excel2021, excelOnIpad, excelOnTheWeb, olderExcel, type Profile, withExcelApi } from './profiles'
export { cellAt, lookAt, nameAt, sheetOf } from './read'
