// The sheets for measuring in a file beside their Impactkaart: valid for Microsoft's own reader, empty and filled in, also as a second set.
import { expect, test } from 'vitest'
import { impactkaart, meten } from '../../core/templates/index'
import { writeWorkbook } from '../../workbook-file/index'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { fileOf, madeUpFilling } from './fillings'

test.each([
  ['empty', () => writeWorkbook([impactkaart({ set: '' }), meten({ set: '' })])],
  ['linked and filled in', () => fileOf(madeUpFilling(3))],
  [
    'two sets',
    () =>
      writeWorkbook([...['', '_2'].flatMap((set) => [impactkaart({ set, measured: true }), meten({ set, rows: 20 })])]),
  ],
])("Microsoft's validator finds nothing: %s", async (_, file) => {
  expect(await schemaErrors(await file())).toEqual([])
})
