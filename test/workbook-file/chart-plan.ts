// A small plan with a chart of every kind, on figures that are easy to recognise in a picture.
import type { Plan, PlanCell, PlanChart, PlanSheet } from '../../core'

/** A table: names or months in column A, one series in each column after it. */
const table = (names: readonly (string | number)[], ...series: readonly (readonly number[])[]): PlanCell[] =>
  names.flatMap((name, at) => [
    { at: `A${at + 1}`, value: name },
    ...series.map((values, column) => ({ at: `${'BCDE'[column]}${at + 1}`, value: values[at] ?? 0 })),
  ])

const sheet = (name: string, cells: readonly PlanCell[], chart: Omit<PlanChart, 'covers' | 'alt'>): PlanSheet => ({
  name,
  role: name.toLowerCase(),
  columns: [{ width: 24 }, { width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }, { width: 10 }],
  rowHeights: {},
  cells,
  merges: [],
  validations: [],
  highlights: [],
  charts: [{ ...chart, alt: `Grafiek: ${chart.title}`, covers: 'A10:F28' }],
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  print: { orientation: 'staand', area: 'A1:F30', pagesTall: 1, footer: '&LAanwijzing, geen bewijs' },
  protect: true,
})

const themes = ['Sociale contacten', 'Gezondheid en welbevinden', 'Financiën', 'Wonen'] as const

export const chartSheets = {
  one: sheet('Een', table(['Gemeente', 'Zorgverzekeraar', 'Rijk'], [1200, 450, 0]), {
    kind: 'bar',
    title: 'Wie heeft er baat bij?',
    categories: 'A1:A3',
    series: [{ name: 'euro', values: 'B1:B3' }],
  }),
  bars: sheet('Staven', table(themes, [2.4, 3.1, 1.8, 3], [3.6, 3.4, 2.9, 2.7]), {
    kind: 'bar',
    title: 'Voor en na per thema',
    categories: 'A1:A4',
    series: [
      { name: 'voor', values: 'B1:B4' },
      { name: 'na', values: 'C1:C4' },
    ],
    scale: { min: 1, max: 5 },
  }),
  columns: sheet('Kolommen', table(['start', 'halverwege', 'einde'], [8, 12, 40], [6, 9, 22], [1, 2, 3]), {
    kind: 'column',
    title: 'Aantal antwoorden',
    categories: 'A1:A3',
    series: [
      { name: 'bewoners', values: 'B1:B3' },
      { name: 'werkers', values: 'C1:C3' },
      { name: 'groepen', values: 'D1:D3' },
    ],
  }),
  line: sheet('Lijn', table([0, 6, 12, 18], [2.1, 2.8, 3.4, 3.5], [3, 2.6, 3.2, 3.9], [1.5, 2, 2, 2.4]), {
    kind: 'line',
    title: 'Door de tijd',
    categories: 'A1:A4',
    series: [
      { name: 'Sociale contacten', values: 'B1:B4' },
      { name: 'Gezondheid', values: 'C1:C4' },
      { name: 'Financiën', values: 'D1:D4' },
    ],
    scale: { min: 1, max: 5 },
    axisTitle: 'maanden na de start',
  }),
} satisfies Readonly<Record<string, PlanSheet>>

export const chartPlan: Plan = {
  template: 'meten',
  set: '',
  rows: 1,
  version: '0',
  sheets: Object.values(chartSheets),
  names: [{ name: 'Metingen', sheet: 'Een', range: 'A1:B3' }],
}
