// Sheet Overzicht: all projects together, with and without what may be counted twice, and per municipality and type. Every total is a
// native formula over sheet Projecten, so it follows when someone says that a project does not count.
import { formatNumber, type NumberFormat, section, tableHead } from '../../../core'
import { counted } from '../../report/shown'
import type { Gathered } from '../gather'
import { filesWithoutProject, type NamedTotal } from '../totals'
import { doublesTitle } from './doubles-sheet'
import { footer, type Live, OverviewDraft, type OverviewSheet } from './draft'
import type { List } from './list'
import { countedSum } from './projects-sheet'

export const summaryTitle = 'Overzicht'

const widths = [38, 16, 16, 16, 12, 14]
const last = 'F'
const togetherRow = 4
const firstFigureRow = togetherRow + 2
/** Kosten, baten and what follows, below each other. */
const rowOf = {
  projects: firstFigureRow,
  costs: firstFigureRow + 1,
  benefits: firstFigureRow + 2,
  net: firstFigureRow + 3,
  factor: firstFigureRow + 4,
  low: firstFigureRow + 5,
  high: firstFigureRow + 6,
  hours: firstFigureRow + 7,
} as const
const noticeRow = rowOf.hours + 2
const chartHeight = 17

export const totalsRange = `A${togetherRow + 1}:C${rowOf.hours}`

export const summarySheet = (
  gathered: Gathered,
  { projectList, doubles }: { readonly projectList: List; readonly doubles: List },
): OverviewSheet => {
  const { municipalities, types } = gathered.totals
  const notices = noticesOf(gathered)
  const chartRow = noticeRow + notices.length + (notices.length > 0 ? 1 : 0)
  const firstTable = municipalities.length > 0 ? chartRow + chartHeight + 1 : chartRow
  const secondTable = firstTable + Math.max(1, municipalities.length) + 3
  const lastRow = secondTable + Math.max(1, types.length) + 1
  const sheet = new OverviewDraft(summaryTitle, {
    widths,
    print: { orientation: 'staand', area: `A1:${last}${lastRow}`, pagesTall: 0, footer: footer(summaryTitle) },
  })
  head(sheet, gathered)
  figures(sheet, gathered, projectList, doubles)
  for (const [index, notice] of notices.entries()) {
    const row = noticeRow + index
    sheet.draft.value(`A${row}`, notice, 'let-op').height(row, 18)
    for (const column of ['B', 'C', 'D', 'E', last]) sheet.draft.blank(`${column}${row}`, 'let-op')
  }
  table(sheet, firstTable, 'Gemeente', municipalities, projectList, 'municipality')
  table(sheet, secondTable, 'Projecttype', types, projectList, 'type')
  chart(sheet, firstTable, chartRow, municipalities.length)
  return sheet.done()
}

const head = (sheet: OverviewDraft, { files, totals }: Gathered): void => {
  sheet.draft
    .value('A1', 'Overzicht van Impactkaarten', 'titel')
    .height(1, 34)
    .value(
      'A2',
      `${counted(totals.all.projects, 'project telt', 'projecten tellen')} mee, uit ${counted(files.length, 'bestand', 'bestanden')}. Een aanwijzing, geen bewijs. Uren niet optellen bij euro’s.`,
      'toelichting',
    )
}

type Row = keyof typeof rowOf

/** A figure of all that counts, and beside it the same when double counting is taken off. */
interface Line {
  readonly row: Row
  readonly label: string
  readonly format: NumberFormat
  readonly sum: Live
  readonly without?: Live
}

const figures = (sheet: OverviewDraft, gathered: Gathered, list: List, doublesList: List): void => {
  section(sheet.draft, togetherRow, 'Alles samen', last)
  sheet.draft.height(togetherRow + 1, 32).value(`A${togetherRow + 1}`, 'Wat', 'tabelkop', { align: 'links' })
  const heads = { B: 'Som', C: 'Als dubbeltelling eraf gaat' }
  for (const [column, title] of Object.entries(heads))
    sheet.draft.value(`${column}${togetherRow + 1}`, title, 'tabelkop', { align: 'rechts', wrap: true })
  for (const { row, label, format, sum, without } of [
    ...sums(gathered, list, doublesList),
    ...ratios(gathered, list),
  ]) {
    const look = { format, align: 'rechts' as const }
    sheet.draft.value(`A${rowOf[row]}`, label, 'label', { align: 'links' }).height(rowOf[row], 19)
    sheet.put(at('B', row), sum, 'uitkomst', look)
    if (without) sheet.put(at('C', row), without, 'uitkomst', look)
  }
}

const at = (column: 'B' | 'C', row: Row): string => `${column}${rowOf[row]}`

/** What is added up over the projects that count. */
const sums = ({ totals, doubles }: Gathered, list: List, doublesList: List): readonly Line[] => {
  const { all, withoutDoubles } = totals
  const none = doubles.length === 0
  const off = none ? '0' : `SUM(${doublesList.all('off')})`
  const hoursOff = none ? '0' : `SUMPRODUCT((${doublesList.all('off')}<>0)*1,${doublesList.all('hours')})`
  const line = (row: Row, label: string, format: NumberFormat, sum: Live, without?: Live): Line => ({
    ...{ row, label, format, sum },
    ...(without && { without }),
  })
  const summed = (key: 'costs' | 'benefits' | 'hours'): Live => ({ formula: countedSum(list, key), result: all[key] })
  const number: Live = { formula: `SUMPRODUCT((${list.all('counts')}="ja")*1)`, result: all.projects }
  return [
    line('projects', 'Projecten die meetellen', 'aantal', number),
    line('costs', 'Kosten', 'euro', summed('costs'), { formula: at('B', 'costs'), result: all.costs }),
    line('benefits', 'Baten', 'euro', summed('benefits'), {
      formula: `${at('B', 'benefits')}-${off}`,
      result: withoutDoubles.benefits,
    }),
    line('hours', 'Uren werk vrijgespeeld', 'aantal', summed('hours'), {
      formula: `${at('B', 'hours')}-${hoursOff}`,
      result: withoutDoubles.hours,
    }),
  ]
}

/** What follows from the sums. */
const ratios = ({ totals: { all, withoutDoubles } }: Gathered, list: List): readonly Line[] => {
  const perCosts = (column: 'B' | 'C', above: string, result: number | undefined): Live => ({
    formula: `IF(${at(column, 'costs')}=0,"",${above}/${at(column, 'costs')})`,
    result: result ?? '',
  })
  const ratio = (column: 'B' | 'C', result: number | undefined): Live =>
    perCosts(column, at(column, 'benefits'), result)
  const bound = (key: 'benefitsLow' | 'benefitsHigh', result: number | undefined): Live =>
    perCosts('B', countedSum(list, key), result)
  const net = (column: 'B' | 'C', benefits: number): Live => ({
    formula: `${at(column, 'benefits')}-${at(column, 'costs')}`,
    result: benefits - all.costs,
  })
  return [
    {
      ...{ row: 'net', label: 'Baten min kosten', format: 'euro' },
      ...{ sum: net('B', all.benefits), without: net('C', withoutDoubles.benefits) },
    },
    {
      ...{ row: 'factor', label: 'Rendementsfactor: baten per euro kosten', format: 'factor' },
      ...{ sum: ratio('B', all.factor), without: ratio('C', withoutDoubles.factor) },
    },
    { row: 'low', label: 'Factor laag', format: 'factor', sum: bound('benefitsLow', all.factorLow) },
    { row: 'high', label: 'Factor hoog', format: 'factor', sum: bound('benefitsHigh', all.factorHigh) },
  ]
}

/** What a reader must know before using the figures. */
const noticesOf = ({ files, problems, projects, doubles, totals }: Gathered): string[] => {
  const found: string[] = []
  const faulty = new Set(problems.filter(({ severity }) => severity === 'fout').map(({ file }) => file)).size
  const without = projects.filter(({ leftOut }) => leftOut !== '').length
  if (faulty > 0)
    found.push(
      files.length === 1
        ? 'In het bestand staat een fout: zie Problemen.'
        : `In ${formatNumber(faulty, 'nl')} van de ${formatNumber(files.length, 'nl')} bestanden staat een fout: zie Problemen.`,
    )
  const none = filesWithoutProject(files, projects)
  if (none > 0) found.push(`Uit ${counted(none, 'bestand', 'bestanden')} komt geen project: zie Problemen.`)
  if (without > 0)
    found.push(`${counted(without, 'project telt', 'projecten tellen')} niet mee: zie Projecten, kolom Waarom niet.`)
  if (doubles.length > 0)
    found.push(`${formatNumber(doubles.length, 'nl')} keer telt een gebeurtenis misschien dubbel: zie ${doublesTitle}.`)
  if (totals.withoutBand > 0) found.push(bandNotice(totals))
  if (totals.priceYears.length > 1)
    found.push(`Niet alle projecten rekenen in hetzelfde prijspeil: ${totals.priceYears.join(', ')}.`)
  return found
}

const bandNotice = ({ withoutBand, all }: Gathered['totals']): string =>
  withoutBand === all.projects
    ? 'Er is geen bandbreedte ingevuld: factor laag en hoog zijn daarom gelijk aan de rendementsfactor.'
    : `Bij ${counted(withoutBand, 'project', 'projecten')} is geen bandbreedte ingevuld: daar zijn laag en hoog gelijk aan de factor.`

const table = (
  sheet: OverviewDraft,
  row: number,
  title: string,
  totals: readonly NamedTotal[],
  list: List,
  key: 'municipality' | 'type',
): void => {
  section(sheet.draft, row, `Per ${title.toLowerCase()}`, last)
  tableHead(sheet.draft, row + 1, [
    ['A', title, 'links'],
    ['B', 'Projecten', 'rechts'],
    ['C', 'Kosten', 'rechts'],
    ['D', 'Baten', 'rechts'],
    ['E', 'Factor', 'rechts'],
    ['F', 'Uren vrij', 'rechts'],
  ])
  if (totals.length === 0) sheet.draft.value(`A${row + 2}`, 'Er telt nog geen project mee.', 'toelichting')
  totals.forEach(({ name, projects, costs, benefits, factor, hours }, index) => {
    const at = row + 2 + index
    const where = `(${list.all(key)}=$A${at})*`
    const put = (column: string, format: NumberFormat, live: Live) =>
      sheet.put(`${column}${at}`, live, 'uitkomst', { format, align: 'rechts' })
    sheet.draft.value(`A${at}`, name, 'label', { align: 'links' })
    put('B', 'aantal', { formula: `SUMPRODUCT(${where}(${list.all('counts')}="ja")*1)`, result: projects })
    put('C', 'euro', { formula: countedSum(list, 'costs', where), result: costs })
    put('D', 'euro', { formula: countedSum(list, 'benefits', where), result: benefits })
    put('E', 'factor', { formula: `IF(C${at}=0,"",D${at}/C${at})`, result: factor ?? '' })
    put('F', 'aantal', { formula: countedSum(list, 'hours', where), result: hours })
  })
}

const mostBars = 8

const chart = (sheet: OverviewDraft, row: number, chartRow: number, count: number): void => {
  const shown = Math.min(count, mostBars)
  if (shown === 0) return
  const range = (column: string): string => `${column}${row + 2}:${column}${row + 1 + shown}`
  const which = count > mostBars ? ` (grootste ${mostBars})` : ''
  sheet.draft.chart({
    kind: 'column',
    title: `Kosten en baten per gemeente, in euro${which}`,
    alt: `Kolommen met per gemeente de kosten naast de baten, in euro${which}. De cijfers staan in de tabel hieronder.`,
    categories: range('A'),
    series: [
      { name: 'Kosten', values: range('C') },
      { name: 'Baten', values: range('D') },
    ],
    covers: `A${chartRow}:${last}${chartRow + chartHeight - 1}`,
  })
}
