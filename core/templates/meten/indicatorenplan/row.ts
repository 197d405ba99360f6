// One row of the chosen indicators as its formulas name it, and what the sheet knows of the indicator: from the bank, else in people's
// own words. A row that is not right gives blanks, never an error.
import { ownMinutes, ownScale } from '../../../indicators/indicator'
import { absolute } from '../../../plan/address'
import { firstOf, isName, passedOver, without } from '../../formula-words'
import {
  type BankKey,
  type Book,
  bankRange,
  firstPlanRow,
  type PlanHelper,
  type PlanKey,
  planColumn,
  planHelperColumn,
  planHelperRange,
} from '../layout'

/** An own question is asked at so many moments; our own estimate. */
export const ownMoments = 4
/** Beyond these the functions pass a score over, or a figure no longer fits. */
export const scaleLimits = { low: 1, high: 100 } as const
export const largestValue = '10^12'

export class PlanRow {
  constructor(
    readonly row: number,
    readonly book: Book,
  ) {}

  cell(key: PlanKey): string {
    return `$${planColumn(key)}${this.row}`
  }

  help(helper: PlanHelper): string {
    return `$${planHelperColumn(helper)}${this.row}`
  }

  /** A helper of the rows down to this one. */
  soFar(helper: PlanHelper): string {
    return `$${planHelperColumn(helper)}$${firstPlanRow}:${this.help(helper)}`
  }

  /** What people fill in. */
  get inputs(): string {
    return `${this.cell('indicator')}:${this.cell('target')}`
  }

  get listed(): string {
    return `${this.help('bankRow')}>0`
  }

  /** Question and theme in people's own words. */
  get own(): string {
    return `AND(${isName(this.cell('ownQuestion'))},${isName(this.cell('ownTheme'))})`
  }

  fromBank(key: BankKey): string {
    return `INDEX(${this.book.on('indicatoren', bankRange(key))},${this.help('bankRow')})`
  }

  /** Only for a row that is right. */
  counted(formula: string): string {
    return `IF(${this.help('counts')}=1,${formula},"")`
  }

  known(key: BankKey, otherwise: string): string {
    return this.counted(`IF(${this.listed},${this.fromBank(key)},${otherwise})`)
  }

  /** A blank and a 0 both mean: not given. */
  ownEnd(end: 'ownLow' | 'ownHigh'): string {
    const cell = this.cell(end)
    const standard = end === 'ownLow' ? ownScale.low : ownScale.high
    return `IF(COUNT(${cell})=1,IF(${cell}<>0,${cell},${standard}),${standard})`
  }
}

/** The computed columns, in their order. */
export const computed: Readonly<Record<Exclude<PlanKey, PlanInput | 'check'>, (r: PlanRow) => string>> = {
  theme: (r) => r.known('theme', r.cell('ownTheme')),
  question: (r) => r.known('question', r.cell('ownQuestion')),
  kind: (r) => r.known('kind', '"score"'),
  low: (r) => scaleEnd(r, 'ownLow'),
  high: (r) => scaleEnd(r, 'ownHigh'),
  moments: (r) => r.known('momentCount', `${ownMoments}`),
  minutes: (r) => r.known('minutes', `${ownMinutes}`),
  monthly: (r) => {
    const { reachCounted, monthsCounted } = r.book.card
    const people = `IF(${r.help('line')}="groep",1,${reachCounted})`
    return r.counted(`${r.cell('minutes')}*${people}*${r.cell('moments')}/${monthsCounted}`)
  },
  care: (r) => r.known('care', '"Eigen vraag. Probeer hem eerst uit bij een paar mensen."'),
}
export type PlanInput =
  | 'indicator'
  | 'ownQuestion'
  | 'ownTheme'
  | 'ownLow'
  | 'ownHigh'
  | 'rater'
  | 'startValue'
  | 'target'

/** A count has no scale. */
const scaleEnd = (r: PlanRow, end: 'ownLow' | 'ownHigh'): string => {
  const listed = `IF(${r.fromBank('kind')}="score",${end === 'ownLow' ? ownScale.low : ownScale.high},"")`
  return r.counted(`IF(${r.listed},${listed},${r.ownEnd(end)})`)
}

/** Helpers other than `fault`, which has a file of its own. */
export const helperFormulas: Readonly<Record<Exclude<PlanHelper, 'fault'>, (r: PlanRow) => string>> = {
  name: (r) => `IF(ISERROR(${r.cell('indicator')}),"",IF(${isName(r.cell('indicator'))},${r.cell('indicator')},""))`,
  // Compared as a whole, so * and ? are only characters.
  bankRow: (r) => {
    const bank = (key: BankKey) => r.book.on('indicatoren', bankRange(key))
    return `IF(${r.help('name')}="",0,SUMPRODUCT((${without(passedOver, bank('title'))}=${without(passedOver, r.help('name'))})*${bank('number')}))`
  },
  counts: (r) => `IF(AND(${r.help('name')}<>"",${r.help('fault')}=""),1,0)`,
  line: (r) => {
    const standard = `IF(${r.listed},IF(${r.fromBank('service')}="groep","groep","bewoner"),"bewoner")`
    return r.counted(`IF(${r.cell('rater')}<>"",${r.cell('rater')},${standard})`)
  },
  start: (r) => r.counted(value(r, 'startValue')),
  goal: (r) => r.counted(value(r, 'target')),
  order: (r) => {
    const score = (row: PlanRow) => `IF(${row.cell('kind')}="score",1,0)`
    const before = r.row === firstPlanRow ? '0' : `MAX(${new PlanRow(r.row - 1, r.book).soFar('order')})`
    return `IF(${score(r)}=1,${before}+1,0)`
  },
  chosen: (r) => {
    const rank = r.row - firstPlanRow + 1
    const find = (helper: PlanHelper) => absolute(planHelperRange(helper))
    return `IFERROR(INDEX(${find('name')},MATCH(${rank},${find('order')},0)),"")`
  },
}

/** A number that may be used: within the scale of a score. */
const value = (r: PlanRow, key: 'startValue' | 'target'): string =>
  `IF(COUNT(${r.cell(key)})=1,IF(${outside(r, key)},"",${r.cell(key)}),"")`

/** For a cell that holds a number. */
export const outside = (r: PlanRow, key: 'startValue' | 'target'): string => {
  const cell = r.cell(key)
  return firstOf(
    [[`${r.cell('kind')}="score"`, `OR(${cell}<${r.cell('low')},${cell}>${r.cell('high')})`]],
    `ABS(${cell})>${largestValue}`,
  )
}
