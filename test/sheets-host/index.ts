// The emulated Google Sheets: a spreadsheet in memory behind Google's own methods, which answers as Google does and refuses what it does not model.
//
//   const { google, book, calls } = startSheets({ locale: 'nl_NL', calculate: (sheet, address, formula) => 3 })
//   const sheet = google.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Kaart')
//   sheet.getRange('A1:B1').setValues([['2.000', '=SOM(1;2)']])
//   expect(book.cell('Kaart!A1').value).toBe(2000); expect(book.value('Kaart!B1')).toBe(3)
//   expect(calls.of('Range.setValues', 'Kaart')).toBe(1); expect(calls.notModelled).toEqual([])
//   calls.failAt(12)  .loseAnswerAt(2)  .keepFailing()  .stopFailing()  .reset()      // failing in Google's words; see refusals
//   started.asUser('collega', { mayEdit: false }).google                             // somebody else in the same spreadsheet
//   book.lock = { by: 'someone else' }; book.protectFor('Kaart', ['collega']); book.addSheet('Grafiek', 'OBJECT'); book.type('Blad1!A1', '5,5')
//   onOpen(started.openEvent('NONE')); started.shown.menus                           // and .sidebars, .alerts, .toasts, .console
//
// The built script, alone with Google's globals:   const context = bareContext(google, readFileSync('dist/sheets/Code.js', 'utf8'))
//   callTopLevel(context, 'onOpen', started.openEvent('LIMITED')); callTopLevel(context, 'IMPACTKAART_PRIJS', [['a'], ['']], undefined, 3)
//   callFromSidebar(context, 'paneCall', '["{}"]')
// In a browser (chromium/start.ts):   const { frame, page, complaints, refused, close } = await openSidebar({ html, context })

export { bareContext, evaluate, topLevelNames } from './context/bare-context'
export { callFromCell, callFromSidebar, callTopLevel } from './context/call'
export { GoogleError, refusals } from './google-error'
export type { SheetState } from './model/sheet'
export { type SheetsOptions, type StartedSheets, startSheets } from './start'
