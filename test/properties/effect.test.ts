// Laws about one effect: what the corrections, the years and the chances must do.
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
  projectTable,
  rowsOf,
  sizeOf,
} from './arbitraries'

const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)

describe('the effect', () => {
  it('is nothing when all of it would have happened anyway, or only moved elsewhere', () => {
    fc.assert(
      fc.property(anyProject, gainRow, (project, row) => {
        for (const nothing of [{ Deadweight: 1 }, { Verdringing: 1 }]) {
          expect(benefits(project, [{ ...row, ...nothing }])).toBe(0)
          expect(onCard(project, [{ ...row, ...nothing }], 'Uren vrijgespeeld')).toBe(0)
        }
      }),
    )
  })

  it('is the same whether a part is taken off as deadweight, own share or displacement', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fraction, (gross, part) => {
        const kept = gross * (1 - part)
        expect(close(numberFrom('NETTOEFFECT', gross, part, 1, 0), kept)).toBe(true)
        expect(close(numberFrom('NETTOEFFECT', gross, 0, 1 - part, 0), kept)).toBe(true)
        expect(close(numberFrom('NETTOEFFECT', gross, 0, 1, part), kept)).toBe(true)
      }),
    )
  })

  it('never grows when deadweight, displacement or drop-off grow, nor shrinks when the own share grows', () => {
    fc.assert(
      fc.property(anyProject, gainRow, fraction, fraction, (project, row, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)]
        for (const field of ['Deadweight', 'Verdringing', 'Uitval']) {
          const [small, large] = [
            benefits(project, [{ ...row, [field]: more }]),
            benefits(project, [{ ...row, [field]: less }]),
          ]
          expect(small).toBeLessThanOrEqual(large * (1 + 1e-12))
        }
        const own = (share: number) => benefits(project, [{ ...row, 'Eigen aandeel': Math.max(0.01, share) }])
        expect(own(less)).toBeLessThanOrEqual(own(more) * (1 + 1e-12))
      }),
    )
  })

  it('a moment longer or shorter changes it by a moment: part-years join without a jump', () => {
    fc.assert(
      fc.property(anyProject, gainRow, fc.integer({ min: 1, max: 29 }), (project, row, years) => {
        const moment = 1e-6
        const at = (length: number) => benefits({ ...project, Discontovoet: 0 }, [{ ...row, Jaren: length }])
        const perYear = at(1)
        for (const nearby of [years - moment, years + moment]) {
          expect(Math.abs(at(nearby) - at(years))).toBeLessThanOrEqual(perYear * moment * 1.001 + 1e-9 * at(years))
        }
      }),
    )
  })

  it('later is worth less by exactly one discount factor per year', () => {
    fc.assert(
      fc.property(anyProject, gainRow, fc.integer({ min: 1, max: 29 }), (project, row, later) => {
        const [now, then] = [
          benefits(project, [{ ...row, Start: 1 }]),
          benefits(project, [{ ...row, Start: 1 + later }]),
        ]
        expect(close(then * (1 + Number(project.Discontovoet)) ** later, now)).toBe(true)
      }),
    )
  })

  it('hours depend on neither price nor discounting', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(anyRow), anyProject, fraction, (project, rows, other, part) => {
        const dearer = rows.map((row) => ({ ...row, Prijs: Number(row.Prijs) * 7, 'Werkelijk bespaard': part || 1 }))
        const hours = onCard(project, rows, 'Uren vrijgespeeld')
        expect(
          onCard({ ...project, Discontovoet: other.Discontovoet, Moment: other.Moment }, dearer, 'Uren vrijgespeeld'),
        ).toBe(hours)
      }),
    )
  })

  it('residents with two chances say the same as the gross number they come to', () => {
    fc.assert(
      fc.property(
        anyProject,
        gainRow,
        fc.integer({ min: 1, max: 999 }),
        fraction,
        fraction,
        (project, row, residents, without, after) => {
          fc.pre(without !== after)
          const { 'Bruto aantal': _gross, Deadweight: _deadweight, ...bare } = row
          const chances = { ...bare, 'Aantal bewoners': residents, 'Kans zonder': without, 'Kans met': after }
          const typed = [{ ...bare, 'Bruto aantal': residents * (without - after) }]
          const size = sizeOf(project, typed)
          expect(close(benefits(project, [chances]), benefits(project, typed), size)).toBe(true)
          const swapped = { ...chances, 'Kans zonder': after, 'Kans met': without, Richting: 'meer' }
          expect(close(benefits(project, [swapped]), benefits(project, typed), size)).toBe(true)
        },
      ),
    )
  })

  it('the low and the high bound lie around the middle when everything is a gain', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(gainRow), (project, rows) => {
        const [low, middle, high] = ['Rendementsfactor laag', 'Rendementsfactor', 'Rendementsfactor hoog'].map((name) =>
          Number(onCard(project, rows, name)),
        )
        expect(low).toBeLessThanOrEqual((middle ?? 0) * (1 + 1e-12))
        expect(middle).toBeLessThanOrEqual((high ?? 0) * (1 + 1e-12))
      }),
    )
  })

  it('is the same for numbers typed as Dutch text', () => {
    fc.assert(
      fc.property(anyProject, gainRow, (project, row) => {
        const asText = Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? dutch(value) : value]),
        )
        expect(benefits(project, [asText])).toBe(benefits(project, [row]))
        expect(
          numberFrom('KOSTEN', projectTable({ ...project, 'Kosten totaal': dutch(Number(project['Kosten totaal'])) })),
        ).toBe(numberFrom('KOSTEN', projectTable(project)))
      }),
    )
  })
})

const dutch = (value: number): string => String(value).replace('.', ',')
