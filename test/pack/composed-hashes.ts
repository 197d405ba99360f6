// Prints the hash of the first two workbooks of the example; a test runs it in two time zones.
import { createHash } from 'node:crypto'
import { compose } from '../../workbook-file/compose/compose'
import { packAfter } from './example'

const pack = packAfter((data) => {
  data.steden = [{ ...data.steden[0], teams: data.steden[0].teams.slice(0, 2) }]
})
for await (const { path, bytes } of compose(pack)) console.log(path, createHash('sha256').update(bytes).digest('hex'))
