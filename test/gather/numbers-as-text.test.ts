// Numbers that came back as text: the sheet does not count with them, so each is told with its cell, what stands there and what to type.
import { beforeAll, describe, expect, test } from 'vitest'
import { projectCell } from '../../core/templates/impactkaart/layout'
import { type FileReport, gatherFile } from '../../workbook-file'
import { type FilledCard, fileOf } from '../template/filled'
import { returnedCard, source, withCells } from './returned'

const card = returnedCard(3)
const gathered = async (file: Uint8Array): Promise<FileReport> => gatherFile(source('a.xlsx', file))
const told = ({ problems }: FileReport) =>
  problems.filter(({ text }) => /als tekst/.test(text)).map(({ place, text, advice }) => [place, `${text} ${advice}`])

describe('numbers that can be read', () => {
  const [first, ...others] = card.outcomes
  const typed: FilledCard = {
    ...card,
    project: { ...card.project, Startdatum: '1-3-2025' },
    outcomes: [{ ...first, 'Eigen prijs': '1.250,50', Deadweight: '40%' }, ...others],
    ownPrices: [{ key: 'Eigen ding', price: 12 }],
  }
  let report: FileReport
  beforeAll(async () => {
    const file = withCells(await fileOf(typed), 1, { B13: '50' })
    report = await gathered(withCells(file, 6, { B190: '12,5' }))
  })

  test.each([
    ['Start, cel B13', '"50"', 'typ 50.'],
    ['Project, cel B10', '"1-3-2025"', 'op Datum en typ de datum'],
    ['Uitkomsten, rij 7, kolom Eigen prijs', '"1.250,50"', 'typ 1250,5.'],
    ['Uitkomsten, rij 7, kolom Deadweight', '"40%"', 'typ 40%.'],
    ['kolom Prijs', '"12,5"', 'typ 12,5.'],
  ])('%s', (place, stands, toType) => {
    const found = told(report).filter(([where]) => where?.endsWith(place))
    expect(found.length).toBe(1)
    expect(found[0]?.[1]).toContain(`Hier staat ${stands} als tekst. Het blad rekent daar niet mee, het overzicht wel.`)
    expect(found[0]?.[1]).toContain(toType)
  })

  test('and no more than those', () => expect(told(report).length).toBe(5))
})

test('a year is told too, and what may be a telephone number is not repeated', async () => {
  const file = withCells(await fileOf(card), 2, { [projectCell('Prijspeil')]: '2024' })
  const found = told(await gathered(withCells(file, 1, { B13: '0612345678' })))
  expect(found.map(([place]) => place)).toEqual(['Start, cel B13', `Project, cel ${projectCell('Prijspeil')}`])
  expect(found[0]?.[1]).toMatch(/^Hier staat een getal als tekst\..*en typ het getal opnieuw\.$/)
  expect(found[1]?.[1]).toMatch(/"2024" als tekst.*typ 2024\./)
})

test('numbers that are numbers are not told', async () => {
  expect(told(await gathered(await fileOf(card)))).toEqual([])
})

describe('a number on Start that can be read two ways', () => {
  test('is told where it can be changed', async () => {
    const report = await gathered(withCells(await fileOf(card), 1, { B14: '10.000' }))
    const places = report.problems.filter(({ text }) => /10\.000/.test(text)).map(({ place }) => place)
    expect(places).toEqual(['Start, cel B14'])
  })

  test('typed over the formula of Project it does not count, and that is told', async () => {
    const report = await gathered(withCells(await fileOf(card), 2, { B17: '10.000' }))
    expect(report.problems.filter(({ text }) => /10\.000/.test(text))).toEqual([])
    expect(report.problems.filter(({ place }) => place === 'Project, cel B17')).toHaveLength(1)
    expect(report.projects[0]?.leftOut).toBe('')
  })
})
