// The built Code.js, read anew as Google does for every call, and the whole Impactkaart put into an emulated spreadsheet.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { impactkaart } from '../../core'
import { bareContext, callFromSidebar, startSheets } from '../sheets-host'

const file = path.resolve(import.meta.dirname, '../../dist/sheets/Code.js')

/** Rows for the table of the bench; without a build it says what is missing. */
export const sheetsCode = (
  ms: (time: number) => string,
  median: (runs: number, work: () => unknown) => number,
): { what: string; time: string }[] => {
  if (!existsSync(file)) return [{ what: 'Google Sheets (run npm run build first)', time: '' }]
  const code = readFileSync(file, 'utf8')
  const { google } = startSheets()
  const read = median(15, () => runInContext(code, createContext({ ...google })))
  const context = bareContext(google, code)
  const question = JSON.stringify({ question: 'insert', given: [impactkaart({ set: '' })] })
  const asked = performance.now()
  const answer = callFromSidebar(context, 'answerPane', JSON.stringify([question]))
  const answered = performance.now()
  if (answer !== '{"value":null}') throw new Error(String(answer))
  return [
    { what: 'Google Sheets: Code.js is read in a bare context', time: ms(read) },
    { what: 'Google Sheets: the Impactkaart in an emulated spreadsheet', time: ms(answered - asked) },
  ]
}
