// How long the results of all formulas take for a file: an Impactkaart with sheets for measuring of growing size.
import { impactkaart, meten } from '../../core'
import { calculate } from '../../workbook-file/calculate'
import { madeUp, measurementValues } from '../meten/measurements'

const card = impactkaart({ set: '', rows: 40, measured: true })

/** Rows of growing size, and growth per row against the size before. */
export const calculatedRows = (ms: (time: number) => string, median: (runs: number, work: () => unknown) => number) => {
  let before: { rows: number; time: number } | undefined
  return [400, 1600].map((rows) => {
    const { rows: typed, chosen } = madeUp(3, { people: rows / 10 })
    const values = measurementValues({ chosen, rows: typed.slice(0, rows) })
    const plans = [card, meten({ set: '', rows })]
    const time = median(7, () => calculate(plans, values))
    const growth = before ? time / before.time / (rows / before.rows) : undefined
    before = { rows, time }
    return {
      what: `results of all formulas, ${rows} measurements`,
      time: ms(time),
      'growth per row': growth === undefined ? '' : `${growth.toFixed(1)} x`,
    }
  })
}
