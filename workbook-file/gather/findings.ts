// The findings of CONTROLE about a file, with rows as its sheets count them. A finding that repeats something personal is said without it.
import { address, bare, findName, functions, type ImpactkaartNames, sameName, withSheetRows } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { CardTables } from './card-tables'
import { shownSentence, shownSheet, shownWithin } from './private-text'
import type { Report, Severity } from './record'

const severities: readonly Severity[] = ['fout', 'let op', 'tip']

export const reportFindings = (
  opened: OpenedWorkbook,
  names: ImpactkaartNames,
  { project, outcomes, onStart }: CardTables,
  report: Report,
): void => {
  const found = functions.CONTROLE?.(project, outcomes)
  if (!Array.isArray(found)) return
  const ofProject = tablePlace(opened, names.project, 'Project')
  const ofOutcomes = tablePlace(opened, names.outcomes, 'Uitkomsten')
  for (const [severity, place = '', finding = '', advice = ''] of found.slice(1).map((row) => row.map(String))) {
    const known = severities.find((one) => one === severity)
    if (!known) continue
    const isProject = place.startsWith('Projecttabel')
    const { sheet, above } = isProject ? ofProject : ofOutcomes
    const told = (text: string): string => withSheetRows(text, above)
    // What stands on Project by a formula can only be changed on Start.
    const start = isProject ? onStart.get(bare(place.split(', ').pop() ?? '')) : undefined
    const where = place === '-' ? '' : start ? cellOf(opened, start) : placeIn(sheet, told(place))
    report(
      known,
      where,
      shownSentence(told(finding)),
      shownSentence(told(advice)),
      known === 'fout' ? 'bestand' : 'cijfers',
    )
  }
}

/** The sheet of a table as a place may say it, and how many rows lie above the table. */
export const tablePlace = (opened: OpenedWorkbook, wanted: string, planned: string) => {
  const place = opened.names().find(({ name }) => sameName(name, wanted))?.place
  return { sheet: shownSheet(place?.sheet ?? '', planned), above: (place?.area.from.row ?? 1) - 1 }
}

/** Of a name that is one cell. */
const cellOf = (opened: OpenedWorkbook, name: string): string => {
  const place = findName({ names: opened.names() }, name)?.place
  const from = place?.area.from
  return `${shownSheet(place?.sheet ?? 'Start', 'Start')}${from ? `, cel ${address(from.row, from.column)}` : ''}`
}

const placeIn = (sheet: string, place: string): string => {
  const within = place
    .replace(/^(Projecttabel|Uitkomsten)(, )?/, '')
    .replace(/^(Rij|Kolom)\b/, (word) => word.toLowerCase())
  return [sheet, shownWithin(within)].filter((part) => part !== '').join(', ')
}
