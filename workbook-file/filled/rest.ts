// What stands on our sheets and is no input: formulas that were replaced, and what people put beside our cells. It cannot come along, so it
// is told.
import { parseAddress, sameName } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { PlacedSheet } from './placed-sheet'
import { listed, placeOf, type Tell } from './remark'
import type { Source } from './source'

export const reportRest = (opened: OpenedWorkbook, source: Source, tell: Tell): void => {
  for (const { planned, name } of source.placed)
    if (!sameName(planned.name, name))
      tell('changed', placeOf(name, 'A1'), {
        nl: `Het blad ${name} heet weer ${planned.name}.`,
        en: `The sheet ${name} is called ${planned.name} again.`,
      })
  for (const sheet of source.placed) {
    reportReplaced(opened, sheet, tell)
    if (!source.older) reportBeside(opened, sheet, tell)
  }
}

const reportReplaced = (opened: OpenedWorkbook, { planned, name, at }: PlacedSheet, tell: Tell): void => {
  const replaced = planned.cells.flatMap((cell) => {
    if (cell.formula === undefined || cell.meaning === 'invoer') return []
    const place = at(cell.at)
    return opened.formulaAt(name, place) === undefined && opened.valueAt(name, place) !== '' ? [place] : []
  })
  if (replaced.length === 0) return
  const places = listed(replaced)
  tell('changed', placeOf(name, places.nl), {
    nl: 'Hier stond een waarde in plaats van onze formule. In de nieuwe werkmap rekent de formule weer.',
    en: 'A value stood here instead of our formula. In the new workbook the formula calculates again.',
  })
}

const reportBeside = (opened: OpenedWorkbook, { planned, name, plannedAt }: PlacedSheet, tell: Tell): void => {
  const known = new Set(planned.cells.map(({ at }) => at))
  const beside = opened.cellsOn(name).filter((at) => {
    const there = plannedAt(at)
    return parseAddress(at) !== undefined && (there === undefined || !known.has(there))
  })
  if (beside.length === 0) return
  const places = listed(beside)
  tell('lost', placeOf(name, places.nl), {
    nl: 'Wat hier staat, staat buiten de cellen van dit blad en gaat niet mee. In de oude werkmap blijft het staan.',
    en: 'What stands here lies outside the cells of this sheet and does not come along. The old workbook keeps it.',
  })
}
