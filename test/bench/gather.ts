// Gathering many returned workbooks: the time, how it grows from 50 files to 500, and what memory it takes. A few distinct files stand in
// for many; each copy has another project name in its bytes, so that none is passed over as a copy.
import { meten, standardMeasurements } from '../../core'
import { impactkaart } from '../../core/templates/index'
import { gather, overviewWorkbook, type SourceFile, writeWorkbook } from '../../workbook-file'
import { inputValues } from '../template/filled'
import { madeUpCard } from '../template/made-up'

const distinct = 6

/** Of the usual size, with and without sheets for measuring. */
const exampleFiles = (): Promise<Uint8Array[]> =>
  Promise.all(
    Array.from({ length: distinct }, (_, index) => {
      const measured = index % 3 === 0
      const plans = [
        impactkaart({ set: '', measured }),
        ...(measured ? [meten({ set: '', rows: standardMeasurements })] : []),
      ]
      const card = madeUpCard(index + 1, 8)
      return writeWorkbook(plans, { values: inputValues(card) })
    }),
  )

/** The same file but for bytes at its end, which no program reads: a comment on the archive. */
const copyOf = (bytes: Uint8Array, number: number): Uint8Array => {
  const copy = new Uint8Array(bytes.length + 8)
  copy.set(bytes)
  const view = new DataView(copy.buffer)
  view.setUint16(bytes.length - 2, 8, true)
  view.setUint32(bytes.length, number, true)
  return copy
}

export const gatherManyFiles = async (ms: (time: number) => string): Promise<{ what: string; time: string }[]> => {
  const examples = await exampleFiles()
  let most = 0
  const files = function* (count: number): Generator<SourceFile> {
    for (let number = 0; number < count; number++) {
      const bytes = copyOf(examples[number % distinct] ?? new Uint8Array(), number)
      yield { name: `bestand-${number}.xlsx`, read: async () => bytes }
    }
  }
  const timed = async (count: number): Promise<number> => {
    const start = performance.now()
    const gathered = await gather(files(count), () => {
      most = Math.max(most, process.memoryUsage().rss)
    })
    await overviewWorkbook(gathered)
    return performance.now() - start
  }
  await timed(distinct)
  const [few, many] = [await timed(50), await timed(500)]
  return [
    { what: 'gathering 50 workbooks to one overview', time: ms(few) },
    { what: 'gathering 500 workbooks to one overview', time: ms(many) },
    { what: 'growth per workbook, 50 to 500', time: `${(many / few / 10).toFixed(2)} x` },
    { what: 'most memory of the whole program meanwhile', time: `${Math.round(most / 1_000_000)} MB` },
  ]
}
