// How remarks repeat what stands in a cell: short, and numbers as each language writes them.
import { expect, it } from 'vitest'
import { quotedCell } from '../../workbook-file/filled/remark'

it.each([
  [35.5, '"35,5"', '"35.5"'],
  [2024, '"2024"', '"2024"'],
  [true, '"WAAR"', '"TRUE"'],
  ['versie 3.5', '"versie 3.5"', '"versie 3.5"'],
])('%s', (value, nl, en) => {
  expect(quotedCell(value)).toEqual({ nl, en })
})
