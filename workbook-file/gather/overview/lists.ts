// The other lists: themes, effects in words, and problems per file.
import { smallestGroup } from '../../../core'
import type { Gathered } from '../gather'
import { type GatheredEffect, type GatheredTheme, type GatherProblem, isProblem, type Severity } from '../record'
import type { OverviewSheet } from './draft'
import type { ListColumn } from './list'
import { type ListSheet, sheetOf } from './list-sheet'
import type { ListedProject } from './projects-sheet'

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
  ...{
    about: 'bestand',
    place: '',
    advice:
      'Open het bestand in de werkbank of met het taakvenster en kijk bij Kaart. Op de opdrachtregel: controleer.',
  },
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
