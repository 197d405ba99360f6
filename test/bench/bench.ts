// `npm run bench`: how fast, and how it grows. Printed as ratios beside times, because times belong to one machine. No test depends on it.
import { cpus } from 'node:os'
import { functions, readOutcomes, readProject } from '../../core'
import { calculatedRows } from './calculate'
import { composedFiles } from './compose'
import { excelCalls } from './excel-calls'
import { gatherManyFiles } from './gather'
import { pastedMeasurements } from './measurements'
import { openToFirstCard } from './open-to-first-card'
import { bareLoop, benchProject, outcomeTable, typedColumns } from './outcome-tables'
import { sheetsCode } from './sheets-code'

/** Median of the runs, in milliseconds, after a warm-up. */
const median = (runs: number, work: () => unknown): number => {
  for (let i = 0; i < 3; i += 1) work()
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}

const ms = (time: number) => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`
const times = (ratio: number) => `${ratio.toFixed(1)} x`

/** Rows of growing size: KAART, the bare loop, their ratio, and growth per row against the size before. */
const cardRows = () => {
  let before: { rows: number; time: number } | undefined
  return [10, 100, 1000, 10000].map((rows) => {
    const table = outcomeTable(rows)
    const columns = typedColumns(table)
    const runs = rows > 1000 ? 15 : 51
    const time = median(runs, () => functions.KAART?.(benchProject, table))
    const bare = median(runs, () => bareLoop(columns))
    const growth = before ? time / before.time / (rows / before.rows) : undefined
    before = { rows, time }
    return {
      what: `KAART, ${rows} outcomes`,
      time: ms(time),
      'against a bare loop': times(time / bare),
      'growth per row': growth === undefined ? '' : times(growth),
    }
  })
}

const readingRows = () => {
  const table = outcomeTable(10000)
  const { project } = readProject(benchProject)
  return [
    { what: 'reading 10000 outcomes', time: ms(median(15, () => readOutcomes(table, project))) },
    {
      what: 'reading and checking 10000 outcomes (CONTROLE)',
      time: ms(median(15, () => functions.CONTROLE?.(benchProject, table))),
    },
  ]
}

const machine = cpus()[0]?.model.trim() ?? 'unknown processor'
console.log(`Machine: ${machine}, ${cpus().length} cores, Node ${process.version}\n`)
console.table([
  ...cardRows(),
  ...readingRows(),
  ...calculatedRows(ms, median),
  ...(await excelCalls(ms)),
  ...sheetsCode(ms, median),
  ...(await openToFirstCard(ms)),
  ...(await gatherManyFiles(ms)),
  ...(await pastedMeasurements(ms)),
  ...(await composedFiles(ms)),
])
