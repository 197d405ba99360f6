// Prints the hash of the first two workbooks of the example, and of every template; a test runs it in two time zones.
import { createHash } from 'node:crypto'
import { impactkaart, meten } from '../../core'
import { writeWorkbook } from '../../workbook-file'
import { compose } from '../../workbook-file/compose/compose'
import { madeUp, measurementValues } from '../meten/measurements'
import { inputValues } from '../template/filled'
import { madeUpCard } from '../template/made-up'
import { packAfter } from './example'

const pack = packAfter((data) => {
  data.steden = [{ ...data.steden[0], teams: data.steden[0].teams.slice(0, 2) }]
})
const print = (name: string, bytes: Uint8Array): void =>
  console.log(name, createHash('sha256').update(bytes).digest('hex'))

for await (const { path, bytes } of compose(pack)) print(path, bytes)
const values = inputValues(madeUpCard(5, 30))
print('impactkaart', await writeWorkbook(impactkaart({ set: '' }), { values }))
const measuring = [impactkaart({ set: '', measured: true }), meten({ set: '', rows: 20 })]
print(
  'meten',
  await writeWorkbook(measuring, { values: { ...values, ...measurementValues(madeUp(3, { people: 2 })) } }),
)
