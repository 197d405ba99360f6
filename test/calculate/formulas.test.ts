// Every function of the classic set, with blanks, texts and errors: what our calculator makes of it, and LibreOffice of the same file.
// Where those two differ, the table says so.
import { beforeAll, describe, expect, test } from 'vitest'
import { classicFunctions } from '../../core/plan/formula-syntax'
import type { Plan, PlanCell } from '../../core/plan/plan'
import { calculate } from '../../workbook-file/calculate'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { formulas, typed } from './formulas'
import { onePlan } from './one-plan'
import { shownBy } from './shown-by'

const rows = Object.entries(formulas).flatMap(([about, list]) => list.map((row) => [about, ...row] as const))

const firstRow = 30
const inputs = Object.entries(typed).map(
  ([at, value]): PlanCell =>
    typeof value === 'string' && value.startsWith('=')
      ? { at, formula: value.slice(1) }
      : { at, meaning: 'invoer', ...(typeof value !== 'boolean' && { value: value as string | number }) },
)
const values = { Proef: { A13: true } }
const plan: Plan = onePlan([...inputs, ...rows.map(([, formula], index) => ({ at: `A${firstRow + index}`, formula }))])

let recalculated: Recalculated
beforeAll(async () => {
  const { proef } = await recalculate({ proef: await writeWorkbook(plan, { values }) })
  recalculated = proef as Recalculated
})

const ours = calculate([plan], values).Proef ?? {}

describe.each(rows.map((row, index) => [index, ...row] as const))('%i %s', (index, _, formula, result, theirs) => {
  test(`${formula} gives ${JSON.stringify(result)}`, () => {
    const found = ours[`A${firstRow + index}`]
    if (typeof result === 'number') expect(found).toBeCloseTo(result, 9)
    else expect(found).toBe(result)
  })

  test(`${formula} in LibreOffice`, () => {
    const found = shownBy(recalculated, 'Proef', `A${firstRow + index}`)
    const expected = theirs ?? result
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 9)
    else expect(found).toBe(expected)
  })
})

test('the table holds every function of the classic set', () => {
  const used = new Set(rows.flatMap(([, formula]) => formula.match(/[A-Z]+(?=\()/g) ?? []))
  expect([...classicFunctions.keys()].filter((name) => !used.has(name))).toEqual([])
})
