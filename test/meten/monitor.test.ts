// Sheet Monitor: the same progress and signal as VOORTGANG, the same agenda as MEETAGENDA, means of the scores of at least five people and
// nothing of fewer. LibreOffice recalculates the filled-in sheets; the means are computed here from what was filled in.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { indicators } from '../../core/indicators/indicator'
import { columnNumber } from '../../core/plan/address'
import { smallestGroup } from '../../core/privacy/smallest-group'
import { momentWords } from '../../core/templates/meten/layout'
import {
  agendaHeaderRow,
  agendaHelpers,
  firstQuestionRow,
  firstRow,
  handoverHeaderRow,
  type MonitorKey,
  monitorColumn,
} from '../../core/templates/meten/monitor/places'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type Filling, fileOf, fillings, inputValues, type MeasurementInput, type Moment } from './fillings'

const startDate = 46_053
const start = { months: 7, reach: 30, today: 46_150 }
const asked = 'Post op tijd openen'
const people = (count: number, moment: Moment, answer: number): MeasurementInput[] =>
  Array.from({ length: count }, (_, person) => ({ code: `K${person}`, moment, indicator: asked, answer }))

const small: Filling = {
  start,
  startDate,
  plan: [{ indicator: asked, startValue: 1, target: 5 }],
  measurements: [...people(6, 'start', 2), ...people(4, 'halverwege', 4)],
}

/** Six at the start, and one of them, who had the highest score, leaves. */
const leaving: Filling = {
  start,
  startDate,
  plan: [{ indicator: asked, target: 5 }],
  measurements: [...people(5, 'start', 2), { ...people(1, 'start', 5)[0], code: 'weg1' }, ...people(5, 'einde', 4)],
}
/** Six at the start, and at the end others. */
const others: Filling = {
  ...leaving,
  measurements: [...people(6, 'start', 2), ...people(6, 'einde', 4).map((one) => ({ ...one, code: `A${one.code}` }))],
}

const counting = indicators.filter(({ scale }) => scale.kind === 'count').map(({ title }) => title.nl)
/** Counts from 0 to 365 over a year of which 146 days have passed: on the way, exactly on course, just enough for "let op", just not, back, there. */
const signals: Filling = {
  start: { months: 12, today: 46_023 + 146 },
  startDate: 46_023,
  plan: Array.from({ length: 6 }, (_, index) => ({ indicator: counting[index] ?? '', startValue: 0, target: 365 })),
  counted: [200, 146, 110, 109, -1, 365].map((halverwege) => ({ halverwege })),
}
const undated: Filling = { plan: signals.plan, counted: { 0: { einde: 50 }, 1: { einde: -50 }, 2: { einde: 400 } } }
const compared: Readonly<Record<string, Filling>> = { ...fillings, signals, undated, leaving, others }

const named: Readonly<Record<string, Filling>> = {
  signals,
  undated,
  leaving,
  others,
  small,
  'one-person': { ...small, measurements: people(1, 'start', 2) },
  'no-dates': { plan: [], measurements: [] },
  'no-today': { startDate, plan: [] },
  'date-as-text': { start, startDate: '1 maart 2026', plan: [] },
  'today-as-text': { start: { ...start, today: 'vandaag' }, startDate, plan: [] },
  'end-of-month': { start: { months: 1, today: 46_053 }, startDate, plan: [] },
  'short-project': { start: { months: 0.5, today: 46_060 }, startDate, plan: [] },
  over: { start: { months: 3, today: 47_000 }, startDate, plan: [] },
  'wrong-cells': {
    start,
    startDate,
    plan: [
      { indicator: asked, target: 5 },
      { indicator: 'Aantal achterstanden', target: 0 },
      { indicator: 'Maanden huurachterstand', startValue: 2, target: 2 },
      { indicator: 'Warm eten' },
    ],
    measurements: [
      ...people(5, 'start', 2),
      { code: 'K1', moment: 'start', indicator: asked, answer: 5 },
      { code: 'K9', moment: 'start', indicator: asked, answer: 9 },
      { code: 'K8', moment: 'ooit', indicator: asked, answer: 3 },
      { code: 'K7', moment: 'start', indicator: asked, answer: '4' },
      { code: 'K6', moment: 'start', indicator: asked, answer: 4, rater: 'werker' },
      ...people(5, 'start', 4).map((row) => ({ ...row, indicator: 'Warm eten' })),
    ],
    counted: { 0: { start: 3 }, 1: { start: 'drie' as never, halverwege: 2 }, 2: { start: 2, einde: 1 } },
  },
}
const all: Readonly<Record<string, Filling>> = { ...fillings, ...named }

let books: Record<string, Recalculated> = {}
const bookOf = (name: string): Recalculated => {
  const book = books[name]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}
const sheet = (name: string, row: number, column: number): Cell => {
  const value = bookOf(name).at('Monitor', row, column) ?? ''
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : (value as Cell)
}
const at = (name: string, key: MonitorKey, index: number): Cell =>
  sheet(name, firstRow + index, columnNumber(monitorColumn(key)))
const cell = (name: string, address: string): Cell =>
  sheet(name, Number(address.replace(/\D/g, '')), columnNumber(address.replace(/\d/g, '')))

/** Answers on the handover page: two with which someone is reached, and one with a date. */
const handedOver = async () => {
  const answers = ['Bel 06 12 34 56 78', 'jan@huis.nl', 'Voor 01-03-2027 de cijfers']
  const Monitor = Object.fromEntries(answers.map((answer, index) => [`B${firstQuestionRow + index}`, answer]))
  return ['handed-over', await fileOf(small, { values: { ...inputValues(small), Monitor } })] as const
}

beforeAll(async () => {
  books = await recalculate(
    Object.fromEntries(
      await Promise.all([
        ...Object.entries(all).map(async ([name, filling]) => [name, await fileOf(filling)] as const),
        handedOver(),
      ]),
    ),
  )
}, 600_000)

const lineOf = ({ rater, form }: MeasurementInput): string => (form === 'groep' ? 'groep' : String(rater ?? 'bewoner'))

/** What Monitor must show of an indicator at a moment. */
const expectedValue = (
  { plan, measurements = [], counted = {} }: Filling,
  index: number,
  moment: Moment,
): number | string => {
  const row = plan[index]
  const bank = indicators.find(({ title }) => title.nl === row?.indicator)
  if (bank?.scale.kind === 'count') return counted[index]?.[moment] ?? ''
  const line = row?.rater ?? (bank?.service === 'groep' ? 'groep' : 'bewoner')
  const rightAt = (when: Moment) =>
    measurements
      .filter((one) => one.indicator === row?.indicator && one.moment === when && lineOf(one) === line)
      .filter(({ answer }) => Number(answer) >= Number(row?.ownLow ?? 1) && Number(answer) <= Number(row?.ownHigh ?? 5))
  const both = rightAt('start').filter(({ code }) => rightAt('einde').some((other) => other.code === code))
  const paired = line !== 'groep' && both.length >= smallestGroup && (moment === 'start' || moment === 'einde')
  const answers = rightAt(moment)
    .filter((one) => !paired || both.some(({ code }) => code === one.code))
    .map(({ answer }) => Number(answer))
  if (answers.length === 0) return ''
  if (answers.length < smallestGroup && line !== 'groep') return 'minder dan 5'
  return answers.reduce((sum, answer) => sum + answer, 0) / answers.length
}

const equal = (found: Cell, wanted: Cell): void => {
  if (typeof wanted === 'number')
    expect(Math.abs(Number(found) - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)))
  else expect(found).toBe(wanted)
}

describe.each(Object.entries(compared))('%s', (name, filling) => {
  test('a value per indicator and moment', () => {
    for (const index of filling.plan.keys())
      for (const moment of momentWords) equal(at(name, `value ${moment}`, index), expectedValue(filling, index, moment))
  })

  test('progress and signal are those of VOORTGANG', () => {
    for (const [index, row] of filling.plan.entries()) {
      const values = momentWords.map((moment) => expectedValue(filling, index, moment))
      const now = [...values].reverse().find((value) => value !== '') ?? ''
      const begin = row.startValue ?? values[0] ?? ''
      equal(at(name, 'now', index), now)
      equal(at(name, 'startValue', index), begin)
      const known = [begin, row.target, now].every((value) => typeof value === 'number') && begin !== row.target
      const elapsed = cell(name, agendaHelpers.elapsed)
      const answer = known ? functions.VOORTGANG?.(begin, row.target, now, elapsed) : undefined
      const [progress, signal] = (answer as Cell[][] | undefined)?.[0] ?? ['', '']
      equal(at(name, 'progress', index), progress)
      equal(at(name, 'signal', index), signal)
    }
  })
})

test('every signal is among them, and hidden values', () => {
  const found = Object.entries(compared).flatMap(([name, { plan }]) =>
    plan.flatMap((_, index) => [at(name, 'signal', index), at(name, 'now', index)]),
  )
  for (const word of ['bereikt', 'op koers', 'let op', 'achter', 'bezig', 'minder dan 5']) expect(found).toContain(word)
})

describe('the agenda is that of MEETAGENDA', () => {
  const dated = Object.entries(all).filter(([name]) => /^made-up|end-of|short|over|small/.test(name))

  test.each(dated)('%s', (name, { start: project = {}, startDate: begin }) => {
    const wanted = functions.MEETAGENDA?.(begin, project.months, project.today) as Cell[][]
    const found = wanted.map((_, row) => [1, 2, 3].map((column) => sheet(name, agendaHeaderRow + row, column)))
    expect(found).toEqual(wanted)
  })

  test.each(dated)(
    '%s: the part of the term that has passed',
    (name, { start: project = {}, startDate: begin = 0 }) => {
      const agenda = functions.MEETAGENDA?.(begin, project.months, project.today) as Cell[][]
      const end = Number(agenda[3]?.[1])
      const share = (Number(project.today) - Number(begin)) / (end - Number(begin))
      equal(cell(name, agendaHelpers.elapsed), Math.max(0, Math.min(1, share)))
    },
  )
})

describe('the line at the top', () => {
  test.each([
    ['small', 'Nu meten: halverwege (rond 15-5-2026).'],
    ['end-of-month', 'Nu meten: start (rond 31-1-2026).'],
    ['short-project', 'Nu meten: start (rond 31-1-2026), halverwege (rond 8-2-2026), einde (rond 15-2-2026).'],
    ['over', 'Alle meetmomenten zijn voorbij. Kijk terug, en vertel wat u zag.'],
    ['no-dates', 'Vul op het blad Project de startdatum in: dan staat hier wanneer u meet.'],
    ['no-today', 'Vul op het blad Start bij Vandaag de datum in: dan staat hier wat u nu meet.'],
    ['date-as-text', 'De startdatum op het blad Project is geen datum. Typ hem zo: 1-3-2026.'],
    ['today-as-text', 'Vandaag op het blad Start is geen datum. Typ hem zo: 1-3-2026.'],
  ])('%s: %s', (name, says) => {
    expect(sheet(name, 3, 1)).toBe(says)
  })
})

describe('fewer than five people', () => {
  test('their mean stands nowhere on the sheet', () => {
    expect(at('small', 'now', 0)).toBe('minder dan 5')
    expect([at('small', 'progress', 0), at('small', 'signal', 0)]).toEqual(['', ''])
    expect(at('small', 'note', 0)).toContain('Minder dan 5 mensen')
    const shown = Array.from({ length: 10 }, (_, row) =>
      Array.from({ length: 30 }, (_, column) => sheet('small', 7 + row, column + 1)),
    )
    expect(shown.flat()).not.toContain(4)
  })

  test('one person shows no figure at all', () => {
    expect(at('one-person', 'value start', 0)).toBe('minder dan 5')
    expect(at('one-person', 'progress', 0)).toBe('')
  })
})

describe('the same people before and after', () => {
  test('the mean at the start is that of Metingen, so nobody can compute what the one who left had scored', () => {
    equal(at('leaving', 'value start', 0), 2)
    equal(at('leaving', 'progress', 0), 2 / 3)
    expect(at('leaving', 'note', 0)).not.toContain('dezelfde mensen')
  })

  test('progress between different people is told', () => {
    equal(at('others', 'progress', 0), 2 / 3)
    expect(at('others', 'note', 0)).toContain('Start en nu zijn niet van precies dezelfde mensen')
  })
})

test('on the handover page a way to reach someone is told, and a date is not', () => {
  const hint = (question: number) => String(sheet('handed-over', handoverHeaderRow + question, 9))
  expect(hint(1)).toContain('Schrijf een rol op.')
  expect(hint(2)).toContain('Schrijf een rol op.')
  expect(hint(3)).not.toContain('persoonsgegevens')
})

describe('what was filled in wrongly is told, and the rest is computed', () => {
  test('rows of Metingen that do not count, do not count here', () => {
    equal(at('wrong-cells', 'value start', 0), 2)
    equal(at('wrong-cells', 'progress', 0), 0)
  })

  test.each([
    [0, 'De gele cellen tellen hier niet mee: de scores komen van het blad Metingen.'],
    [1, 'In een gele cel staat tekst. Typ alleen een getal.'],
    [2, 'Start en streefwaarde zijn gelijk: dan is er geen voortgang te zien.'],
    [3, 'Vul op het blad Indicatorenplan een streefwaarde in.'],
  ])('row %i: %s', (index, says) => {
    expect(at('wrong-cells', 'note', index)).toBe(says)
  })

  test('a number beside a text is still a value', () => {
    expect(at('wrong-cells', 'value halverwege', 1)).toBe(2)
  })
})

test('the handover page sums up what the sheets know', () => {
  const lines = Array.from({ length: 5 }, (_, index) => String(sheet('small', handoverHeaderRow + 11 + index, 2)))
  expect(lines.join('\n')).toContain('1 indicator, samen ')
  expect(lines).toContain('Nu meten: halverwege (rond 15-5-2026).')
  expect(lines.join('\n')).toContain('0 bereikt, 0 op koers')
})

test('no cell on any sheet shows an error', () => {
  expect(Object.values(books).flatMap((book) => book.errors())).toEqual([])
})
