// The reference project per type, the studies beside it, and the questions of the comparison.
import { describe, expect, it } from 'vitest'
import {
  comparisonAnswers,
  comparisonQuestions,
  contextStudies,
  projectTypes,
  referenceProject,
} from '../../core/figures/reference-projects'

const reference = (type: string) => {
  const project = referenceProject(type)
  if (project === undefined) throw new Error(`no reference project for ${type}`)
  return project
}

describe('the reference project', () => {
  it.each([
    ['jongerenwerk', 1.6, 1, 2.2, true],
    ['eenzaamheid', 1.6, 1, 2.2, true],
    ['sociaal arrangeren', 1.6, 1, 2.2, true],
    ['schuldproblematiek', 1.9, 1, 2, false],
    ['participatie', 1.6, 1, 2.2, true],
    ['mantelzorg', 1.6, 1, 2.2, true],
    ['vrijwilligerswerk', 1.6, 1, 2.2, true],
    ['opvoedondersteuning', 1.6, 1, 2.2, true],
    ['buurtwerk', 1.6, 1, 2.2, true],
    ['maatschappelijk werk', 1.6, 1, 2.2, true],
    ['statushouders', 1.6, 1, 2.2, true],
    ['ouderenwerk', 1.6, 1, 2.2, true],
  ])('of %s is %d, from %d to %d', (type, factor, low, high, isSectorAverage) => {
    expect(reference(type)).toMatchObject({ type, factor, low, high, isSectorAverage })
  })

  it('exists for every type, in the order of the existing tool', () => {
    expect(projectTypes).toHaveLength(12)
    expect(projectTypes.slice(0, 5)).toEqual([
      'jongerenwerk',
      'eenzaamheid',
      'sociaal arrangeren',
      'schuldproblematiek',
      'participatie',
    ])
    for (const type of projectTypes) expect(reference(type).type).toBe(type)
  })

  it('is found without regard to case, hyphens and spaces, and is not guessed', () => {
    expect(referenceProject(' Sociaal-Arrangeren ')?.type).toBe('sociaal arrangeren')
    expect(referenceProject('toneel')).toBeUndefined()
    expect(referenceProject('')).toBeUndefined()
    expect(referenceProject('sector')).toBeUndefined()
  })

  it('names its source, and says of its band that it is our own', () => {
    for (const type of projectTypes) {
      const { source, url, bandNote, label, factorNote } = reference(type)
      expect(source).toMatch(/\d{4}/)
      expect(url).toMatch(/^https:/)
      expect(bandNote).toContain('eigen schatting')
      expect(label).toContain('geen meting')
      expect(factorNote).not.toBe('')
    }
    expect(reference('jongerenwerk').label).toBe('sectorgemiddelde, geen meting')
    expect(reference('schuldproblematiek').bandNote).toContain('Schuldhulpverlening in vijf gemeenten: 2,0')
  })
})

describe('the studies beside it', () => {
  it('start with a sober one and a positive one', () => {
    const first = (type: string) =>
      contextStudies(type)
        .slice(0, 2)
        .map((study) => study.key)
    expect(first('jongerenwerk')).toEqual(['wsipp-casastart-2019', 'indecon-2012'])
    expect(first('ouderenwerk')).toEqual(['nuffield-popp-2011', 'popp-2009'])
    expect(first('statushouders')).toEqual(['sntr-rotterdam-2021', 'lpbl-amsterdam-2017'])
    for (const type of projectTypes) expect(contextStudies(type).length, type).toBeGreaterThanOrEqual(2)
  })

  it('keep a negative result, and never hold the reference itself', () => {
    expect(contextStudies('jongerenwerk')[0]?.ratio).toBe(-0.88)
    expect(contextStudies('schuldproblematiek').map((study) => study.key)).not.toContain('vonl-amsterdam-2021')
    expect(contextStudies('toneel')).toEqual([])
  })

  it('each have a source, an address, and a figure or a finding', () => {
    for (const study of projectTypes.flatMap(contextStudies)) {
      for (const text of [study.source, study.publisher, study.url, study.strength, study.notes])
        expect(text, study.key).not.toBe('')
      expect(study.ratio !== undefined || study.finding !== '', study.key).toBe(true)
      expect(study.country.length, study.key).toBeGreaterThan(2)
    }
  })
})

describe('the questions of the comparison', () => {
  it('are the five of the quick card, each with why it is asked and an own estimate per answer', () => {
    expect(comparisonQuestions.map(({ name }) => name.nl)).toEqual([
      'Intensiteit van de begeleiding',
      'Zwaarte van de problemen',
      'Aandeel dat afrondt',
      'Duur van het effect',
      'Bijdrage van anderen',
    ])
    for (const { question, why, source } of comparisonQuestions) {
      expect(source).toBe('eigen schatting')
      for (const text of [question.nl, question.en, why.nl, why.en]) {
        expect(text).not.toBe('')
        expect(text.split(' ').length).toBeLessThanOrEqual(40)
      }
    }
  })

  it('multiply by 0.6 to 1.4, reversed for the contribution of others; equal changes nothing', () => {
    const middle = comparisonAnswers.findIndex(({ nl }) => nl === 'gelijk')
    for (const { key, steps } of comparisonQuestions) {
      expect(steps).toEqual(key === 'anderen' ? [1.4, 1.2, 1, 0.8, 0.6] : [0.6, 0.8, 1, 1.2, 1.4])
      expect(steps[middle]).toBe(1)
      expect(steps).toHaveLength(comparisonAnswers.length)
    }
  })
})
