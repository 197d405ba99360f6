// The indicators as a page for people: per theme what to ask, and what a worker can see.

import { type Theme, themes } from './indicator-rows'
import { five, type IndicatorTables, parts, type TableRow } from './indicator-tables.build'

const explained: Readonly<Record<Theme, string>> = {
  redzaamheid: 'Het dagelijks leven aankunnen, alleen of met hulp van mensen om iemand heen.',
  vaardigheid: 'Iets kunnen wat eerst niet lukte.',
  ontwikkeling: 'Een stap verder komen: leren, meedoen, werken.',
  weerbaarheid: 'Tegen een stootje kunnen: steun, grenzen, veiligheid en rust.',
}

const head = (count: number) => `# Indicatoren

Gemaakt uit de tabellen in \`core/indicators\`; verander de tabel, niet deze bladzijde.

${count} indicatoren om uit te kiezen. Kies er drie tot vijf: meer kost tijd die u liever aan bewoners geeft.

- Alles is eigen formulering, niet gevalideerd. De vragen zijn bedoeld voor het gesprek, niet als test.
- Een score loopt van 1 tot 5 en 5 is altijd het gunstigst. Bij een telling staat erbij of hoger of lager beter is.
- De minuten zijn een eigen schatting per meting, per bewoner of per groep.
- Momenten: start, halverwege, einde, en later (zes maanden na het einde).
- Met een * staan vragen over gezondheid, schulden, politie of andere gevoelige zaken. Leg eerst uit waarom u het vraagt. Niet antwoorden mag altijd.
- Tegen jongeren zegt u gewoon je.
- De bewoner en de werker geven elk hun eigen score. Tel die twee niet bij elkaar op.
`

const cell = (text: string): string => text.replaceAll('|', '\\|')
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const table = (columns: readonly string[], rows: readonly string[][]): string =>
  [line(columns), `|${columns.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')

const scaleText = (row: TableRow, answers: ReadonlyMap<string, readonly string[]>): string => {
  if (row.answers === '') return `telling: ${row.count_unit_nl} (${row.direction})`
  return (answers.get(row.answers ?? '') ?? []).map((answer, at) => `${at + 1} = ${answer}`).join('; ')
}

const asked = (answers: ReadonlyMap<string, readonly string[]>) => (row: TableRow) => [
  `${row.title_nl}${row.sensitive === 'ja' ? ' *' : ''}`,
  row.question_nl ?? '',
  scaleText(row, answers),
  parts(row.moments).join(', '),
  row.minutes ?? '',
  `${parts(row.types).join(', ')} (${row.service})`,
  row.pitfalls_nl ?? '',
]

const seen = (row: TableRow): string[] => [
  row.title_nl ?? '',
  row.observation_nl ?? '',
  row.answers === ''
    ? 'telling'
    : five(row, 'level')
        .map((level, at) => `${at + 1} = ${level}`)
        .join('; '),
]

/** The text of docs/indicatoren.md. */
export const indicatorPage = ({ indicators, answers }: IndicatorTables): string => {
  const byKey = new Map(answers.map((row) => [row.key ?? '', five(row, 'answer')]))
  const chapter = (theme: Theme): string => {
    const rows = indicators.filter((row) => row.theme === theme)
    const columns = ['Indicator', 'Vraag aan de bewoner', 'Schaal', 'Moment', 'Minuten', 'Voor wie', 'Let op']
    return [
      `## ${theme.charAt(0).toUpperCase()}${theme.slice(1)}\n\n${explained[theme]}\n`,
      `${table(columns, rows.map(asked(byKey)))}\n`,
      `### Wat de werker ziet\n\n${table(['Indicator', 'Waar u op let', 'Van 1 tot 5'], rows.map(seen))}\n`,
    ].join('\n')
  }
  return [head(indicators.length), ...themes.map(chapter)].join('\n')
}
