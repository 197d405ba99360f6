// Sheet Metingen counts the same as THEMASCORES. LibreOffice recalculates filled-in workbooks in one run; the functions get the rows that
// were meant to be right, not the sheet's own reading of them. Beside that: what a row is told, what is hidden, and chances out of scores.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { functions } from '../../core/functions/index'
import { chancesOf } from '../../core/method/chances'
import { type BothMoments, isPair } from '../../core/method/paired-change'
import { areaOf, columnNumber } from '../../core/plan/address'
import type { Plan } from '../../core/plan/plan'
import { readScores } from '../../core/reading/scores'
import { impactkaart, meten } from '../../core/templates/index'
import { firstMeasurementRow, measurementColumn } from '../../core/templates/meten/layout'
import {
  linkColumns,
  linkHeadRow,
  pageFirst,
  pointRange,
  settingCell,
} from '../../core/templates/meten/metingen/places'
import { type MetenNames, metenNames } from '../../core/templates/meten/names'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import {
  allChosen,
  cijfer,
  type Filling,
  geld,
  groei,
  type MeasurementInput,
  madeUp,
  measurementValues,
  rightRows,
  steun,
  taal,
  telling,
  themeOf,
  trots,
  wide,
  wonen,
} from './measurements'

const pairsOf = (
  indicator: string,
  before: readonly number[],
  after: readonly number[],
  more: MeasurementInput = {},
): MeasurementInput[] =>
  (['start', 'einde'] as const).flatMap((moment) =>
    (moment === 'start' ? before : after).map((answer, index) => ({
      code: index + 1,
      moment,
      indicator,
      answer,
      ...more,
    })),
  )
const filled = (rows: readonly MeasurementInput[], more: Partial<Filling> = {}): Filling => ({
  chosen: allChosen,
  rows,
  ...more,
})

const contract = filled(pairsOf(wide.indicator, [4, 5, 3, 6, 5, 4, 5, 2, 6, 4], [6, 5, 5, 7, 6, 6, 5, 4, 7, 6]), {
  chosen: [wide],
})

const named: Readonly<Record<string, Filling>> = {
  contract,
  empty: filled([]),
  'one resident': filled([
    { code: 'K01', moment: 'start', indicator: geld, answer: 2 },
    { code: 'k-01', moment: 'einde', indicator: geld, answer: 4 },
  ]),
  'two residents and a group': filled([
    { code: 'B1', moment: 'start', indicator: geld, answer: 2 },
    { code: 'B1', moment: 'start', indicator: wonen, answer: 4 },
    { code: 'B1', moment: 'einde', indicator: geld, answer: 4 },
    { code: 'B1', moment: 'einde', indicator: wonen, answer: 5 },
    { code: 'B2', moment: 'start', indicator: geld, answer: 3 },
    { code: 'B2', moment: 'einde', indicator: geld, answer: 3 },
    { moment: 'start', indicator: geld, answer: 2, form: 'groep' },
    { moment: 'einde', indicator: geld, answer: 3, form: 'groep' },
    { moment: 'einde', indicator: geld, answer: 4, form: 'groep' },
  ]),
  'all differences equal': filled(
    pairsOf(groei, [2, 3, 2.3, 4.1, 1.7, 3.6, 2.9, 3.3, 1.2, 1.1], [2.1, 3.1, 2.4, 4.2, 1.8, 3.7, 3, 3.4, 1.3, 1.2]),
  ),
  'nobody moves': filled(pairsOf(taal, [2, 3, 4, 5, 1, 2], [2, 3, 4, 5, 1, 2])),
  'four people': filled(pairsOf(steun, [1, 2, 2, 1], [2, 3, 2, 4])),
  'workers only': filled(pairsOf(steun, [1, 2, 2, 1, 3, 2], [2, 3, 2, 4, 2, 5], { rater: 'werker' })),
  'thirty codes, three moments': filled(
    ['start', 'halverwege', 'einde'].flatMap((moment, at) =>
      Array.from({ length: 30 }, (_, index) => ({
        code: `K${index + 1}`,
        moment,
        indicator: index % 3 === 0 ? wonen : geld,
        answer: 1 + ((index + at * (index % 2)) % 5),
      })),
    ),
  ),
  'a code of a person and of a group': filled([
    { code: 'G', moment: 'start', indicator: geld, answer: 2 },
    { code: 'G', moment: 'einde', indicator: geld, answer: 3, form: 'groep' },
    { code: 'H', moment: 'start', indicator: geld, answer: 2, form: 'groep' },
    { code: 'H', moment: 'start', indicator: geld, answer: 5, says: 'Staat ook in rij 11.' },
  ]),
  'first rows that are wrong': filled([
    { code: 'A', moment: 'start', indicator: geld, answer: 9, says: 'van 1 tot en met 5' },
    { code: 'A', moment: 'start', indicator: geld, answer: 2 },
    { code: 'A', moment: 'start', indicator: geld, answer: 4, says: 'Staat ook in rij 10.' },
    { code: 'A', moment: 'einde', indicator: geld, answer: 4 },
  ]),
  'signs that a search would take for anything': filled([
    { code: 'K*', moment: 'start', indicator: cijfer.indicator, answer: 2 },
    { code: 'K1', moment: 'einde', indicator: cijfer.indicator, answer: 4 },
    { code: 'K?', moment: 'start', indicator: cijfer.indicator, answer: 3 },
    { code: 'K*', moment: 'einde', indicator: cijfer.indicator, answer: 9 },
    { code: '~', moment: 'start', indicator: trots.indicator, answer: 3 },
    { code: '>1', moment: 'start', indicator: trots.indicator, answer: 3 },
    { code: '>1', moment: 'einde', indicator: trots.indicator, answer: 2 },
  ]),
  'moments the wrong way round': filled([{ code: 'A', moment: 'start', indicator: geld, answer: 2 }], {
    from: 'einde',
    to: 'start',
  }),
}
const made = Object.fromEntries(Array.from({ length: 12 }, (_, seed) => [`made up ${seed + 1}`, madeUp(seed + 1)]))
const fillings: Readonly<Record<string, Filling>> = { ...named, ...made }

const oneRow = (cells: MeasurementInput): MeasurementInput => ({
  code: 'K01',
  moment: 'start',
  indicator: geld,
  answer: 3,
  ...cells,
})
const wrong: readonly MeasurementInput[] = [
  oneRow({ code: '', says: 'Vul een code in' }),
  oneRow({ code: 0, says: 'Vul een code in' }),
  oneRow({ code: 'fatma@voorbeeld.nl', says: 'e-mailadres' }),
  oneRow({ code: 'Fatma van de overkant 2', says: 'te lang' }),
  oneRow({ code: 'K\u200b01', says: 'onzichtbaar teken' }),
  oneRow({ moment: '', says: 'Kies bij Moment start, halverwege, einde of later.' }),
  oneRow({ moment: 46_000, says: 'Kies bij Moment' }),
  oneRow({ moment: '12-3-2026', says: 'Kies bij Moment' }),
  oneRow({ moment: '*', says: 'Kies bij Moment' }),
  oneRow({ indicator: '', says: 'Kies een indicator' }),
  oneRow({ indicator: 'Vraag van iemand anders', says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: '*', says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: 'x'.repeat(300), says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: telling, says: 'Dit is een telling. Vul het aantal in op het blad Monitor.' }),
  oneRow({ answer: '', says: 'Vul het antwoord in' }),
  oneRow({ answer: 'vier', says: 'geen getal' }),
  oneRow({ answer: '1-2', says: 'geen getal' }),
  oneRow({ answer: 0, says: 'van 1 tot en met 5' }),
  oneRow({ answer: 5.5, says: 'van 1 tot en met 5' }),
  oneRow({ answer: 1, indicator: cijfer.indicator, says: 'van 2 tot en met 10' }),
  oneRow({ rater: 'buurman', says: 'Kies bij Wie' }),
  oneRow({ form: 'duo', says: 'Kies bij Vorm' }),
  oneRow({}),
  oneRow({ code: 'k 01 ', says: 'Staat ook in rij 31. Deze rij telt niet mee.' }),
]

/** Rows with an error value in each of the six columns, and a row that is right. */
const inputColumns = ['code', 'moment', 'indicator', 'answer', 'rater', 'form'] as const
const broken = inputColumns.map((key, index) => `${measurementColumn(key)}${firstMeasurementRow + index}`)
const brokenLink = (['outcome', 'indicator', 'threshold', 'measured', 'ownWithout'] as const).map(
  (key, index) => `${linkColumns[key]}${linkHeadRow + 1 + index}`,
)

const linked = filled(
  [
    ...madeUp(3).rows,
    ...pairsOf(geld, [1, 2, 3, 4, 2, 5], [2, 3, 3, 4, 1, 5]),
    ...pairsOf(cijfer.indicator, [2, 6, 5.5, 8, 9, 3], [7, 6, 5.5, 8, 10, 4]),
  ],
  {
    chosen: [...allChosen.slice(0, 8), cijfer, wide],
    link: [
      { outcome: 'Minder schulden', indicator: geld, threshold: 2, measured: 'ja', ownWithout: 0.9, ownWith: 0.8 },
      { indicator: geld, threshold: 2, measured: 'nee', ownWithout: 0.9, ownWith: 0.8 },
      { indicator: wide.indicator, threshold: 2, measured: 'ja', ownWithout: 0.7, ownWith: 0.6 },
      { indicator: cijfer.indicator, threshold: 5.5, measured: 'ja' },
      { indicator: telling, measured: 'ja' },
    ],
  },
)

const plans = new Map<number, Plan>()
const planOf = ({ rows }: Filling): Plan => {
  const size = rows.length + 2
  const plan = plans.get(size) ?? meten({ set: '', rows: size })
  plans.set(size, plan)
  return plan
}
const card = impactkaart({ set: '', rows: 1 })
const fileOf = (filling: Filling, formulas: Readonly<Record<string, string>> = {}): Promise<Uint8Array> =>
  writeWorkbook([card, planOf(filling)], {
    values: measurementValues(filling),
    formulas: { Metingen: formulas },
  })

const errorRows = filled([...inputColumns.map((_, index) => oneRow({ code: `E${index}` })), oneRow({})])
const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-')
let books: Record<string, Recalculated> = {}
beforeAll(async () => {
  const all = { ...fillings, wrong: filled(wrong), linked }
  const files = await Promise.all(
    Object.entries(all).map(async ([name, filling]) => [slug(name), await fileOf(filling)] as const),
  )
  const errors = Object.fromEntries([...broken, ...brokenLink].map((at) => [at, '1/0']))
  books = await recalculate({
    ...Object.fromEntries(files),
    errors: await fileOf(errorRows, errors),
    'error-moment': await fileOf(errorRows, { B4: '1/0' }),
  })
}, 600_000)

const bookOf = (name: string): Recalculated => {
  const book = books[slug(name)]
  if (!book) throw new Error(`No workbook ${name}`)
  return book
}

const cellsOf = (name: string, range: string): Cell[][] => {
  const { from, to } = areaOf(range.replaceAll('$', ''))
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_unused, right) => {
      const value = bookOf(name).at('Metingen', from.row + down, from.column + right) ?? ''
      return typeof value === 'object' ? String(value) : value
    }),
  )
}
const at = (name: string, cell: string): Cell => cellsOf(name, cell)[0]?.[0]
const called = (name: string, which: keyof MetenNames, filling: Filling): Cell[][] =>
  cellsOf(name, planOf(filling).names.find((one) => one.name === metenNames('')[which])?.range ?? '')

const byLine = (table: readonly (readonly Cell[])[]): Record<string, readonly Cell[]> =>
  Object.fromEntries(table.map((row) => [`${row[0]}, ${row[1]}`, row.slice(2)]))

const momentsOf = ({ from = 'start', to = 'einde' }: Filling) => [from, to] as const
/** Blank as long as nothing can be compared. */
const expected = (filling: Filling): Record<string, readonly Cell[]> => {
  const comparable = filling.rows.length > 0 && filling !== named['moments the wrong way round']
  const header = [
    'Thema',
    'Wie',
    ...'Aantal Vooruit Gelijk Achteruit Voor Na Verschil Ondergrens Bovengrens'.split(' '),
  ]
  const table = comparable ? functions.THEMASCORES?.(rightRows(filling), ...momentsOf(filling)) : [header]
  return byLine(table as Cell[][])
}
const close = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))
    : one === other

describe.each(Object.entries(fillings))('%s', (name, filling) => {
  test('the table of themes is that of THEMASCORES', () => {
    const found = byLine(called(name, 'themes', filling).filter((row) => row[2] !== ''))
    const wanted = expected(filling)
    expect(Object.keys(found).sort()).toEqual(Object.keys(wanted).sort())
    for (const [line, figures] of Object.entries(found))
      expect([
        line,
        figures.map((figure, column) =>
          close(figure, wanted[line]?.[column]) ? figure : `not ${wanted[line]?.[column]}`,
        ),
      ]).toEqual([line, figures])
  })

  test('THEMASCORES reads from the sheet the rows that count, and no other', () => {
    const table = called(name, 'measurements', filling)
    const right = rightRows(filling).slice(1)
    expect(readScores(table, { parameter: 'metingen' }).map(({ value }) => value)).toEqual(right.map((row) => row[4]))
    expect(
      table
        .slice(1)
        .map((row) => row[7])
        .filter((score) => score !== ''),
    ).toEqual(right.map((row) => row[4]))
  })

  test('every row is told what it is', () => {
    const says = called(name, 'measurements', filling)
      .slice(1)
      .map((row) => String(row[8]))
    const otherwise = filling.rows.filter(({ says: piece = 'Telt mee.' }, index) => !says[index]?.includes(piece))
    expect(otherwise).toEqual([])
    expect(says.slice(filling.rows.length)).toEqual(['', ''])
  })

  test('no cell of the workbook shows an error', () => {
    expect(bookOf(name).errors()).toEqual([])
  })

  test('people with one of the two moments are counted', () => {
    if (name.startsWith('moments')) return
    const [from, to] = momentsOf(filling).map((moment) => {
      const people = rightRows(filling)
        .slice(1)
        .filter((row) => String(row[1]).toLowerCase() === moment.toLowerCase() && row[6] !== 'groep')
      return new Set(people.map(([code]) => String(code).toLowerCase().replace('-', '')))
    })
    const count = (one = new Set<string>(), other = new Set<string>(), both: boolean) =>
      [...one].filter((code) => other.has(code) === both).length
    expect(['both', 'waiting', 'late'].map((key) => at(name, settingCell(key as 'both')))).toEqual([
      count(from, to, true),
      count(from, to, false),
      count(to, from, false),
    ])
  })
})

test('the check values of METING, typed as measurements', () => {
  const line = called('contract', 'themes', contract)[1] ?? []
  expect(line.slice(0, 8)).toEqual(['redzaamheid', 'bewoner', 10, 8, 2, 0, 4.4, 5.7])
  expect(line[8]).toBeCloseTo(1.3, 9)
  expect(line[9]).toBeCloseTo(0.7110662584, 9)
  expect(line[10]).toBeCloseTo(1.8889337416, 9)
})

describe('what a row is told', () => {
  test.each(wrong.map((row, index) => [row.says ?? 'Telt mee.', index] as const))('%s', (says, index) => {
    const row = called('wrong', 'measurements', filled(wrong))[index + 1] ?? []
    expect(row[8]).toContain(says)
    expect(row[7]).toBe(says === 'Telt mee.' ? 3 : '')
  })

  test('how many rows do not count', () => {
    expect(at('wrong', 'A6')).toBe(
      `${wrong.length} van ${wrong.length + 2} rijen gebruikt. ${wrong.length - 1} rijen tellen niet mee: zie Controle.`,
    )
  })
})

describe('in words', () => {
  const sentences = (name: string) =>
    Object.fromEntries(
      called(name, 'harvestThemes', fillings[name] ?? linked).map(([theme], index) => [
        theme,
        called(name, 'harvestSentences', fillings[name] ?? linked)[index]?.[0],
      ]),
    )

  test.each([
    ['contract', 'redzaamheid', '8 van de 10 gingen vooruit op redzaamheid (waarschijnlijk geen toeval).'],
    ['contract', 'vaardigheid', ''],
    ['all differences equal', 'ontwikkeling', '10 van de 10 gingen vooruit op ontwikkeling (kan toeval zijn).'],
    ['nobody moves', 'vaardigheid', '0 van de 6 gingen vooruit op vaardigheid (aanwijzing, geen bewijs).'],
    ['four people', 'weerbaarheid', 'Minder dan 5 mensen twee keer gemeten: niet getoond.'],
    [
      'workers only',
      'weerbaarheid',
      'Volgens werkers gingen 4 van de 6 vooruit op weerbaarheid (aanwijzing, geen bewijs).',
    ],
    [
      'two residents and a group',
      'redzaamheid',
      'Groepen scoorden op redzaamheid eerst 2,00 en later 3,50 (aanwijzing, geen bewijs).',
    ],
  ])('%s, %s', (name, theme, says) => {
    expect(sentences(name)[theme]).toBe(says)
  })

  test.each([
    ['empty', 'Nog geen metingen. Vul hieronder per antwoord een rij in.'],
    ['contract', '8 van de 10 gingen vooruit op redzaamheid (waarschijnlijk geen toeval).'],
    ['one resident', 'Minder dan 5 mensen twee keer gemeten: niet getoond.'],
    [
      'a code of a person and of a group',
      'Groepen scoorden op redzaamheid eerst 2,00 en later 3,00 (aanwijzing, geen bewijs). 1 mens heeft nog geen tweede meting.',
    ],
    ['moments the wrong way round', 'Kies twee momenten om te vergelijken. Tot moment ligt na Van moment.'],
  ])('%s in one sentence', (name, says) => {
    expect(called(name, 'harvest', fillings[name] ?? linked)[0]?.[0]).toBe(says)
  })

  test('own themes can be chosen after those of the method', () => {
    const list = called('empty', 'themeList', named.empty ?? linked).flat()
    expect(list).toEqual([
      'redzaamheid',
      'vaardigheid',
      'ontwikkeling',
      'weerbaarheid',
      trots.ownTheme,
      cijfer.ownTheme,
      '',
      '',
      '',
      '',
    ])
  })
})

describe('the page', () => {
  const pageLine = (name: string, place: number) => cellsOf(name, `${pageFirst}${8 + place}:V${8 + place}`)[0]

  test('shows nothing of four people but that they are few', () => {
    expect(pageLine('four people', 1)).toEqual([
      'weerbaarheid',
      'bewoner',
      'minder dan 5',
      ...Array(8).fill(''),
      'niet getoond',
    ])
    const drawn = (['y1', 'y2', 'y3', 'y4'] as const).flatMap((key) => cellsOf('four people', pointRange(key)).flat())
    expect(drawn.every((y) => y === 0)).toBe(true)
  })

  test('has the figures of six, and the lines in the order of the method', () => {
    expect(pageLine('workers only', 1)?.slice(0, 6)).toEqual(['weerbaarheid', 'werker', 6, 4, 1, 1])
    expect(pageLine('workers only', 1)?.[6]).toBeCloseTo(11 / 6, 9)
    expect(pageLine('empty', 1)?.[0]).toBe('nog geen metingen')
  })

  test('the course over the months runs from the first to the second moment', () => {
    const name = 'thirty codes, three moments'
    expect(cellsOf(name, pointRange('months')).flat()).toEqual([0, 6, 12, 12])
    const answers = rightRows(fillings[name] ?? linked).slice(1)
    const mean = (moment: string) => {
      const mine = answers.filter((row) => row[1] === moment).map((row) => Number(row[4]))
      return mine.reduce((sum, one) => sum + one, 0) / mine.length
    }
    const [first = 0, half = 0, last = 0, after = 0] = cellsOf(name, pointRange('y1')).flat().map(Number)
    expect(first).toBeCloseTo(mean('start'), 9)
    expect(half).toBeCloseTo(mean('halverwege'), 9)
    expect(last).toBeCloseTo(mean('einde'), 9)
    expect(after).toBe(last)
    // Without a moment between: on the straight line.
    const [one = 0, between = 0, two = 0] = cellsOf('all differences equal', pointRange('y3')).flat().map(Number)
    expect(two - one).toBeCloseTo(0.1, 9)
    expect(between).toBeCloseTo((one + two) / 2, 9)
  })
})

describe('from score to chance', () => {
  /** Both scores of each resident on an indicator. */
  const pairs = (indicator: string) => {
    const [from, to] = momentsOf(linked)
    const both = new Map<string, BothMoments>()
    for (const score of readScores(rightRows(linked), { parameter: 'metingen' })) {
      if (score.indicator !== indicator || score.line !== 'bewoner') continue
      const [before, after] = both.get(score.code) ?? []
      both.set(score.code, [score.moment === from ? score.value : before, score.moment === to ? score.value : after])
    }
    return [...both.values()].filter(isPair)
  }
  const row = (index: number) =>
    cellsOf('linked', `${linkColumns.people}${linkHeadRow + index}:${linkColumns.note}${linkHeadRow + index}`)[0] ?? []

  test('the part at or below the threshold', () => {
    const found = chancesOf(pairs(geld), 2)
    expect(pairs(geld).length).toBeGreaterThanOrEqual(5)
    expect(row(1)[0]).toBe(pairs(geld).length)
    expect(row(1)[1]).toBeCloseTo(found?.without ?? -1, 9)
    expect(row(1)[2]).toBeCloseTo(found?.with ?? -1, 9)
    expect(row(1)[3]).toBe(`Uit de meting bij ${pairs(geld).length} mensen: een aanwijzing.`)
    expect(row(4)[1]).toBeCloseTo(chancesOf(pairs(cijfer.indicator), 5.5)?.without ?? -1, 9)
  })

  test('own chances with the switch off, and with too few people', () => {
    expect(row(2).slice(1)).toEqual([0.9, 0.8, 'De eigen kansen gelden.'])
    expect(row(3)).toEqual(['minder dan 5', 0.7, 0.6, 'Minder dan 5 mensen twee keer gemeten. De eigen kansen gelden.'])
    expect(row(5).slice(1, 3)).toEqual(['', ''])
  })
})

describe('an error value', () => {
  test('in any yellow cell leaves no error elsewhere, and is told', () => {
    const places = [...broken, ...brokenLink].map((cell) => {
      const { row, column } = areaOf(cell).from
      return `Metingen!${row - 1},${column - 1}`
    })
    expect(
      bookOf('errors')
        .errors()
        .map((error) => error.split(' ')[0])
        .sort(),
    ).toEqual(places.sort())
    const says = called('errors', 'measurements', errorRows).map((row) => row[8])
    expect(says.slice(1, 7)).toEqual(Array(6).fill('In een cel staat een foutmelding. Herstel eerst die cel.'))
    expect(says[7]).toBe('Telt mee.')
    expect(at('errors', `${linkColumns.note}${linkHeadRow + 1}`)).toContain('foutmelding')
  })

  test('in the cell of a moment neither', () => {
    const { row, column } = areaOf('B4').from
    expect(
      bookOf('error-moment')
        .errors()
        .map((error) => error.split(' ')[0]),
    ).toEqual([`Metingen!${row - 1},${column - 1}`])
    expect(at('error-moment', 'A3')).toContain('Kies twee momenten')
  })

  test('is what THEMASCORES passes over: a row without a score', () => {
    const table = called('wrong', 'measurements', filled(wrong))
    expect(readScores(table, { parameter: 'metingen' })).toHaveLength(1)
  })
})

test('themes of own indicators are those of their rows', () => {
  expect(themeOf(cijfer.indicator)).toBe(cijfer.ownTheme)
  expect(columnNumber(pageFirst)).toBeGreaterThan(columnNumber(measurementColumn('check')))
})
