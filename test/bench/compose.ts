// How long a workbook of an organisation pack takes: the writing of the file, and that with pack, plan and the results of all formulas.
import { readFileSync } from 'node:fs'
import { impactkaart, meten, readPack } from '../../core'
import { writeWorkbook } from '../../workbook-file'
import { calculate } from '../../workbook-file/calculate'
import { composer, plannedFiles } from '../../workbook-file/compose/compose'

const docs = new URL('../../docs/', import.meta.url)
const runs = 9

export const composedFiles = async (ms: (time: number) => string) => {
  const reading = readPack(
    readFileSync(new URL('voorbeeld-organisatie.json', docs), 'utf8'),
    (name) => new Uint8Array(readFileSync(new URL(name, docs))),
  )
  if (!('pack' in reading)) throw new Error('The example pack cannot be read')
  const make = composer(reading.pack)
  const places = plannedFiles(reading.pack)
  const plans = [impactkaart({ set: '', measured: true }), meten({ set: '' })]
  const values = calculate(plans, {})
  const written = await median(() => writeWorkbook(plans, { values }))
  const composed = await median(async (run) => {
    const planned = places[run % places.length]
    if (planned) await make(planned.place)
  })
  return [
    { what: 'a file written, Impactkaart and measuring sheets', time: ms(written) },
    { what: 'the same of a pack, its formulas calculated', time: ms(composed) },
  ]
}

/** In milliseconds. The first three warm up. */
const median = async (work: (run: number) => Promise<unknown>): Promise<number> => {
  const times: number[] = []
  for (let run = 0; run < runs + 3; run++) {
    const start = performance.now()
    await work(run)
    if (run >= 3) times.push(performance.now() - start)
  }
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? Number.NaN
}
