// Sheet Monitor: indicators against their targets over the moments, what is due now, and on a second page what a successor must know.
import type { NumberFormat, PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { pageTitle } from '../../sections'
import type { MetenSheet } from '../index'
import { type Book, momentWords } from '../layout'
import { agenda } from './agenda'
import { handover, handoverRange, lastHandoverRow } from './handover'
import {
  agendaHelpers,
  agendaRange,
  firstRow,
  handoverRow,
  headerRow,
  helperColumn,
  lastPrinted,
  lastRow,
  type MonitorHelper,
  type MonitorKey,
  monitorColumn,
  monitorColumns,
  monitorHelpers,
  monitorRange,
  statusRange,
} from './places'
import { computed, helpers, MonitorRow } from './row'

interface ColumnText {
  readonly title: string
  readonly width: number
  readonly format?: NumberFormat
  readonly align: 'links' | 'rechts'
  readonly small?: true
}

const number = { format: 'decimaal', align: 'rechts' } as const
const perMoment = <Prefix extends string>(prefix: Prefix) =>
  Object.fromEntries(
    momentWords.map((moment) => [`${prefix} ${moment}`, { title: moment, width: 12, ...number }]),
  ) as Record<`${Prefix} ${(typeof momentWords)[number]}`, ColumnText>

const columns: Readonly<Record<MonitorKey, ColumnText>> = {
  indicator: { title: 'Indicator', width: 32, align: 'links' },
  kind: { title: 'Soort', width: 12, align: 'links' },
  startValue: { title: 'Startwaarde', width: 13, ...number },
  target: { title: 'Streefwaarde', width: 13, ...number },
  ...perMoment('typed'),
  ...perMoment('value'),
  now: { title: 'Nu', width: 13, ...number },
  progress: { title: 'Voortgang', width: 12, format: 'procent', align: 'rechts' },
  signal: { title: 'Signaal', width: 11, align: 'links' },
  note: { title: 'Toelichting', width: 46, align: 'links', small: true },
}

/** Points of the rows between the two pages, so that the second begins on paper of its own; the last ones are what may fall on it. */
const pageGap = [340, 24, 24]

export const monitorSheet: MetenSheet = (book) => ({
  sheet: sheetOf(book),
  names: {
    [book.names.monitor]: `A${headerRow}:${lastPrinted}${lastRow}`,
    [book.names.agenda]: agendaRange,
    [book.names.handover]: handoverRange,
  },
})

const sheetOf = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('monitor'),
    role: 'monitor',
    widths: [...monitorColumns.map((key) => columns[key].width), 2, ...monitorHelpers.map(() => 22)],
    frozen: { rows: 3, columns: 1 },
    print: {
      orientation: 'liggend',
      area: `A1:${lastPrinted}${lastHandoverRow}`,
      pagesTall: 0,
      footer: footer('Monitor'),
    },
  })
  pageTitle(
    draft,
    'Monitor',
    'Hoe ver bent u? Scores komen van het blad Metingen: van wie op beide vergeleken momenten is gemeten, of van iedereen als dat minder dan 5 mensen zijn. Wat u telt, typt u in de gele cellen. Onderaan staat de overdracht.',
  )
  draft.formula('A3', agendaHelpers.due, 'label').highlight('A3:H3', `COUNTIF(${statusRange},"nu")>0`, 'let-op')
  table(draft, book)
  agenda(draft, book, lastPrinted)
  pageGap.forEach((points, index) => {
    draft.height(handoverRow - pageGap.length + index, points)
  })
  handover(draft, book, lastPrinted)
  return draft.sheet()
}

const helperTitles: Readonly<Partial<Record<MonitorHelper, string>>> = {
  fault: 'wat niet klopt',
  used: 'iets getypt (1 = ja)',
  pairs: 'mensen, beide momenten',
}
const isTyped = (key: MonitorKey): key is Extract<MonitorKey, `typed ${string}`> => key.startsWith('typed ')

const table = (draft: SheetDraft, book: Book): void => {
  groups(draft)
  for (const key of monitorColumns) {
    const { title, align } = columns[key]
    draft.value(`${monitorColumn(key)}${headerRow}`, title, 'tabelkop', { align })
  }
  for (const helper of monitorHelpers)
    draft.value(
      `${helperColumn(helper)}${headerRow}`,
      helperTitles[helper] ?? `${helper} (0 geen, 1 te weinig, 2 genoeg)`,
      'rekenhulp',
    )
  for (let row = firstRow; row <= lastRow; row++) tableRow(draft, new MonitorRow(row, book))
  for (const [word, meaning] of [
    ['achter', 'let-op'],
    ['let op', 'let-op'],
  ] as const)
    draft.highlight(monitorRange('signal'), `$${monitorColumn('signal')}${firstRow}="${word}"`, meaning)
  draft.highlight(monitorRange('note'), `$${helperColumn('fault')}${firstRow}<>""`, 'let-op')
  draft.validate({
    range: `${monitorColumn('typed start')}${firstRow}:${monitorColumn('typed later')}${lastRow}`,
    rule: { kind: 'number', min: -1e12, max: 1e12 },
    onWrong: 'refuse',
    prompt:
      'Alleen voor een telling: wat telde u op dit moment? Laat leeg wat u nog niet weet. Een telling over minder dan 5 mensen kan iemand verraden: deel die niet.',
    error: 'Typ een getal.',
  })
}

const groups = (draft: SheetDraft): void => {
  const row = headerRow - 1
  const bar = (first: MonitorKey, last: MonitorKey, title: string) => {
    const range = `${monitorColumn(first)}${row}:${monitorColumn(last)}${row}`
    draft.value(`${monitorColumn(first)}${row}`, title, 'kop').merge(range, 'kop')
  }
  draft.height(row, 20)
  bar('indicator', 'target', 'Wat willen we bereiken?')
  bar('typed start', 'typed later', 'Geteld (alleen voor een telling)')
  bar('value start', 'value later', 'Gevonden per moment')
  bar('now', 'note', 'Hoe ver zijn we?')
}

const tableRow = (draft: SheetDraft, r: MonitorRow): void => {
  for (const key of monitorColumns) {
    const { format, align, small } = columns[key]
    const at = `${monitorColumn(key)}${r.row}`
    const look = { align, ...(format && { format }), ...((small || key === 'indicator') && { wrap: true }) }
    if (isTyped(key)) draft.input(at, { align: 'rechts', format: 'algemeen' })
    else draft.formula(at, computed[key](r), small ? 'toelichting' : 'label', look)
  }
  for (const helper of monitorHelpers) draft.formula(`${helperColumn(helper)}${r.row}`, helpers[helper](r), 'rekenhulp')
  draft.height(r.row, 30)
}
