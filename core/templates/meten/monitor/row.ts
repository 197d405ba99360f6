// One indicator on sheet Monitor: where it started, where it should come, what was found at each moment, and how far it is. The same
// arithmetic as VOORTGANG. Scores come from Metingen; a count is typed here. The mean of fewer than five people stands nowhere on this
// sheet, not even outside the paper, because the sheet may be shared: on Metingen it can be seen.

import { down } from '../../../plan/address'
import { smallestGroup } from '../../../privacy/smallest-group'
import { capital, firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import {
  type Book,
  firstMeasurementRow,
  firstPlanRow,
  measurementColumn,
  momentWords,
  type PlanHelper,
  type PlanKey,
  planColumn,
  planHelperColumn,
} from '../layout'
import { rowColumns, settingCell } from '../metingen/places'
import {
  agendaHelpers,
  firstRow,
  helperColumn,
  type Moment,
  type MonitorHelper,
  type MonitorKey,
  monitorColumn,
} from './places'

export const tooFew = `minder dan ${smallestGroup}`

export class MonitorRow {
  constructor(
    readonly row: number,
    readonly book: Book,
  ) {}

  cell(key: MonitorKey): string {
    return `$${monitorColumn(key)}${this.row}`
  }

  help(helper: MonitorHelper): string {
    return `$${helperColumn(helper)}${this.row}`
  }

  /** The same row of the plan. */
  plan(key: PlanKey): string {
    return this.planAt(planColumn(key))
  }

  planHelp(helper: PlanHelper): string {
    return this.planAt(planHelperColumn(helper))
  }

  private planAt(column: string): string {
    return this.book.on('indicatorenplan', `${column}${firstPlanRow + this.row - firstRow}`)
  }

  get typed(): string {
    return `${this.cell('typed start')}:${this.cell('typed later')}`
  }

  get isScore(): string {
    return `${this.cell('kind')}="score"`
  }

  /** Only where the plan holds an indicator that counts. */
  shown(formula: string): string {
    return `IF(${this.cell('indicator')}="","",${formula})`
  }

  /** A column of the rows of Metingen. */
  scores(column: string): string {
    return this.book.on('metingen', down(column, firstMeasurementRow, this.book.rows))
  }

  numbers(...keys: readonly MonitorKey[]): string {
    return `COUNT(${keys.map((key) => this.cell(key)).join(',')})=${keys.length}`
  }
}

/** Columns and criteria that pick rows of Metingen: of this indicator and of who scores it, and a number above 0 in one more column. */
const rowsOf = (r: MonitorRow, column: string, ...more: readonly string[]): string => {
  const line = r.planHelp('line')
  // A blank counts as bewoner, and as the form of one person.
  const rater = `IF(${line}="werker","werker",IF(${line}="groep","<>-","<>werker"))`
  const form = `IF(${line}="groep","groep","<>groep")`
  return [
    ...[r.scores(rowColumns.plan), `${r.row - firstRow + 1}`, ...more],
    ...[r.scores(measurementColumn('rater')), rater, r.scores(measurementColumn('form')), form],
    ...[r.scores(column), '">0"'],
  ].join(',')
}

const scoreColumn = measurementColumn('score')
/** The scores of one moment, by the numbers that Metingen gives a row. */
const scoresOf = (r: MonitorRow, moment: Moment): string =>
  rowsOf(r, scoreColumn, r.scores(rowColumns.moment), `${numberOf(moment)}`)
const numberOf = (moment: Moment): number => momentWords.indexOf(moment) + 1

const scoreState = (r: MonitorRow, moment: Moment): string => {
  const count = `COUNTIFS(${scoresOf(r, moment)})`
  const few = `IF(AND(${count}<${smallestGroup},${r.planHelp('line')}<>"groep"),1,2)`
  return `IF(${r.isScore},IF(${count}=0,0,${few}),0)`
}

/** How many people have both scores that Metingen compares; a group has no pairs. */
const pairs = (r: MonitorRow): string =>
  `IF(${r.isScore},IF(${r.planHelp('line')}="groep",0,COUNTIFS(${rowsOf(r, rowColumns.later)})),0)`
const enoughPairs = (r: MonitorRow): string => `${r.help('pairs')}>=${smallestGroup}`
const [from, to] = (['from', 'to'] as const).map(
  (which) => (r: MonitorRow) => r.book.on('metingen', settingCell(which)),
) as [(r: MonitorRow) => string, (r: MonitorRow) => string]

/**
 * Of the two moments that Metingen compares: the mean of the same people as there. A mean of everyone beside it would tell, with some
 * arithmetic, what the one who left had scored; and progress would be that of nobody.
 */
const valueAt = (r: MonitorRow, moment: Moment): string => {
  const state = r.help(`scores ${moment}`)
  const typed = r.cell(`typed ${moment}`)
  const mean = (column: string, rows: string) => `AVERAGEIFS(${r.scores(column)},${rows})`
  const paired = (column: string) => mean(column, rowsOf(r, rowColumns.later))
  const is = (which: typeof from) => `AND(${enoughPairs(r)},${which(r)}=${numberOf(moment)})`
  const means = firstOf(
    [
      [is(from), paired(scoreColumn)],
      [is(to), paired(rowColumns.later)],
    ],
    mean(scoreColumn, scoresOf(r, moment)),
  )
  const ofScores = `IF(${state}=2,IFERROR(${means},""),IF(${state}=1,${quoted(tooFew)},""))`
  return r.shown(`IF(${r.isScore},${ofScores},IF(COUNT(${typed})=1,${typed},""))`)
}

/** A measured start beside a later score of others: not the two moments that are compared, or too few pairs. */
const isOfOthers = (r: MonitorRow): string => {
  const after = momentWords.slice(1).map((moment) => r.cell(`value ${moment}`))
  const last = (['einde', 'later'] as const).map(
    (moment) => `OR(${to(r)}>=${numberOf(moment)},${r.cell(`value ${moment}`)}="")`,
  )
  const same = `AND(${[enoughPairs(r), `${from(r)}=1`, ...last].join(',')})`
  const measured = `AND(${r.isScore},${r.planHelp('line')}<>"groep",COUNT(${r.planHelp('start')})=0,COUNT(${r.cell('progress')})=1,COUNT(${after.join(',')})>0)`
  return `IF(${measured},IF(${same},1=0,1=1),1=0)`
}

/** The last moment at which something is known. */
const now = (r: MonitorRow): string =>
  r.shown(
    firstOf(
      [...momentWords]
        .reverse()
        .map((moment) => [`${r.cell(`value ${moment}`)}<>""`, r.cell(`value ${moment}`)] as const),
      '""',
    ),
  )

const progress = (r: MonitorRow): string => {
  const [start, target, latest] = [r.cell('startValue'), r.cell('target'), r.cell('now')]
  const share = `(${latest}-${start})/(${target}-${start})`
  return `IF(${r.numbers('startValue', 'target', 'now')},IF(${target}=${start},"",${share}),"")`
}

/** 0.1 + 0.2 reaches 0.3. */
const reaches = (progress: string, wanted: string): string => `${progress}>=${wanted}-1/10^12`

const signal = (r: MonitorRow): string => {
  const done = r.cell('progress')
  const { elapsed } = agendaHelpers
  const expected = firstOf(
    [
      [reaches(done, elapsed), '"op koers"'],
      [reaches(done, `3/4*${elapsed}`), '"let op"'],
    ],
    '"achter"',
  )
  const open = `IF(${done}<0,"achter","bezig")`
  return `IF(COUNT(${done})=1,IF(${reaches(done, '1')},"bereikt",IF(COUNT(${elapsed})=1,${expected},${open})),"")`
}

const fault = (r: MonitorRow): string => {
  const isText = `SUMPRODUCT((${r.typed}<>"")*1)>COUNT(${r.typed})`
  const counts = `AND(${r.cell('kind')}="telling",${isText})`
  const text = '"In een gele cel staat tekst. Typ alleen een getal."'
  return `IF(${holdsError(r.typed)},${quoted(capital(repairFirst))},IF(${counts},${text},""))`
}

const note = (r: MonitorRow): string => {
  const values = momentWords.map((moment) => r.cell(`value ${moment}`))
  const says = (when: string, text: string) => [when, quoted(text)] as const
  const nothing = `IF(${r.isScore},"Nog geen score van "&${r.planHelp('line')}&" op het blad Metingen.","Typ in de gele cel wat u telde.")`
  const remarks = firstOf(
    [
      says(
        `AND(${r.isScore},${r.help('used')}=1)`,
        'De gele cellen tellen hier niet mee: de scores komen van het blad Metingen.',
      ),
      [`${r.cell('now')}=""`, nothing],
      says(
        `OR(${values.map((value) => `${value}=${quoted(tooFew)}`).join(',')})`,
        `Minder dan ${smallestGroup} mensen: hun gemiddelde staat alleen op het blad Metingen.`,
      ),
      says(`${r.cell('target')}=""`, 'Vul op het blad Indicatorenplan een streefwaarde in.'),
      says(`${r.cell('startValue')}=""`, 'Er is nog geen startwaarde.'),
      says(
        `${r.cell('startValue')}=${r.cell('target')}`,
        'Start en streefwaarde zijn gelijk: dan is er geen voortgang te zien.',
      ),
      says(isOfOthers(r), 'Start en nu zijn niet van precies dezelfde mensen: lees de voortgang als aanwijzing.'),
      says(`COUNT(${agendaHelpers.elapsed})=0`, 'Vul startdatum en vandaag in: dan ziet u of u op koers ligt.'),
    ],
    '""',
  )
  return `IF(${r.help('fault')}<>"",${r.help('fault')},${r.shown(remarks)})`
}

const start = (r: MonitorRow): string => {
  const planned = r.planHelp('start')
  return r.shown(`IF(COUNT(${planned})=1,${planned},${r.cell('value start')})`)
}

type Typed = `typed ${Moment}`
const perMoment = <Prefix extends string>(prefix: Prefix, formula: (r: MonitorRow, moment: Moment) => string) =>
  Object.fromEntries(
    momentWords.map((moment) => [`${prefix} ${moment}`, (r: MonitorRow) => formula(r, moment)]),
  ) as Record<`${Prefix} ${Moment}`, (r: MonitorRow) => string>

export const computed: Readonly<Record<Exclude<MonitorKey, Typed>, (r: MonitorRow) => string>> = {
  indicator: (r) => `IF(${r.planHelp('counts')}=1,${r.planHelp('name')},"")`,
  kind: (r) => r.shown(r.plan('kind')),
  startValue: start,
  target: (r) => r.shown(r.planHelp('goal')),
  ...perMoment('value', valueAt),
  now,
  progress,
  signal,
  note,
}

export const helpers: Readonly<Record<MonitorHelper, (r: MonitorRow) => string>> = {
  used: (r) => `IF(${holdsError(r.typed)},1,IF(SUMPRODUCT((${r.typed}<>"")*1)>0,1,0))`,
  fault,
  ...perMoment('scores', scoreState),
  pairs,
}
