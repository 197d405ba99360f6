// Sheet Baathouders: who gains and where work comes free, in total and per project.
import { address } from '../../../core'
import type { Totals } from '../totals'
import { footer, OverviewDraft, type OverviewSheet } from './draft'
import { type List, type ListColumn, listAt, writeList } from './list'
import { countsAt, type ListedProject } from './projects-sheet'

export const partiesTitle = 'Baathouders'

/** One party or sector of one project. */
interface Part {
  readonly project: ListedProject
  /** Of the project on sheet Projecten. */
  readonly nr: number
  readonly kind: 'baathouder' | 'sector'
  readonly name: string
  readonly euro: number | undefined
  readonly hours: number | undefined
}

/** With the spelling that the totals have. */
const partsOf = (projects: readonly ListedProject[], totals: Totals): readonly Part[] => {
  const spelled = (name: string, known: readonly { readonly name: string }[]): string =>
    known.find((one) => one.name.toLowerCase() === name.toLowerCase())?.name ?? name
  return projects.flatMap((project, index) => [
    ...project.payers.map(
      ({ payer, euro }): Part => ({
        ...{ project, nr: index + 1, kind: 'baathouder', euro, hours: undefined },
        name: spelled(payer, totals.payers),
      }),
    ),
    ...project.sectors.map(
      ({ sector, hours }): Part => ({
        ...{ project, nr: index + 1, kind: 'sector', euro: undefined, hours },
        name: spelled(sector, totals.sectors),
      }),
    ),
  ])
}

const columnsOf = (projects: List): readonly ListColumn<Part>[] => [
  { key: 'file', title: 'Bestand', width: 34, wrap: true, of: ({ project }) => project.file },
  { key: 'project', title: 'Project', width: 28, wrap: true, of: ({ project }) => project.project },
  { key: 'municipality', title: 'Gemeente', width: 16, wrap: true, of: ({ project }) => project.shownMunicipality },
  { key: 'kind', title: 'Soort', width: 12, of: ({ kind }) => kind },
  { key: 'name', title: 'Naam', width: 22, wrap: true, of: ({ name }) => name },
  { key: 'euro', title: 'Euro', width: 14, format: 'euro', of: ({ euro }) => euro },
  { key: 'hours', title: 'Uren vrij', width: 12, format: 'aantal', of: ({ hours }) => hours },
  {
    key: 'counts',
    title: 'Telt mee',
    width: 9,
    of: ({ project }, at) => ({
      formula: countsAt(projects, at('nr')),
      result: project.leftOut === '' ? 'ja' : 'nee',
    }),
  },
  { key: 'nr', title: 'nr', width: 7, helper: true, format: 'algemeen', of: ({ nr }) => nr },
]

const firstRow = 6
/** Of the list per project, as far as it is printed; the blocks above it are as wide. */
const lastColumn = 8
const chartRows = 18

interface Line {
  readonly name: string
  readonly value: number
}

export const partiesSheet = (projects: readonly ListedProject[], totals: Totals, projectList: List): OverviewSheet => {
  const columns = columnsOf(projectList)
  const parts = partsOf(projects, totals)
  const payers = totals.payers.map(({ name, euro }) => ({ name, value: euro }))
  const sectors = totals.sectors.map(({ name, hours }) => ({ name, value: hours }))
  const afterPayers = firstRow + Math.max(payers.length, chartRows) + 2
  const afterSectors = afterPayers + Math.max(sectors.length, chartRows) + 2
  const list = listAt(partiesTitle, afterSectors + 1, columns, parts.length)
  const sheet = new OverviewDraft(partiesTitle, {
    widths: columns.map(({ width }) => width),
    print: {
      orientation: 'staand',
      area: `A1:${list.lastPrinted}${list.lastRow}`,
      pagesTall: 0,
      footer: footer(partiesTitle),
    },
  })
  sheet.draft
    .value('A1', partiesTitle, 'titel')
    .height(1, 34)
    .value(
      'A2',
      'Wie er baat bij heeft en waar werk vrijkomt, van de projecten die meetellen. Euro’s en uren niet bij elkaar optellen.',
      'toelichting',
    )
  const block = (row: number, what: 'euro' | 'hours', lines: readonly Line[]) => blockOf(sheet, row, what, lines, list)
  block(firstRow - 2, 'euro', payers)
  block(afterPayers - 2, 'hours', sectors)
  sheet.draft.value(`A${afterSectors - 1}`, 'Per project', 'kop')
  for (let column = 2; column <= lastColumn; column++) sheet.draft.blank(address(afterSectors - 1, column), 'kop')
  writeList(sheet, list, columns, parts)
  return sheet.done()
}

const words = {
  euro: { title: 'Baten per baathouder', head: 'Baathouder', unit: 'euro', kind: 'baathouder', format: 'euro' },
  hours: { title: 'Vrijgespeelde uren per sector', head: 'Sector', unit: 'uur', kind: 'sector', format: 'aantal' },
} as const

/** A total per name, largest first, with its bars beside it. */
const blockOf = (
  sheet: OverviewDraft,
  row: number,
  what: 'euro' | 'hours',
  lines: readonly Line[],
  list: List,
): void => {
  const { title, head, unit, kind, format } = words[what]
  sheet.draft.value(`A${row}`, title, 'kop')
  for (let column = 2; column <= lastColumn; column++) sheet.draft.blank(address(row, column), 'kop')
  sheet.draft
    .value(`A${row + 1}`, head, 'tabelkop', { align: 'links' })
    .value(`B${row + 1}`, unit, 'tabelkop', { align: 'rechts' })
  lines.forEach(({ name, value }, index) => {
    const at = row + 2 + index
    const where = `(${list.all('kind')}="${kind}")*(${list.all('name')}=$A${at})*(${list.all('counts')}="ja")`
    sheet.draft.value(`A${at}`, name, 'label', { align: 'links' })
    sheet.put(`B${at}`, { formula: `SUMPRODUCT(${where},${list.all(what)})`, result: value }, 'uitkomst', {
      format,
      align: 'rechts',
    })
  })
  const shown = Math.min(lines.length, 10)
  if (shown === 0) {
    sheet.draft.value(`A${row + 2}`, 'Er is nog niets om op te tellen.', 'toelichting')
    return
  }
  sheet.draft.chart({
    kind: 'bar',
    title,
    alt: `Balken met de grootste ${shown}: ${title.toLowerCase()}, in ${unit}. De cijfers staan ernaast.`,
    categories: `A${row + 2}:A${row + 1 + shown}`,
    series: [{ name: unit, values: `B${row + 2}:B${row + 1 + shown}` }],
    covers: `C${row + 1}:H${row + chartRows}`,
  })
}
