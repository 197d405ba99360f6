// Every table in this folder is named after its function and holds calls with their answers.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answer } from '../../core/catalogue/call-function'
import type { Answer } from '../../core/cell'
import { catalogue } from '../../core/functions/index'
import { readCsv } from '../support/csv'
import { difference, readArgument, readArguments } from '../support/run-table'

const here = new URL('./', import.meta.url)

for (const file of readdirSync(here).filter((name) => name.endsWith('.csv'))) {
  const name = file.replace('.csv', '').toUpperCase()
  describe(name, () => {
    const fn = catalogue.find((one) => one.name === name)
    if (!fn) throw new Error(`${file} belongs to no function`)
    for (const row of readCsv(new URL(file, here))) {
      it(`${row.case} (${row.origin})`, () => {
        const written = fn.parameters.map((parameter) => {
          const given = row[parameter.name]
          if (given === undefined) throw new Error(`${file} has no column ${parameter.name}`)
          return given
        })
        const tolerance = row.tolerance === '' ? undefined : Number(row.tolerance)
        expect(
          difference(answer(fn, readArguments(written)), readArgument(row.answer ?? '') as Answer, tolerance),
        ).toBe('')
      })
    }
  })
}
