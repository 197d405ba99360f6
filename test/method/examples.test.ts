// The two example projects must be what they claim: the published result, and a fictitious project without errors.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../core/cell'
import { type Example, examples, projectTableOf } from '../../core/examples/index'
import { comparisonAnswers, projectTypes } from '../../core/figures/reference-projects'
import { readOutcomes } from '../../core/reading/outcomes'
import { readProject } from '../../core/reading/project'
import { rowsFrom } from '../properties/arbitraries'

const example = (key: string): Example => {
  const found = examples.find((one) => one.key === key)
  if (!found) throw new Error(`no example ${key}`)
  return found
}

const onCardOf = (one: Example, name: string): Cell =>
  rowsFrom('KAART', projectTableOf(one), one.outcomes).find(([label]) => label === name)?.[1]

describe('the examples', () => {
  for (const one of examples) {
    it(`${one.key} can be filled in on Start and has no error`, () => {
      expect(projectTypes).toContain(one.start.type)
      const answers = comparisonAnswers.map(({ nl }) => nl)
      for (const answer of one.start.comparison) expect(answers).toContain(answer)
      const found = rowsFrom('CONTROLE', projectTableOf(one), one.outcomes)
      expect(found.filter(([severity]) => severity === 'fout')).toEqual([])
      expect(found.filter(([, , finding]) => String(finding).includes('niet bekend en telt niet mee'))).toEqual([])
      for (const row of one.outcomes) expect(row.length).toBe(one.outcomes[0]?.length)
      const [own, price] = ['Eigen prijs', 'Prijs'].map((name) => one.outcomes[0]?.indexOf(name) ?? -1)
      for (const row of one.outcomes.slice(1)) expect(row[own ?? -1]).toBe(row[price ?? -1])
    })
  }

  it('the family homes give the published factor, 92% of it from one row', () => {
    const homes = example('gezinshuizen')
    expect(onCardOf(homes, 'Rendementsfactor')).toBeCloseTo(1.3046, 4)
    expect(onCardOf(homes, 'Baten (contante waarde)')).toBeCloseTo(78705, 6)
    expect(onCardOf(homes, 'Kosten (contante waarde)')).toBe(60327)
    const [first] = rowsFrom('UITWERKING', projectTableOf(homes), homes.outcomes)
    expect(Number(first?.[6]) / 78705).toBeCloseTo(0.92, 9)
  })

  it('the debt-counselling project is labelled as fictitious and shows every form', () => {
    const debts = example('schuldhulp')
    for (const text of [debts.title, debts.note, debts.start.projectName, debts.start.organisation])
      expect(text).toMatch(/verzonnen/i)
    const { project } = readProject(projectTableOf(debts))
    const { rows } = readOutcomes(debts.outcomes, project).outcomes
    expect(rows.filter(({ price, ownPrice }) => price && !ownPrice).length).toBeGreaterThanOrEqual(8)
    expect(rows.filter(({ low, high }) => low < high).length).toBeGreaterThanOrEqual(2)
    expect(rows.some(({ ownPrice }) => ownPrice)).toBe(true)
    expect(rows.some(({ chances }) => chances)).toBe(true)
    expect(rows.some(({ years, dropOff }) => years > 1 && dropOff > 0)).toBe(true)
    expect(project.costs).toBe(debts.start.costs)
    const factor = Number(onCardOf(debts, 'Rendementsfactor'))
    expect(factor).toBeGreaterThan(1)
    expect(factor).toBeLessThan(2.2)
  })
})
