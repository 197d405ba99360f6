import type { Plan, PlanName } from '../../plan/plan'
import { methodVersion } from '../../version'
import { effectenSheet } from './effecten/effecten'
import { effectRange, effectTableRange } from './effecten/places'
import { kaartSheet } from './kaart/kaart'
import { cardTableRange, quickTableRange } from './kaart/places'
import {
  type Book,
  book,
  cardFactor,
  comparisonRange,
  lastOutcomeRow,
  lastTableColumn,
  outcomeHeaderRow,
  ownPriceColumns,
  ownPriceHeaderRow,
  ownPriceRows,
  partyRange,
  priceColumns,
  priceRange,
  projectCell,
  projectRange,
  projectValues,
  sectorRange,
  startCells,
  typeRange,
  yearRange,
} from './layout'
import { effectsName, impactkaartLinks } from './names'
import { prijzenSheet } from './prijzen/prijzen'
import { projectSheet } from './project/project'
import { startSheet } from './start'
import type { Role } from './titles'
import { uitkomstenSheet } from './uitkomsten/uitkomsten'
import { uitlegSheet } from './uitleg'

/** Rows of the outcome table in a new Impactkaart, and how many the button Meer rijen adds. */
export const standardRows = 40
export const moreRows = 20
/** More rows than this and the sheets become slow; then one Impactkaart per project is the better way. */
export const mostRows = 200

/**
 * The plan of one Impactkaart.
 * @param set '' for the first in a workbook, '_2' for the second, ...; see `nextSet`.
 * @param rows rows of the outcome table, 1 to 200.
 * @param measured the sheets for measuring of this set stand in the workbook too: what they say of an effect is shown with it.
 */
export const impactkaart = ({
  set,
  rows = standardRows,
  measured = false,
}: {
  readonly set: string
  readonly rows?: number
  readonly measured?: boolean
}): Plan => {
  if (!/^(_[2-9]|_[1-9]\d+)?$/.test(set)) throw new RangeError(`${set} is not the suffix of a set`)
  if (!Number.isInteger(rows) || rows < 1 || rows > mostRows) throw new RangeError(`rows runs from 1 to ${mostRows}`)
  const it = book(set, rows, measured)
  return {
    template: 'impactkaart',
    set,
    rows,
    version: methodVersion,
    sheets: [startSheet, projectSheet, uitkomstenSheet, effectenSheet, kaartSheet, prijzenSheet, uitlegSheet].map(
      (sheet) => sheet(it),
    ),
    names: planNames(it),
  }
}

const planNames = (it: Book): PlanName[] => {
  const { names } = it
  const name = (text: string, role: Role, range: string): PlanName => ({ name: text, sheet: it.title(role), range })
  const links = impactkaartLinks(it.set)
  const lastOwnPrice = ownPriceHeaderRow + ownPriceRows
  return [
    ...(['projectName', 'organisation', 'municipality', 'type', 'months', 'reach', 'costs', 'today'] as const).map(
      (key) => name(names[key], 'start', startCells[key]),
    ),
    name(names.comparison, 'start', comparisonRange),
    name(names.project, 'project', projectRange),
    name(names.outcomes, 'uitkomsten', `B${outcomeHeaderRow}:${lastTableColumn}${lastOutcomeRow(it)}`),
    name(
      names.ownPrices,
      'prijzen',
      `${ownPriceColumns.key}${ownPriceHeaderRow}:${ownPriceColumns.year}${lastOwnPrice}`,
    ),
    name(names.card, 'kaart', cardTableRange),
    name(names.quickCard, 'kaart', quickTableRange),
    name(names.factor, 'kaart', cardFactor),
    name(effectsName(it.set), 'effecten', effectTableRange),
    name(links.startDate, 'project', projectCell('Startdatum')),
    name(links.monthsCounted, 'project', projectValues.months),
    name(links.reachCounted, 'project', projectValues.reach),
    name(links.effectList, 'effecten', effectRange('effect')),
    name(names.outcomeList, 'prijzen', priceRange(priceColumns.name)),
    name(names.typeList, 'uitleg', typeRange('type')),
    name(names.payerList, 'project', partyRange),
    name(names.sectorList, 'project', sectorRange),
    name(names.yearList, 'prijzen', yearRange),
  ]
}
