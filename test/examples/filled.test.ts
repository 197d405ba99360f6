// Each fictitious example as the pane fills it in, recalculated by LibreOffice: no cell shows an error, every answer counts, and the sheets
// say what the functions say of the same project.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { examples, projectTableOf } from '../../core/examples/index'
import { areaOf } from '../../core/plan/address'
import type { Plan } from '../../core/plan/plan'
import { smallestGroup } from '../../core/privacy/smallest-group'
import { at as cardAt } from '../../core/templates/impactkaart/kaart/page'
import { impactkaartNames } from '../../core/templates/impactkaart/names'
import { sheetTitle } from '../../core/templates/impactkaart/titles'
import { metenNames } from '../../core/templates/meten/names'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import type { MemoryHost } from '../pane/memory-host'
import { rowsFrom } from '../properties/arbitraries'
import { fileOf, filledHost, plansOf } from './filled'
import { chancesOf, measuredProject, scoreTable, withChances } from './measured-projects'

const projects = examples.filter(({ measured }) => measured).map(measuredProject)
const names = { ...impactkaartNames(''), ...metenNames('') }

const hosts = new Map<string, MemoryHost>()
let books: Record<string, Recalculated> = {}
beforeAll(async () => {
  const files: Record<string, Uint8Array> = {}
  for (const project of projects) {
    const host = await filledHost(project)
    hosts.set(project.example.key, host)
    files[project.example.key] = await fileOf(host)
  }
  books = await recalculate(files)
}, 600_000)

describe.each(projects.map((project) => [project.example.key, project] as const))('%s', (key, project) => {
  const { example, measuring, rows } = project
  let plans: readonly Plan[] = []
  beforeAll(async () => {
    const host = hosts.get(key)
    plans = host ? await plansOf(host) : []
  })
  const book = (): Recalculated => {
    const found = books[key]
    if (!found) throw new Error(`No workbook ${key}`)
    return found
  }
  const cellsOf = (sheet: string, range: string): Cell[][] => {
    const { from, to } = areaOf(range)
    return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.column - from.column + 1 }, (_unused, right) => {
        const value = book().at(sheet, from.row + down, from.column + right) ?? ''
        return typeof value === 'object' ? String(value) : value
      }),
    )
  }
  const called = (name: string): Cell[][] => {
    const found = plans.flatMap((plan) => plan.names).find((one) => one.name === name)
    if (!found) throw new Error(`No name ${name}`)
    return cellsOf(found.sheet, found.range)
  }

  test('no cell shows an error', () => {
    expect(book().errors()).toEqual([])
  })

  test('every answer counts, and the themes are those of THEMASCORES', () => {
    const checks = called(names.measurements)
      .slice(1)
      .map((row) => String(row.at(-1)))
    expect(checks.slice(0, rows.length)).toEqual(rows.map(() => 'Telt mee.'))
    const found = called(names.themes).filter((row) => row[2] !== '')
    const wanted = rowsFrom('THEMASCORES', scoreTable(project), 'start', 'einde')
    const byLine = new Map(wanted.map((row) => [`${row[0]}, ${row[1]}`, row]))
    expect(
      found
        .slice(1)
        .map((row) => `${row[0]}, ${row[1]}`)
        .sort(),
    ).toEqual([...byLine.keys()].sort())
    for (const row of found.slice(1))
      for (const [column, cell] of row.entries()) {
        const other = byLine.get(`${row[0]}, ${row[1]}`)?.[column]
        if (typeof other === 'number') expect(cell, `${row[0]}, ${row[1]}, ${column}`).toBeCloseTo(other, 9)
        else expect(cell, `${row[0]}, ${row[1]}, ${column}`).toBe(other)
      }
  })

  test('the printed page of Metingen hides the line about too few people', () => {
    const metingen = plans.flatMap(({ sheets }) => sheets).find(({ role }) => role === 'metingen')
    const printed = cellsOf('Metingen', metingen?.print.area ?? '').flat()
    expect(printed).toContain(`minder dan ${smallestGroup}`)
    expect(printed.join(' ')).toContain('kan toeval zijn')
  })

  test('the card is that of KAART with the measured chances, and its second block is filled', () => {
    const chances = chancesOf(project)
    expect(called(names.chanceWithout)[0]?.[0]).toBeCloseTo(chances.without, 9)
    expect(called(names.chanceWith)[0]?.[0]).toBeCloseTo(chances.with, 9)
    const native = new Map(called(names.card).map(([label, value]) => [label, value]))
    const computed = rowsFrom('KAART', projectTableOf(example), withChances(project, chances))
    for (const [label, value] of computed)
      if (typeof value === 'number') expect(Number(native.get(label)), String(label)).toBeCloseTo(value, 6)
    const first = cardAt.effects + 2
    const block = cellsOf(sheetTitle('kaart', ''), `B${first}:F${first + cardAt.effectRows - 1}`)
    expect(block.map(([effect]) => effect)).toEqual(measuring.effects.map(({ effect }) => effect))
    for (const [effect, whom, proof, , told] of block) {
      expect([effect, whom, proof].every((text) => text !== '')).toBe(true)
      expect(String(told), String(effect)).toMatch(/van de \d+ (ging|gingen) vooruit|Groepen scoorden/)
    }
  })

  test('only quotes with consent may be shared', () => {
    const shared = called(names.storyQuotes)
      .flat()
      .filter((quote) => quote !== '')
    const allowed = measuring.stories.filter(({ consent }) => consent === 'ja').map(({ quote }) => quote)
    expect(shared).toEqual(allowed)
    expect(allowed.length).toBeGreaterThan(0)
  })

  test('Monitor shows a value and a signal for every indicator, and the goal is a sentence', () => {
    const [header = [], ...lines] = called(names.monitor)
    const column = (title: string) => header.lastIndexOf(title)
    for (const [index, { indicator, target, counted }] of measuring.indicators.entries()) {
      const line = lines[index] ?? []
      expect(line[0]).toBe(indicator)
      expect(line[column('Streefwaarde')]).toBe(target)
      if (counted) expect(line[column('einde')]).toBe(counted[2])
      expect(typeof line[column('Nu')], indicator).toBe('number')
      expect(line[column('Signaal')], indicator).toMatch(/^(bereikt|op koers|let op|achter)$/)
    }
    const said = String(called(names.goalSentence)[0]?.[0])
    for (const part of Object.values(measuring.goal)) expect(said).toContain(part)
    expect(said).not.toContain('…')
  })
})

test('filling an example in again changes nothing', async () => {
  const [project] = projects
  if (!project) throw new Error('no example')
  const host = await filledHost(project)
  const before = await fileOf(host)
  const { fillMeasured } = await import('../../pane/workbook/measured-example')
  await fillMeasured(host, '', project.example)
  expect(Buffer.from(await fileOf(host)).equals(before)).toBe(true)
})
