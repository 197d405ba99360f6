// The formulas of a row: does it count, and which rows belong together: the same one twice, the second score of a person, and all scores
// of a person within a theme. A row looks things up in a column of keys, so that 5 000 rows stay usable; what it found stands in a helper,
// because looking through a column costs more the more rows there are. Within a theme a person is represented by the first of his rows
// with both scores: his two means stand there, 0 elsewhere. Scores start at 1, so 0 is nothing.
import { momentWords } from '../layout'
import { faultNumber, faultOf, faultRange } from './faults'
import { chosenRange, headRow, type RowKey, settingCell } from './places'
import { allScores, comparable, type MeasurementRow } from './row'

const [from, to] = [settingCell('from'), settingCell('to')]

/** The number of a moment, 0 for another text. Compared one by one, because a search takes "*" for anything. */
export const momentNumber = (cell: string): string =>
  momentWords.map((word, index) => `${index + 1}*(${cell}="${word}")`).join('+')

/** What makes a score the same as another: moment, indicator, who and code. The form does not: THEMASCORES refuses such a pair too. */
const keyAt = (moment: string, r: MeasurementRow): string =>
  `${moment}&"|"&${r.help('plan')}&"|"&IF(${r.cell('rater')}="werker",2,1)&"|"&${r.help('code')}`

export const rowFormulas: Readonly<Record<RowKey, (r: MeasurementRow) => string>> = {
  code: (r) => `IFERROR(IF(${r.cell('code')}=0,"",${comparable(r.cell('code'))}),"")`,
  plan: (r) => `IFERROR(MATCH(${comparable(r.cell('indicator'))},${chosenRange('key')},0),0)`,
  moment: (r) => `IFERROR(${momentNumber(r.cell('moment'))},0)`,
  fault: faultOf,
  key: (r) => `IF(AND(${r.help('fault')}=0,${r.help('code')}<>""),${keyAt(r.help('moment'), r)},"")`,
  own: (r) => `IF(${r.help('key')}="",0,MATCH(${r.help('key')},${r.all('key')},0))`,
  line: (r) => {
    const who = `IF(${r.ofGroup},0,IF(${r.cell('rater')}="werker",1,2))`
    return `IF(COUNT(${r.cell('score')})=1,3*${r.chosen('number')}-${who},0)`
  },
  single: (r) => `IF(${r.help('line')}=0,0,IF(${r.ofGroup},0,${r.cell('score')}))`,
  later: (r) => {
    const found = `IFERROR(INDEX(${r.all('single')},MATCH(${keyAt(to, r)},${r.all('key')},0)),0)`
    return `IF(${r.help('single')}=0,0,IF(${r.help('moment')}=${from},${found},0))`
  },
  person: (r) => `IF(${r.help('later')}>0,${r.help('line')}&"|"&${r.help('code')},"")`,
  first: (r) => `IF(${r.help('later')}>0,MATCH(${r.help('person')},${r.all('person')},0),0)`,
  before: (r) => meanOf(allScores(r.book), r),
  after: (r) => meanOf(r.all('later'), r),
  seen: (r) => {
    const moment = r.help('moment')
    return `IF(${r.help('single')}=0,"",IF(OR(${moment}=${from},${moment}=${to}),${moment}&"|"&${r.help('code')},""))`
  },
  waits,
}

/** The mean of a person's scores within a theme, in the row that represents him. */
function meanOf(values: string, r: MeasurementRow): string {
  return `IF(${r.help('first')}=${r.place},AVERAGEIFS(${values},${r.all('first')},${r.place}),0)`
}

/** In the first row of a code at a moment: 1 when the second moment is still to come, 2 when both are there, 3 when the first is missing. */
function waits(r: MeasurementRow): string {
  const [seen, all, isFrom] = [r.help('seen'), r.all('seen'), `${r.help('moment')}=${from}`]
  const other = `MATCH(IF(${isFrom},${to},${from})&"|"&${r.help('code')},${all},0)`
  const state = `IF(ISERROR(${other}),IF(${isFrom},1,3),IF(${isFrom},2,0))`
  return `IF(${seen}="",0,IF(MATCH(${seen},${all},0)<${r.place},0,${state}))`
}

/** The answer when the row counts, else blank. */
export const score = (r: MeasurementRow): string => {
  const [key, answer] = [r.help('key'), r.cell('answer')]
  return `IF(${r.help('fault')}=0,IF(OR(${key}="",${r.help('own')}=${r.place}),${answer},""),"")`
}

export const theme = (r: MeasurementRow): string => `IF(${r.help('plan')}=0,"",${r.chosen('name')})`

/** Nothing for a blank row, what is wrong and what to do, or that the row counts. */
export const check = (r: MeasurementRow): string => {
  const fault = r.help('fault')
  const outside = `"Het antwoord valt buiten de schaal van "&${r.chosen('low')}&" tot en met "&${r.chosen('high')}&"."`
  const wrong = `IF(${fault}=${faultNumber('outside')},${outside},INDEX(${faultRange},${fault}))`
  const twice = `"Staat ook in rij "&(${headRow}+${r.help('own')})&". Deze rij telt niet mee."`
  return `IF(${fault}<0,"",IF(${fault}>0,${wrong},IF(COUNT(${r.cell('score')})=1,"Telt mee.",${twice})))`
}
