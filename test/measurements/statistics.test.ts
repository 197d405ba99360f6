// Mean, spread, quartiles and months, in the few places where they can go astray.
import { describe, expect, it } from 'vitest'
import { pairedChange } from '../../core/method/paired-change'
import { deviation, mean, quantile } from '../../core/method/statistics'
import { dayNumber, monthsLater } from '../../core/reading/date'

describe('mean, spread and quartiles', () => {
  it('are those of LibreOffice (AVERAGE, STDEV, QUARTILE)', () => {
    const values = [1, 2, 3, 4, 5, 10]
    expect(mean(values)).toBeCloseTo(4.16666666666667, 12)
    expect(deviation(values, mean(values) ?? 0)).toBeCloseTo(3.18852107828483, 12)
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share))).toEqual([1, 2.25, 3.5, 4.75, 10])
  })

  it('of nothing is nothing', () => {
    expect(mean([])).toBeUndefined()
    expect(pairedChange([])).toMatchObject({ pairs: 0, before: undefined, difference: undefined, certainty: 'few' })
  })
})

describe('a paired change', () => {
  const steps = (count: number, of: (at: number) => number) =>
    pairedChange(Array.from({ length: count }, (_, at) => [3, 3 + of(at)] as const))

  it('is an indication below ten pairs, however clear', () => {
    const clear = (at: number) => 1 + (at % 2) / 10
    expect(steps(9, clear).certainty).toBe('few')
    expect(steps(10, clear).certainty).toBe('likely')
    expect(steps(10, (at) => -clear(at)).certainty).toBe('likely')
  })

  it('may be chance when 0 lies within the interval, and when there is no interval', () => {
    expect(steps(10, (at) => (at % 2 ? 1 : -1)).certainty).toBe('chance')
    expect(steps(10, () => 1)).toMatchObject({ certainty: 'chance', forward: 10 })
    expect(steps(10, () => 1)).not.toHaveProperty('low')
  })

  it('does not take what rounding leaves for a step', () => {
    expect(pairedChange([[0.1 + 0.2, 0.3]])).toMatchObject({ same: 1, forward: 0, back: 0 })
    const change = pairedChange([1, 2, 3, 4].map((at) => [at / 10, at / 10 + 0.7] as const))
    expect(change.low).toBeUndefined()
  })
})

describe('months later', () => {
  // =EDATE(day; months), written by LibreOffice 7.4.
  it.each([
    [46053, 1, 46081],
    [46053, 3, 46142],
    [46053, 6, 46234],
    [45351, 12, 45716],
    [45351, 48, 46812],
    [46082, -1, 46054],
    [73050, 360, 84007],
    [36584, 11, 36919],
    [61, 1, 92],
    [46265, 6, 46446],
    [46112, -13, 45716],
    [46387, 2, 46446],
  ])('from %d by %d is %d', (day, months, wanted) => {
    expect(monthsLater(day, months)).toBe(wanted)
  })

  it('counts 15 days for half a month, after the whole months', () => {
    expect(monthsLater(46053, 1.5)).toBe(46081 + 15)
    expect(monthsLater(46082, -0.5)).toBe(46082 - 15)
  })

  it('keeps every first of a month from 1900 to 9999', () => {
    for (let year = 1901; year <= 9998; year += 7)
      for (const month of [1, 2, 3, 12]) {
        const day = dayNumber(year, month, 1) ?? 0
        expect(monthsLater(day, 0)).toBe(day)
        expect(monthsLater(day, 12)).toBe(dayNumber(year + 1, month, 1))
      }
  })
})
