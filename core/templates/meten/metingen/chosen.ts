// Helpers about what is measured: the chosen indicators of Indicatorenplan in the form in which rows look for them, the themes they
// belong to (four of the method, then own ones in order of appearance), and the two moments with the numbers of rows and people.
import { standardThemes } from '../../../method/theme-scores'
import { absolute, down } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { quoted } from '../../formula-words'
import { type Book, firstPlanRow, measurementRange, type PlanKey, planColumn, planRange, planRows } from '../layout'
import { faultNumber, faultSentences } from './faults'
import { momentNumber } from './pairs'
import {
  chosenRange,
  faultColumn,
  firstRow,
  headRow,
  momentCells,
  planColumns,
  type SettingKey,
  settingColumns,
  settingKeys,
  themeColumns,
  themeRange,
  themeSlots,
} from './places'
import { allRows, comparable } from './row'

/** Stands for a blank name: no name that is looked for can be it, since "|" alone is nobody's indicator. */
const nothing = '"|"'

const chosenTitles: Readonly<Record<keyof typeof planColumns, string>> = {
  key: 'indicator, sleutel',
  themeKey: 'thema, sleutel',
  number: 'nummer van thema',
  name: 'thema van rij',
  state: 'niet te scoren',
  low: 'schaal van',
  high: 'schaal tot',
}

/** A row per chosen indicator. */
export const chosenTable = (draft: SheetDraft, book: Book): void => {
  for (const key of Object.keys(chosenTitles) as (keyof typeof chosenTitles)[])
    draft.value(`${planColumns[key]}${headRow}`, chosenTitles[key], 'rekenhulp')
  for (let index = 0; index < planRows; index++) {
    const row = firstRow + index
    const on = (key: PlanKey) => book.on('indicatorenplan', `${planColumn(key)}${firstPlanRow + index}`)
    const at = (key: keyof typeof planColumns) => `${planColumns[key]}${row}`
    const keyOf = (cell: string) => `IFERROR(IF(${comparable(cell)}="",${nothing},${comparable(cell)}),${nothing})`
    const end = (key: 'low' | 'high') => `IFERROR(IF(COUNT(${on(key)})=1,MAX(1,${on(key)}),0),0)`
    const formulas: Readonly<Record<keyof typeof planColumns, string>> = {
      key: keyOf(on('indicator')),
      themeKey: keyOf(on('theme')),
      number: themeNumber(row),
      name: `IF(AND(${at('number')}>0,${at('number')}<=${themeSlots}),INDEX(${themeRange('name')},${at('number')}),"")`,
      state: stateOf({ kind: on('kind'), number: at('number'), low: at('low'), high: at('high') }),
      low: end('low'),
      high: end('high'),
    }
    for (const key of Object.keys(formulas) as (keyof typeof formulas)[])
      draft.formula(at(key), formulas[key], 'rekenhulp')
  }
}

const standardKeys = absolute(down(themeColumns.key, firstRow, standardThemes.length))

/** A theme of the method, one of an earlier row, or the next own one; 0 without a theme. The head above the first row is never a key: it holds a space. */
const themeNumber = (row: number): string => {
  const key = `${planColumns.themeKey}${row}`
  const above = (column: string) => `${column}$${headRow}:${column}${row - 1}`
  const standard = `MATCH(${key},${standardKeys},0)`
  const earlier = `INDEX(${above(planColumns.number)},MATCH(${key},${above(planColumns.themeKey)},0))`
  const next = `MAX(${standardThemes.length},${above(planColumns.number)})+1`
  return `IF(${key}=${nothing},0,IFERROR(${standard},IFERROR(${earlier},${next})))`
}

/** 0 when the indicator can be scored, else the number of the reason. */
const stateOf = ({ kind, number, low, high }: Readonly<Record<'kind' | 'number' | 'low' | 'high', string>>): string => {
  const unfinished = `OR(${kind}<>"score",${number}=0,${low}=0,${low}>=${high})`
  const rest = `IF(${unfinished},${faultNumber('unfinished')},IF(${number}>${themeSlots},${faultNumber('tooManyThemes')},0))`
  return `IFERROR(IF(${kind}="telling",${faultNumber('count')},${rest}),${faultNumber('unfinished')})`
}

/** Names of the themes, and the form in which they are compared. What is said of each: harvest.ts. */
export const themeNames = (draft: SheetDraft, book: Book): void => {
  draft
    .value(`${themeColumns.name}${headRow}`, 'thema', 'rekenhulp')
    .value(`${themeColumns.key}${headRow}`, 'sleutel', 'rekenhulp')
  for (let theme = 1; theme <= themeSlots; theme++) {
    const [name, key] = [`${themeColumns.name}${headRow + theme}`, `${themeColumns.key}${headRow + theme}`]
    const own = `INDEX(${book.on('indicatorenplan', planRange('theme'))},MATCH(${theme},${chosenRange('number')},0))`
    const standard = standardThemes[theme - 1]
    if (standard !== undefined) draft.value(name, standard, 'rekenhulp').value(key, standard, 'rekenhulp')
    else draft.formula(name, `IFERROR(${own}&"","")`, 'rekenhulp').formula(key, comparable(name), 'rekenhulp')
  }
}

const settingTitles: Readonly<Record<SettingKey, string>> = {
  from: 'nummer van moment',
  to: 'nummer tot moment',
  used: 'rijen in gebruik',
  counted: 'rijen die meetellen',
  both: 'mensen, beide momenten',
  waiting: 'mensen, alleen eerste',
  late: 'mensen, alleen tweede',
}

/** Moments and totals, and the list of reasons beside them. */
export const settings = (draft: SheetDraft, book: Book): void => {
  const [first, second] = [momentOr(momentCells.from, 1), momentOr(momentCells.to, 3)]
  const right = (moment: string) => `IF(AND(${first}>0,${second}>${first}),${moment},0)`
  const count = (key: 'fault' | 'waits', what: string) => `COUNTIF(${allRows(key, book)},${what})`
  const formulas: Readonly<Record<SettingKey, string>> = {
    from: right(first),
    to: right(second),
    used: count('fault', '">=0"'),
    counted: `COUNT(${measurementRange('score', book)})`,
    both: count('waits', '2'),
    waiting: count('waits', '1'),
    late: count('waits', '3'),
  }
  draft.value(`${settingColumns.name}${headRow}`, 'gegeven', 'rekenhulp')
  draft.value(`${settingColumns.value}${headRow}`, 'waarde', 'rekenhulp')
  settingKeys.forEach((key, index) => {
    const row = firstRow + index
    draft.value(`${settingColumns.name}${row}`, settingTitles[key], 'rekenhulp')
    draft.formula(`${settingColumns.value}${row}`, formulas[key], 'rekenhulp')
  })
  draft.value(`${faultColumn}${headRow}`, 'wat er mis kan zijn', 'rekenhulp')
  faultSentences.forEach((sentence, index) => {
    draft.value(`${faultColumn}${firstRow + index}`, sentence, 'rekenhulp')
  })
}

/** The number of a typed moment; blank is the usual one, anything else 0. */
const momentOr = (cell: string, usual: number): string => `IFERROR(IF(${cell}="",${usual},${momentNumber(cell)}),0)`

/** The word of a moment that is compared. */
export const momentWord = (which: keyof typeof momentCells): string =>
  `IF(${momentCells[which]}="",${quoted(which === 'from' ? 'start' : 'einde')},${momentCells[which]})`
