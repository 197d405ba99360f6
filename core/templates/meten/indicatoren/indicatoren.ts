// Sheet Indicatoren: the whole bank, to choose from and to print. What to ask, what to look at, when, how long it takes, what to watch.
import { offeredPrices } from '../../../figures/price'
import { type Indicator, indicators } from '../../../indicators/indicator'
import type { PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { linesOf, pageTitle } from '../../sections'
import type { MetenSheet } from '../index'
import { type BankKey, type Book, bankColumn, bankColumns, bankHeaderRow, bankRange, firstBankRow } from '../layout'

interface BankColumn {
  readonly title: string
  readonly width: number
  readonly look: 'label' | 'toelichting' | 'rekenhulp'
  readonly content: (indicator: Indicator, index: number) => string | number
}

const priceNames = new Map(offeredPrices.map(({ key, name }) => [key, name.nl]))
const numbered = (texts: readonly string[]): string => texts.map((text, index) => `${index + 1} = ${text}`).join('; ')

const answers = ({ scale }: Indicator): string =>
  scale.kind === 'score'
    ? numbered(scale.answers)
    : `Tel: ${scale.unit}. ${scale.lowerIsBetter ? 'Lager' : 'Hoger'} is beter.`

const observation = ({ observation: look, scale }: Indicator): string =>
  scale.kind === 'score' ? `${look} ${numbered(scale.levels)}` : look

const care = ({ pitfalls, sensitive }: Indicator): string =>
  sensitive ? `${pitfalls} Gevoelig: leg uit waarom u dit vraagt.` : pitfalls

const columns: Readonly<Record<BankKey, BankColumn>> = {
  title: { title: 'Indicator', width: 27, look: 'label', content: ({ title }) => title.nl },
  theme: { title: 'Thema', width: 14, look: 'label', content: ({ theme }) => theme },
  kind: {
    title: 'Soort',
    width: 8,
    look: 'label',
    content: ({ scale }) => (scale.kind === 'score' ? 'score' : 'telling'),
  },
  service: { title: 'Voor', width: 11, look: 'label', content: ({ service }) => service },
  question: { title: 'Vraag aan de bewoner', width: 36, look: 'label', content: ({ question }) => question },
  answers: { title: 'Antwoorden', width: 36, look: 'toelichting', content: answers },
  observation: { title: 'Of kijk zelf', width: 48, look: 'toelichting', content: observation },
  moments: { title: 'Momenten', width: 13, look: 'toelichting', content: ({ moments }) => moments.join(', ') },
  minutes: { title: 'Minuten per keer', width: 9, look: 'label', content: ({ minutes }) => minutes },
  care: { title: 'Let op', width: 40, look: 'toelichting', content: care },
  types: { title: 'Past bij', width: 40, look: 'toelichting', content: ({ types }) => types.join(', ') },
  reason: { title: 'Waarom deze', width: 50, look: 'toelichting', content: ({ reason }) => reason },
  supports: {
    title: 'Kan een uitkomst steunen (nooit bewijzen)',
    width: 60,
    look: 'toelichting',
    content: ({ supports }) => supports.map((key) => priceNames.get(key) ?? key).join('; '),
  },
  key: { title: 'Sleutel', width: 24, look: 'toelichting', content: ({ key }) => key },
  number: { title: 'rij', width: 6, look: 'rekenhulp', content: (_, index) => index + 1 },
  momentCount: { title: 'aantal momenten', width: 10, look: 'rekenhulp', content: ({ moments }) => moments.length },
}

/** Up to here on paper; the rest is for the screen. */
const lastPrinted: BankKey = 'care'
const wrapped = bankColumns.slice(0, bankColumns.indexOf('key'))

export const indicatorenSheet: MetenSheet = (book) => ({
  sheet: sheetOf(book),
  names: { [book.names.indicatorList]: bankRange('title') },
})

const sheetOf = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('indicatoren'),
    role: 'indicatoren',
    widths: bankColumns.map((key) => columns[key].width),
    frozen: { rows: bankHeaderRow, columns: 1 },
    print: {
      orientation: 'liggend',
      area: `A1:${bankColumn(lastPrinted)}${firstBankRow + indicators.length - 1}`,
      pagesTall: 0,
      repeatRows: `${bankHeaderRow}:${bankHeaderRow}`,
      footer: footer('Indicatoren'),
    },
  })
  pageTitle(
    draft,
    'Indicatoren',
    'Waaraan u kunt zien dat er iets verandert. Kies er drie tot vijf op het blad Indicatorenplan.',
  )
  draft.value('A3', 'Eigen formulering, geen gevalideerd instrument. Minuten: eigen schatting.', 'label')
  draft.height(bankHeaderRow, 34)
  for (const key of bankColumns) {
    const { title, look } = columns[key]
    const meaning = look === 'rekenhulp' ? 'rekenhulp' : 'tabelkop'
    draft.value(`${bankColumn(key)}${bankHeaderRow}`, title, meaning, { wrap: true, align: 'links' })
  }
  indicators.forEach((indicator, index) => {
    indicatorRow(draft, indicator, index)
  })
  return draft.sheet()
}

const indicatorRow = (draft: SheetDraft, indicator: Indicator, index: number): void => {
  const row = firstBankRow + index
  let lines = 1
  for (const key of bankColumns) {
    const { content, look, width } = columns[key]
    const wrap = wrapped.includes(key)
    const said = content(indicator, index)
    if (said === '') continue
    // Narrow columns break inside a list of words.
    if (wrap) lines = Math.max(lines, linesOf(String(said), width - 2, look === 'label' ? 11 : 10))
    draft.value(`${bankColumn(key)}${row}`, said, look, { wrap, align: typeof said === 'number' ? 'rechts' : 'links' })
  }
  draft.height(row, 5 + 14 * lines)
}
