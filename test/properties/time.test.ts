// Laws about time: discounting, the spreading of costs, and the moment at which costs are covered.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discountFactor, presentValue, presentValueOfRepeated } from '../../core/method/discount'
import { paybackYears } from '../../core/method/payback'
import type { Discount } from '../../core/method/rows'
import { yearlyCosts } from '../../core/method/yearly-flow'
import { readProject } from '../../core/reading/project'
import {
  anyProject,
  close,
  gainRow,
  numberFrom,
  onCard,
  outcomeTable,
  projectTable,
  rowsFrom,
  rowsOf,
} from './arbitraries'

const discount: fc.Arbitrary<Discount> = fc.record({
  rate: fc.integer({ min: -100, max: 250 }).map((permille) => permille / 1000),
  moment: fc.constantFrom('begin', 'midden', 'eind'),
})
const amounts = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { minLength: 1, maxLength: 30 })

describe('time', () => {
  it('present value at rate 0 is the plain sum; doubling every amount doubles it', () => {
    fc.assert(
      fc.property(amounts, discount, (yearly, how) => {
        const sum = yearly.reduce((total, amount) => total + amount, 0)
        expect(presentValue(yearly, { ...how, rate: 0 })).toBe(sum)
        expect(
          presentValue(
            yearly.map((amount) => 2 * amount),
            how,
          ),
        ).toBe(2 * presentValue(yearly, how))
      }),
    )
  })

  it('midden lies between begin and eind by the square root of a year', () => {
    fc.assert(
      fc.property(discount, fc.integer({ min: 1, max: 59 }), ({ rate }, year) => {
        const [begin, middle, end] = (['begin', 'midden', 'eind'] as const).map((moment) =>
          discountFactor(year, { rate, moment }),
        )
        expect(close(begin ?? 0, (end ?? 0) * (1 + rate))).toBe(true)
        expect(close(middle ?? 0, Math.sqrt((begin ?? 0) * (end ?? 0)))).toBe(true)
      }),
    )
  })

  it('a repeating amount equals the closed form that the workbook uses', () => {
    const years = fc.integer({ min: 1, max: 120 }).map((quarters) => quarters / 4)
    const dropOff = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), years, dropOff, discount, (amount, length, lost, how) => {
        const whole = Math.floor(length)
        const q = (1 - lost) / (1 + how.rate)
        const full = Math.abs(q - 1) < 1e-12 ? whole : (1 - q ** whole) / (1 - q)
        const part = (length - whole) * (whole === 0 ? 1 : q ** whole)
        const expected = amount * discountFactor(1, how) * ((whole === 0 ? 0 : full) + part)
        expect(close(presentValueOfRepeated(amount, length, lost, how), expected)).toBe(true)
      }),
    )
  })

  it('costs keep their sum when they are spread, a full year costing as much as any other full year', () => {
    fc.assert(
      fc.property(anyProject, (typed) => {
        const { project } = readProject(projectTable(typed))
        const yearly = yearlyCosts(project)
        expect(yearly.length).toBe(Math.ceil(project.months / 12))
        expect(
          close(
            yearly.reduce((total, costs) => total + costs, 0),
            project.costs,
          ),
        ).toBe(true)
        for (const costs of yearly.slice(0, -1)) expect(close((costs / 12) * project.months, project.costs)).toBe(true)
      }),
    )
  })

  it('costs are covered exactly at the payback time, and never when the benefits stay below them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000 }), amounts, (costs, yearly) => {
        const years = paybackYears(costs, yearly)
        const running = yearly.map((_, index) =>
          yearly.slice(0, index + 1).reduce((total, amount) => total + amount, 0),
        )
        if (years === undefined) {
          expect(Math.max(...running)).toBeLessThan(costs)
          return
        }
        const before = Math.ceil(years) - 1
        const gained = (running[before - 1] ?? 0) + (years - before) * (yearly[before] ?? 0)
        expect(close(gained, costs)).toBe(true)
        expect(running.slice(0, before).every((total) => total < costs)).toBe(true)
      }),
    )
  })

  it('the card knows a payback time exactly when the factor of a pure gain is 1 or more', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(gainRow), (project, rows) => {
        const factor = Number(onCard(project, rows, 'Rendementsfactor'))
        fc.pre(Math.abs(factor - 1) > 1e-9)
        const payback = onCard(project, rows, 'Terugverdientijd (jaren)')
        expect(payback === 'niet terugverdiend').toBe(factor < 1)
        const lastYear = Math.max(...rows.map((row) => Number(row.Start) - 1 + Math.ceil(Number(row.Jaren))))
        if (typeof payback === 'number') expect(payback).toBeLessThanOrEqual(lastYear)
      }),
    )
  })

  it('the present value of what each outcome yields per year is what BATEN gives', () => {
    fc.assert(
      fc.property(anyProject, rowsOf(gainRow, 4), (project, rows) => {
        const lines = rowsFrom('UITWERKING', projectTable(project), outcomeTable(rows))
        const repeated = rows.reduce((total, row, at) => {
          const length = Number(row.Jaren)
          const fullYear = Number(lines[at]?.[5]) / Math.min(1, length)
          const start = numberFrom('MEERJARIG', fullYear, length, row.Uitval, project.Discontovoet, project.Moment)
          return total + start * (1 + Number(project.Discontovoet)) ** (1 - Number(row.Start))
        }, 0)
        expect(close(repeated, numberFrom('BATEN', projectTable(project), outcomeTable(rows)))).toBe(true)
      }),
    )
  })
})
