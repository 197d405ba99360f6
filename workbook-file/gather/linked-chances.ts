// Chances that come from measurements: a cell on Uitkomsten that says =INDEX(Koppeling_Zonder,1). Worked out again by the rules of the table
// "Van score naar kans" on sheet Metingen, from what people filled in, because what the file shows may be old, or blank.
import { bare, type Cell, metenNames, smallestGroup } from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { type Answers, answersIn, type Counted, rowsOf, textOf } from './measured'

export interface Link {
  readonly which: 'without' | 'with'
  /** The row in the table, from 1. */
  readonly row: number
}

/** What a formula in a cell refers to, when it is such a link. */
export const linkIn = (formula: string | undefined, set: string): Link | undefined => {
  const [, which = '', name = '', row] =
    /^INDEX\((Koppeling_(?:Zonder|Met))(\w*),(\d{1,3})(?:,1)?\)$/i.exec((formula ?? '').replace(/[\s$]/g, '')) ?? []
  if (row === undefined || name.toLowerCase() !== set.toLowerCase()) return undefined
  return { which: /zonder$/i.test(which) ? 'without' : 'with', row: Number(row) }
}

const heads = {
  indicator: ['Indicator', 'Indicator'],
  threshold: ['Probleem bij score tot en met', 'Problem up to score'],
  measured: ['Meting gebruiken', 'Use measurement'],
  without: ['Eigen kans zonder', 'Own chance without'],
  with: ['Eigen kans met', 'Own chance with'],
} as const

interface Pair {
  readonly before: number
  readonly after: number
}

/** The chance of a link; blank when none is known, undefined when the file has no such row. */
export const linkedChances = (opened: OpenedWorkbook, set: string): ((link: Link) => Cell) => {
  const table = opened.table(metenNames(set).link)
  if (!table) return () => undefined
  const rows = rowsOf(asCells(table), heads)
  let answers: Answers | undefined
  return ({ which, row }) => {
    const cell = rows[row - 1]
    if (!cell) return undefined
    const own = cell(which)
    const threshold = cell('threshold')
    if (textOf(cell('measured')).toLowerCase() === 'ja' && typeof threshold === 'number') {
      answers ??= answersIn(opened, set)
      const pairs = pairsOf(answers, textOf(cell('indicator')))
      const side = which === 'without' ? 'before' : 'after'
      if (pairs.length >= smallestGroup) return pairs.filter((pair) => pair[side] <= threshold).length / pairs.length
    }
    return typeof own === 'number' ? own : ''
  }
}

/** What residents said at both moments; what workers said when too few residents did. */
const pairsOf = (answers: Answers, indicator: string): readonly Pair[] => {
  const said = pairsBy(answers, indicator, 'bewoner')
  if (said.length >= smallestGroup) return said
  const seen = pairsBy(answers, indicator, 'werker')
  return seen.length >= smallestGroup ? seen : said
}

const pairsBy = ({ counted, from, to }: Answers, indicator: string, rater: string): readonly Pair[] => {
  const mine = counted.filter(
    (one) => bare(one.indicator) === bare(indicator) && (one.rater || 'bewoner') === rater && one.form !== 'groep',
  )
  const at = (moment: string): readonly Counted[] => mine.filter((one) => one.moment === moment)
  const later = new Map(at(to).map(({ code, score }) => [bare(code), score]))
  return at(from).flatMap(({ code, score }) => {
    const after = later.get(bare(code))
    return after === undefined ? [] : [{ before: score, after }]
  })
}
