// How our functions are called here: Google Sheets knows no dots in names, so IMPACTKAART.KAART is IMPACTKAART_KAART.
import { printFormula } from '../core'

export const prefix = 'IMPACTKAART_'

const dotted = /(^|[^A-Za-z0-9_.])IMPACTKAART\.(?=[A-Z])/gi

/** A formula of the pane (dots and commas) as Google Sheets wants it, in any locale. */
export const asSheetsFormula = (formula: string): string =>
  `=${printFormula(formula.replace(/^=/, ''), 'sheets')}`
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) => (at % 2 === 1 ? part : part.replace(dotted, `$1${prefix}`)))
    .join('')

/** Does a formula call one of our functions? Text between quotes does not count. */
export const callsOurs = (formula: string): boolean =>
  formula.split(/"(?:[^"]|"")*"/).some((part) => new RegExp(`(^|[^A-Za-z0-9_.])${prefix}[A-Z]+\\s*\\(`, 'i').test(part))
