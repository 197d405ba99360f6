// The built functions entry under the real office.js, answering many cells in one message as Excel sends them.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { excelOnTheWeb, startExcel } from '../excel-host'

const entry = path.resolve(import.meta.dirname, '../../dist/excel/functions.js')

/** Rows for the table of the bench; without a build it says what is missing. */
export const excelCalls = async (ms: (time: number) => string): Promise<{ what: string; time: string }[]> => {
  if (!existsSync(entry)) return [{ what: 'Excel (run npm run build first)', time: '' }]
  const { excel, close } = await startExcel(excelOnTheWeb)
  try {
    const loading = performance.now()
    runInThisContext(readFileSync(entry, 'utf8'))
    const loaded = performance.now()
    const calls = Array.from({ length: 2000 }, (_, at) => ['NETTOEFFECT', [[[at]], 0.4]] as const)
    await excel.callMany(calls.slice(0, 20), { address: 'Blad1!A1' })
    const asked = performance.now()
    await excel.callMany(calls, { address: 'Blad1!A1' })
    const answered = performance.now()
    return [
      { what: 'Excel: the functions entry is read', time: ms(loaded - loading) },
      { what: 'Excel: 2000 calls in one message', time: ms(answered - asked) },
    ]
  } finally {
    close()
  }
}
