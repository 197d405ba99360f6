// Every sentence exists in both languages, and every error rule is tried by a table in test/refused.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { en, places } from '../../core/sentences/en'
import { nl } from '../../core/sentences/nl'
import { placeWords } from '../../core/sentences/place'
import { readCsv } from '../support/csv'

/** Cannot be written in a test table; tried in test/catalogue and test/reading. */
const triedElsewhere = ['result-broken', 'cell-foreign']

describe('sentences', () => {
  it('have the same codes in the same order, and the same kind, in both languages', () => {
    expect(Object.keys(en)).toEqual(Object.keys(nl))
    expect(Object.values(en).map((one) => one.kind)).toEqual(Object.values(nl).map((one) => one.kind))
  })

  it('are all tried by a refused input', () => {
    const folder = new URL('../refused/', import.meta.url)
    const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    const tried = new Set(tables.flatMap((name) => readCsv(new URL(name, folder)).map((row) => row.reason)))
    expect(Object.keys(nl).filter((code) => !tried.has(code) && !triedElsewhere.includes(code))).toEqual([])
  })

  it('name the place in front, in both languages', () => {
    expect(placeWords({ row: 4, column: 'Kans met' })).toBe('Rij 4, kolom Kans met')
    expect(placeWords({ row: 4, column: 'Kans met' }, places)).toBe('Row 4, column Kans met')
    expect(placeWords({ table: 'project', row: 3, item: 'Looptijd' })).toBe('Projecttabel, rij 3, Looptijd')
    expect(placeWords({ table: 'prices', row: 2 }, places)).toBe('Own prices, row 2')
    expect(placeWords({ parameter: 'baten', row: 2 })).toBe('Bij baten, rij 2')
    expect(placeWords({})).toBe('')
  })
})
