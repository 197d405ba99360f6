// What a user reads of the figures: the rows of a passport, and Dutch without English left in it.
import { describe, expect, it } from 'vitest'
import { parties } from '../../core/figures/parties'
import { passport } from '../../core/figures/passport'
import { findPrice, offeredPrices, prices } from '../../core/figures/price'
import {
  comparisonQuestions,
  contextStudies,
  projectTypes,
  referenceProject,
} from '../../core/figures/reference-projects'
import { sectors } from '../../core/figures/sectors'

const rowsOf = (key: string) => {
  const price = findPrice(key)
  if (price === undefined) throw new Error(`${key} is unknown`)
  return new Map(passport(price))
}

describe('passport', () => {
  it('has the rows of the contract, in its order', () => {
    expect([...rowsOf('huisarts-consult').keys()]).toEqual(
      (
        'Sleutel, Naam, Waarde, Eenheid, Prijsjaar, Baathouder, Laag, Hoog, Soort, Gebruik, Sector, Uren per eenheid, Herkomst uren, ' +
        'Bron, Uitgever, Jaar van uitgave, Vindplaats, Adres, Bekeken op, Sterkte, Opmerkingen'
      ).split(', '),
    )
  })

  it('tells all we know of a figure', () => {
    expect(Object.fromEntries(rowsOf('huisarts-consult'))).toMatchObject({
      Waarde: 30.87,
      Eenheid: 'euro per contact',
      Prijsjaar: 2022,
      Baathouder: 'zorgverzekeraar',
      Laag: 28.74,
      Hoog: 42.47,
      Soort: 'fiscaal',
      Gebruik: 'standaard',
      Sector: 'zorg',
      'Uren per eenheid': 0.2976,
      'Bekeken op': '2026-11-23',
      Sterkte: 'tweede hand',
    })
  })

  it('says what is not known, and what may not be used', () => {
    expect(rowsOf('dakloze-jongere-jaar').get('Waarde')).toBe('alleen een bandbreedte')
    expect(rowsOf('verzuimdag').get('Gebruik')).toBe('met waarschuwing')
    expect(rowsOf('ratio-seor').get('Gebruik')).toBe('geen prijs')
    expect(rowsOf('ratio-seor').get('Waarde')).toBe('niet aangeboden')
  })

  it('says when an address is only the site', () => {
    const inexact = offeredPrices.find((price) => !price.urlExact)
    expect(inexact && new Map(passport(inexact)).get('Adres')).toContain('(de site, niet de pagina zelf)')
  })

  it('never gives a value that cannot stand in a cell', () => {
    for (const price of prices) {
      for (const [label, value] of passport(price)) {
        expect(typeof value === 'string' || Number.isFinite(value), `${price.key} ${label}`).toBe(true)
      }
    }
  })
})

describe('parties and sectors', () => {
  it('are the known ones, and prices name no others', () => {
    expect(parties).toHaveLength(8)
    expect(sectors).toHaveLength(9)
    const known = new Set<string>([...parties, ...sectors, ''])
    for (const price of offeredPrices) {
      for (const word of [...price.payers, price.staffing?.sector ?? '']) expect(known, price.key).toContain(word)
    }
  })
})

describe('Dutch texts', () => {
  const shown = [
    ...prices.flatMap(({ name, domain, unit, page, notes, strength, publisher, staffing }) => [
      name.nl,
      domain.nl,
      unit.nl,
      page,
      notes,
      strength,
      publisher,
      staffing?.explanation ?? '',
    ]),
    ...projectTypes
      .flatMap(contextStudies)
      .flatMap(({ label, finding, notes, strength, kind }) => [label, finding, notes, strength, kind]),
    ...projectTypes.flatMap((type) => {
      const project = referenceProject(type)
      return project ? [project.label, project.bandNote, project.factorNote, project.remarks] : []
    }),
    ...comparisonQuestions.flatMap(({ name, question, why }) => [name.nl, question.nl, why.nl]),
  ]

  it.each([
    ...[
      'the',
      'and',
      'with',
      'from',
      'not',
      'for',
      'only',
      'year',
      'years',
      'about',
      'cost',
      'costs',
      'quoting',
      'reported',
    ],
    ...[
      'study',
      'price',
      'derived',
      'source',
      'which',
      'hours',
      'by',
      'people',
      'table',
      'page',
      'summary',
      'own arithmetic',
    ],
  ])('hold no English word "%s"', (word) => {
    const english = new RegExp(`(^|[^\\p{L}])${word}([^\\p{L}]|$)`, 'iu')
    expect(shown.filter((text) => english.test(text))).toEqual([])
  })

  it('write decimals with a comma', () => {
    expect(shown.filter((text) => /\d\.\d{1,2}(?!\d|\.)/.test(text.replace(/\b(10\.1002|6\.2\.1)\S*/g, '')))).toEqual(
      [],
    )
  })
})
