// The words of the pane: complete in both languages, short where they explain, and without jargon that is not explained.
import { describe, expect, it } from 'vitest'
import { comparisonQuestions } from '../../core'
import { aboutIn } from '../../pane/words/about'
import { measuringEn } from '../../pane/words/measuring-words-en'
import { measuringNl } from '../../pane/words/measuring-words-nl'
import { outcomeFieldsIn } from '../../pane/words/outcome-fields'
import { outcomeFormIn } from '../../pane/words/outcome-form-words'
import { packWordsIn } from '../../pane/words/pack-words'
import { pickerIn } from '../../pane/words/picker-words'
import { referenceIn } from '../../pane/words/reference-words'
import { wordsIn } from '../../pane/words/words'

interface Text {
  readonly at: string
  readonly text: string
}

/** Every text of a language with its place; a text with gaps is filled with a word or a number. */
const textsOf = (words: unknown, at = ''): Text[] => {
  if (typeof words === 'string') return [{ at, text: words }]
  if (typeof words === 'function') return [1, 3, 'x'].map((gap) => ({ at, text: filled(words, gap) }))
  return Object.entries(words as object).flatMap(([key, inner]) => textsOf(inner, at === '' ? key : `${at}.${key}`))
}

const filled = (words: unknown, gap: number | string): string => {
  const say = words as (...gaps: unknown[]) => string
  try {
    return say(gap, gap, gap, gap)
  } catch {
    return say([String(gap)])
  }
}

const allTexts = (language: 'nl' | 'en') =>
  textsOf({
    ...wordsIn[language],
    ...referenceIn[language],
    about: aboutIn[language],
    outcomeFields: outcomeFieldsIn[language],
    outcomeForm: outcomeFormIn[language],
    picker: pickerIn[language],
    pack: packWordsIn[language],
    measuring: { nl: measuringNl, en: measuringEn }[language],
  })
const [nl, en] = [allTexts('nl'), allTexts('en')]

/** Names that are the same in both languages. */
const same =
  /^(Start|Privacy|Team|Logo|x\. x|Impactkaart \d|Sector|Nederlands|English|Fte|Euro|euro|Rijk|onderwijs|Code|Moment|Indicator|\d\. .+|Uren|\d\. \d)$/

describe('the words of the pane', () => {
  it('stand at the same places in Dutch and in English', () => {
    expect(en.map(({ at }) => at).sort()).toEqual(nl.map(({ at }) => at).sort())
  })

  it('say something in both', () => {
    expect([...nl, ...en].filter(({ text }) => text.trim() === '' || text.includes('undefined'))).toEqual([])
  })

  it('are translated', () => {
    const english = new Map(en.map(({ at, text }) => [at, text]))
    const untranslated = nl.filter(({ at, text }) => english.get(at) === text && !same.test(text))
    expect(untranslated.map(({ at }) => at)).toEqual([])
  })

  it('explain why a field is asked in at most 40 words', () => {
    const asked = [...Object.entries(wordsIn.nl.quickFields), ...Object.entries(outcomeFieldsIn.nl)]
    const english = [...Object.entries(wordsIn.en.quickFields), ...Object.entries(outcomeFieldsIn.en)]
    const whys = [
      ...[...asked, ...english].map(([field, { why }]) => ({ field, why })),
      ...comparisonQuestions.flatMap(({ key, why }) => [
        { field: key, why: why.nl },
        { field: key, why: why.en },
      ]),
    ]
    expect(whys.length).toBeGreaterThan(60)
    expect(whys.filter(({ why }) => why.split(/\s+/).length > 40 || why.length < 20)).toEqual([])
  })

  it('keep Dutch sentences short', () => {
    const long = nl
      .flatMap(({ at, text }) => text.split(/[.!?:;] /).map((sentence) => ({ at, sentence })))
      .filter(({ sentence }) => sentence.split(/\s+/).length > 24)
    expect(long).toEqual([])
  })

  it('explain the terms of the field where they stand', () => {
    const explained: Readonly<Record<string, RegExp>> = {
      discontovoet: /tellen per jaar .* minder mee \(discontovoet\)/,
      prijspeil: /prijzen van .* \(prijspeil\)/,
      deadweight: /Was toch gebeurd \(deadweight\)/,
      'fte-': /$^/,
      'contante waarde': /$^/,
      sroi: /$^/,
      mkba: /$^/,
      referentieproject: /bestaand onderzoek: het referentieproject|^Referentieproject$/,
    }
    const bare = nl.filter(({ text }) =>
      Object.entries(explained).some(([term, where]) => text.toLowerCase().includes(term) && !where.test(text)),
    )
    expect(bare).toEqual([])
  })
})
