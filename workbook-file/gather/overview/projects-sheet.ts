// Sheet Projecten: one row per project, and above it the totals of the rows that count. A reader can take a project out of every total by
// changing ja to nee.
import { formatNumber, smallestGroup } from '../../../core'
import type { Gathered } from '../gather'
import { type GatheredProject, isProblem } from '../record'
import { byName } from '../totals'
import type { OverviewDraft, OverviewSheet } from './draft'
import { type List, type ListColumn, listAt, listSheet, writeList } from './list'
import { askYesOrNo } from './list-sheet'

export const projectsTitle = 'Projecten'
const headerRow = 6
const totalsRow = 4

/** A project as the list shows it: with the spelling of municipality and type that all rows share. */
export interface ListedProject extends GatheredProject {
  readonly shownMunicipality: string
  readonly shownType: string
  readonly problems: number
}

export const listedProjects = ({ projects, problems }: Gathered): readonly ListedProject[] => {
  const spelled = (nameOf: (one: GatheredProject) => string) =>
    new Map(byName(projects, nameOf).flatMap(([name, some]) => some.map((one) => [one, name] as const)))
  const [municipality, type] = [spelled((one) => one.municipality), spelled((one) => one.type)]
  const counts = new Map<string, number>()
  for (const one of problems) if (isProblem(one)) counts.set(one.file, (counts.get(one.file) ?? 0) + 1)
  return projects.map((one) => ({
    ...one,
    shownMunicipality: municipality.get(one) ?? '',
    shownType: type.get(one) ?? '',
    problems: counts.get(one.file) ?? 0,
  }))
}

const tooFew = `minder dan ${smallestGroup}`
const reachOf = ({ reach }: GatheredProject) => (reach !== undefined && reach < smallestGroup ? tooFew : reach)

const columns: readonly ListColumn<ListedProject>[] = [
  { key: 'file', title: 'Bestand', width: 30, wrap: true, of: ({ file }) => file },
  { key: 'project', title: 'Project', width: 26, wrap: true, of: ({ project }) => project },
  { key: 'municipality', title: 'Gemeente', width: 15, wrap: true, of: (one) => one.shownMunicipality },
  { key: 'type', title: 'Projecttype', width: 18, wrap: true, of: (one) => one.shownType },
  { key: 'costs', title: 'Kosten', width: 13, format: 'euro', of: ({ costs }) => costs },
  { key: 'benefits', title: 'Baten', width: 13, format: 'euro', of: ({ benefits }) => benefits },
  {
    key: 'net',
    title: 'Baten min kosten',
    width: 13,
    format: 'euro',
    of: ({ benefits, costs }, at) => ({ formula: `${at('benefits')}-${at('costs')}`, result: benefits - costs }),
  },
  {
    key: 'factor',
    title: 'Factor',
    width: 8,
    format: 'factor',
    of: ({ factor }, at) => ({
      formula: `IF(${at('costs')}=0,"",${at('benefits')}/${at('costs')})`,
      result: factor ?? '',
    }),
  },
  { key: 'low', title: 'Laag', width: 8, format: 'factor', of: ({ factorLow }) => factorLow },
  { key: 'high', title: 'Hoog', width: 8, format: 'factor', of: ({ factorHigh }) => factorHigh },
  { key: 'hours', title: 'Uren vrij', width: 11, format: 'aantal', of: ({ hours }) => hours },
  { key: 'counts', title: 'Telt mee', width: 9, open: true, of: ({ leftOut }) => (leftOut === '' ? 'ja' : 'nee') },
  { key: 'why', title: 'Waarom niet', width: 22, wrap: true, of: ({ leftOut }) => leftOut },
  { key: 'problems', title: 'Problemen in bestand', width: 11, format: 'aantal', of: ({ problems }) => problems },
  { key: 'organisation', title: 'Organisatie', width: 24, wrap: true, of: ({ organisation }) => organisation },
  { key: 'start', title: 'Start', width: 12, format: 'datum', of: ({ period }) => period.start },
  { key: 'months', title: 'Maanden', width: 9, format: 'algemeen', of: ({ period }) => period.months },
  { key: 'reach', title: 'Bereik', width: 13, format: 'aantal', of: reachOf },
  { key: 'priceYear', title: 'Prijspeil', width: 9, format: 'jaartal', of: ({ priceYear }) => priceYear },
  { key: 'stories', title: 'Verhalen te delen', width: 10, format: 'aantal', of: ({ stories }) => stories },
  { key: 'benefitsLow', title: 'baten laag', width: 12, helper: true, format: 'euro', of: (one) => one.benefitsLow },
  { key: 'benefitsHigh', title: 'baten hoog', width: 12, helper: true, format: 'euro', of: (one) => one.benefitsHigh },
  { key: 'nr', title: 'nr', width: 7, helper: true, format: 'algemeen', of: (_, _at, index) => index + 1 },
]
/** Columns after this one are for sorting and filtering; a page has no room for them. */
const lastPrinted = 'N'

const purpose =
  'Eén rij per project, berekend uit wat in de werkmappen is ingevuld. Zet Telt mee op nee om een project uit alle totalen te halen.'

export const projectList = (count: number): List => listAt(projectsTitle, headerRow, columns, count)

export const projectsSheet = (projects: readonly ListedProject[]): OverviewSheet => {
  const list = projectList(projects.length)
  const widths = columns.map(({ width }) => width)
  const sheet = listSheet(projectsTitle, purpose, list, widths, lastPrinted)
  sheet.draft.value(`A${totalsRow}`, 'Totaal van wat meetelt', 'uitkomst')
  totals(sheet, projects, list)
  writeList(sheet, list, columns, projects)
  askYesOrNo(sheet, list.range('counts'), 'Telt dit project mee in de totalen?')
  return sheet.done()
}

/** Does the project of this number count? By its number, because people sort the list; a project that is taken away does not. */
export const countsAt = (list: List, nr: string): string =>
  `IFERROR(INDEX(${list.all('counts')},MATCH(${nr},${list.all('nr')},0)),"nee")`

/** What all totals add up: the rows with ja. */
export const countedSum = (list: List, key: string, where = ''): string =>
  `SUMPRODUCT(${where}(${list.all('counts')}="ja")*1,${list.all(key)})`

const totals = (sheet: OverviewDraft, projects: readonly ListedProject[], list: List): void => {
  const counted = projects.filter(({ leftOut }) => leftOut === '')
  const sum = (value: (one: ListedProject) => number): number => counted.reduce((total, one) => total + value(one), 0)
  const at = (key: string): string => `${list.column(key)}${totalsRow}`
  const [costs, benefits] = [sum((one) => one.costs), sum((one) => one.benefits)]
  const put = (key: 'costs' | 'benefits' | 'hours', result: number, format: 'euro' | 'aantal') =>
    sheet.put(at(key), { formula: countedSum(list, key), result }, 'uitkomst', { format, align: 'rechts' })
  put('costs', costs, 'euro')
  put('benefits', benefits, 'euro')
  put(
    'hours',
    sum(({ hours }) => hours),
    'aantal',
  )
  sheet
    .put(at('net'), { formula: `${at('benefits')}-${at('costs')}`, result: benefits - costs }, 'uitkomst', {
      format: 'euro',
      align: 'rechts',
    })
    .put(
      at('factor'),
      {
        formula: `IF(${at('costs')}=0,"",${at('benefits')}/${at('costs')})`,
        result: costs > 0 ? benefits / costs : '',
      },
      'uitkomst',
      { format: 'factor', align: 'rechts' },
    )
  const shown = `${formatNumber(counted.length, 'nl')} van ${formatNumber(projects.length, 'nl')}`
  sheet.put(
    at('counts'),
    { formula: `SUMPRODUCT((${list.all('counts')}="ja")*1)&" van ${projects.length}"`, result: shown },
    'uitkomst',
    { align: 'links' },
  )
}
