// Sixty returned files, twenty of them broken in different ways: each is reported by name and reason, and the other forty are added up as
// the functions would.
import { beforeAll, describe, expect, test } from 'vitest'
import { type Gathered, gather } from '../../workbook-file'
import { fileOf } from '../template/filled'
import { type Broken, brokenFiles } from './broken'
import { figureOf, returnedCard, source } from './returned'

const cards = Array.from({ length: 40 }, (_, index) => returnedCard(index + 1))
let broken: readonly Broken[] = []
let gathered: Gathered

beforeAll(async () => {
  const files = []
  for (const card of cards) files.push({ name: `${card.start.projectName}.xlsx`, bytes: await fileOf(card) })
  broken = await brokenFiles(files[0]?.bytes ?? new Uint8Array())
  // The broken ones between the others; the copy after its original.
  const all = files.flatMap((file, index) => [file, ...(index % 2 ? [broken[(index - 1) / 2]] : [])])
  gathered = await gather(all.flatMap((file) => (file ? [source(file.name, file.bytes)] : [])))
})

const sum = (name: string): number => cards.reduce((total, card) => total + figureOf(card, name), 0)
const textsOf = (file: string): string =>
  gathered.problems.flatMap((one) => (one.file === file ? [`${one.text} ${one.advice}`] : [])).join('\n')

test('sixty files are looked at, and one broken file never stops the next', () => {
  expect(gathered.files.length).toBe(60)
  expect(gathered.totals.all.projects).toBe(40)
})

test('each of the twenty broken files is reported by name and reason', () => {
  expect(broken.length).toBe(20)
  for (const { name, says } of broken) expect(textsOf(name), name).toMatch(says)
})

test('the other forty have nothing wrong but that no program has calculated them, and bands around a cost', () => {
  const names = new Set(cards.map(({ start }) => `${start.projectName}.xlsx`))
  const found = gathered.problems.filter(({ file, about, severity }) => {
    return names.has(file) && about === 'bestand' && severity !== 'tip'
  })
  const texts = found.map(({ text }) => text).filter((text) => !/ligt niet tussen laag/.test(text))
  expect([...new Set(texts)]).toEqual([
    'Niet alle formules in deze werkmap zijn uitgerekend. Het overzicht rekent zelf.',
  ])
})

describe('the forty are added up as the functions would', () => {
  test.each([
    ['costs', 'Kosten (contante waarde)'],
    ['benefits', 'Baten (contante waarde)'],
    ['hours', 'Uren vrijgespeeld'],
  ] as const)('%s', (key, name) => {
    const right = sum(name)
    expect(Math.abs(gathered.totals.all[key] / right - 1)).toBeLessThan(1e-12)
  })

  test('the factor is that of the sums', () => {
    const right = sum('Baten (contante waarde)') / sum('Kosten (contante waarde)')
    expect(gathered.totals.all.factor).toBeCloseTo(right, 9)
  })

  test('each project, with its band', () => {
    for (const card of cards) {
      const one = gathered.projects.find(({ project }) => project === card.start.projectName)
      expect(one?.factor, card.start.projectName as string).toBeCloseTo(figureOf(card, 'Rendementsfactor'), 9)
      expect(one?.factorLow).toBeCloseTo(figureOf(card, 'Rendementsfactor laag'), 9)
      expect(one?.factorHigh).toBeCloseTo(figureOf(card, 'Rendementsfactor hoog'), 9)
    }
  })

  test('per municipality, whose names are one whatever their spaces, hyphens and capitals', () => {
    const { municipalities } = gathered.totals
    expect(municipalities.map(({ name }) => name).sort()).toEqual(['Den Bosch', 'Ede', 'Gouda', 'Zeist'])
    expect(municipalities.find(({ name }) => name === 'Den Bosch')?.projects).toBe(16)
    const total = municipalities.reduce((benefits, one) => benefits + one.benefits, 0)
    expect(total).toBeCloseTo(gathered.totals.all.benefits, 3)
  })

  test('what parties gain and sectors free adds up to the same totals', () => {
    const { payers, sectors, all } = gathered.totals
    expect(payers.reduce((total, { euro }) => total + euro, 0)).toBeCloseTo(all.benefits, 3)
    expect(sectors.reduce((total, { hours }) => total + hours, 0)).toBeCloseTo(all.hours, 3)
    expect(payers.some(({ name }) => name === 'Eigen club')).toBe(true)
  })
})
