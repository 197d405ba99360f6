// Sheet Indicatorenplan says of the goal what goalSentence says, counts the minutes as minutesPerMonth does, and tells of every row what is
// wrong with it. LibreOffice recalculates the filled-in sheets.
import { beforeAll, describe, expect, test } from 'vitest'
import { goalSentence } from '../../core/indicators/goal-sentence'
import { indicators } from '../../core/indicators/indicator'
import { minutesPerMonth } from '../../core/indicators/methods'
import { columnNumber } from '../../core/plan/address'
import { meten } from '../../core/templates/index'
import {
  firstPlanRow,
  type PlanHelper,
  type PlanKey,
  planColumn,
  planHelperColumn,
  planTotals,
} from '../../core/templates/meten/layout'
import { shiftFormula } from '../../workbook-file/read/shared-formula'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type Filling, fileOf, fillings, type PlanInput } from './fillings'

const start = { months: 12, reach: 40, today: 46_100 }
const good = { indicator: 'Post op tijd openen', target: 4 }
const own = { indicator: 'Slaapt u goed?', ownQuestion: 'Hoe slaapt u?', ownTheme: 'gezondheid' }

/** Rows that are wrong or deserve a word, each with what Controle says and whether the row counts. */
const rows: readonly (readonly [what: string, row: PlanInput, says: string, counts: 0 | 1])[] = [
  ['a chosen indicator', good, 'Telt mee.', 1],
  [
    'an indicator of nobody',
    { indicator: 'Vergeten' },
    'Deze indicator staat niet in de lijst. Kies er een, of vul Eigen vraag en Eigen thema in.',
    0,
  ],
  ['a star is not any indicator', { indicator: 'Post*' }, 'Deze indicator staat niet in de lijst.', 0],
  [
    'an own question without a theme',
    { indicator: 'Eigen', ownQuestion: 'Hoe gaat het?' },
    'Deze indicator staat niet in de lijst.',
    0,
  ],
  [
    'the same indicator twice',
    { indicator: 'post-op tijd openen ' },
    'Deze indicator staat er al, in een rij hierboven.',
    0,
  ],
  ['a scale upside down', { ...own, ownLow: 5, ownHigh: 1 }, 'De schaal staat ondersteboven', 0],
  ['a scale of words', { ...own, indicator: 'Twee', ownLow: 'laag' }, 'De schaal is geen getal.', 0],
  ['a scale below 1', { ...own, indicator: 'Drie', ownLow: -3 }, 'De schaal ligt tussen 1 en 100.', 0],
  ['a rater of nobody', { indicator: 'Warm eten', rater: 'buurman' }, 'Kies bij Wie bewoner, werker of groep.', 0],
  ['values without an indicator', { target: 3 }, 'Kies of typ een indicator. Deze rij telt nog niet mee.', 0],
]
const remarked: typeof rows = [
  [
    'a scale from 0',
    { ...own, indicator: 'Nul', ownLow: 0, ownHigh: 10 },
    'Een 0 telt niet als schaal: het laagste is dan 1',
    1,
  ],
  ['a target that is no number', { ...good, target: 'veel' }, 'Telt mee. De streefwaarde is geen getal', 1],
  [
    'a start that is no number',
    { indicator: 'Warm eten', startValue: '3', target: 5 },
    'Telt mee. De startwaarde is geen getal',
    1,
  ],
  [
    'a target outside the scale',
    { indicator: 'Een vast dagritme', target: 9 },
    'Telt mee. De streefwaarde ligt buiten de schaal',
    1,
  ],
  [
    'a target that is the start',
    { indicator: 'Op afspraken komen', startValue: 3, target: 3 },
    'Telt mee. Start en doel zijn gelijk',
    1,
  ],
  [
    'an own question beside the list',
    { indicator: 'Zelf stappen zetten', ownQuestion: 'Lukt het?', target: 4 },
    'Telt mee. Eigen vraag, thema en schaal tellen niet',
    1,
  ],
  [
    'a count',
    { indicator: 'Aantal achterstanden', target: 1 },
    'Telt mee. Een telling vult u in op het blad Monitor.',
    1,
  ],
  ['no target yet', { indicator: 'Het huishouden bijhouden' }, 'Telt mee. Nog zonder streefwaarde.', 1],
  ['an indicator that is a number', { indicator: 12 }, 'Kies of typ een indicator.', 0],
]

/** Goals with a part missing, and one whose texts came along from elsewhere. */
const goals: Readonly<Record<string, NonNullable<Filling['goal']>>> = {
  'goal-blank': {},
  'goal-no-who': { change: 'lezen elke dag', by: 46_357, seen: 'een lijst' },
  'goal-no-change': { who: 'jongeren', by: 'december 2027', seen: 'een lijst' },
  'goal-no-date': { who: 'jongeren', change: 'lezen elke dag', by: 'binnenkort', seen: 'een lijst' },
  'goal-no-by': { who: 'jongeren', change: 'lezen elke dag', seen: 'een lijst' },
  'goal-no-seen': { who: 'jongeren', change: 'lezen elke dag', by: 'in 2027' },
  'goal-pasted': {
    who: '  jongeren\u00a0uit Noord ',
    change: 'hebben een\u200b vast   dagritme. ',
    by: ' uiterlijk eind 2027. ',
    seen: 'aan het aantal dagen.',
  },
}

const firstOfBank = (count: number): PlanInput[] =>
  indicators.slice(0, count).map(({ title }) => ({ indicator: title.nl }))

/** How many cells of row 3 are coloured, typed as a formula in a cell of the goal: the rule as it reads in every column. */
const inGoal = { at: 'B6', row: 6, column: 2 } as const
const wide = 8
const typedHighlights = Array.from({ length: wide }, (_, index) => {
  const when = meten({ set: '' }).sheets[0]?.highlights.find(({ range }) => range.startsWith('A3:'))?.when ?? ''
  const source = { formula: when, place: { row: 3, column: 1 } }
  return `IF(${shiftFormula({ source, place: { row: 3, column: 1 + index } })},1,0)`
}).join('+')

let books: Record<string, Recalculated> = {}
const bookOf = (name: string): Recalculated => {
  const book = books[name]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}
const at = (name: string, key: PlanKey, index: number) =>
  bookOf(name).at('Indicatorenplan', firstPlanRow + index, columnNumber(planColumn(key)))
const helper = (name: string, key: PlanHelper, index: number) =>
  bookOf(name).at('Indicatorenplan', firstPlanRow + index, columnNumber(planHelperColumn(key)))
const sheet = (name: string, row: number, column: number) => bookOf(name).at('Indicatorenplan', row, column)

beforeAll(async () => {
  const all: Record<string, Filling> = {
    ...fillings,
    faults: { start, plan: rows.map(([, row]) => row) },
    remarks: { start, plan: remarked.map(([, row]) => row) },
    five: { start, plan: firstOfBank(5) },
    six: { start, plan: firstOfBank(6) },
    'no-reach': { plan: [good] },
    ...Object.fromEntries(Object.entries(goals).map(([name, goal]) => [name, { goal, plan: [] }])),
  }
  books = await recalculate(
    Object.fromEntries(
      await Promise.all(
        Object.entries(all).map(async ([name, filling]) => {
          const formulas =
            name === 'five' || name === 'six' ? { Indicatorenplan: { [inGoal.at]: typedHighlights } } : {}
          return [name, await fileOf(filling, { formulas })] as const
        }),
      ),
    ),
  )
}, 600_000)

describe('the goal', () => {
  const wanted = ({ who = '', change = '', by = '', seen = '' }: NonNullable<Filling['goal']>) =>
    goalSentence({ who, change, by, seen })

  test.each(Object.entries(fillings))('%s: the sentence of goalSentence', (name, { goal = {} }) => {
    expect(sheet(name, 10, 2)).toBe(wanted(goal).sentence.nl)
    expect(sheet(name, 11, 2)).toBe('Alle vier de delen zijn er. Goed genoeg om verder te gaan.')
  })

  test.each(Object.entries(goals).slice(1))('%s: sentence and what is missing', (name, goal) => {
    const { sentence, findings, goodEnough } = wanted(goal)
    expect(sheet(name, 10, 2)).toBe(sentence.nl)
    const missing = findings.find(({ code }) => code === 'missing' || code === 'no-date')?.text.nl
    expect(sheet(name, 11, 2)).toBe(goodEnough ? 'Alle vier de delen zijn er. Goed genoeg om verder te gaan.' : missing)
  })

  test('nothing filled in says nothing', () => {
    expect([sheet('goal-blank', 10, 2) ?? '', sheet('goal-blank', 11, 2) ?? '']).toEqual(['', ''])
  })
})

describe('the minutes', () => {
  const minutesOf = (row: PlanInput, { months = 12, reach = 0 }: NonNullable<Filling['start']>): number => {
    const bank = indicators.find(({ title }) => title.nl === row.indicator)
    const line = row.rater ?? (bank?.service === 'groep' ? 'groep' : 'bewoner')
    const people = line === 'groep' ? 1 : Number(reach)
    return (
      minutesPerMonth({
        minutes: bank?.minutes ?? 2,
        people,
        moments: bank?.moments.length ?? 4,
        months: Number(months),
      }) ?? Number.NaN
    )
  }

  test.each(Object.entries(fillings))('%s: per indicator and together', (name, { plan, start: project = {} }) => {
    const minutes = plan.map((row) => minutesOf(row, project))
    for (const [index, wanted] of minutes.entries()) expect(at(name, 'monthly', index)).toBeCloseTo(wanted, 9)
    const sum = minutes.reduce((total, one) => total + one, 0)
    expect(sheet(name, 3, columnNumber(planTotals.minutes.slice(0, -1)))).toBeCloseTo(sum, 8)
    expect(sheet(name, 3, 1)).toContain(`samen ${Math.round(sum)} minuten`)
  })

  test('more than five are warned against, five or fewer are not', () => {
    const warning = 'Meer dan vijf indicatoren kost meer dan het oplevert (eigen vuistregel).'
    expect(sheet('six', 3, 1)).toContain(warning)
    expect(sheet('six', 3, 1)).toContain('6 indicatoren gekozen')
    const few = Object.entries(fillings).filter(([, { plan }]) => plan.length <= 5)
    expect(few.length).toBeGreaterThan(0)
    for (const [name] of few) expect(sheet(name, 3, 1)).not.toContain('Meer dan vijf')
  })

  test('row 3 is coloured as a whole at six, and not at all at five', () => {
    expect(sheet('five', inGoal.row, inGoal.column)).toBe(0)
    expect(sheet('six', inGoal.row, inGoal.column)).toBe(wide)
  })

  test('without reach the sheet asks for it', () => {
    expect(sheet('no-reach', 3, 1)).toContain('Vul op het blad Start het bereik in')
  })
})

describe('the chosen indicators', () => {
  test.each(Object.entries(fillings))('%s: what the bank or the user says', (name, { plan }) => {
    for (const [index, row] of plan.entries()) {
      const bank = indicators.find(({ title }) => title.nl === row.indicator)
      const isScore = bank?.scale.kind !== 'count'
      expect([at(name, 'theme', index), at(name, 'question', index), at(name, 'kind', index)]).toEqual([
        bank?.theme ?? row.ownTheme,
        bank?.question ?? row.ownQuestion,
        isScore ? 'score' : 'telling',
      ])
      expect([at(name, 'low', index), at(name, 'high', index)].map((end) => end ?? '')).toEqual(
        isScore ? [row.ownLow ?? 1, row.ownHigh ?? 5] : ['', ''],
      )
    }
    const scored = plan.filter((_, index) => at(name, 'kind', index) === 'score').map(({ indicator }) => indicator)
    const listed = Array.from({ length: 10 }, (_, index) => helper(name, 'chosen', index) || '')
    expect(listed).toEqual([...scored, ...Array(10 - scored.length).fill('')])
  })

  test.each(rows.map((row, index) => [...row, index] as const))('%s', (_, __, says, counts, index) => {
    expect(at('faults', 'check', index)).toContain(says)
    expect(helper('faults', 'counts', index)).toBe(counts)
  })

  test.each(remarked.map((row, index) => [...row, index] as const))('%s', (_, __, says, counts, index) => {
    expect(at('remarks', 'check', index)).toContain(says)
    expect(helper('remarks', 'counts', index)).toBe(counts)
  })

  test('the line at the top names the first row that is wrong', () => {
    expect(sheet('faults', 3, 1)).toContain('Rij 26: Deze indicator staat niet in de lijst.')
  })
})

test('no cell on any sheet shows an error', () => {
  expect(Object.values(books).flatMap((book) => book.errors())).toEqual([])
})
