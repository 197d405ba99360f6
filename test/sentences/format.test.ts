// How numbers look in a sentence.
import { describe, expect, it } from 'vitest'
import {
  formatEuro,
  formatFixed,
  formatNumber,
  formatPercent,
  formatYears,
  roundHalfAway,
} from '../../core/sentences/format'

describe('rounding is half away from zero, on the digits a person sees', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [0.5, 0, 1],
    [-0.4, 0, 0],
    [1234, -2, 1200],
    [1250, -2, 1300],
    [1e-9, 6, 0],
    [5e-7, 6, 1e-6],
    [8.345, 2, 8.35],
  ])('%f to %i decimals is %f', (value, decimals, rounded) => {
    expect(roundHalfAway(value, decimals)).toBe(rounded)
  })
})

describe('numbers in Dutch and in English', () => {
  it('groups thousands and drops zeros at the end', () => {
    expect(formatNumber(1234567.5, 'nl')).toBe('1.234.567,5')
    expect(formatNumber(1234567.5, 'en')).toBe('1,234,567.5')
    expect(formatNumber(-1000, 'nl')).toBe('-1.000')
    expect(formatNumber(999, 'nl')).toBe('999')
    expect(formatNumber(1e22, 'nl')).toBe('1e+22')
    expect(formatFixed(1.3, 2, 'nl')).toBe('1,30')
  })

  it('writes euros, percentages and years', () => {
    expect(formatEuro(3000, 'nl')).toBe('€ 3.000')
    expect(formatEuro(-3000.5, 'nl')).toBe('€ -3.000,50')
    expect(formatEuro(-3000.5, 'en')).toBe('-€3,000.50')
    expect(formatEuro(-0.001, 'nl')).toBe('€ 0')
    expect(formatPercent(0.125, 'nl')).toBe('12,5%')
    expect(formatPercent(0.29, 'en')).toBe('29%')
    expect(formatPercent(-1e307, 'nl')).toBe('-1e+309%')
    expect(formatNumber(1e307, 'nl')).toBe('1e+307')
    expect(formatYears(1.43, 'nl')).toBe('1,4 jaar')
    expect(formatYears(1, 'en')).toBe('1 year')
    expect(formatYears(2, 'en')).toBe('2 years')
  })
})
