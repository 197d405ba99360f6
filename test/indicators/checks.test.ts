// The checks on the indicators can fail: each change below breaks one thing, and the sentence must name the row and say what is wrong.
import { describe, expect, it } from 'vitest'
import { objectionsToIndicators } from '../../core/indicators/indicator-checks.build'
import { type IndicatorTables, readIndicatorTables } from '../../core/indicators/indicator-tables.build'
import { generateIndicators } from '../../core/indicators/indicators.build'

const tables = readIndicatorTables()

/** The tables with some fields of one indicator replaced. */
const broken = (key: string, change: Record<string, string>): IndicatorTables => {
  expect(tables.indicators.filter((row) => row.key === key)).toHaveLength(1)
  return { ...tables, indicators: tables.indicators.map((row) => (row.key === key ? { ...row, ...change } : row)) }
}
const score = (change: Record<string, string>) => broken('post-openen', change)
const count = (change: Record<string, string>) => broken('achterstanden', change)
const question = (text: string) => score({ question_nl: text })

const only = (keep: (row: Record<string, string>) => boolean): IndicatorTables => ({
  ...tables,
  indicators: tables.indicators.filter(keep),
})
const answers = (change: Record<string, string>): IndicatorTables => ({
  ...tables,
  answers: tables.answers.map((row) => (row.key === 'vaak' ? { ...row, ...change } : row)),
})
const firstChoices = (theme: string): IndicatorTables => ({
  ...tables,
  indicators: tables.indicators.map((row) => ({ ...row, first_for: row.theme === theme ? (row.types ?? '') : '' })),
})

const withoutStart: IndicatorTables = {
  ...tables,
  indicators: tables.indicators.map((row) => ({ ...row, moments: 'halverwege;einde' })),
}

const long = 'Hoe vaak gaat u in een heel gewone week met veel plezier naar het buurthuis toe?'

type Case = readonly [what: string, changed: IndicatorTables, sentence: string]

const empty = (column: string): Case => [`no ${column}`, score({ [column]: '' }), `row post-openen: ${column} is empty`]

const cases: readonly Case[] = [
  ...[
    'title_nl',
    'title_en',
    'types',
    'service',
    'question_nl',
    'direction',
    'observation_nl',
    'moments',
    'minutes',
    'sensitive',
    'pitfalls_nl',
    'reason_nl',
  ].map(empty),
  ['a key with a space', score({ key: 'post openen' }), 'the key may hold small letters'],
  ['a key twice', score({ key: 'achterstanden' }), 'the key "achterstanden" occurs twice'],
  ['a question twice', question('Weet u wat u doet als het weer misgaat?'), 'occurs twice'],
  ['a title twice', score({ title_nl: 'Nee zeggen' }), 'the title_nl "nee zeggen" occurs twice'],
  ['a Dutch title in English', score({ title_en: 'Post op tijd openen' }), 'the English title is the Dutch one'],
  ['an unknown type', score({ types: 'toneel' }), 'types "toneel" is not known'],
  ['a type twice', score({ types: 'jongerenwerk;jongerenwerk' }), 'types names "jongerenwerk" twice'],
  ['a first choice for another type', score({ first_for: 'ouderenwerk' }), 'first_for "ouderenwerk" is not known'],
  ['an unknown service', score({ service: 'samen' }), 'service "samen" is not known'],
  ['an unknown moment', score({ moments: 'start;zomer' }), 'moments "zomer" is not known'],
  ['one moment only', score({ moments: 'start' }), 'at least two moments'],
  ['an unknown direction', score({ direction: 'omhoog' }), 'direction "omhoog" is not known'],
  ['a score that falls when things go well', score({ direction: 'lager is beter' }), 'turn the answers round'],
  ['an unknown mark', score({ sensitive: 'misschien' }), 'sensitive must be ja or nee'],
  ['no time at all', score({ minutes: '0' }), 'minutes must be whole, from 1 to 20'],
  ['too much time', score({ minutes: '21' }), 'minutes must be whole, from 1 to 20'],
  ['half minutes', score({ minutes: '2.5' }), 'minutes must be whole, from 1 to 20'],
  ['an unknown price', score({ supports: 'maanreis' }), 'supports "maanreis" is not known'],
  ['a price that is never used', score({ supports: 'ratio-seor' }), 'supports "ratio-seor" is not known'],
  ['a share instead of euros', score({ supports: 'eenzaamheid-ggz-pct' }), 'supports "eenzaamheid-ggz-pct"'],
  ['no question mark', question('U opent uw post binnen een week.'), 'must end with a question mark'],
  ['a question about somebody', question('Hoe vaak gaat de post open?'), 'must address the resident'],
  ['two questions with en', question('Opent en leest u uw post?'), 'asks two things'],
  ['two questions with of', question('Opent of bewaart u uw post?'), 'asks two things'],
  ['two question marks', question('Opent u uw post? Elke week?'), 'more than one question mark'],
  ['a pushing question', question('U opent uw post toch elke week?'), 'pushes towards an answer'],
  ['a long question', question(long), 'question_nl: more than 15 words'],
  ['a long observation', score({ observation_nl: long }), 'observation_nl: more than 15 words'],
  ['a long pitfall', score({ pitfalls_nl: long }), 'pitfalls_nl: more than 15 words'],
  ['three pitfalls', score({ pitfalls_nl: 'Eén. Twee. Drie.' }), 'more than two sentences'],
  ['a long reason', score({ reason_nl: 'woord '.repeat(21) }), 'reason_nl: more than 20 words'],
  ['unknown answers', score({ answers: 'soms' }), 'the answers "soms" are not in answers.csv'],
  ['an empty level', score({ level_3: '' }), 'a level is empty'],
  ['two equal levels', score({ level_3: 'bijna alles open' }), 'two levels are the same'],
  ['a long level', score({ level_3: 'een twee drie vier vijf zes zeven' }), 'a level has more than 6 words'],
  ['a score with a unit', score({ count_unit_nl: 'brieven' }), 'a score has no count_unit_nl'],
  ['a count without a unit', count({ count_unit_nl: '' }), 'needs answers (a score) or count_unit_nl'],
  ['a count with a level', count({ level_1: 'geen' }), 'a count has no levels'],
  ['a licensed name', score({ pitfalls_nl: 'Gebruik ook de Outcomes Star.' }), 'belongs to others'],
  ['another licensed name', score({ observation_nl: 'Vul de ZRM in.' }), 'belongs to others'],
  ['an empty answer', answers({ answer_2: '' }), 'answers.csv, row vaak: needs five different answers'],
  ['an answer twice', answers({ answer_2: 'nooit' }), 'answers.csv, row vaak: needs five different answers'],
  ['answers nobody uses', answers({ key: 'vaker' }), 'answers.csv, row vaker: no indicator uses it'],
  ['too few', only(({ theme }) => theme !== 'vaardigheid'), 'at least 80 are needed'],
  ['a missing theme', only(({ theme }) => theme !== 'vaardigheid'), 'the theme vaardigheid has no indicators'],
  [
    'a type without choice',
    only(({ types }) => !types?.includes('mantelzorg')),
    'mantelzorg: only 0 indicators; at least 7 are needed',
  ],
  ['a type with few themes', only(({ theme }) => !/^[ow]/.test(theme ?? '')), 'mantelzorg: fewer than three themes'],
  ['no first choices', firstChoices('none'), 'mantelzorg: 0 first choices; three to five are needed'],
  ['no before', withoutStart, 'mantelzorg: fewer than three first choices can be compared before and after'],
  ['first choices of one theme', firstChoices('weerbaarheid'), 'mantelzorg: the first choices cover fewer than'],
]

describe('the checks on the indicators', () => {
  it.each(cases)('refuse %s', (_, changed, sentence) => {
    expect(objectionsToIndicators(changed).join('\n')).toContain(sentence)
    expect(() => generateIndicators(changed)).toThrow(sentence)
  })
})
