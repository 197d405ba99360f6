// The result in a sentence: rounding for the ear, what is left out, and both languages.
import { describe, expect, it } from 'vitest'
import { type ResultFacts, resultSentence } from '../../core/sentences/result-sentence'

const facts: ResultFacts = {
  projectName: 'Maatjes',
  factor: 1.435,
  benefits: 359069.57,
  costs: 250499,
  hours: 1234,
  mainSector: 'zorg',
}

describe('the result sentence', () => {
  it('says factor, benefits, costs and hours', () => {
    expect(resultSentence(facts, 'nl')).toBe(
      'Elke euro die in Maatjes wordt gestoken, levert naar schatting 1,44 euro op: € 359.000 baten tegenover € 250.000 kosten. Daarnaast komt 1.230 uur werk vrij, het meest bij zorg.',
    )
    expect(resultSentence(facts, 'en')).toBe(
      'Every euro put into Maatjes yields an estimated 1.44 euros: €359,000 in benefits against €250,000 in costs. In addition, 1,230 hours of work are freed, most of them in health care.',
    )
  })

  it('rounds euros to 1 000 above 10 000 and to 10 below, half away from zero', () => {
    const euros = (benefits: number, costs: number) =>
      /: (.*) baten tegenover (.*) kosten/.exec(resultSentence({ ...facts, benefits, costs }, 'nl'))?.slice(1)
    expect(euros(10_500, 9_995)).toEqual(['€ 11.000', '€ 10.000'])
    expect(euros(10_000, 1_234)).toEqual(['€ 10.000', '€ 1.230'])
    expect(euros(-12_500, 4)).toEqual(['€ -13.000', '€ 0'])
  })

  it('rounds hours to 10 above 100, and to whole hours below', () => {
    const hours = (given: number) => / komt (.*) uur/.exec(resultSentence({ ...facts, hours: given }, 'nl'))?.[1]
    expect([hours(105), hours(100), hours(99.6), hours(0.5), hours(0.4), hours(0)]).toEqual([
      '110',
      '100',
      '100',
      '1',
      undefined,
      undefined,
    ])
  })

  it('names work that it costs elsewhere as such', () => {
    expect(resultSentence({ ...facts, hours: -45 }, 'nl')).toMatch(
      / Wel kost het elders naar schatting 45 uur werk extra\.$/,
    )
    expect(resultSentence({ ...facts, hours: -45 }, 'en')).toMatch(/ an estimated 45 extra hours of work elsewhere\.$/)
  })

  it('without a name it is about this project; an own sector keeps its name', () => {
    expect(resultSentence({ ...facts, projectName: '', mainSector: 'Buurthuis' }, 'nl')).toMatch(
      /^Elke euro die in dit project .*bij Buurthuis\.$/,
    )
    expect(resultSentence({ ...facts, projectName: '', mainSector: 'Buurthuis' }, 'en')).toMatch(
      /^Every euro put into this project .*in Buurthuis\.$/,
    )
  })

  it('does not name a sector that is not known', () => {
    const unknown = { ...facts, mainSector: 'onbekend' }
    expect(resultSentence(unknown, 'nl')).toMatch(/ vrij, het meest in een onbekende sector\.$/)
    expect(resultSentence(unknown, 'en')).toMatch(/most of them in an unknown sector\.$/)
  })

  it('without costs it only tells the benefits', () => {
    const open = { ...facts, factor: undefined, costs: 0 }
    expect(resultSentence(open, 'nl')).toBe(
      'De baten van Maatjes zijn naar schatting € 359.000; de kosten zijn nog niet ingevuld.',
    )
    expect(resultSentence(open, 'en')).toBe(
      'The benefits of Maatjes are an estimated €359,000; the costs have not been filled in yet.',
    )
  })
})
