// The few formulas of the sheets for measuring that the pane reads back from a workbook in memory: the score and the theme of a row of
// Metingen. What else they compute a test says itself (`results` of the memory host).
import { bare, type Cell, indicators } from '../../core'

/** The cell of a row under a heading. */
type InRow = (heading: string) => Cell

const themeOf = (title: string, plan: readonly Cell[][]): Cell => {
  const known = indicators.find((one) => bare(one.title.nl) === bare(title))
  if (known) return known.theme
  const own = (plan[0] ?? []).indexOf('Eigen thema')
  return plan.find(([indicator]) => bare(String(indicator)) === bare(title))?.[own] ?? ''
}

/** A computed cell of a table for measuring; undefined when the name is of no such table. */
export const measuringValue = (
  name: string,
  heading: string,
  row: InRow,
  plan: () => readonly Cell[][],
): Cell | undefined => {
  if (/^(Indicatorenplan|Koppeling|Verhalen|Monitor|Meetagenda)(_\d+)?$/.test(name)) return ''
  if (!/^Metingen(_\d+)?$/.test(name)) return undefined
  if (heading === 'Score') return row('Antwoord') ?? ''
  return heading === 'Thema' && row('Antwoord') !== '' ? themeOf(String(row('Indicator') ?? ''), plan()) : ''
}
