// Whole cases, published, from public guides and one fictitious: the tables as a user would fill them in, and what must come out.
// verwacht.csv: function, name in the first column of its result ('' = the function gives one number), column, answer, tolerance (absolute), origin.
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Answer, Cell, Range } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { readCsv } from '../support/csv'

const here = new URL('./', import.meta.url)
const folders = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())

const cell = (written: string): Cell => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(written) ? Number(written) : written)

/** A CSV file as the cells of a sheet. Percentages stay text, as when they are pasted. */
const cellsOf = (file: URL): Range => {
  const rows = readCsv(file)
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cell))]
}

const pick = (answer: Answer | undefined, row: string, column: string): Cell => {
  if (!Array.isArray(answer)) return answer
  const at = answer[0]?.indexOf(column) ?? -1
  return answer.find(([name]) => name === row)?.[at]
}

for (const { name } of folders) {
  describe(name, () => {
    const folder = new URL(`${name}/`, here)
    const project = cellsOf(new URL('project.csv', folder))
    const outcomes = cellsOf(new URL('uitkomsten.csv', folder))
    for (const { functie = '', rij = '', kolom = '', waarde = '', tolerantie, herkomst } of readCsv(
      new URL('verwacht.csv', folder),
    )) {
      it(`${functie} ${rij} ${kolom}: ${waarde} (${herkomst})`, () => {
        const answer = functie === 'KOSTEN' ? functions.KOSTEN?.(project) : functions[functie]?.(project, outcomes)
        const got = pick(answer, rij, kolom)
        const wanted = cell(waarde)
        if (typeof wanted !== 'number' || typeof got !== 'number') expect(got).toBe(wanted)
        else expect(Math.abs(got - wanted)).toBeLessThanOrEqual(Number(tolerantie))
      })
    }
  })
}

it('every case has something to check', () => {
  expect(folders.length).toBeGreaterThanOrEqual(8)
  for (const { name } of folders) expect(readCsv(new URL(`${name}/verwacht.csv`, here)).length).toBeGreaterThan(0)
})
