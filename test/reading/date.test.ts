// Dates become Excel's day numbers without a clock; day numbers are checked against another calendar, that of JavaScript.
import { describe, expect, it } from 'vitest'
import { dayNumber, readDate } from '../../core/reading/date'
import { readCsv } from '../support/csv'
import { problemOf } from '../support/problem-of'

const place = { table: 'project', row: 6, item: 'Startdatum' }

describe('dates', () => {
  for (const { text = '', day } of readCsv(new URL('dates.csv', import.meta.url))) {
    it(`"${text}" is ${day || 'no date'}`, () => {
      if (day) expect(readDate(text, place)).toBe(Number(day))
      else expect(problemOf(() => readDate(text, place)).reason).toBe('date-unreadable')
    })
  }

  it('agrees with the calendar of JavaScript on every day of a century', () => {
    const start = Date.UTC(1899, 11, 30)
    for (let day = dayNumber(2000, 1, 1) ?? 0; day < (dayNumber(2100, 12, 31) ?? 0); day++) {
      const date = new Date(start + day * 86_400_000)
      expect(dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())).toBe(day)
    }
  })

  it('a day number is itself, its time of day is dropped', () => {
    expect(readDate(46082, place)).toBe(46082)
    expect(readDate(46082.75, place)).toBe(46082)
  })

  it('what is no date gets a sentence that shows how', () => {
    expect(problemOf(() => readDate(5, place)).reason).toBe('date-unreadable')
    expect(problemOf(() => readDate(true, place)).reason).toBe('date-unreadable')
    expect(problemOf(() => readDate('#N/B', place)).reason).toBe('cell-error')
    expect(problemOf(() => readDate('morgen', place)).message).toBe(
      'Projecttabel, rij 6, Startdatum: "morgen" is geen datum. Typ de datum zo: 1-3-2026.',
    )
  })
})
