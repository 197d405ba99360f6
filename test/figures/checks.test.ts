// The checks on the tables can fail: each row below breaks one thing, and the sentence must name the row and say what is missing.
import { describe, expect, it } from 'vitest'
import { objectionsTo } from '../../core/figures/figure-checks.build'
import { type FigureTables, readFigureTables } from '../../core/figures/figure-tables.build'
import { generateFigures } from '../../core/figures/figures.build'

const tables = readFigureTables()

/** The tables with some fields of one row replaced. */
const broken = (
  table: keyof FigureTables,
  column: string,
  key: string,
  change: Record<string, string>,
): FigureTables => {
  expect(tables[table].filter((row) => row[column] === key)).toHaveLength(1)
  return { ...tables, [table]: tables[table].map((row) => (row[column] === key ? { ...row, ...change } : row)) }
}

const without = (table: keyof FigureTables, column: string, key: string): FigureTables => ({
  ...tables,
  [table]: tables[table].filter((row) => row[column] !== key),
})

const price = (change: Record<string, string>) => broken('prices', 'key', 'huisarts-consult', change)
const weakPrice = (change: Record<string, string>) => broken('prices', 'key', 'verzuimdag', change)
const staffing = (change: Record<string, string>) => broken('priceStaffing', 'price_key', 'huisarts-visite', change)
const study = (change: Record<string, string>) => broken('studies', 'study_key', 'vonl-amsterdam-2021', change)
const question = (change: Record<string, string>) => broken('questions', 'key', 'duur', change)

describe('the checks on the tables', () => {
  it('find nothing in the tables as they are', () => {
    expect(objectionsTo(tables)).toEqual([])
  })

  it.each([
    ['no unit', price({ unit: '' }), 'huisarts-consult: may be used, so it needs a unit'],
    ['no price year', price({ price_year: '' }), 'huisarts-consult: may be used, so it needs a price year'],
    ['no payer', price({ stakeholder: '' }), 'huisarts-consult: may be used, so it needs a payer'],
    ['no source', price({ source_title: '' }), 'huisarts-consult: may be used, so it needs a source'],
    ['no strength', price({ strength: '' }), 'huisarts-consult: may be used, so it needs a strength'],
    ['no date of checking', price({ checked_on: '' }), 'huisarts-consult: may be used, so it needs a date'],
    ['no address', price({ url: '' }), 'huisarts-consult: may be used, so it needs an address'],
    ['no source, with a warning', weakPrice({ source_title: '' }), 'verzuimdag: may be used, so it needs a source'],
    ['a value in words', price({ value: 'ongeveer 30' }), 'value "ongeveer 30" is not a number'],
    ['a value with a comma', price({ value: '30,87' }), 'value "30,87" is not a number'],
    ['an unknown payer', price({ stakeholder: 'zorgverzekeraar;buurman' }), '"buurman" is not a known payer'],
    ['an unknown use', price({ use: 'maybe' }), 'use "maybe" is not one of'],
    ['an unknown kind', price({ value_type: 'fiscal' }), 'value_type "fiscal" is not known'],
    ['an unknown index', price({ index_with: 'cpi-uk' }), 'index_with must be cpi-nl or none'],
    ['a weak default', price({ strength: 'zwak' }), 'a weak figure cannot be offered without a warning'],
    ['a domain without a name', price({ domain: 'space' }), 'domain "space" has no Dutch name'],
    ['a unit without a name', price({ unit: 'euro per moon' }), 'unit "euro per moon" has no Dutch name'],
    ['a wildcard in the name', price({ label_nl: 'Huisarts?' }), 'may not contain *, ? or ~'],
    ['a key twice', price({ key: 'seh-bezoek' }), 'the key "seh-bezoek" occurs twice'],
    ['a name twice', price({ label_nl: 'Bezoek spoedeisende hulp (SEH)' }), 'occurs twice'],
    ['a year without an index', price({ price_year: '1984' }), 'price year 1984 is not in price-index.csv'],
    ['no staffing row', without('priceStaffing', 'price_key', 'seh-bezoek'), 'price seh-bezoek has no row'],
    ['staffing of an unknown price', staffing({ price_key: 'maanreis' }), 'row maanreis: there is no such price'],
    ['an unknown count', staffing({ counts: 'half' }), 'huisarts-visite: counts must be total or part'],
    ['no group', staffing({ group: '' }), 'huisarts-visite: has no group'],
    ['no explanation', staffing({ explanation_nl: '' }), 'huisarts-visite: has no Dutch explanation'],
    ['derived without saying so', staffing({ explanation_nl: 'uit euro' }), 'derived hours must say eigen schatting'],
    [
      'hours without a source',
      staffing({ basis: 'source', explanation_nl: 'geteld' }),
      'hours from a source must name it',
    ],
    ['hours without a basis', staffing({ basis: 'none' }), 'hours and basis contradict each other'],
    ['hours in words', staffing({ hours_per_unit: 'half' }), 'hours_per_unit "half" is not a number'],
    ['an unknown sector', staffing({ sector_nl: 'care' }), '"care" is not a known sector'],
    ['an unknown staffing figure', staffing({ staffing_key: 'geen' }), '"geen" is not in staffing.csv'],
    ['an unknown project type', study({ project_type: 'toneel' }), '"toneel" is not a project type'],
    ['a study without a source', study({ source_title: '' }), 'vonl-amsterdam-2021: needs a source and an address'],
    ['a study without a date', study({ checked_on: '' }), 'vonl-amsterdam-2021: needs a date'],
    ['a default without a ratio', study({ ratio: '' }), 'vonl-amsterdam-2021: a default needs a ratio'],
    ['a study shown in an unknown place', study({ shown: 'eerst' }), 'shown must be empty, nuchter, positief or ook'],
    ['a step without a source', question({ source: '' }), 'row duur: needs a source or the words eigen schatting'],
    ['a step in words', question({ meer: 'veel' }), 'row duur: meer "veel" is not a number'],
    ['a unit named in one language', broken('units', 'key', 'euro per day', { name_nl: '' }), 'needs both names'],
    ['a year twice', broken('priceIndex', 'year', '2020', { year: '2021' }), 'the year "2021" occurs twice'],
  ])('refuse %s', (_, changed, sentence) => {
    expect(objectionsTo(changed).join('\n')).toContain(sentence)
    expect(() => generateFigures(changed)).toThrow(sentence)
  })
})
