// The project table: labels in two languages, defaults, zeros that mean "not given", and every problem kept.
import { describe, expect, it } from 'vitest'
import type { Range } from '../../core/cell'
import { readProject } from '../../core/reading/project'

const read = (rows: Range) => {
  const { project, problems } = readProject(rows)
  expect(problems.map((one) => one.message)).toEqual([])
  return project
}

const defaults = read([['Looptijd', '']])

describe('a project table', () => {
  it('fills in every default', () => {
    expect(defaults).toEqual({
      name: '',
      organisation: '',
      municipality: '',
      type: '',
      startDate: undefined,
      months: 12,
      reach: undefined,
      costs: 0,
      priceYear: 2025,
      discount: { rate: 0.0225, moment: 'begin' },
      hoursPerFte: 1363,
      unknownRows: [],
      zerosSkipped: [],
    })
  })

  it('reads Dutch labels', () => {
    const project = read([
      ['Gegeven', 'Waarde'],
      ['Projectnaam', ' Buurtmaatjes '],
      ['Organisatie', 'Welzijn Noord'],
      ['Gemeente', 'Groningen'],
      ['Projecttype', 'Sociaal-arrangeren'],
      ['Startdatum', '1-3-2026'],
      ['Looptijd', '18'],
      ['Bereik', 40],
      ['Kosten personeel', '€ 30.000'],
      ['Kosten vrijwilligers', 1000],
      ['Kosten materiaal', 500],
      ['Kosten overhead', 250],
      ['Prijspeil', 2024],
      ['Discontovoet', '3,5%'],
      ['Moment', 'Eind'],
      ['Uren per fte', 1500],
    ])
    expect(project).toMatchObject({
      name: 'Buurtmaatjes',
      organisation: 'Welzijn Noord',
      municipality: 'Groningen',
      type: 'sociaal arrangeren',
      startDate: 46082,
      months: 18,
      reach: 40,
      costs: 31750,
      priceYear: 2024,
      discount: { rate: 0.035, moment: 'eind' },
      hoursPerFte: 1500,
    })
  })

  it('reads English labels the same', () => {
    const pairs: [string, string, string | number][] = [
      ['Projectnaam', 'Project name', 'Buddies'],
      ['Organisatie', 'Organisation', 'North'],
      ['Gemeente', 'Municipality', 'Groningen'],
      ['Projecttype', 'Project type', 'eenzaamheid'],
      ['Startdatum', 'Start date', 46082],
      ['Looptijd', 'Duration', 6],
      ['Bereik', 'Reach', 12],
      ['Kosten personeel', 'Staff costs', 1],
      ['Kosten vrijwilligers', 'Volunteer costs', 2],
      ['Kosten materiaal', 'Material costs', 3],
      ['Kosten overhead', 'Overhead costs', 4],
      ['Kosten totaal', 'Total costs', 10],
      ['Prijspeil', 'Price year', 2020],
      ['Discontovoet', 'Discount rate', 0.03],
      ['Moment', 'Timing', 'mid'],
      ['Uren per fte', 'Hours per fte', 1400],
    ]
    const english = read(pairs.map(([, label, value]) => [label, value]))
    expect(english).toEqual(read(pairs.map(([label, , value]) => [label, value])))
    expect(english.discount.moment).toBe('midden')
    expect(english.costs).toBe(10)
  })

  it('finds the columns by their header, in any order and beside others', () => {
    const project = read([
      ['Waarde', 'Toelichting', 'Gegeven'],
      [24, 'twee jaar', 'Looptijd'],
    ])
    expect(project.months).toBe(24)
  })

  it('takes the total when none of the parts is above 0, else the sum', () => {
    expect(read([['Kosten totaal', 5000]]).costs).toBe(5000)
    expect(
      read([
        ['Kosten personeel', 0],
        ['Kosten totaal', 5000],
      ]).costs,
    ).toBe(5000)
    expect(
      read([
        ['Kosten personeel', 5000.4],
        ['Kosten totaal', 5000],
      ]).costs,
    ).toBe(5000.4)
    expect(
      readProject([
        ['Kosten personeel', 5000.6],
        ['Kosten totaal', 5000],
      ]).problems[0]?.reason,
    ).toBe('costs-differ')
  })

  it('reads a 0 as not given where 0 makes no sense, and notes it', () => {
    const project = read([
      ['Projectnaam', 0],
      ['Projecttype', 0],
      ['Startdatum', 0],
      ['Looptijd', 0],
      ['Bereik', 0],
      ['Kosten personeel', 100],
      ['Kosten totaal', 0],
      ['Prijspeil', 0],
      ['Discontovoet', 0],
      ['Moment', 0],
      ['Uren per fte', 0],
    ])
    expect(project).toMatchObject({
      ...defaults,
      costs: 100,
      reach: 0,
      discount: { rate: 0, moment: 'begin' },
      zerosSkipped: expect.anything(),
    })
    expect(project.zerosSkipped.map(({ row, column }) => `${row} ${column}`).sort()).toEqual(
      [
        '1 Projectnaam',
        '2 Projecttype',
        '3 Startdatum',
        '4 Looptijd',
        '7 Kosten totaal',
        '8 Prijspeil',
        '10 Moment',
        '11 Uren per fte',
      ].sort(),
    )
  })

  it('notes rows that are not ours, with their row', () => {
    const project = read([
      ['Gegeven', 'Waarde'],
      ['Looptijd', 12],
      ['Logo', 'blauw'],
      ['', ''],
      ['', 7],
      [0, 0],
    ])
    expect(project.unknownRows).toEqual([
      { row: 3, label: 'Logo' },
      { row: 5, label: '' },
    ])
  })

  it('keeps text that starts with = as text', () => {
    expect(read([['Projectnaam', '=1+1']]).name).toBe('=1+1')
  })

  it('keeps every problem and goes on with defaults', () => {
    const { project, problems } = readProject([
      ['Looptijd', 'lang'],
      ['Bereik', -1],
      ['Bereik', 5],
      ['Prijspeil', 1900],
      ['Projectnaam', 'Toch'],
    ])
    expect(problems.map((one) => one.reason).sort()).toEqual(
      ['not-a-number', 'number-negative', 'project-item-twice', 'year-unknown'].sort(),
    )
    expect(project).toMatchObject({ name: 'Toch', months: 12, reach: undefined, priceYear: 2025 })
  })
})
