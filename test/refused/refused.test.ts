// Wrong input gets one plain sentence: the right kind, the right reason, and words that say where and what to do.
// functions.csv calls a function with arguments 1 to 5; outcomes.csv and project.csv give a table to BATEN, other arguments being right.
import { describe, expect, it } from 'vitest'
import { answer } from '../../core/catalogue/call-function'
import { catalogue } from '../../core/functions/index'
import { problemIn } from '../../core/sentences/in-language'
import { readCsv } from '../support/csv'
import { problemOf } from '../support/problem-of'
import { readArgument, readArguments } from '../support/run-table'

const goodProject = [
  ['Looptijd', 12],
  ['Kosten totaal', 1000],
]
const goodOutcomes = [
  ['Uitkomst', 'Bruto aantal', 'Prijs'],
  ['Minder overlast', 10, 100],
]

const called = (name: string) => {
  const fn = catalogue.find((one) => one.name === name)
  if (!fn) throw new Error(`no function ${name}`)
  return fn
}

/** The sentence is plain: it starts with a capital, ends with a full stop, names no machine words, and stays short. */
const expectPlain = (sentence: string) => {
  expect(sentence).toMatch(/^[A-Z"0-9ÉÈ-]/)
  expect(sentence).toMatch(/\.$/)
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|_| {2}/)
  expect(sentence.length).toBeLessThan(420)
}

const check = (row: Record<string, string>, act: () => unknown) => {
  const found = problemOf(act)
  expect(found.reason).toBe(row.reason)
  expect(found.code).toBe(row.code)
  for (const words of (row.words ?? '').split('|')) expect(found.message).toContain(words)
  expectPlain(found.message)
  expectPlain(problemIn(found, 'en'))
}

describe('arguments', () => {
  for (const row of readCsv(new URL('functions.csv', import.meta.url))) {
    it(row.case ?? '', () => {
      const args = [row.arg1, row.arg2, row.arg3, row.arg4, row.arg5].map((one) => one ?? '')
      check(row, () => answer(called(row.function ?? ''), readArguments(args)))
    })
  }
})

describe('the outcome table', () => {
  for (const row of readCsv(new URL('outcomes.csv', import.meta.url))) {
    it(row.case ?? '', () => check(row, () => answer(called('BATEN'), [goodProject, readArgument(row.table ?? '')])))
  }
})

describe('the project table', () => {
  for (const row of readCsv(new URL('project.csv', import.meta.url))) {
    it(row.case ?? '', () => check(row, () => answer(called('BATEN'), [readArgument(row.table ?? ''), goodOutcomes])))
  }
})
