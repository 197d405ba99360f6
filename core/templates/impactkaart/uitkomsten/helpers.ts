// The helper columns right of the outcome table: what each is called and its formula in a row.
import type { OutcomeHelper } from '../layout'
import * as effect from './effect'
import { rowFault } from './faults'
import { listRow, ownRow, priceSource } from './price'
import type { Row } from './row'

interface Helper {
  readonly title: string
  readonly formula: (r: Row) => string
}

export const helpers: Readonly<Record<OutcomeHelper, Helper>> = {
  listRow: { title: 'rij in lijst', formula: listRow },
  ownRow: { title: 'rij eigen prijs', formula: ownRow },
  fault: { title: 'wat niet klopt', formula: rowFault },
  counts: { title: 'telt (1 = ja)', formula: (r) => `IF(${r.help('fault')}="",IF(${r.named},1,0),0)` },
  units: { title: 'eenheden jaar 1', formula: effect.units },
  years: { title: 'jaren', formula: effect.years },
  keep: { title: 'blijft over', formula: effect.keep },
  start: { title: 'startjaar', formula: effect.start },
  wholeYears: { title: 'hele jaren', formula: effect.rowWholeYears },
  firstYear: { title: 'euro jaar 1', formula: effect.firstYear },
  present: { title: 'contante waarde', formula: effect.present },
  hours: { title: 'uren', formula: effect.hours },
  sector: { title: 'sector', formula: effect.sector },
  shareSum: { title: 'som aandelen', formula: (r) => `IFERROR(SUM(${r.shares}),0)` },
  low: { title: 'laag', formula: (r) => effect.bound(r, 'Laag') },
  high: { title: 'hoog', formula: (r) => effect.bound(r, 'Hoog') },
  rank: { title: 'plaats naar bedrag', formula: effect.rank },
  source: { title: 'bron van de prijs', formula: priceSource },
}
