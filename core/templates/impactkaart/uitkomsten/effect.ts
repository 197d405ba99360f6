// What a row yields over the years, in units, euros and hours. A row that does not count gives zeros, never an error.
//   units(1) = gross x (1 - deadweight) x own share x (1 - displacement) x units per case
//   present  = units(1) x price x cashable x discount factor of the start year x (1 + q + q^2 + ..., part of the last year)
//   with q = (1 - drop-off) / (1 + discount rate); hours the same with q = 1 - drop-off and without discounting.
import { priceColumns } from '../layout'
import { annuity, wholeYears } from '../series'
import type { Row } from './row'

/** Price units in the first effect year. */
export const units = (r: Row): string => {
  const c = r.cell.bind(r)
  const change = `IF(${c('Richting')}="meer",1,-1)*(${c('Kans met')}-${c('Kans zonder')})`
  const gross = `IF(${r.grossFilled},${c('Bruto aantal')},${c('Aantal bewoners')}*${change})`
  const net = `${gross}*(1-${c('Deadweight')})*${r.notZeroOr('Eigen aandeel', '1')}*(1-${c('Verdringing')})`
  return r.counted(`${net}*${r.notZeroOr('Eenheden per geval', '1')}`)
}

/** With a drop-off of 100% only the first year is left: then one year without drop-off says the same, and 0 to the power 0 stays out. */
export const years = (r: Row): string => {
  const given = r.notZeroOr('Jaren', '1')
  return r.counted(`IF(${r.cell('Uitval')}=1,MIN(1,${given}),${given})`, '1')
}
export const keep = (r: Row): string => r.counted(`IF(${r.cell('Uitval')}=1,1,1-${r.cell('Uitval')})`, '1')
export const start = (r: Row): string => r.counted(r.notZeroOr('Start', '1'), '1')
export const rowWholeYears = (r: Row): string => wholeYears(r.help('years'))

/** 1 + q + ... over the whole years, and q^m for the part of the last year. */
const yearSeries = (r: Row, q: string): string => {
  const whole = r.help('wholeYears')
  return `(${annuity(q, whole)}+(${r.help('years')}-${whole})*${q}^${whole})`
}

/** Euros in the first effect year, undiscounted. */
export const firstYear = (r: Row): string =>
  r.counted(`${r.help('units')}*${r.cell('Prijs')}*${r.notZeroOr('Werkelijk bespaard', '1')}`)

/** Euros of all years, discounted. */
export const present = (r: Row): string => {
  const q = `(${r.help('keep')}*${r.project('keep')})`
  const factor = `(1+${r.project('rate')})^(${r.project('shift')}-${r.help('start')})`
  return `${r.help('firstYear')}*${factor}*${yearSeries(r, q)}`
}

/** The same at the bound Laag or Hoog of the row. */
export const bound = (r: Row, side: 'Laag' | 'Hoog'): string =>
  r.counted(`${r.help('present')}*${r.notZeroOr(side, '1')}`)

/** Staff hours of all years. A typed 0 is only a value where the list has none. */
export const hours = (r: Row): string => {
  const typed = r.cell('Uren per eenheid')
  const listed = `IF(${r.listed},SUM(${r.fromList(priceColumns.hours)}),0)`
  const perUnit = `IF(COUNT(${typed})=1,IF(OR(${typed}<>0,${r.help('listRow')}=0),${typed},${listed}),${listed})`
  return r.counted(`${r.help('units')}*${perUnit}*${yearSeries(r, r.help('keep'))}`)
}

/** Where the hours fall: typed, else by the list, else unknown. */
export const sector = (r: Row): string => {
  const listed = r.fromList(priceColumns.sector)
  const fromList = `IF(${r.listed},IF(${listed}="","onbekend",${listed}),"onbekend")`
  return r.counted(`IF(${r.given('Sector')},${r.cell('Sector')},${fromList})`, '""')
}

/** Place of the row among those that count, the largest amount first, up or down; ties in their order. 0 for a row that does not count. */
export const rank = (r: Row): string => {
  const size = `ABS(${r.help('present')})`
  const larger = `SUMPRODUCT(${r.all('counts')}*(ABS(${r.all('present')})>${size}))`
  const equal = `SUMPRODUCT(${r.soFar('counts')}*(ABS(${r.soFar('present')})=${size}))`
  return r.counted(`${larger}+${equal}`)
}
