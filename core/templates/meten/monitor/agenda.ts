// When to measure, and what is due now: the dates of MEETAGENDA with native formulas. A month later keeps its day, or takes the last of a
// shorter month; half a month is 15 days.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { firstOf, quoted } from '../../formula-words'
import { wholeYears as wholePart } from '../../impactkaart/series'
import { section, tableHead } from '../../sections'
import { dayOfMonth, monthOf, yearOf } from '../date-words'
import { type Book, measurementRange, momentWords } from '../layout'
import { agendaHeaderRow, agendaHelpers, agendaRow, dateColumns, firstAgendaRow, type Moment } from './places'

/** The words of MEETAGENDA. On Metingen the last one is called "later". */
const agendaWords: Readonly<Record<Moment, string>> = {
  start: 'start',
  halverwege: 'halverwege',
  einde: 'einde',
  later: 'zes maanden na einde',
}
/** So many days on either side of a date it is time to measure. */
const around = 14
const monthsAfterEnd = 6

const { start, today, months, elapsed, due } = agendaHelpers
const dateCell = (moment: Moment): string => `$B$${agendaRow(moment)}`
const statusCell = (moment: Moment): string => `$C$${agendaRow(moment)}`

export const agenda = (draft: SheetDraft, book: Book, lastColumn: string): void => {
  section(draft, agendaHeaderRow - 1, 'Meetagenda', lastColumn)
  tableHead(draft, agendaHeaderRow, [
    ['A', 'Moment', 'links'],
    ['B', 'Datum', 'rechts'],
    ['C', 'Status', 'links'],
    ['D', 'Op het blad Metingen', 'links'],
  ])
  draft.merge(`D${agendaHeaderRow}:${lastColumn}${agendaHeaderRow}`, 'tabelkop')
  for (const moment of momentWords) agendaLine(draft, book, moment)
  draft.highlight(`A${firstAgendaRow}:C${firstAgendaRow + 3}`, `$C${firstAgendaRow}="nu"`, 'let-op')
  helpers(draft, book)
}

const agendaLine = (draft: SheetDraft, book: Book, moment: Moment): void => {
  const row = agendaRow(moment)
  const column = (key: 'moment' | 'score') => book.on('metingen', measurementRange(key, book))
  const scores = `COUNTIFS(${column('moment')},${quoted(moment)},${column('score')},">0")`
  const { year, month, day, words } = dateColumns
  draft
    .value(`A${row}`, agendaWords[moment], 'label', { align: 'links' })
    .formula(`B${row}`, `IF(${start}=0,"",${dates[moment]})`, 'label', { format: 'datum', align: 'rechts' })
    .formula(`C${row}`, status(moment), 'label', { align: 'links' })
    .formula(
      `D${row}`,
      `IF(${scores}>0,"Er staan scores bij het moment ${moment}.","Nog geen scores bij het moment ${moment}.")`,
      'toelichting',
      { align: 'links' },
    )
    .height(row, 18)
    .formula(`${year}${row}`, yearOf(`$B${row}`), 'rekenhulp')
    .formula(`${month}${row}`, monthOf(`$B${row}`, `$${year}${row}`), 'rekenhulp')
    .formula(`${day}${row}`, dayOfMonth(`$B${row}`, `$${year}${row}`, `$${month}${row}`), 'rekenhulp')
    .formula(
      `${words}${row}`,
      `${quoted(agendaWords[moment])}&" (rond "&$${day}${row}&"-"&$${month}${row}&"-"&$${year}${row}&")"`,
      'rekenhulp',
    )
}

/** The day so many months after another; the months may have a part. */
const later = (day: string, count: string): string => {
  const whole = wholePart(`(${count})`)
  return `EDATE(${day},${whole})+ROUND((${count}-${whole})*30,0)`
}

const dates: Readonly<Record<Moment, string>> = {
  start,
  halverwege: later(start, `${months}/2`),
  einde: later(start, months),
  later: `EDATE(${dateCell('einde')},${monthsAfterEnd})`,
}

const status = (moment: Moment): string => {
  const day = dateCell(moment)
  const found = `IF(ABS(${day}-${today})<=${around},"nu",IF(${day}>${today},"straks","voorbij"))`
  return `IF(OR(${start}=0,${today}=0),"",${found})`
}

/** A whole day of a cell that holds a date, else 0. */
const dayIn = (cell: string): string =>
  `IF(COUNT(${cell})=1,IF(AND(${cell}>=61,${cell}<2900000),${wholePart(cell)},0),0)`

const helpers = (draft: SheetDraft, book: Book): void => {
  const { startDate, monthsCounted } = book.card
  const share = `(${today}-${start})/(${dateCell('einde')}-${start})`
  const rows: readonly (readonly [at: string, label: string, formula: string])[] = [
    [start, 'Startdatum', dayIn(startDate)],
    [today, 'Vandaag', dayIn(book.card.today)],
    [months, 'Looptijd, maanden', monthsCounted],
    [
      elapsed,
      'Deel van de looptijd voorbij',
      `IF(OR(${start}=0,${today}=0),"",IF(${dateCell('einde')}>${start},MAX(0,MIN(1,${share})),1))`,
    ],
    [due, 'Wat nu', dueNow(book)],
  ]
  for (const [at, label, formula] of rows)
    draft
      .value(`${agendaHelpers.label}${at.replace(/^[A-Z]+/, '')}`, label, 'rekenhulp')
      .formula(at, formula, 'rekenhulp')
}

const words = (moment: Moment): string => `$${dateColumns.words}$${agendaRow(moment)}`
const endMark = '›'

/** What to do today, in one line. */
const dueNow = (book: Book): string => {
  const { startDate, today: todayName } = book.card
  const filled = (name: string) => `IF(ISERROR(${name}),1=1,${name}<>"")`
  const current = momentWords.map((moment) => `IF(${statusCell(moment)}="nu",${words(moment)}&", ","")`).join('&')
  const next = firstOf(
    momentWords.map(
      (moment) => [`${statusCell(moment)}="straks"`, `"Volgende meting: "&${words(moment)}&"."`] as const,
    ),
    '"Alle meetmomenten zijn voorbij. Kijk terug, en vertel wat u zag."',
  )
  const isNow = `OR(${momentWords.map((moment) => `${statusCell(moment)}="nu"`).join(',')})`
  return firstOf(
    [
      [
        `AND(${start}=0,${filled(startDate)})`,
        quoted('De startdatum op het blad Project is geen datum. Typ hem zo: 1-3-2026.'),
      ],
      [`${start}=0`, quoted('Vul op het blad Project de startdatum in: dan staat hier wanneer u meet.')],
      [
        `AND(${today}=0,${filled(todayName)})`,
        quoted('Vandaag op het blad Start is geen datum. Typ hem zo: 1-3-2026.'),
      ],
      [`${today}=0`, quoted('Vul op het blad Start bij Vandaag de datum in: dan staat hier wat u nu meet.')],
      [isNow, `SUBSTITUTE("Nu meten: "&${current}&"${endMark}",", ${endMark}",".")`],
    ],
    next,
  )
}
