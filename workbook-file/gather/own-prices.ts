// The organisation's own prices of a file, as its sheets use them: a faulty row is a fault of the outcomes that ask for it, and the other
// rows count. Where the name of the table is gone, or ends before they do, the sheets do not use them: then no figure can be believed.
import { bare, findName, impactkaartNames, ownUnitPrice, readableOwnPrices, withSheetRows } from '../../core'
import { rangeIn } from '../filled/placed-sheet'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { cellsOn, cutOff } from './below-tables'
import type { PlacedPlan } from './placed-plan'
import type { Report } from './record'

export interface PricesOfFile {
  /** Undefined when the organisation has no price of its own for it. */
  readonly priceOf: (label: string, priceYear: number) => number | 'faulty' | undefined
  /** With rows as the sheet counts them. */
  readonly problems: readonly { readonly row: number; readonly text: string }[]
}

export const pricesOf = (opened: OpenedWorkbook, name: string): PricesOfFile => {
  const { own, faulty, problems } = readableOwnPrices(asCells(opened.table(name) ?? []))
  const above = (findName({ names: opened.names() }, name)?.place?.area.from.row ?? 1) - 1
  return {
    priceOf: (label, priceYear) => (faulty.has(bare(label)) ? 'faulty' : ownUnitPrice(own, label, priceYear)),
    problems: problems.map(({ row, text }) => ({ row: row + above, text: withSheetRows(text, above) })),
  }
}

/** @returns true when there may be own prices that do not count. */
export const reportLostPrices = (opened: OpenedWorkbook, { plan, sheets }: PlacedPlan, report: Report): boolean => {
  const { ownPrices: name } = impactkaartNames(plan.set)
  const notCounted = 'Zonder de eigen prijzen kloppen de baten niet, dus dit project telt niet mee.'
  if (!findName({ names: opened.names() }, name)?.place) {
    report(
      'fout',
      '',
      `In deze werkmap ontbreekt de naam ${name}. ${notCounted}`,
      'Zet de naam terug (Formules, Namen beheren), of neem de cijfers en de eigen prijzen over in een lege werkmap.',
    )
    return true
  }
  const on = sheets.get('prijzen')
  const table = plan.names.find((one) => one.name === name)
  const lost = on && table ? cutOff(opened, on, table) : []
  if (!on || !table || lost.length === 0) return false
  report(
    'fout',
    cellsOn(on, lost),
    `De naam ${name} houdt op boven deze eigen prijzen. ${notCounted}`,
    `Laat de naam weer lopen over ${rangeIn(on, table.range)} (Formules, Namen beheren).`,
  )
  return true
}
