// Laws about totals: what may never change a total, and what must change it by exactly so much.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyProject,
  anyRow,
  benefits,
  close,
  gainRow,
  numberFrom,
  onCard,
  outcomeTable,
  projectTable,
  rowsFrom,
  rowsOf,
  sizeOf,
} from './arbitraries'

/** The card without its sentence, whose rounding may fall either way on the last digit of a sum. */
const numbersOfCard = (cells: readonly (string | number)[][]) =>
  cells.filter(([name]) => name !== 'In een zin').map(([name, value]) => [name, value] as const)

const sameCards = (one: (string | number)[][], other: (string | number)[][], size: number) => {
  const [first, second] = [new Map(numbersOfCard(one)), new Map(numbersOfCard(other))]
  expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
  for (const [name, value] of first) {
    const wanted = second.get(name)
    if (typeof value === 'number' && typeof wanted === 'number')
      expect([name, close(value, wanted, size)]).toEqual([name, true])
    else expect([name, value]).toEqual([name, wanted])
  }
}

describe('totals', () => {
  it('what the parties gain adds up to the total benefit', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const parts = rowsFrom('VERDELING', projectTable(project), outcomeTable(rows))
        const sum = parts.reduce((total, [, euro]) => total + Number(euro), 0)
        expect(close(sum, benefits(project, rows), sizeOf(project, rows))).toBe(true)
      }),
    )
  })

  it('shares of the parties add up to 1, or read n.v.t. together', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const parts = rowsFrom('VERDELING', projectTable(project), outcomeTable(rows)).map(([, , share]) => share)
        if (parts.includes('n.v.t.')) expect(new Set(parts)).toEqual(new Set(['n.v.t.']))
        else expect(parts.reduce<number>((total, share) => total + Number(share), 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  it('the parts of UITWERKING add up to BATEN and to the hours on the card', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const lines = rowsFrom('UITWERKING', projectTable(project), outcomeTable(rows))
        const sum = (column: number) => lines.reduce((total, line) => total + Number(line[column]), 0)
        const size = sizeOf(project, rows)
        expect(close(sum(6), benefits(project, rows), size)).toBe(true)
        expect(close(sum(7), Number(onCard(project, rows, 'Uren vrijgespeeld')), size)).toBe(true)
      }),
    )
  })

  it('the order of the rows does not matter', () => {
    fc.assert(
      fc.property(
        anyProject,
        rowsOf(anyRow).chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        (project, [rows, shuffled]) => {
          const one = rowsFrom('KAART', projectTable(project), outcomeTable(rows))
          const other = rowsFrom('KAART', projectTable(project), outcomeTable(shuffled))
          sameCards(one, other, sizeOf(project, rows))
        },
      ),
    )
  })

  it('the order of the columns does not matter, nor the order of the project rows', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), fc.integer(), (project, rows, seed) => {
        const turned = (list: string[]) => [...list].sort((one, other) => mix(one, seed) - mix(other, seed))
        const mixed = Object.fromEntries(turned(Object.keys(project)).map((label) => [label, project[label]]))
        const one = rowsFrom('KAART', projectTable(project), outcomeTable(rows))
        const other = rowsFrom('KAART', projectTable(mixed), outcomeTable(rows, turned))
        expect(other).toEqual(one)
      }),
    )
  })

  it('splitting a row in two halves leaves every total equal', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const halves = rows.flatMap((row) => {
          const field = 'Bruto aantal' in row ? 'Bruto aantal' : 'Aantal bewoners'
          const half = { ...row, [field]: Number(row[field]) / 2 }
          return [half, half]
        })
        const one = rowsFrom('KAART', projectTable(project), outcomeTable(rows))
        const other = rowsFrom('KAART', projectTable(project), outcomeTable(halves))
        sameCards(one, other, sizeOf(project, rows))
      }),
    )
  })

  it('a transfer between two parties leaves the total equal and moves exactly that amount', () => {
    fc.assert(
      fc.property(anyProject, anyRow, fc.integer({ min: 1, max: 99 }), (project, row, percent) => {
        const before = [{ ...row, Baathouder: 'gemeente' }]
        const after = [{ ...row, Baathouder: `gemeente ${100 - percent}%; Rijk ${percent}%` }]
        const total = benefits(project, before)
        const size = sizeOf(project, before)
        expect(close(benefits(project, after), total, size)).toBe(true)
        expect(close(Number(onCard(project, after, 'Baat: Rijk')), (total * percent) / 100, size)).toBe(true)
      }),
    )
  })

  it('outcomes of two tables together yield the sum of both', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow, 4), rowsOf(anyRow, 4), (project, one, other) => {
        const together = benefits(project, [...one, ...other])
        expect(
          close(together, benefits(project, one) + benefits(project, other), sizeOf(project, [...one, ...other])),
        ).toBe(true)
      }),
    )
  })

  it('the factor stays the same when costs and prices grow together', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(gainRow), fc.integer({ min: 2, max: 50 }), (project, rows, times) => {
        const larger = { ...project, 'Kosten totaal': Number(project['Kosten totaal']) * times }
        const dearer = rows.map((row) => ({ ...row, Prijs: Number(row.Prijs) * times }))
        const [one, other] = [onCard(project, rows, 'Rendementsfactor'), onCard(larger, dearer, 'Rendementsfactor')]
        expect(close(Number(one), Number(other))).toBe(true)
      }),
    )
  })

  it('discount rate 0 gives the plain sum, whatever the moment', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), (project, rows) => {
        const plain = { ...project, Discontovoet: 0 }
        const undiscounted = rows.reduce((total, row) => {
          const [line] = rowsFrom('UITWERKING', projectTable(plain), outcomeTable([row]))
          const years = Number(row.Jaren)
          let weights = 0
          for (let year = 0; year < years; year++)
            weights += (1 - Number(row.Uitval)) ** year * Math.min(1, years - year)
          return total + (Number(line?.[5]) / Math.min(1, years)) * weights
        }, 0)
        expect(close(benefits(plain, rows), undiscounted, sizeOf(plain, rows))).toBe(true)
        expect(numberFrom('KOSTEN', projectTable(plain))).toBeCloseTo(Number(project['Kosten totaal']), 6)
      }),
    )
  })
})

/** A number that looks random but is the same for the same text and seed. */
const mix = (text: string, seed: number): number => {
  let mixed = seed | 0
  for (let at = 0; at < text.length; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 2654435761)
  return mixed >>> 0
}
