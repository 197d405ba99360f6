// The second printed page: what a successor must know. Roles instead of names, the place of the code list instead of the list.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { capital, holdsError, quoted, repairFirst } from '../../formula-words'
import { seemsContact } from '../../personal-data-formula'
import { section, tableHead } from '../../sections'
import { type Book, planTotals } from '../layout'
import { agendaHelpers, firstQuestionRow, handoverHeaderRow, handoverRow, monitorRange } from './places'

const longestAnswer = 250
const questions: readonly (readonly [question: string, about: string])[] = [
  ['Wat meten we, en waarom?', 'In één of twee zinnen, voor iemand die nieuw is.'],
  ['Wie meet er?', 'Een rol, geen naam. Bijvoorbeeld: de vaste begeleider.'],
  ['Wie vult de tellingen in?', 'Een rol, geen naam. Bijvoorbeeld: de coördinator, elk kwartaal.'],
  ['Waar staat de lijst met codes en namen?', 'De plaats, niet de lijst zelf. Bewaar hem apart van dit bestand.'],
  ['Wie mag bij die lijst?', 'Een rol, geen naam.'],
  ['Hoe vragen we toestemming?', 'Wat zegt u tegen een bewoner, en waar staat het antwoord?'],
  ['Wat is de volgende stap?', 'Wat moet er als eerste gebeuren, en wanneer?'],
  ['Wat moet een opvolger nog weten?', 'Wat gaat goed, wat is lastig, wat hebt u geleerd?'],
]
const lastQuestionRow = firstQuestionRow + questions.length - 1
export const handoverRange = `A${handoverHeaderRow}:B${lastQuestionRow}`
const summaryRow = lastQuestionRow + 2
export const lastHandoverRow = summaryRow + 4

export const handover = (draft: SheetDraft, book: Book, lastColumn: string): void => {
  section(draft, handoverRow, 'Overdracht: wat een opvolger moet weten', lastColumn)
  draft.value(
    `A${handoverRow + 1}`,
    'Schrijf rollen op, geen namen. Geen gegevens waaraan iemand te herkennen is.',
    'toelichting',
  )
  tableHead(draft, handoverHeaderRow, [
    ['A', 'Vraag', 'links'],
    ['B', 'Antwoord', 'links'],
    ['I', 'Uitleg', 'links'],
  ])
  draft.merge(`B${handoverHeaderRow}:H${handoverHeaderRow}`, 'tabelkop')
  draft.merge(`I${handoverHeaderRow}:${lastColumn}${handoverHeaderRow}`, 'tabelkop')
  questions.forEach(([question, about], index) => {
    questionRow(draft, firstQuestionRow + index, question, about)
  })
  draft.validate({
    range: `B${firstQuestionRow}:B${lastQuestionRow}`,
    rule: { kind: 'text', maxLength: longestAnswer },
    onWrong: 'refuse',
    prompt: 'Een rol, geen naam. Geen adres, telefoonnummer of e-mail.',
    error: `Deze tekst is langer dan ${longestAnswer} tekens. Kort hem in.`,
  })
  summary(draft, book, lastColumn)
}

const questionRow = (draft: SheetDraft, row: number, question: string, about: string): void => {
  const answer = `$B$${row}`
  const look = { align: 'links' as const, wrap: true }
  const contact = quoted(
    'Hier lijken persoonsgegevens te staan (e-mail, telefoon, nummer of postcode). Schrijf een rol op.',
  )
  const hint = `IF(${holdsError(answer)},${quoted(capital(repairFirst))},IF(${seemsContact(answer)}=1,${contact},${quoted(about)}))`
  draft
    .value(`A${row}`, question, 'label', look)
    .input(`B${row}`, look)
    .merge(`B${row}:H${row}`, 'invoer', look)
    .formula(`I${row}`, hint, 'toelichting', { align: 'links' })
    .height(row, 48)
}

/** What the sheets know by themselves. */
const summary = (draft: SheetDraft, book: Book, lastColumn: string): void => {
  section(draft, summaryRow, 'Dit weten de bladen', lastColumn)
  const { chosen, minutes } = planTotals
  const plan = (cell: string) => book.on('indicatorenplan', cell)
  const signal = monitorRange('signal')
  const count = (word: string) => `COUNTIF(${signal},${quoted(word)})`
  const lines: readonly (readonly [label: string, formula: string])[] = [
    [
      'Doel',
      `IF(${book.names.goalSentence}="","Nog niet ingevuld op het blad Indicatorenplan.",${book.names.goalSentence})`,
    ],
    [
      'Indicatoren',
      `IF(${plan(chosen)}=1,"1 indicator",${plan(chosen)}&" indicatoren")&", samen "&ROUND(${plan(minutes)},0)&" minuten meten per maand (eigen schatting)."`,
    ],
    [
      'Stand',
      `${count('bereikt')}&" bereikt, "&${count('op koers')}&" op koers, "&${count('let op')}&" let op, "&${count('achter')}&" achter, "&${count('bezig')}&" bezig. Een aanwijzing, geen bewijs."`,
    ],
    ['Wat nu', agendaHelpers.due],
  ]
  lines.forEach(([label, formula], index) => {
    const row = summaryRow + 1 + index
    const look = { align: 'links' as const, wrap: true }
    draft
      .value(`A${row}`, label, 'label', { align: 'links' })
      .formula(`B${row}`, formula, 'label', look)
      .merge(`B${row}:${lastColumn}${row}`, 'label', look)
      .height(row, index === 0 ? 34 : 18)
  })
}
