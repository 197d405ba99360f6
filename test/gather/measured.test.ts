// What gathering makes of measurements is what sheet Metingen makes of them: the same rows count, and the figures of each theme are those
// of THEMASCORES, but for those of few people.
import { describe, expect, test } from 'vitest'
import { type Cell, functions, impactkaart, meten, smallestGroup } from '../../core'
import { firstRow, type LinkKey, rowColumns } from '../../core/templates/meten/metingen/places'
import { gatherFile, openWorkbook } from '../../workbook-file'
import { calculate } from '../../workbook-file/calculate'
import { linkedChances } from '../../workbook-file/gather/linked-chances'
import { answersIn } from '../../workbook-file/gather/measured'
import { type Filling, geld, madeUp, measurementValues, rightRows, steun, trots } from '../meten/measurements'
import { filled, named, oneRow, pairsOf, wrong } from '../meten/measurements-named'
import { measuredFile, returnedCard, source } from './returned'

const made = Object.fromEntries(
  [1, 2, 3, 4, 5, 6].map((seed) => [`made up ${seed}`, madeUp(seed, { people: seed < 4 ? 12 : 7 })]),
)
const { 'moments the wrong way round': _, ...rightWay } = named
const fillings: Readonly<Record<string, Filling>> = {
  ...rightWay,
  ...made,
  wrong: filled([...wrong, oneRow({ moment: 'einde' })]),
  'six groups': filled(
    ['start', 'einde'].flatMap((moment) =>
      [1, 2, 3, 4, 5, 2].map((answer) => ({ moment, indicator: geld, answer, form: 'groep' })),
    ),
  ),
  'a scale of one step': filled(
    ['start', 'einde'].flatMap((moment) => [
      oneRow({ moment, indicator: trots.indicator, answer: 5, says: 'nog niet af' }),
      oneRow({ moment, indicator: geld }),
    ]),
    { chosen: [{ ...trots, ownLow: 5, ownHigh: 5 }, { indicator: geld }] },
  ),
}

const gathered = async (filling: Filling) => gatherFile(source('a.xlsx', await measuredFile(returnedCard(3), filling)))

/** As gathering shows a line of THEMASCORES: of few people nothing but that they are there. */
const shown = ([theme, who, people, ...figures]: readonly Cell[], { from = 'start', to = 'einde' }: Filling) => {
  const group = /^(.*) \(groep\)$/.exec(String(theme))?.[1]
  const [forward, same, back, before, after, difference] = figures.map((one) =>
    typeof one === 'number' ? one : undefined,
  )
  const known = { hidden: false, people, forward, same, back, before, after, difference }
  return {
    ...{ theme: group ?? theme, line: group === undefined ? who : 'groep', from: from.toLowerCase(), to },
    figures: Number(people) < smallestGroup ? { hidden: true } : known,
  }
}

describe.each(Object.entries(fillings))('%s', (_, filling) => {
  test('every theme has the figures of THEMASCORES', async () => {
    const { projects } = await gathered(filling)
    const right =
      filling.rows.length === 0
        ? []
        : functions.THEMASCORES?.(rightRows(filling), filling.from ?? 'start', filling.to ?? 'einde')
    const lines = (Array.isArray(right) ? right.slice(1) : []) as readonly Cell[][]
    expect(projects[0]?.themes).toEqual(lines.map((line) => shown(line, filling)))
  })

  test('and it is told how many rows do not count', async () => {
    const { problems } = await gathered(filling)
    const out = filling.rows.filter(({ says }) => says !== undefined).length
    const used = filling.rows.filter((row) => [row.code, row.moment, row.indicator, row.answer].some(Boolean)).length
    expect(problems.flatMap(({ text }) => (/ingevulde rijen/.test(text) ? [text] : []))).toEqual(
      out === 0 ? [] : [`${out} van de ${used} ingevulde rijen ${out === 1 ? 'telt' : 'tellen'} niet mee.`],
    )
  })
})

test('a seventh own theme has no place on the sheet, and does not count', async () => {
  const chosen = ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven'].map((ownTheme) => ({
    indicator: `Vraag ${ownTheme}`,
    ownQuestion: 'Hoe gaat het?',
    ownTheme,
  }))
  const rows = chosen.flatMap(({ indicator }) =>
    ['start', 'einde'].map((moment) => oneRow({ moment, indicator, answer: 4 })),
  )
  const { projects, problems } = await gathered(filled(rows, { chosen }))
  expect(projects[0]?.themes.map(({ theme }) => theme)).toEqual(chosen.slice(0, 6).map(({ ownTheme }) => ownTheme))
  expect(problems.map(({ text }) => text)).toContain('2 van de 14 ingevulde rijen tellen niet mee.')
})

describe('a row that is typed a little otherwise counts only when the sheet counts it', () => {
  /** Whether each row counts: by the formulas of the sheet, and by gathering. Every row has a code of its own. */
  const counts = async (filling: Filling): Promise<{ readonly sheet: boolean[]; readonly gathered: boolean[] }> => {
    const plans = [impactkaart({ set: '', rows: 6, measured: true }), meten({ set: '', rows: 30 })]
    const cells = calculate(plans, measurementValues(filling)).Metingen
    const { counted } = answersIn(openWorkbook(await measuredFile(returnedCard(3), filling), 'a.xlsx'), '')
    const codes = new Set(counted.map(({ code }) => code))
    return {
      sheet: filling.rows.map((_, index) => cells?.[`${rowColumns.fault}${firstRow + index}`] === 0),
      gathered: filling.rows.map(({ code }) => codes.has(String(code))),
    }
  }
  const numbered = (rows: Filling['rows']): Filling['rows'] => rows.map((row, index) => ({ ...row, code: `K${index}` }))

  test('by its words', async () => {
    const rows = [
      ...['START', 'START ', ' start', 'st-art', 0].map((moment) => oneRow({ moment })),
      ...['Bewoner', 'bewoner ', ' ', 'be-woner'].map((rater) => oneRow({ rater })),
      ...['GROEP', 'groep ', ' ', 'individueel'].map((form) => oneRow({ form })),
      ...[geld.toUpperCase(), `${geld} `, geld.replace('e', 'é'), geld.replace(/ /g, '-')].map((indicator) =>
        oneRow({ indicator }),
      ),
    ]
    const { sheet, gathered: found } = await counts(filled(numbered(rows)))
    expect(found).toEqual(sheet)
    expect([...new Set(sheet)].length).toBe(2)
  })

  test('by a 0 that is typed for who or how', async () => {
    const zero = { rater: 0, form: 0 } as const
    const rows = (['rater', 'form'] as const).map((key) => ({ ...oneRow({}), ...{ [key]: zero[key] } }))
    const { sheet, gathered: found } = await counts(filled(numbered(rows)))
    expect(found).toEqual(sheet)
    expect(sheet).toEqual([false, false])
  })

  test('by the plan', async () => {
    const scales: readonly (readonly [string | number, string | number])[] = [
      ...([
        [0, 5],
        [-2, 5],
        ['1', 5],
        [1, '10'],
        [1, 101],
        ['', ''],
        [5, 1],
        [2, 7],
      ] as const),
    ]
    const own = scales.map(([ownLow, ownHigh], index) => ({ ...trots, indicator: `Vraag ${index}`, ownLow, ownHigh }))
    const chosen = [
      ...own,
      { indicator: geld, rater: 'buurman' },
      { ...trots, indicator: 'Dubbel', ownQuestion: '' },
      { ...trots, indicator: 'dub-bel' },
    ]
    const rows = chosen.map(({ indicator }) => oneRow({ indicator }))
    const { sheet, gathered: found } = await counts(filled(numbered(rows), { chosen }))
    expect(found).toEqual(sheet)
    expect(sheet).toEqual([true, false, false, false, false, true, false, true, false, false, false])
  })
})

describe('chances from measurements', () => {
  const few = pairsOf(steun, [1, 2, 2, 1], [2, 3, 2, 4])
  const seen = pairsOf(steun, [1, 2, 2, 1, 3, 5], [2, 3, 2, 4, 2, 5], { rater: 'werker' })
  const groups = pairsOf(steun, [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], { form: 'groep' })
  const said = pairsOf(steun, [1, 2, 3, 4, 2, 5], [2, 3, 3, 4, 1, 5])
  const chancesIn = async (rows: Filling['rows'], link: Partial<Record<LinkKey, string | number>> = {}) => {
    const own = { indicator: steun, threshold: 2, measured: 'ja', ownWithout: 0.9, ownWith: 0.8 }
    const file = await measuredFile(returnedCard(3), filled(rows, { link: [{ ...own, ...link }] }))
    const chanceOf = linkedChances(openWorkbook(file, 'a.xlsx'), '')
    return (['without', 'with'] as const).map((which) => chanceOf({ which, row: 1 }))
  }

  test.each([
    ['are those of residents at or below the threshold', [...said, ...seen], {}, [3 / 6, 2 / 6]],
    ['are those that workers gave when too few residents did', [...few, ...seen], {}, [4 / 6, 3 / 6]],
    ['are the own ones of fewer than five', [...few, ...groups], {}, [0.9, 0.8]],
    ['are the own ones with the switch off', seen, { measured: 'nee' }, [0.9, 0.8]],
    ['are blank without own ones', few, { ownWithout: '', ownWith: '' }, ['', '']],
  ])('%s', async (_, rows, link, chances) => {
    expect(await chancesIn(rows, link)).toEqual(chances)
  })
})
