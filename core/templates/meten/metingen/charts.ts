// Two pictures of the results, both of five people or more and of themes on the scale of 1 to 5: bars before beside after, and the course
// over the months. A moment between the two counts when it is surely about enough people: a person gives one answer per indicator, so more
// than four times as many answers as indicators come from at least five. Without it the line runs straight on to the next point.
import { standardThemes } from '../../../method/theme-scores'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { smallestGroup } from '../../../privacy/smallest-group'
import { type Book, momentWords } from '../layout'
import { lineOf } from './lines'
import {
  barColumns,
  barRange,
  barRows,
  firstRow,
  headRow,
  lineCell,
  lineRange,
  page,
  pointColumns,
  pointRange,
  settingCell,
  themeCell,
} from './places'
import { allRows, allScores } from './row'

export const charts = (draft: SheetDraft, book: Book): void => {
  barTable(draft)
  pointTable(draft, book)
  draft
    .chart({
      kind: 'bar',
      title: 'Gemiddelde voor en na, schaal 1 tot en met 5',
      alt: 'Staafdiagram: per thema het gemiddelde bij de eerste en bij de tweede meting. Dezelfde getallen staan in de tabel erboven.',
      categories: barRange('name'),
      series: [
        { name: 'voor', values: barRange('before') },
        { name: 'na', values: barRange('after') },
      ],
      scale: { min: 0, max: 5 },
      covers: `K${page.charts}:P${page.chartsEnd}`,
    })
    .chart({
      kind: 'line',
      title: 'Verloop bij bewoners, schaal 1 tot en met 5',
      alt: 'Lijndiagram: het gemiddelde per thema op elk moment, van de eerste tot de tweede meting die u vergelijkt.',
      categories: pointRange('months'),
      series: standardThemes.map((name, index) => ({ name, values: pointRange(themeKey('y', index)) })),
      scale: { min: 1, max: 5 },
      axisTitle: 'maanden na de start',
      covers: `Q${page.charts}:V${page.chartsEnd}`,
    })
}

const barTable = (draft: SheetDraft): void => {
  const heads = { name: 'staaf', before: 'voor', after: 'na' } as const
  for (const key of ['name', 'before', 'after'] as const) {
    draft.value(`${barColumns[key]}${headRow}`, heads[key], 'rekenhulp')
    for (let place = 1; place <= barRows; place++) {
      const of = (from: 'theme' | 'rater' | 'before' | 'after') =>
        `INDEX(${lineRange(from)},MATCH(${place},${lineRange('bar')},0))`
      const shown = key === 'name' ? `${of('theme')}&IF(${of('rater')}="werker"," (werker)","")` : of(key)
      draft.formula(`${barColumns[key]}${headRow + place}`, `IFERROR(${shown},"")`, 'rekenhulp')
    }
  }
}

const themeKey = <K extends 'y' | 'raw'>(kind: K, index: number): `${K}${1 | 2 | 3 | 4}` =>
  `${kind}${(index + 1) as 1 | 2 | 3 | 4}`

/** The row of a moment, from 1. */
const point = (key: keyof typeof pointColumns, moment: number): string => `${pointColumns[key]}$${headRow + moment}`
const [from, to] = [settingCell('from'), settingCell('to')]
const last = momentWords.length

/** A row per moment. Those before the first that is compared stand where it stands, those after the second where that stands. */
const pointTable = (draft: SheetDraft, book: Book): void => {
  draft.value(`${pointColumns.months}${headRow}`, 'maanden', 'rekenhulp')
  const duration = `IF(COUNT(${book.card.monthsCounted})=1,${book.card.monthsCounted},12)`
  for (let moment = 1; moment <= last; moment++) {
    const at = `MAX(${from},MIN(${to},${moment}))`
    const months = `IF(${at}<=1,0,IF(${at}=2,${duration}/2,${duration}+IF(${at}=4,6,0)))`
    draft.formula(`${pointColumns.months}${firstRow + moment - 1}`, `IFERROR(${months},0)`, 'rekenhulp')
  }
  standardThemes.forEach((name, index) => {
    draft
      .value(`${pointColumns[themeKey('y', index)]}${headRow}`, name, 'rekenhulp')
      .value(`${pointColumns[themeKey('raw', index)]}${headRow}`, `${name}, tussentijds`, 'rekenhulp')
    for (let moment = 1; moment <= last; moment++) {
      draft.formula(point(themeKey('y', index), moment).replace('$', ''), height(index, moment), 'rekenhulp')
      draft.formula(point(themeKey('raw', index), moment).replace('$', ''), between(index, moment, book), 'rekenhulp')
    }
  })
}

const isDrawn = (index: number): string =>
  `AND(${lineCell('people', lineOf(index + 1, 'bewoner'))}>=${smallestGroup},${themeCell('otherScale', index + 1)}=0)`

/** The mean of all answers at a moment between the two; blank when it does not count. */
const between = (index: number, moment: number, book: Book): string => {
  const line = lineOf(index + 1, 'bewoner')
  const where = `${allRows('line', book)},${line},${allRows('moment', book)},${moment}`
  const enough = `COUNTIFS(${where})>${smallestGroup - 1}*${themeCell('indicators', index + 1)}`
  return `IF(AND(${moment}>${from},${moment}<${to},${enough}),AVERAGEIFS(${allScores(book)},${where}),"")`
}

/** How high the line stands; 0 lies below the axis, so a theme with too few people is not seen. */
const height = (index: number, moment: number): string => {
  const line = lineOf(index + 1, 'bewoner')
  const [before, after] = [lineCell('before', line), lineCell('after', line)]
  const inner = moment > 1 && moment < last
  const onTheWay = inner ? straight(index, moment, after) : '0'
  return `IF(${isDrawn(index)},IF(${moment}<=${from},${before},IF(${moment}>=${to},${after},${onTheWay})),0)`
}

/** The mean of the moment, else the point on the straight line from the one before to the next that is there. */
const straight = (index: number, moment: number, after: string): string => {
  const x = (at: number) => point('months', at)
  const [mine, next] = [point(themeKey('raw', index), moment), point(themeKey('raw', index), moment + 1)]
  const before = point(themeKey('y', index), moment - 1)
  const part = (y: string, at: number) =>
    `${before}+(${y}-${before})*(${x(moment)}-${x(moment - 1)})/(${x(at)}-${x(moment - 1)})`
  return `IF(${mine}<>"",${mine},IFERROR(IF(${next}<>"",${part(next, moment + 1)},${part(after, last)}),${before}))`
}
