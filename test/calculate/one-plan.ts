// The smallest plan that holds some cells, on a sheet Proef.
import type { Plan, PlanCell } from '../../core/plan/plan'

export const onePlan = (cells: readonly PlanCell[], names: Plan['names'] = []): Plan => ({
  template: 'impactkaart',
  set: '',
  rows: 1,
  version: '0',
  names,
  sheets: [
    {
      name: 'Proef',
      role: 'proef',
      columns: [{ width: 20 }],
      rowHeights: {},
      cells,
      merges: [],
      validations: [],
      highlights: [],
      charts: [],
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      print: { orientation: 'staand', area: 'A1:B4', pagesTall: 1, footer: '' },
      protect: false,
    },
  ],
})
