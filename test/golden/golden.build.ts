// Writes the golden listing anew, on purpose: what changed in the workbook then stands in the diff. Run with `npm run golden`.
import { writeFile } from 'node:fs/promises'
import { impactkaart } from '../../core/templates/index'
import { listing } from './listing'

await writeFile(new URL('plan-impactkaart.txt', import.meta.url), listing(impactkaart({ set: '' })))
