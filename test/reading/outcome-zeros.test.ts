// An older Excel hands a blank cell over as 0: where a 0 means "not given", and where it is a value.
import { describe, expect, it } from 'vitest'
import { own, readRow } from './outcome-rows'

describe('zeros of older Excel', () => {
  it('count as not given where 0 makes no sense, and are noted', () => {
    const row = readRow({
      ...own,
      'Aantal bewoners': 0,
      'Kans zonder': 0,
      'Kans met': 0,
      Richting: 0,
      'Eenheden per geval': 0,
      Deadweight: 0,
      'Eigen aandeel': 0,
      Verdringing: 0,
      Jaren: 0,
      Uitval: 0,
      Start: 0,
      'Werkelijk bespaard': 0,
      Baathouder: 0,
      'Uren per eenheid': 0,
      Sector: 0,
      Laag: 0,
      Hoog: 0,
      Bewijs: 0,
      Bron: 0,
      Groep: 0,
    })
    const { zeros, ...read } = row
    const { zeros: _, ...plain } = readRow(own)
    expect(read).toEqual(plain)
    const values = ['Deadweight', 'Verdringing', 'Uitval', 'Uren per eenheid']
    expect(zeros).toHaveLength(16)
    for (const value of values) expect(zeros).not.toContain(value)
  })

  it('a gross number of 0 counts as not given beside residents', () => {
    const row = readRow({
      Uitkomst: 'x',
      'Bruto aantal': 0,
      'Aantal bewoners': 10,
      'Kans zonder': 0.5,
      'Kans met': 0,
      Prijs: 1,
    })
    expect(row).toMatchObject({ gross: 5, zeros: ['Bruto aantal'] })
  })

  it('a gross number of 0 alone is a value', () => {
    expect(readRow({ ...own, 'Bruto aantal': 0 })).toMatchObject({ gross: 0, zeros: [] })
  })

  it('count when they are typed as text too', () => {
    const typed = { 'Eigen aandeel': '0%', Jaren: '0', Laag: '0,0', 'Aandeel gemeente': '0%', 'Aantal bewoners': '0' }
    const { zeros, ...row } = readRow({ ...own, ...typed, Bron: '0' })
    expect(row).toMatchObject({ ownShare: 1, years: 1, low: 1, payers: [{ payer: 'onbekend' }], source: '0' })
    expect([...zeros].sort()).toEqual(['Aantal bewoners', 'Eigen aandeel', 'Jaren', 'Laag'])
    for (const Prijs of ['0', '€ 0', '€ 0,00']) {
      expect(readRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 1, Prijs }).unitPrice).toBeGreaterThan(30)
    }
    const chances = { Uitkomst: 'x', 'Aantal bewoners': 10, 'Kans zonder': 0.5, 'Kans met': 0, Prijs: 1 }
    expect(readRow({ ...chances, 'Bruto aantal': '0' }).gross).toBe(5)
  })

  it('Prijs and Uren per eenheid are not given only when the list knows the name', () => {
    const listed = readRow({ Uitkomst: 'huisarts-consult', 'Bruto aantal': 1, Prijs: 0, 'Uren per eenheid': 0 })
    expect(listed.unitPrice).toBeGreaterThan(30)
    expect(listed).toMatchObject({ hoursPerUnit: 0.2976, zeros: ['Prijs', 'Uren per eenheid'] })
    expect(readRow({ ...own, Prijs: 0 })).toMatchObject({ unitPrice: 0, ownPrice: true, zeros: [] })
  })
})
