// Laws about measurements: a paired change knows no zero point, no order of rows and no groups; a small group stays hidden.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../core/cell'
import { close, rowsFrom } from './arbitraries'

const score = fc.integer({ min: 2, max: 20 }).map((half) => half / 2)
const people = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 30 })
const column = (values: readonly number[]) => values.map((value) => [value])
const least = -1000

/** METING by row name, without the notes. */
const measured = (pairs: readonly (readonly [number, number])[]): Map<string, Value> =>
  new Map(
    rowsFrom('METING', column(pairs.map(([before]) => before)), column(pairs.map(([, after]) => after)), least).map(
      ([name, value = '']) => [String(name), value],
    ),
  )

const same = (one: Value | undefined, other: Value | undefined): boolean =>
  typeof one === 'number' && typeof other === 'number' ? close(one, other) : one === other

/** The names of the rows that differ. */
const differing = (one: ReadonlyMap<string, Value>, other: ReadonlyMap<string, Value>): string[] =>
  [...one.keys()].filter((name) => !same(one.get(name), other.get(name)))

const shuffled = <T>(items: readonly T[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length })

describe('a paired change', () => {
  it('keeps everything but the means when both moments are moved as much', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: -500, max: 500 }), (pairs, constant) => {
        const moved = measured(pairs.map(([before, after]) => [before + constant, after + constant] as const))
        expect(differing(measured(pairs), moved)).toEqual(constant === 0 ? [] : ['Gemiddelde voor', 'Gemiddelde na'])
      }),
    )
  })

  it('turns its sign when the moments are swapped', () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const one = measured(pairs)
        const other = measured(pairs.map(([before, after]) => [after, before] as const))
        const minus = (value: Value | undefined) => (typeof value === 'number' ? -value : value)
        expect(same(other.get('Gemiddeld verschil'), minus(one.get('Gemiddeld verschil')))).toBe(true)
        expect(same(other.get('Effectgrootte'), minus(one.get('Effectgrootte')))).toBe(true)
        expect(same(other.get('Ondergrens 95%'), minus(one.get('Bovengrens 95%')))).toBe(true)
        expect(other.get('Vooruit')).toBe(one.get('Achteruit'))
        expect(other.get('Zekerheid')).toBe(one.get('Zekerheid'))
      }),
    )
  })

  it('does not depend on the order of the people', () => {
    fc.assert(
      fc.property(
        people.chain((pairs) => fc.tuple(fc.constant(pairs), shuffled(pairs))),
        ([pairs, others]) => {
          expect(differing(measured(pairs), measured(others))).toEqual([])
        },
      ),
    )
  })

  it('has its mean in the middle of its interval, and everyone counted once', () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const found = measured(pairs)
        const number = (name: string) => Number(found.get(name))
        expect(number('Vooruit') + number('Gelijk') + number('Achteruit')).toBe(pairs.length)
        if (typeof found.get('Ondergrens 95%') !== 'number') return
        const middle = (number('Ondergrens 95%') + number('Bovengrens 95%')) / 2
        expect(close(middle, number('Gemiddeld verschil'))).toBe(true)
      }),
    )
  })
})

const header = ['Code', 'Moment', 'Thema', 'Indicator', 'Score', 'Wie', 'Vorm']
const themes = ['redzaamheid', 'vaardigheid', 'ontwikkeling', 'weerbaarheid']

/** Scores with their identity once; the theme belongs to the indicator. */
const scores = (form: string) =>
  fc
    .uniqueArray(
      fc.record({
        code: fc.integer({ min: 1, max: 5 }),
        moment: fc.constantFrom('start', 'tussen', 'einde'),
        indicator: fc.integer({ min: 0, max: 7 }),
        rater: fc.constantFrom('bewoner', 'werker', ''),
        value: score,
      }),
      {
        selector: ({ code, moment, indicator, rater }) => `${code} ${moment} ${indicator} ${rater || 'bewoner'}`,
        maxLength: 60,
      },
    )
    .map((found) =>
      found.map(({ code, moment, indicator, rater, value }): Value[] => [
        `${form || 'bewoner'} ${code}`,
        moment,
        themes[indicator % 4] ?? '',
        `vraag ${indicator}`,
        value,
        rater,
        form,
      ]),
    )

/** One score at each moment, so that both moments occur. */
const always: readonly Value[][] = [
  ['altijd', 'start', 'redzaamheid', 'vraag 0', 3, '', ''],
  ['altijd', 'einde', 'redzaamheid', 'vraag 0', 4, '', ''],
]

const themesOf = (rows: readonly Value[][], from = 'start', to = 'einde'): Value[][] =>
  rowsFrom('THEMASCORES', [header, ...always, ...rows], from, to)

const lines = (rows: Value[][]) => new Map(rows.map(([theme, who, ...values]) => [`${theme} ${who}`, values]))
const agree = (one: Value[][], other: Value[][]): boolean => {
  const found = lines(other)
  return (
    one.length === other.length &&
    [...lines(one)].every(([name, values]) => values.every((value, at) => same(value, found.get(name)?.[at])))
  )
}

describe('scores per theme', () => {
  it('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        scores('').chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows))),
        ([rows, others]) => {
          expect(agree(themesOf(rows), themesOf(others))).toBe(true)
        },
      ),
    )
  })

  it('of people are untouched by scores of groups', () => {
    fc.assert(
      fc.property(scores(''), scores('groep'), (rows, groups) => {
        const withGroups = themesOf([...rows, ...groups]).filter(([, who]) => who !== '')
        expect(withGroups).toEqual(themesOf(rows))
      }),
    )
  })

  it('turn their sign when the moments are swapped', () => {
    fc.assert(
      fc.property(scores(''), (rows) => {
        const [one, other] = [themesOf(rows), themesOf(rows, 'einde', 'start')]
        for (const [at, line] of one.entries()) {
          const back = other[at] ?? []
          expect([back[0], back[1], back[2], back[3]]).toEqual([line[0], line[1], line[2], line[5]])
          if (typeof line[8] === 'number') expect(close(Number(back[8]), -line[8])).toBe(true)
          if (typeof line[9] === 'number') expect(close(Number(back[10]), -line[9])).toBe(true)
        }
      }),
    )
  })

  it('of one theme with one indicator are those of METING', () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const rows = pairs.flatMap(([before, after], at) => [
          [`p${at}`, 'start', 'Eigen', 'x', before, '', ''],
          [`p${at}`, 'einde', 'Eigen', 'x', after, '', ''],
        ])
        const line = themesOf(rows).find(([theme]) => theme === 'Eigen') ?? []
        const found = [...measured(pairs).values()]
        const wanted = [0, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => found[at])
        expect(line.slice(2).every((value, at) => same(value, wanted[at]))).toBe(true)
      }),
    )
  })
})

describe('a group', () => {
  it('is hidden below the minimum whatever it scored, and shown from there on', () => {
    fc.assert(
      fc.property(
        fc.array(score, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: -3, max: 20 }),
        (values, minimum) => {
          const [count, ...rest] = rowsFrom('GROEPSCORE', column(values), minimum)
          const least = Math.max(5, minimum)
          expect(count).toEqual(['Aantal', values.length])
          const shown = rest.map(([, value]) => value)
          if (values.length < least) expect(new Set(shown)).toEqual(new Set([`verborgen (minder dan ${least})`]))
          else expect(shown.every((value) => typeof value === 'number')).toBe(true)
        },
      ),
    )
  })
})
