/// <reference types="google-apps-script" />
// A spreadsheet that was just started, with its first sheet: what most tests of it begin with.
import { startSheets } from '.'

export const opened = () => {
  const started = startSheets()
  const spreadsheet = started.google.SpreadsheetApp.getActiveSpreadsheet()
  return { ...started, app: started.google.SpreadsheetApp, spreadsheet, sheet: spreadsheet.getActiveSheet() }
}
