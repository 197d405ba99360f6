// What does a cell hold: a number, or something that only looks like one?  "€ 3.000" is 3000, "12,5%" is 0.125, "1.250" is ambiguous.
// Two different separators: the last one is the decimal. One separator more than once: thousands. One separator once: decimal, unless
// exactly three digits follow and one to three digits (not starting with 0) precede it. With a euro sign those three digits are thousands.
import { type Cell, isBlank } from '../cell'
import { type Facts, problem } from '../sentences/problem'

/** Blank for a reader: nothing, or spaces only. */
export const isEmpty = (cell: Cell): boolean => isBlank(cell) || (typeof cell === 'string' && cell.trim() === '')

const errorCell =
  /^#(N\/A|N\/B|DIV\/0!|DEEL\/0!|VALUE!|WAARDE!|NAME\?|NAAM\?|REF!|VERW!|NUM!|GETAL!|NULL!|LEEG!|SPILL!|OVERLOOP!|CALC!|BEREKENEN!|ERROR!|FOUT!|FIELD!|VELD!|BUSY!|BEZET!|GETTING_DATA)$/i

const cellTypes = ['string', 'number', 'boolean']

/** Refuses a cell that shows an error of the spreadsheet, in Dutch or English, and what no cell can hold: a date object, a function. */
export const refuseErrorCell = (cell: Cell, place: Facts): void => {
  if (!isBlank(cell) && !cellTypes.includes(typeof cell)) throw problem('cell-foreign', place)
  if (typeof cell === 'string' && cell.charAt(0) === '#' && errorCell.test(cell.trim())) {
    throw problem('cell-error', { ...place, value: cell.trim() })
  }
}

/**
 * The number in a cell.
 * @returns `undefined` for a blank cell.
 * @throws Problem when the cell holds an error, WAAR or ONWAAR, ambiguous text, or text that is no number.
 */
export const readNumber = (cell: Cell, place: Facts): number | undefined => {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell
  if (typeof cell === 'boolean') throw problem('cell-boolean', { ...place, value: cell ? 'TRUE' : 'FALSE' })
  if (typeof cell === 'number') throw problem('number-too-large', place)
  if (isEmpty(cell)) return undefined
  refuseErrorCell(cell, place)
  return numberFromText(String(cell), place)
}

const zeroText = /^[^1-9a-z]*0[^1-9a-z]*$/i

/** A 0, also when typed as text: "0", "0%", "€ 0". */
export const isZero = (cell: Cell): boolean => {
  if (typeof cell !== 'string') return cell === 0
  if (!zeroText.test(cell)) return false
  try {
    return numberFromText(cell, {}) === 0
  } catch {
    return false
  }
}

// Sign, euro and percent may stand on either side of the sign or the digits, each once.
const shape = /^([-+−])?\s*(€)?\s*([-+−])?\s*(\d[\d.,]*|[.,]\d+)\s*(?:(%)|(€))?$/

/** "€ 3.000,-": no cents. */
const wholeEuros = /^([^,]*€[^,]*\d),[-–—]{1,2}$/

/**
 * The number that a text stands for.
 * @throws Problem `number-ambiguous` or `not-a-number`.
 */
export const numberFromText = (text: string, place: Facts): number => {
  const refuse = () => problem('not-a-number', { ...place, value: text.trim() })
  const found = shape.exec(text.trim().replace(wholeEuros, '$1'))
  if (!found) throw refuse()
  const [, sign = '', before, signAfterEuro = '', digits = '', percent, after] = found
  const euro = before !== undefined || after !== undefined
  if ((sign !== '' && signAfterEuro !== '') || (before && after) || (euro && percent)) throw refuse()
  const size = sizeOf(digits, euro)
  if (size === 'ambiguous') {
    throw problem('number-ambiguous', {
      ...place,
      value: text.trim(),
      ...bothWays(digits, sign + signAfterEuro, percent ?? ''),
    })
  }
  if (size === undefined) throw refuse()
  if (!Number.isFinite(size)) throw problem('number-too-large', place)
  const signed = /[-−]/.test(sign + signAfterEuro) ? 0 - size : size
  return percent ? signed / 100 : signed
}

const thousands = /^[1-9]\d{0,2}([.,]\d{3})+$/
const plain = (digits: string): string => digits.replace(/[.,]/g, '')

/** Digits with separators, without sign: the number, 'ambiguous', or undefined when the separators make no sense. */
const sizeOf = (digits: string, euro: boolean): number | 'ambiguous' | undefined => {
  const marks = digits.replace(/\d/g, '')
  if (marks === '') return Number(digits)
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const [whole, decimals] = [digits.slice(0, last), digits.slice(last + 1)]
  if (marks.length === 1) {
    if (decimals === '') return undefined
    if (!thousands.test(digits)) return Number(`${whole || '0'}.${decimals}`)
    return euro ? Number(plain(digits)) : 'ambiguous'
  }
  const mark = digits.charAt(last)
  const first = marks.charAt(0)
  if (marks.split('').every((one) => one === mark)) return thousands.test(digits) ? Number(plain(digits)) : undefined
  const oneDecimal =
    marks.indexOf(mark) === marks.length - 1 &&
    marks
      .slice(0, -1)
      .split('')
      .every((one) => one === first)
  return oneDecimal && decimals !== '' && thousands.test(whole) ? Number(`${plain(whole)}.${decimals}`) : undefined
}

/** The two ways to read an ambiguous text, written so that neither is ambiguous. */
const bothWays = (digits: string, sign: string, percent: string): { whole: string; decimal: string } => {
  const minus = /[-−]/.test(sign) ? '-' : ''
  const [whole = '', decimals = ''] = digits.split(/[.,]/)
  const short = decimals.replace(/0+$/, '')
  const decimal = short === '' ? whole : `${whole},${short.length === 3 ? `${short}0` : short}`
  return { whole: `${minus}${whole}${decimals}${percent}`, decimal: `${minus}${decimal}${percent}` }
}
