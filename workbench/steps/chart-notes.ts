// The open grid draws no charts, and the workbench prints only the card. Where a plan has a chart, a line says where to find it; it says
// nothing as long as there is nothing to draw.
import type { PlanCell, PlanSheet } from '../../core'

const inPane = 'Grafiek: in het taakvenster, bij Kaart, en op papier.'
const inFile = 'Grafiek: in het bestand dat u opslaat met Opslaan (.xlsx).'

export const chartNotes = ({ charts, cells, role }: PlanSheet): PlanCell[] => {
  const taken = new Set(cells.map(({ at }) => at))
  const place = role === 'kaart' ? inPane : inFile
  return charts
    .map(({ covers, series }): PlanCell => {
      const drawn = series.map(({ values }) => values).join(',')
      const at = covers.split(':')[0] ?? covers
      return { at, formula: `IF(SUM(${drawn})=0,"","${place}")`, meaning: 'toelichting' }
    })
    .filter(({ at }) => !taken.has(at))
}
