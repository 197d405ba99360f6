// The other lists: themes, effects in words, problems per file, and what may be counted twice.
import { columnLetters, findPrice, smallestGroup } from '../../../core'
import type { DoubleCount } from '../double-counting'
import type { Gathered } from '../gather'
import { type GatheredEffect, type GatheredTheme, type GatherProblem, isProblem, type Severity } from '../record'
import type { OverviewDraft, OverviewSheet } from './draft'
import { type List, type ListColumn, listAt, listSheet, writeList } from './list'
import type { ListedProject } from './projects-sheet'

const headerRow = 4

interface ListSheet<R> {
  readonly title: string
  readonly purpose: string
  readonly columns: readonly ListColumn<R>[]
  readonly none: string
}

const sheetOf = <R>(
  { title, purpose, columns, none }: ListSheet<R>,
  records: readonly R[],
  more: (sheet: OverviewDraft, list: List) => void = () => undefined,
): OverviewSheet => {
  const list = listAt(title, headerRow, columns, records.length)
  const lastPrinted = columnLetters(columns.filter(({ helper }) => !helper).length)
  const widths = columns.map(({ width }) => width)
  const sheet = listSheet(title, purpose, list, widths, lastPrinted)
  writeList(sheet, list, columns, records)
  if (records.length === 0) sheet.draft.value(`A${headerRow + 1}`, none, 'toelichting')
  else more(sheet, list)
  return sheet.done()
}

type Of<T> = T & { readonly of: ListedProject }

const whose = <T>(): readonly ListColumn<Of<T>>[] => [
  { key: 'file', title: 'Bestand', width: 30, wrap: true, of: ({ of }) => of.file },
  { key: 'project', title: 'Project', width: 26, wrap: true, of: ({ of }) => of.project },
  { key: 'municipality', title: 'Gemeente', width: 16, wrap: true, of: ({ of }) => of.shownMunicipality },
]

type ThemeRow = Of<GatheredTheme>

const figure =
  (key: 'people' | 'forward' | 'same' | 'back' | 'before' | 'after' | 'difference') =>
  ({ figures }: ThemeRow) => {
    if (!figures.hidden) return figures[key]
    return key === 'people' ? `minder dan ${smallestGroup}` : undefined
  }

const themes: ListSheet<ThemeRow> = {
  title: "Thema's",
  purpose: `Wie vooruitging per thema, per project. Van minder dan ${smallestGroup} mensen staat hier niets. Zelfde mensen voor en na: een aanwijzing, geen bewijs.`,
  none: 'In deze bestanden staan nog geen metingen.',
  columns: [
    ...whose<GatheredTheme>(),
    { key: 'theme', title: 'Thema', width: 20, wrap: true, of: ({ theme }) => theme },
    { key: 'line', title: 'Wie', width: 10, of: ({ line }) => line },
    { key: 'from', title: 'Van', width: 12, of: ({ from }) => from },
    { key: 'to', title: 'Tot', width: 12, of: ({ to }) => to },
    { key: 'people', title: 'Mensen of groepen', width: 13, format: 'aantal', of: figure('people') },
    { key: 'forward', title: 'Vooruit', width: 9, format: 'aantal', of: figure('forward') },
    { key: 'same', title: 'Gelijk', width: 9, format: 'aantal', of: figure('same') },
    { key: 'back', title: 'Achteruit', width: 10, format: 'aantal', of: figure('back') },
    { key: 'before', title: 'Voor', width: 8, format: 'decimaal', of: figure('before') },
    { key: 'after', title: 'Na', width: 8, format: 'decimaal', of: figure('after') },
    { key: 'difference', title: 'Verschil', width: 9, format: 'decimaal', of: figure('difference') },
  ],
}

export const themesSheet = (projects: readonly ListedProject[]): OverviewSheet =>
  sheetOf(
    themes,
    projects.flatMap((of) => of.themes.map((one) => ({ ...one, of }))),
  )

const effects: ListSheet<Of<GatheredEffect>> = {
  title: 'Effecten',
  purpose: 'Wat er voor bewoners verandert, in woorden. Verhalen en codes blijven in de werkmappen zelf.',
  none: 'In deze bestanden staan nog geen effecten in woorden.',
  columns: [
    ...whose<GatheredEffect>(),
    { key: 'effect', title: 'Effect in woorden', width: 42, wrap: true, of: ({ effect }) => effect },
    { key: 'whom', title: 'Voor wie', width: 28, wrap: true, of: ({ whom }) => whom },
    { key: 'strength', title: 'Sterkte', width: 12, of: ({ strength }) => strength },
    { key: 'evidence', title: 'Bewijs', width: 13, of: ({ evidence }) => evidence },
    { key: 'theme', title: 'Thema', width: 18, wrap: true, of: ({ theme }) => theme },
  ],
}

export const effectsSheet = (projects: readonly ListedProject[]): OverviewSheet =>
  sheetOf(
    effects,
    projects.flatMap((of) => of.effects.map((one) => ({ ...one, of }))),
  )

const problems: ListSheet<GatherProblem> = {
  title: 'Problemen',
  purpose: 'Wat er per bestand niet klopt of aandacht vraagt, en wat u eraan kunt doen.',
  none: 'Er zijn geen problemen gevonden.',
  columns: [
    { key: 'file', title: 'Bestand', width: 34, wrap: true, of: ({ file }) => file },
    { key: 'severity', title: 'Ernst', width: 9, of: ({ severity }) => severity },
    { key: 'place', title: 'Plaats', width: 28, wrap: true, of: ({ place }) => place || 'het hele bestand' },
    { key: 'text', title: 'Wat is er', width: 64, wrap: true, of: ({ text }) => text },
    { key: 'advice', title: 'Wat te doen', width: 48, wrap: true, of: ({ advice }) => advice },
  ],
}

/** More about one file says nothing more. */
const mostPerFile = 40

const line = (file: string, severity: Severity, text: string): GatherProblem => ({
  ...{ file, severity, text },
  ...{ about: 'bestand', place: '', advice: 'Bekijk ze met controleer, of in het bestand zelf.' },
})

/** Per file the worst first, and how many findings of CONTROLE there are. */
export const shownProblems = ({ problems: all, files }: Gathered): readonly GatherProblem[] => {
  const byFile = new Map(files.map((file) => [file, [] as GatherProblem[]]))
  for (const one of all) byFile.get(one.file)?.push(one)
  return [...byFile].flatMap(([file, some]) => {
    const rank = ({ severity }: GatherProblem) => Number(severity !== 'fout')
    const worst = some.filter(isProblem).sort((one, other) => rank(one) - rank(other))
    const figures = some.filter(({ about }) => about === 'cijfers').length
    return [
      ...worst.slice(0, mostPerFile),
      ...(worst.length > mostPerFile ? [line(file, 'let op', `Nog ${worst.length - mostPerFile} punten.`)] : []),
      ...(figures > 0
        ? [line(file, 'tip', figures === 1 ? '1 opmerking bij de cijfers.' : `${figures} opmerkingen bij de cijfers.`)]
        : []),
    ]
  })
}

export const problemsSheet = (gathered: Gathered): OverviewSheet =>
  sheetOf(problems, shownProblems(gathered), (sheet, list) => {
    const cells = list.range('severity')
    sheet.draft.highlight(cells, `$${cells.split(':')[0]}="fout"`, 'let-op')
  })

export const doublesTitle = 'Dubbeltelling'
const doublesOver = (projects: List): ListSheet<DoubleCount> => ({
  title: doublesTitle,
  purpose:
    'Zelfde soort gebeurtenis, zelfde gemeente, zelfde tijd: misschien telt een gebeurtenis twee keer. Beoordeel het zelf. Typ bij Gaat eraf een 0 als het er twee zijn.',
  none: 'Er is geen mogelijke dubbeltelling tussen projecten gevonden.',
  columns: [
    { key: 'group', title: 'Groep', width: 26, wrap: true, of: ({ group }) => findPrice(group)?.name.nl ?? group },
    { key: 'municipality', title: 'Gemeente', width: 15, wrap: true, of: ({ municipality }) => municipality },
    { key: 'fileOne', title: 'Bestand 1', width: 24, wrap: true, of: ({ one }) => one.file },
    { key: 'projectOne', title: 'Project 1', width: 20, wrap: true, of: ({ one }) => one.project },
    { key: 'one', title: 'Baten 1', width: 13, format: 'euro', of: ({ one }) => one.benefits },
    { key: 'fileOther', title: 'Bestand 2', width: 24, wrap: true, of: ({ other }) => other.file },
    { key: 'projectOther', title: 'Project 2', width: 20, wrap: true, of: ({ other }) => other.project },
    { key: 'other', title: 'Baten 2', width: 13, format: 'euro', of: ({ other }) => other.benefits },
    {
      key: 'period',
      title: 'Periode',
      width: 13,
      wrap: true,
      of: ({ periodUnknown }) => (periodUnknown ? 'startdatum ontbreekt' : 'overlapt'),
    },
    {
      key: 'atStake',
      title: 'Euro waar het om gaat',
      width: 13,
      format: 'euro',
      of: ({ atStake }, at) => ({ formula: `MIN(${at('one')},${at('other')})`, result: atStake }),
    },
    {
      key: 'off',
      title: 'Gaat eraf (euro)',
      width: 13,
      format: 'euro',
      of: (pair, at) => ({ formula: offFormula(pair, at, projects), result: pair.takenOff }),
    },
    {
      key: 'hours',
      title: 'uren',
      width: 10,
      format: 'aantal',
      helper: true,
      of: ({ hoursAtStake }) => hoursAtStake,
    },
  ],
})

/** Only while both projects count, and once for a project that stands in more pairs: with the first pair above it that goes off. */
const offFormula = ({ one, other, sameBefore }: DoubleCount, at: (key: string) => string, projects: List): string => {
  const [column = '', row = ''] = at('off').split(/(?=\d)(?<=\D)/)
  const above = `${column}${Number(row) - sameBefore}:${column}${Number(row) - 1}`
  const once = sameBefore === 0 ? at('atStake') : `IF(SUM(${above})=0,${at('atStake')},0)`
  const counts = ({ index }: DoubleCount['one']): string => `${projects.cell('counts', index)}="ja"`
  return `IF(AND(${counts(one)},${counts(other)}),${once},0)`
}

export const doublesList = (projects: List, count: number): List =>
  listAt(doublesTitle, headerRow, doublesOver(projects).columns, count)

export const doublesSheet = (projects: List, found: readonly DoubleCount[]): OverviewSheet =>
  sheetOf(doublesOver(projects), found)
