// How long a workbook of an organisation pack takes: plan, pack, results of all formulas and file together.
import { readFileSync } from 'node:fs'
import { readPack } from '../../core'
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
  const times: number[] = []
  for (let run = 0; run < runs + 3; run++) {
    const planned = places[run % places.length]
    const start = performance.now()
    if (planned) await make(planned.place)
    // The first three warm up.
    if (run >= 3) times.push(performance.now() - start)
  }
  const sorted = times.sort((one, other) => one - other)
  return [{ what: 'a workbook of a pack, with measuring sheets', time: ms(sorted[Math.floor(runs / 2)] ?? Number.NaN) }]
}
