// How a chart of a plan looks, once, for every host and for the file: the colour of each series, and what tells its amounts: a figure at
// each bar, or an axis with lines and, with more than one series, a legend.
import { chartColor, chartColors } from './look'
import type { PlanChart } from './plan'

/**
 * One series has the colour of all our charts; beside each other they have one each, that one among them.
 * @param accent takes its place on a sheet in the colour of an organisation.
 */
export const seriesColor = ({ series }: Pick<PlanChart, 'series'>, at: number, accent = chartColor): string => {
  const color = series.length > 1 ? chartColors[at % chartColors.length] : chartColor
  return color === undefined || color === chartColor ? accent : color
}

/** The amounts stand at the bars, and there is no axis of values. Elsewhere that axis tells them, with lines across. */
export const hasFigures = ({ kind, series, scale }: Pick<PlanChart, 'kind' | 'series' | 'scale'>): boolean =>
  kind !== 'line' && series.length === 1 && scale === undefined

/** Under the chart. */
export const hasLegend = ({ series }: Pick<PlanChart, 'series'>): boolean => series.length > 1

/** A short scale shows each of its whole numbers; the program chooses for a longer one. */
export const scaleStep = ({ scale }: Pick<PlanChart, 'scale'>): number | undefined =>
  scale !== undefined && scale.max - scale.min <= 10 ? 1 : undefined

/** The lines across. */
export const gridColor = '#DDE3E8'
