// The goal sentence and what a kind colleague would say about it.
import { describe, expect, it } from 'vitest'
import { termWords } from '../../core/indicators/goal-date'
import { type Goal, goalSentence } from '../../core/indicators/goal-sentence'
import { dayNumber } from '../../core/reading/date'

const goal: Goal = {
  who: '30 gezinnen met schulden',
  change: 'openen elke week hun post',
  by: '1-12-2027',
  seen: 'de score op Post op tijd openen',
}
const found = (change: Partial<Goal>) =>
  goalSentence({ ...goal, ...change }).findings.map(({ code, part }) => `${part}: ${code}`)
const textOf = (change: Partial<Goal>) => goalSentence({ ...goal, ...change }).findings[0]?.text

describe('the goal sentence', () => {
  it('holds who, what changes, by when and how we see it', () => {
    expect(goalSentence(goal)).toEqual({
      sentence: {
        nl: '30 gezinnen met schulden openen elke week hun post, uiterlijk op 1 december 2027; dat zien we aan de score op Post op tijd openen.',
        en: '30 gezinnen met schulden openen elke week hun post, by 1 December 2027; we see this in de score op Post op tijd openen.',
      },
      findings: [],
      goodEnough: true,
    })
  })

  it('shows a gap where a part is missing', () => {
    const { sentence, goodEnough } = goalSentence({ who: '', change: ' ', by: '', seen: '\u200b' })
    expect(sentence.nl).toBe('… …, uiterlijk …; dat zien we aan ….')
    expect(sentence.en).toBe('… …, by …; we see this in ….')
    expect(goodEnough).toBe(false)
  })

  it('takes pasted text as people mean it', () => {
    const { sentence, findings } = goalSentence({
      who: '  jongeren\u00a0uit Noord ',
      change: 'hebben een\u200b vast\n dagritme.',
      by: ' uiterlijk eind 2027. ',
      seen: 'aan het aantal dagen met een vaste tijd.',
    })
    expect(sentence.nl).toBe(
      'Jongeren uit Noord hebben een vast dagritme, uiterlijk eind 2027; dat zien we aan het aantal dagen met een vaste tijd.',
    )
    expect(findings).toEqual([])
  })
})

describe('the check of a goal', () => {
  it.each(['who', 'change', 'by', 'seen'] as const)('asks for %s when it is missing', (part) => {
    expect(found({ [part]: '' })).toEqual([`${part}: missing`])
    expect(goalSentence({ ...goal, [part]: '' }).goodEnough).toBe(false)
  })

  it('points at a vague change only when nothing says how we see it', () => {
    const change = 'voelen zich beter'
    expect(found({ change })).toEqual([])
    expect(found({ change, seen: '' })).toEqual(['change: vague', 'seen: missing'])
    expect(textOf({ change, seen: '' })?.nl).toContain('"beter"')
  })

  it.each([
    ['meer aandacht voor elkaar', 'meer aandacht'],
    ['het gaat beter in de buurt', 'beter'],
    ['de versterking van de wijk', 'versterking'],
    ['bewoners zijn zelfredzamer', 'zelfredzamer'],
    ['more attention for each other', 'more'],
  ])('points at the word in "%s"', (seen, word) => {
    expect(found({ seen })).toEqual(['seen: vague'])
    expect(textOf({ seen })?.nl).toContain(`"${word}"`)
    expect(textOf({ seen })?.en).toContain(`"${word}"`)
    expect(goalSentence({ ...goal, seen }).goodEnough).toBe(true)
  })

  it.each(['minder gemiste dagen per maand', 'het aantal keren dat het beter ging', '8 van de 10 gaan meer op pad'])(
    'accepts "%s", because it can be counted',
    (seen) => {
      expect(found({ seen })).toEqual([])
    },
  )

  it.each(['binnenkort', 'over zes maanden', 'zo snel mogelijk', '31-2-2027', '2027-02-31', -5])(
    'finds no date in %s',
    (by) => {
      expect(found({ by })).toEqual(['by: no-date'])
      expect(goalSentence({ ...goal, by }).goodEnough).toBe(false)
    },
  )

  it.each([
    'openen hun post en betalen hun rekeningen op tijd',
    'openen hun post; sparen',
    'openen hun post. Ook sparen zij',
    'openen hun post, daarnaast sparen zij',
    'open their post and pay their bills',
  ])('sees two goals in "%s"', (change) => {
    expect(found({ change })).toEqual(['change: several-goals'])
    expect(goalSentence({ ...goal, change }).goodEnough).toBe(true)
  })

  it('takes two nouns for one goal', () => {
    expect(found({ change: 'openen zelf hun post en rekeningen' })).toEqual([])
  })

  it('says everything at once, in the order of the fields', () => {
    expect(found({ who: '', change: 'sparen en doen mee; beter', by: 'ooit', seen: '' })).toEqual([
      'who: missing',
      'change: vague',
      'change: several-goals',
      'by: no-date',
      'seen: missing',
    ])
  })

  it('speaks both languages', () => {
    const all = ['who', 'change', 'by', 'seen'].flatMap((part) => goalSentence({ ...goal, [part]: '' }).findings)
    const others = [{ seen: 'beter' }, { by: 'ooit' }, { change: 'a; b' }].flatMap(
      (change) => goalSentence({ ...goal, ...change }).findings,
    )
    for (const { text } of [...all, ...others]) expect(text.nl).not.toBe(text.en)
    expect([...all, ...others]).toHaveLength(7)
  })
})

describe('the term', () => {
  it.each([
    ['1 december 2027', 'op 1 december 2027', '1 December 2027'],
    ['2027-03-31', 'op 31 maart 2027', '31 March 2027'],
    ['31/12/2027', 'op 31 december 2027', '31 December 2027'],
    [dayNumber(2028, 2, 29) ?? 0, 'op 29 februari 2028', '29 February 2028'],
    ['mei 2027', 'in mei 2027', 'May 2027'],
    ['eind 2027', 'eind 2027', 'eind 2027'],
    ['schooljaar 2026-2027', 'schooljaar 2026-2027', 'schooljaar 2026-2027'],
  ])('%s is read', (typed, nl, en) => {
    expect(termWords(typed)).toEqual({ nl, en })
  })

  it('finds back every first and last day of a month', () => {
    for (const year of [1900, 1999, 2000, 2027, 2028, 9999]) {
      for (const [month, name] of ['januari', 'februari', 'maart', 'april'].entries()) {
        const first = dayNumber(year, month + 1, 1)
        if (first === undefined) continue
        expect(termWords(first)?.nl).toBe(`op 1 ${name} ${year}`)
        if (first > 61) expect(termWords(first - 1)?.nl).toMatch(/^op (28|29|31) /)
      }
    }
  })

  it.each(['', 'ooit', 'december', 'over een jaar'])('"%s" is no term', (typed) => {
    expect(termWords(typed)).toBeUndefined()
  })

  it.each([
    ['voor 1 juli 2027', 'voor 1 juli 2027'],
    ['vóór de zomer van 2027', 'vóór de zomer van 2027'],
    ['eind 2027', 'uiterlijk eind 2027'],
    ['juli 2027', 'uiterlijk in juli 2027'],
  ])('"%s" reads well in the sentence', (by, words) => {
    expect(goalSentence({ ...goal, by }).sentence.nl).toContain(`, ${words}; `)
  })
})
