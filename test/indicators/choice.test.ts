// What is offered for a type of project: a short list first, with a reason, fit for how that type works.
import { describe, expect, it } from 'vitest'
import { projectTypes } from '../../core/figures/project-types'
import { indicators, indicatorsFor, mostIndicators, tooMany } from '../../core/indicators/indicator'

const keys = (list: readonly { key: string }[]): string[] => list.map(({ key }) => key)

describe('indicatorsFor', () => {
  it.each(projectTypes)('%s: three to five first, over at least three themes, and all others after', (type) => {
    const { recommended, rest } = indicatorsFor(type)
    expect(recommended.length).toBeGreaterThanOrEqual(3)
    expect(recommended.length).toBeLessThanOrEqual(5)
    expect(new Set(recommended.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(3)
    const fitting = indicators.filter(({ types }) => types.includes(type))
    expect(keys([...recommended, ...rest]).sort()).toEqual(keys(fitting).sort())
  })

  it.each(projectTypes)('%s: the short list takes at most twenty minutes per moment', (type) => {
    const minutes = indicatorsFor(type).recommended.reduce((sum, one) => sum + one.minutes, 0)
    expect(minutes).toBeLessThanOrEqual(20)
  })

  it('puts individual before group for guidance, and group before individual for work with groups', () => {
    for (const type of projectTypes) {
      const other = type === 'jongerenwerk' || type === 'buurtwerk' ? 'individueel' : 'groep'
      const { recommended, rest } = indicatorsFor(type)
      for (const list of [recommended, rest]) {
        const misfits = list.map(({ service }) => service === other)
        expect(misfits, type).toEqual([...misfits].sort((one, two) => Number(one) - Number(two)))
      }
    }
  })

  it('keeps a fixed order', () => {
    expect(keys(indicatorsFor('eenzaamheid').recommended)).toEqual([
      'buiten-komen',
      'gesprek-beginnen',
      'meehelpen',
      'kwartier-gesprek',
    ])
    expect(keys(indicatorsFor('jongerenwerk').recommended)).toEqual([
      'samen-opruimen',
      'samen-klus',
      'overlast-meldingen',
      'nee-zeggen',
      'volgende-stap',
    ])
    expect(indicatorsFor('mantelzorg')).toEqual(indicatorsFor('mantelzorg'))
  })

  it('does not change the bank', () => {
    const before = keys(indicators)
    indicatorsFor('buurtwerk')
    expect(keys(indicators)).toEqual(before)
  })
})

describe('tooMany', () => {
  it('warns above five', () => {
    expect(mostIndicators).toBe(5)
    expect([0, 5, 6].map(tooMany)).toEqual([false, false, true])
  })
})
