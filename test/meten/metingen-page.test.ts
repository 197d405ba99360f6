// What sheet Metingen says and shows to others: sentences, the printed page, chances out of scores; and that an error value stays where it
// was typed. About fewer than five people it says only that they are few.
import { beforeAll, describe, expect, test } from 'vitest'
import { chancesOf } from '../../core/method/chances'
import { type BothMoments, isPair } from '../../core/method/paired-change'
import { areaOf } from '../../core/plan/address'
import { readScores } from '../../core/reading/scores'
import { firstMeasurementRow, measurementColumn } from '../../core/templates/meten/layout'
import { linkColumns, linkHeadRow, pageFirst, pointRange } from '../../core/templates/meten/metingen/places'
import { type FilledSheets, openFillings } from './measurement-books'
import { cijfer, geld, rightRows, trots } from './measurements'
import { filled, linked, named, oneRow } from './measurements-named'

/** Rows with an error value in each of the six columns, and a row that is right. */
const inputColumns = ['code', 'moment', 'indicator', 'answer', 'rater', 'form'] as const
const broken = inputColumns.map((key, index) => `${measurementColumn(key)}${firstMeasurementRow + index}`)
const brokenLink = (['outcome', 'indicator', 'threshold', 'measured', 'ownWithout'] as const).map(
  (key, index) => `${linkColumns[key]}${linkHeadRow + 1 + index}`,
)

const errorRows = filled([...inputColumns.map((_, index) => oneRow({ code: `E${index}` })), oneRow({})])
const errors = Object.fromEntries([...broken, ...brokenLink].map((at) => [at, '1/0']))

let sheetOf: FilledSheets
beforeAll(async () => {
  sheetOf = await openFillings({
    ...named,
    linked,
    errors: { ...errorRows, formulas: errors },
    'error moment': { ...errorRows, formulas: { B4: '1/0' } },
  })
}, 600_000)

describe('in words', () => {
  const sentences = (name: string) =>
    Object.fromEntries(
      sheetOf(name)
        .called('harvestThemes')
        .map(([theme], index) => [theme, sheetOf(name).called('harvestSentences')[index]?.[0]]),
    )

  test.each([
    [
      'contract',
      'redzaamheid',
      '8 van de 10 gingen vooruit op redzaamheid, 2 gelijk, 0 achteruit (gemiddeld hoger, waarschijnlijk geen toeval).',
    ],
    ['contract', 'vaardigheid', ''],
    [
      'all differences equal',
      'ontwikkeling',
      '10 van de 10 gingen vooruit op ontwikkeling, 0 gelijk, 0 achteruit (kan toeval zijn).',
    ],
    [
      'nobody moves',
      'vaardigheid',
      '0 van de 6 gingen vooruit op vaardigheid, 6 gelijk, 0 achteruit (aanwijzing, geen bewijs).',
    ],
    [
      'surely back',
      'redzaamheid',
      '3 van de 12 gingen vooruit op redzaamheid, 0 gelijk, 9 achteruit (gemiddeld lager, waarschijnlijk geen toeval).',
    ],
    ['four people', 'weerbaarheid', 'Minder dan 5 mensen twee keer gemeten: niet getoond.'],
    [
      'workers only',
      'weerbaarheid',
      'Volgens werkers gingen 4 van de 6 vooruit op weerbaarheid, 1 gelijk, 1 achteruit (aanwijzing, geen bewijs).',
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
    [
      'contract',
      '8 van de 10 gingen vooruit op redzaamheid, 2 gelijk, 0 achteruit (gemiddeld hoger, waarschijnlijk geen toeval).',
    ],
    ['one resident', 'Minder dan 5 mensen twee keer gemeten: niet getoond.'],
    [
      'a code of a person and of a group',
      'Groepen scoorden op redzaamheid eerst 2,00 en later 3,00 (aanwijzing, geen bewijs). 1 mens heeft nog geen tweede meting.',
    ],
    ['moments the wrong way round', 'Kies twee momenten om te vergelijken. Tot moment ligt na Van moment.'],
  ])('%s in one sentence', (name, says) => {
    expect(sheetOf(name).called('harvest')[0]?.[0]).toBe(says)
  })

  test('own themes can be chosen after those of the method', () => {
    const list = sheetOf('empty').called('themeList').flat()
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
  const pageLine = (name: string, place: number) => sheetOf(name).cells(`${pageFirst}${8 + place}:V${8 + place}`)[0]

  test('shows nothing of four people but that they are few', () => {
    expect(pageLine('four people', 1)).toEqual([
      'weerbaarheid',
      'bewoner',
      'minder dan 5',
      ...Array(8).fill(''),
      'niet getoond',
    ])
    const drawn = (['y1', 'y2', 'y3', 'y4'] as const).flatMap((key) =>
      sheetOf('four people').cells(pointRange(key)).flat(),
    )
    expect(drawn.every((y) => y === 0)).toBe(true)
  })

  test('has the figures of six, and the lines in the order of the method', () => {
    expect(pageLine('workers only', 1)?.slice(0, 6)).toEqual(['weerbaarheid', 'werker', 6, 4, 1, 1])
    expect(pageLine('workers only', 1)?.[6]).toBeCloseTo(11 / 6, 9)
    expect(pageLine('empty', 1)?.[0]).toBe('nog geen metingen')
  })

  test('the course over the months runs from the first to the second moment', () => {
    const name = 'thirty codes, three moments'
    expect(sheetOf(name).cells(pointRange('months')).flat()).toEqual([0, 6, 12, 12])
    const answers = rightRows(named[name] ?? linked).slice(1)
    const mean = (moment: string) => {
      const mine = answers.filter((row) => row[1] === moment).map((row) => Number(row[4]))
      return mine.reduce((sum, one) => sum + one, 0) / mine.length
    }
    const [first = 0, half = 0, last = 0, after = 0] = sheetOf(name).cells(pointRange('y1')).flat().map(Number)
    expect(first).toBeCloseTo(mean('start'), 9)
    expect(half).toBeCloseTo(mean('halverwege'), 9)
    expect(last).toBeCloseTo(mean('einde'), 9)
    expect(after).toBe(last)
    // Without a moment between: on the straight line.
    const [one = 0, between = 0, two = 0] = sheetOf('all differences equal').cells(pointRange('y3')).flat().map(Number)
    expect(two - one).toBeCloseTo(0.1, 9)
    expect(between).toBeCloseTo((one + two) / 2, 9)
  })
})

describe('from score to chance', () => {
  /** Both scores of each resident on an indicator. */
  const pairs = (indicator: string) => {
    const both = new Map<string, BothMoments>()
    for (const score of readScores(rightRows(linked), { parameter: 'metingen' })) {
      if (score.indicator !== indicator || score.line !== 'bewoner') continue
      const [before, after] = both.get(score.code) ?? []
      both.set(score.code, [
        score.moment === 'start' ? score.value : before,
        score.moment === 'einde' ? score.value : after,
      ])
    }
    return [...both.values()].filter(isPair)
  }
  const row = (index: number) =>
    sheetOf('linked').cells(
      `${linkColumns.people}${linkHeadRow + index}:${linkColumns.note}${linkHeadRow + index}`,
    )[0] ?? []

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
    expect(sheetOf('errors').errors.sort()).toEqual(places.sort())
    const says = sheetOf('errors')
      .called('measurements')
      .map((row) => row[8])
    expect(says.slice(1, 7)).toEqual(Array(6).fill('In een cel staat een foutmelding. Herstel eerst die cel.'))
    expect(says[7]).toBe('Telt mee.')
    expect(sheetOf('errors').at(`${linkColumns.note}${linkHeadRow + 1}`)).toContain('foutmelding')
  })

  test('in the cell of a moment neither', () => {
    const { row, column } = areaOf('B4').from
    expect(sheetOf('error moment').errors).toEqual([`Metingen!${row - 1},${column - 1}`])
    expect(sheetOf('error moment').at('A3')).toContain('Kies twee momenten')
  })
})
