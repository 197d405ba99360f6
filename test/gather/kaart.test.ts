// kaart when there is no card: one sentence or the cells to mend, never the words of a program.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { impactkaart } from '../../core'
import { writeWorkbook } from '../../workbook-file'
import type { Command } from '../../workbook-file/cli/command'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { kaart } from '../../workbook-file/cli/kaart'
import { fileOf } from '../template/filled'
import { returnedCard, withCells, withParts } from './returned'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kaart-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const run = async (typed: readonly string[], commands: readonly Command[] = [kaart], traces = false) => {
  const said = { out: '', problem: '' }
  const exit = await runImpactkaart(
    typed,
    {
      traces,
      write: (text) => {
        said.out += text
      },
      writeProblem: (text) => {
        said.problem += text
      },
    },
    commands,
  )
  return { exit, ...said }
}

const kaartOf = async (bytes: Uint8Array) => {
  const file = path.join(folder, 'a.xlsx')
  await writeFile(file, bytes)
  return run(['kaart', file])
}
const card = returnedCard(3)

test('a name over whole columns is a sentence and code 3', async () => {
  const file = withParts(await fileOf(card), (xml) =>
    xml.replace(/(<definedName name="Uitkomsten">)[^<]*/, (_, tag: string) => `${tag}Uitkomsten!$A$1:$AF$1048576`),
  )
  const { exit, out, problem } = await kaartOf(file)
  expect([exit, out]).toEqual([3, ''])
  expect(problem).toMatch(/^Het bestand "a\.xlsx" heeft een naam Uitkomsten die meer dan .* cellen beslaat\..*\n$/)
})

test('a fresh workbook says what to fill in on Start', async () => {
  const { exit, out } = await kaartOf(await writeWorkbook([impactkaart({ set: '', rows: 6 })]))
  expect(exit).toBe(1)
  expect(out).toContain('Vul op het blad Start in: Projecttype, Looptijd, Bereik, Kosten.')
  expect(out).not.toMatch(/argument/i)
})

test('faults are told by sheet and cell', async () => {
  const outcomes = card.outcomes.map((row, index) => (index === 1 ? { ...row, 'Eigen aandeel': '1.250' } : row))
  const file = withCells(await fileOf({ ...card, outcomes }), 1, { B14: '10.000' })
  const { exit, out } = await kaartOf(file)
  expect(exit).toBe(1)
  expect(out).toMatch(/^Start, cel B14 +"10\.000" kan/m)
  expect(out).toMatch(/^Uitkomsten, rij 8, kolom Eigen aandeel +"1\.250"/m)
  expect(out).not.toContain('Projecttabel')
})

test('what nobody foresaw is one sentence and code 3; its place in the program only when asked', async () => {
  const breaks: Command = {
    ...kaart,
    run: () => Promise.reject(new TypeError('x is not a function')),
  }
  const { exit, problem } = await run(['kaart', 'a.xlsx'], [breaks])
  expect(exit).toBe(3)
  expect(problem).toMatch(/^Er ging iets mis .* x is not a function\n$/)
  expect((await run(['kaart', 'a.xlsx'], [breaks], true)).problem).toContain('kaart.test.ts')
})
