// A chart on a sheet, as far as the add-in can set it.
import type { Area } from './address'

/** A range that a chart shows. */
export interface ChartSource {
  readonly sheet: string
  readonly area: Area
}

export interface Series {
  name: string
  values?: ChartSource
  categories?: ChartSource
  /** Of the bars. */
  color: string
  /** Of the line. */
  lineColor: string
  markerStyle: string
  markerSize: number
  markerBackgroundColor: string
  markerForegroundColor: string
  gapWidth: number
  hasDataLabels: boolean
  readonly labels: Record<string, unknown>
}

export interface Axis {
  visible: boolean
  title: string
  titleVisible: boolean
  numberFormat: string
  gridlines: boolean
  gridColor: string
  reversed: boolean
  /** Where the other axis crosses. */
  position: string
  minimum: number | ''
  maximum: number | ''
  majorUnit: number | ''
}

export interface Chart {
  readonly id: string
  name: string
  kind: string
  title: string
  titleVisible: boolean
  legendVisible: boolean
  legendPosition: string
  altTitle: string
  altText: string
  /** Points from the top left of the sheet. */
  left: number
  top: number
  width: number
  height: number
  /** The cells it was laid over with setPosition. */
  covers: Area | undefined
  series: Series[]
  readonly axes: { readonly category: Axis; readonly value: Axis }
}

const newAxis = (gridlines: boolean): Axis => ({
  visible: true,
  title: '',
  titleVisible: false,
  numberFormat: 'General',
  gridlines,
  gridColor: '',
  reversed: false,
  position: 'Automatic',
  minimum: '',
  maximum: '',
  majorUnit: '',
})

export const newSeries = (name: string): Series => ({
  name,
  color: '',
  lineColor: '',
  markerStyle: 'Automatic',
  markerSize: 5,
  markerBackgroundColor: '',
  markerForegroundColor: '',
  gapWidth: 150,
  hasDataLabels: false,
  labels: { showValue: true, position: 'OutsideEnd', numberFormat: 'General' },
})

export const newChart = (id: string, name: string, kind: string): Chart => ({
  id,
  name,
  kind,
  title: '',
  titleVisible: true,
  legendVisible: true,
  legendPosition: 'Right',
  altTitle: '',
  altText: '',
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  covers: undefined,
  series: [],
  axes: { category: newAxis(false), value: newAxis(true) },
})

/** A chart goes on showing cells of a sheet that got another name; a copy shows those of its own sheet. */
export const showInstead = (charts: readonly Chart[], before: string, after: string): void => {
  const moved = (source: ChartSource) => (source.sheet === before ? { ...source, sheet: after } : source)
  for (const one of charts.flatMap(({ series }) => series)) {
    if (one.values) one.values = moved(one.values)
    if (one.categories) one.categories = moved(one.categories)
  }
}

/** Points along two axes of numbers; other charts have an axis of categories. */
export const isScatter = ({ kind }: Chart): boolean => kind.startsWith('XYScatter')

/** The first column or row with text is taken for the categories, the rest for series: as Excel guesses it. */
export const guessSeries = (source: ChartSource, byRows: boolean): Series[] => {
  const { area, sheet } = source
  const count = byRows ? area.rows : area.columns
  const line = (index: number): ChartSource => ({
    sheet,
    area: byRows ? { ...area, row: area.row + index, rows: 1 } : { ...area, column: area.column + index, columns: 1 },
  })
  const withCategories = count > 1
  return Array.from({ length: withCategories ? count - 1 : 1 }, (_, index) => ({
    ...newSeries(`Reeks${index + 1}`),
    values: line(withCategories ? index + 1 : 0),
    ...(withCategories ? { categories: line(0) } : {}),
  }))
}
