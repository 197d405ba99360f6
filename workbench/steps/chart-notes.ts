// The open grid draws no charts. Where a plan has one, a line says where to find it; it says nothing as long as there is nothing to draw.
import type { PlanCell, PlanSheet } from '../../core'

const place = 'Grafiek: in het taakvenster, bij Kaart, en op papier.'

export const chartNotes = ({ charts, cells }: PlanSheet): PlanCell[] => {
  const taken = new Set(cells.map(({ at }) => at))
  return charts
    .map(({ covers, series }): PlanCell => {
      const values = series[0]?.values ?? covers
      const at = covers.split(':')[0] ?? covers
      return { at, formula: `IF(SUM(${values})=0,"","${place}")`, meaning: 'toelichting' }
    })
    .filter(({ at }) => !taken.has(at))
}
