// The chooser of methods is complete and honest, and the cost of measuring is plain arithmetic.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { methods, minutesPerMonth } from '../../core/indicators/methods'

describe('methods', () => {
  it('are five, in a fixed order', () => {
    expect(methods.map(({ key }) => key)).toEqual([
      'scorelijst',
      'kort-gesprek',
      'observatie',
      'telling',
      'registratiecijfer',
    ])
  })

  it.each(methods.map((method) => [method.key, method] as const))(
    '%s says when, what it costs and what it cannot',
    (_, method) => {
      for (const words of [method.name, method.fits, method.costs, method.cannotProve]) {
        expect(words.nl.trim()).not.toBe('')
        expect(words.en.trim()).not.toBe('')
        expect(words.nl).not.toBe(words.en)
      }
      expect(method.costs.nl).toContain('(eigen schatting)')
      expect(method.costs.en).toContain('(own estimate)')
      expect(method.costs.nl).toContain(`${method.minutes} minuten`)
      expect(method.fits.nl).toMatch(/^Past als /)
      expect(method.cannotProve.nl).toMatch(/^Bewijst niet /)
    },
  )

  it('hold at least one that tells beside those that count', () => {
    expect(new Set(methods.map(({ yields }) => yields))).toEqual(new Set(['tellen', 'vertellen']))
  })
})

describe('minutesPerMonth', () => {
  it.each([
    [{ minutes: 2, people: 30, moments: 3, months: 12 }, 15],
    [{ minutes: 5, people: 1, moments: 4, months: 9 }, 20 / 9],
    [{ minutes: 3, people: 0, moments: 4, months: 6 }, 0],
    [{ minutes: 1, people: 1, moments: 1, months: 0.5 }, 2],
  ])('%o is %d, not rounded', (load, expected) => {
    expect(minutesPerMonth(load)).toBe(expected)
  })

  it.each([
    { minutes: 2, people: 30, moments: 3, months: 0 },
    { minutes: 2, people: 30, moments: 3, months: -6 },
    { minutes: -2, people: 30, moments: 3, months: 12 },
    { minutes: 2, people: -1, moments: 3, months: 12 },
    { minutes: 2, people: 30, moments: -1, months: 12 },
    { minutes: Number.NaN, people: 30, moments: 3, months: 12 },
    { minutes: 2, people: Number.POSITIVE_INFINITY, moments: 3, months: 12 },
  ])('%o is not known', (load) => {
    expect(minutesPerMonth(load)).toBeUndefined()
  })

  it('doubles when the people double, and halves when the duration doubles', () => {
    const amount = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(amount, amount, amount, amount, (minutes, people, moments, months) => {
        const once = minutesPerMonth({ minutes, people, moments, months }) ?? 0
        expect(minutesPerMonth({ minutes, people: 2 * people, moments, months })).toBeCloseTo(2 * once, 9)
        expect(minutesPerMonth({ minutes, people, moments, months: 2 * months })).toBeCloseTo(once / 2, 9)
      }),
    )
  })
})
