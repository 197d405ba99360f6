// Laws about the quick card: what the five answers may and may not do.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Range } from '../../core/cell'
import {
  comparisonAnswers,
  comparisonQuestions,
  projectTypes,
  referenceProject,
} from '../../core/figures/reference-projects'
import { close, rowsFrom } from './arbitraries'

const answers = comparisonAnswers.map(({ nl }) => nl)
const answered = fc.array(fc.constantFrom(...answers), { minLength: 5, maxLength: 5 })
const input = fc.record({
  type: fc.constantFrom(...projectTypes),
  months: fc.integer({ min: 1, max: 360 }),
  reach: fc.integer({ min: 1, max: 10_000 }),
  costs: fc.integer({ min: 1, max: 10_000_000 }),
})

const table = (given: readonly string[]): Range => [
  ['Vraag', 'Antwoord'],
  ...comparisonQuestions.map(({ name }, at) => [name.nl, given[at] ?? '']),
]

const quick = (
  { type, months, reach, costs }: { type: string; months: number; reach: number; costs: number },
  given?: Range,
) => {
  const rows = new Map(
    rowsFrom('SNELKAART', type, months, reach, costs, given ?? '').map(([name, value]) => [name, value]),
  )
  return (name: string) => Number(rows.get(name))
}

describe('the quick card', () => {
  it('multiplies by no less than 0.25 and no more than 3, and by the product in between', () => {
    fc.assert(
      fc.property(input, answered, (project, given) => {
        const product = comparisonQuestions.reduce(
          (total, { steps }, at) => total * (steps[answers.indexOf(given[at] ?? '')] ?? 1),
          1,
        )
        const multiplier = quick(project, table(given))('Vermenigvuldiger')
        expect(multiplier).toBeGreaterThanOrEqual(0.25)
        expect(multiplier).toBeLessThanOrEqual(3)
        expect(close(multiplier, Math.min(3, Math.max(0.25, product)))).toBe(true)
      }),
    )
  })

  it('gives the reference project itself when everything is equal, absent or blank', () => {
    fc.assert(
      fc.property(input, fc.subarray(comparisonQuestions.map(({ key }) => key)), (project, asked) => {
        const reference = referenceProject(project.type)
        for (const given of [
          undefined,
          [['Vraag', 'Antwoord'], ...asked.map((key) => [key, asked.length % 2 ? 'gelijk' : ''])],
        ]) {
          const value = quick(project, given)
          expect([value('Rendementsfactor (indicatie)'), value('Laag'), value('Hoog')]).toEqual([
            reference?.factor,
            reference?.low,
            reference?.high,
          ])
        }
      }),
    )
  })

  it('keeps the factor within its band, benefits in line with costs and costs in line with reach', () => {
    fc.assert(
      fc.property(input, answered, (project, given) => {
        const value = quick(project, table(given))
        const factor = value('Rendementsfactor (indicatie)')
        expect(value('Laag')).toBeLessThanOrEqual(factor)
        expect(value('Hoog')).toBeGreaterThanOrEqual(factor)
        expect(close(value('Baten (indicatie)'), factor * project.costs)).toBe(true)
        expect(close(value('Kosten per bewoner') * project.reach, project.costs)).toBe(true)
        expect(close(value('Kosten per bewoner per jaar') * (project.months / 12), value('Kosten per bewoner'))).toBe(
          true,
        )
      }),
    )
  })

  it('never falls when an answer rises, except for what others contribute', () => {
    fc.assert(
      fc.property(input, answered, fc.nat({ max: 4 }), fc.nat({ max: 3 }), (project, given, which, answer) => {
        const at = (step: number) =>
          quick(
            project,
            table(given.map((one, question) => (question === which ? (answers[step] ?? '') : one))),
          )('Rendementsfactor (indicatie)')
        const [lower, higher] = which === 4 ? [at(answer + 1), at(answer)] : [at(answer), at(answer + 1)]
        expect(lower).toBeLessThanOrEqual(higher)
      }),
    )
  })

  it('does not mind the order of the questions, nor key, name or whole question, nor the language', () => {
    fc.assert(
      fc.property(input, answered, (project, given) => {
        const plain = rowsFrom('SNELKAART', project.type, project.months, project.reach, project.costs, table(given))
        const other: Range = [
          ['Answer', 'Question'],
          ...comparisonQuestions
            .map(({ key, name, question }, at) => [
              comparisonAnswers[answers.indexOf(given[at] ?? '')]?.en,
              [key, name.en, question.nl][at % 3],
            ])
            .reverse(),
        ]
        const turned = rowsFrom('SNELKAART', project.type, project.months, project.reach, project.costs, other)
        for (const [at, [name, value]] of plain.entries()) {
          const found = turned[at]?.[1]
          if (typeof value === 'number') expect([name, close(Number(found), value)]).toEqual([name, true])
          else expect(found).toBe(value)
        }
      }),
    )
  })
})
