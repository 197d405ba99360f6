// The goal on sheet Indicatorenplan: four yellow cells, the sentence they make and what is still missing. The sentence is that of
// goalSentence in core/indicators, as far as formulas go. Outside it: dates typed in a text with figures or short months ("1-12-2027", "1 dec
// 2027") stand as typed, and advice on vague words or two goals is for the pane.
import { type Goal, goalSentence } from '../../../indicators/goal-sentence'
import { absolute, down } from '../../../plan/address'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { hiddenCharacters } from '../../../reading/hidden-characters'
import { capital, firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import { section } from '../../sections'
import { dayOfMonth, monthNames, monthOf, yearOf } from '../date-words'
import { planHelperColumn } from '../layout'

type Part = keyof Goal

/** Addresses: the four parts, the sentence, the check. */
export const goalCells: Readonly<Record<Part | 'sentence' | 'check', string>> = {
  who: 'B6',
  change: 'B7',
  by: 'B8',
  seen: 'B9',
  sentence: 'B10',
  check: 'B11',
}
export const goalRange = 'B6:B9'
const longestPart = 200
/** Days before this one, of the year 2000, were never meant as a date to come. */
const oldest = 36_526

const parts: readonly { readonly part: Part; readonly label: string; readonly why: string }[] = [
  { part: 'who', label: 'Voor wie?', why: 'Een groep, met een aantal. Bijvoorbeeld: 30 jongeren uit Noord.' },
  {
    part: 'change',
    label: 'Wat verandert er?',
    why: 'Begin met een werkwoord. Bijvoorbeeld: openen elke week hun post.',
  },
  {
    part: 'by',
    label: 'Wanneer is het zover?',
    why: 'Een dag of een maand met een jaar. Bijvoorbeeld: 1-12-2027 of december 2027.',
  },
  {
    part: 'seen',
    label: 'Hoe ziet u het?',
    why: 'Een indicator, of iets wat u kunt tellen. Bijvoorbeeld: de score op Post op tijd openen.',
  },
]

/** Helpers right of the table below: cleaned texts, and the date in words. */
const [labels, texts, months] = (['name', 'bankRow', 'counts'] as const).map(planHelperColumn) as [
  string,
  string,
  string,
]
const clean: Readonly<Record<Part, string>> = {
  who: `${texts}6`,
  change: `${texts}7`,
  by: `${texts}8`,
  seen: `${texts}9`,
}
const helper = {
  subject: `${texts}10`,
  year: `${texts}11`,
  month: `${texts}12`,
  day: `${texts}13`,
  zeros: `${texts}14`,
  bare: `${texts}15`,
  term: `${texts}16`,
}
const monthRange = absolute(down(months, 6, monthNames.length))

export const goal = (draft: SheetDraft, lastColumn: string): void => {
  section(draft, 5, 'Stap 1. Het doel in één zin', lastColumn)
  for (const { part, label, why } of parts) partRow(draft, part, label, why)
  sentenceRows(draft, lastColumn)
  helpers(draft)
}

const partRow = (draft: SheetDraft, part: Part, label: string, why: string): void => {
  const at = goalCells[part]
  const row = Number(at.slice(1))
  const look = { align: 'links' as const, wrap: true, ...(part === 'by' && { format: 'datum' as const }) }
  draft
    .value(`A${row}`, label, 'label')
    .input(at, look)
    .merge(`${at}:H${row}`, 'invoer', look)
    .value(`I${row}`, why, 'toelichting', { align: 'links' })
    .height(row, 26)
    .validate({
      range: at,
      rule: { kind: 'text', maxLength: longestPart },
      onWrong: part === 'by' ? 'allow' : 'refuse',
      prompt: why,
      error: `Deze tekst is langer dan ${longestPart} tekens. Kort hem in.`,
    })
}

const sentenceRows = (draft: SheetDraft, lastColumn: string): void => {
  const look = { align: 'links' as const, wrap: true }
  draft
    .value('A10', 'Uw doel', 'label')
    .formula(goalCells.sentence, sentence(), 'uitkomst', look)
    .merge(`${goalCells.sentence}:${lastColumn}10`, 'uitkomst', look)
    .height(10, 34)
    .formula(goalCells.check, check(), 'label', { align: 'links' })
    .highlight('B11:H11', `AND($B$11<>"",$B$11<>${quoted(goodEnough)})`, 'let-op')
}

const goodEnough = 'Alle vier de delen zijn er. Goed genoeg om verder te gaan.'

/** The words of the pane, so that both say the same. */
const missing = (part: Part): string =>
  goalSentence({ who: '', change: '', by: '', seen: '' }).findings.find((finding) => finding.part === part)?.text.nl ??
  ''
const noDate =
  goalSentence({ who: 'x', change: 'x', by: 'ooit', seen: 'x' }).findings.find(({ code }) => code === 'no-date')?.text
    .nl ?? ''

const isTyped = (part: Part): string => `${clean[part]}<>""`
const isDay = `${helper.year}>0`
const nothing = parts.map(({ part }) => `${clean[part]}=""`).join(',')

const check = (): string =>
  firstOf(
    [
      [holdsError(goalRange), quoted(capital(repairFirst))],
      [`AND(${nothing})`, '""'],
      ...parts.map(({ part }) => [`${clean[part]}=""`, quoted(missing(part))] as const),
      [`AND(${isDay},MAX(${goalCells.by})<${oldest})`, quoted('Dit is geen datum van nu. Typ de datum zo: 1-12-2027.')],
      [`AND(${helper.year}=0,${helper.zeros}=${withoutYear})`, quoted(noDate)],
    ],
    quoted(goodEnough),
  )

const gap = '…'
const orGap = (part: Part): string => `IF(${isTyped(part)},${clean[part]},"${gap}")`

const sentence = (): string =>
  `IF(AND(${nothing}),"",${helper.subject}&" "&${orGap('change')}&", "&${helper.term}&"; dat zien we aan "&${orGap('seen')}&".")`

const replaced = (text: string, pairs: readonly (readonly [from: string, to: string])[]): string =>
  pairs.reduce((rest, [from, to]) => `SUBSTITUTE(${rest},${quoted(from)},${quoted(to)})`, text)

// Two marks stand before and after a text, because formulas of the classic set cannot ask for its first or last letter.
const [head, tail] = ['‹', '›']
const spaces = ['    ', '  ', '  ', '  ']
const ends = [' ', '.', ';', ',', ' ', '.', ' ']

/** Without hidden characters, double spaces and the full stop at the end. */
const cleaned = (cell: string, starts: readonly string[] = []): string => {
  const plain = replaced(cell, [
    ...[...hiddenCharacters].map((one) => [one, ''] as const),
    ['\u00a0', ' '],
    ...spaces.map((some) => [some, ' '] as const),
  ])
  const trimmed = replaced(`"${head}"&${plain}&"${tail}"`, [
    [`${head} `, head],
    ...ends.map((end) => [`${end}${tail}`, tail] as const),
    ...starts.map((start) => [`${head}${start}`, head] as const),
    [head, ''],
    [tail, ''],
  ])
  return `IFERROR(${trimmed},"")`
}

const letters = [...'abcdefghijklmnopqrstuvwxyzéèëêáàäïíöóüúç']
const capitalOf = (text: string): string =>
  replaced(`"${head}"&${text}`, [...letters.map((one) => [head + one, head + one.toUpperCase()] as const), [head, '']])

/** "Aan" in front of what is seen stands in the sentence already. */
const seenStarts = ['dat zien we aan ', 'Dat zien we aan ', 'aan ', 'Aan ']
const termStarts = ['uiterlijk ', 'voor ', 'vóór ', 'binnen ', 'tussen '].flatMap((word) => [word, capital(word)])

/** Four figures in a row: with every figure a zero, they are one text. */
const withoutYear = `SUBSTITUTE(${helper.zeros},"0000","")`
const asZeros = replaced(
  clean.by,
  [...'123456789'].map((digit) => [digit, '0']),
)

const term = (): string => {
  const { year, month, day, bare, zeros } = helper
  const words = `"op "&${day}&" "&INDEX(${monthRange},${month})&" "&${year}`
  const isBare = (before: string) =>
    `AND(SUMPRODUCT((${before}${monthRange}&" "=${bare})*1)>0,${zeros}<>${withoutYear})`
  const framed = `"${head}"&${clean.by}`
  const bound = `${replaced(
    framed,
    termStarts.map((start) => [head + start, '']),
  )}<>${framed}`
  return firstOf(
    [
      [isDay, `"uiterlijk "&${words}`],
      [`${clean.by}=""`, `"uiterlijk ${gap}"`],
      [isBare('" "&'), `"uiterlijk op "&${clean.by}`],
      [isBare(''), `"uiterlijk in "&${clean.by}`],
      [bound, clean.by],
    ],
    `"uiterlijk "&${clean.by}`,
  )
}

const helpers = (draft: SheetDraft): void => {
  const by = goalCells.by
  const rows: readonly (readonly [at: string, label: string, formula: string])[] = [
    [clean.who, 'Voor wie', cleaned(goalCells.who)],
    [clean.change, 'Wat verandert', cleaned(goalCells.change)],
    [clean.by, 'Wanneer', cleaned(by)],
    [clean.seen, 'Hoe te zien', cleaned(goalCells.seen, seenStarts)],
    [helper.subject, 'Met hoofdletter', capitalOf(orGap('who'))],
    [helper.year, 'Jaar', `IF(COUNT(${by})=1,IF(AND(${by}>=61,${by}<2958000),${yearOf(by)},0),0)`],
    [helper.month, 'Maand', monthOf(by, helper.year)],
    [helper.day, 'Dag', `ROUND(${dayOfMonth(by, helper.year, helper.month)}-1/2,0)`],
    [helper.zeros, 'Cijfers als 0', asZeros],
    [helper.bare, 'Zonder cijfers', replaced(helper.zeros, [['0', '']])],
    [helper.term, 'Wanneer, in de zin', term()],
  ]
  draft.value(`${labels}5`, 'Rekenhulp', 'rekenhulp')
  for (const [at, label, formula] of rows)
    draft.value(`${labels}${at.slice(texts.length)}`, label, 'rekenhulp').formula(at, formula, 'rekenhulp')
  monthNames.forEach((name, index) => {
    draft.value(`${months}${6 + index}`, name, 'rekenhulp')
  })
}
