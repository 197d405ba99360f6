// What a cell becomes when a text is put in it. Google reads a text from setValue as if it were typed: "2.000" is a number in a Dutch
// spreadsheet, "1-2" a date, "TRUE" a boolean. A leading apostrophe and the format '@' keep it a text.
// Sure: formulas, apostrophe, numbers, percentages, dates with dashes or slashes. Unsure: month names, WAAR, '@' with a formula (text here).
import { refusals } from '../google-error'
import { blankContent, type Cell, type CellValue } from './cell'
import { isDate, serialOf, serialOfDay } from './dates'

export interface Settings {
  /** 'nl_NL' or 'en_US'. */
  readonly locale: string
  readonly timeZone: string
}

/** Layers that a value sets. A format only comes along when the cell has none. */
export type Entered = Pick<Cell, 'value' | 'formula'> & { readonly format?: string }

const plain = (value: CellValue, format?: string): Entered => ({
  value,
  formula: '',
  ...(format !== undefined && { format }),
})

const isDutch = ({ locale }: Settings): boolean => locale.startsWith('nl')

/** What setValue makes of a value of any kind. */
export const entered = (value: unknown, format: string, settings: Settings): Entered => {
  if (value === null || value === undefined) return blankContent
  if (typeof value === 'string') return enteredText(value, format, settings)
  if (typeof value === 'boolean') return plain(value)
  // Unsure: live scripts that write NaN or Infinity are said to find #NUM! in the cell.
  if (typeof value === 'number') return plain(Number.isFinite(value) ? value : '#NUM!')
  if (isDate(value)) return plain(serialOf(value, settings.timeZone), isDutch(settings) ? 'd-m-yyyy' : 'm/d/yyyy')
  throw new Error(`A value of type ${Object.prototype.toString.call(value)} in setValue is not modelled`)
}

const enteredText = (text: string, format: string, settings: Settings): Entered => {
  if (text.length > 50_000) throw refusals.tooLong()
  if (text.startsWith("'")) return plain(text.slice(1))
  if (format === '@') return plain(text)
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text }
  return typed(text.trim(), settings) ?? plain(text)
}

const truths: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false }
const dutchTruths: Readonly<Record<string, boolean>> = { WAAR: true, ONWAAR: false }

const typed = (text: string, settings: Settings): Entered | undefined => {
  const truth = truths[text.toUpperCase()] ?? (isDutch(settings) ? dutchTruths[text.toUpperCase()] : undefined)
  if (truth !== undefined) return plain(truth)
  return typedNumber(text, settings) ?? typedDate(text, settings)
}

/** Sign, currency, sign, whole, fraction, power, percent. */
const numberPattern = (thousands: string, decimal: string, currency: string): RegExp =>
  new RegExp(
    `^([+-]?)(\\${currency}?)\\s*([+-]?)(\\d{1,3}(?:\\${thousands}\\d{3})+|\\d+)?(?:\\${decimal}(\\d*))?(e[+-]?\\d+)?\\s*(%?)$`,
    'i',
  )
const dutch = { thousands: '.', currency: '€', pattern: numberPattern('.', ',', '€') }
const american = { thousands: ',', currency: '$', pattern: numberPattern(',', '.', '$') }

const typedNumber = (text: string, settings: Settings): Entered | undefined => {
  const { thousands, currency, pattern } = isDutch(settings) ? dutch : american
  const found = pattern.exec(text)
  if (!found || (found[4] === undefined && !found[5])) return undefined
  const [, before, money, after, whole = '0', fraction = '', power = '', percent] = found
  if (before && after) return undefined
  const size = Number(`${whole.replaceAll(thousands, '')}.${fraction || '0'}${power}`)
  const value = (before === '-' || after === '-' ? -size : size) / (percent ? 100 : 1)
  if (percent) return plain(value, fraction ? '0.00%' : '0%')
  return money ? plain(value, `${currency} #,##0${fraction ? '.00' : ''}`) : plain(value)
}

const months = {
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
}
const wholeMonths: Readonly<Record<string, number>> = { maart: 3 }

const monthNumber = (word: string, names: readonly string[]): number =>
  wholeMonths[word.toLowerCase()] ?? names.indexOf(word.slice(0, 3).toLowerCase()) + 1

const typedDate = (text: string, settings: Settings): Entered | undefined => {
  const isDayFirst = isDutch(settings)
  const format = isDayFirst ? 'd-m-yyyy' : 'm/d/yyyy'
  const made = (year: number, month: number, day: number): Entered | undefined => {
    const full = year < 100 ? 2000 + year : year
    const real = new Date(Date.UTC(full, month - 1, day))
    return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
      ? plain(serialOfDay(full, month, day), format)
      : undefined
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return made(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const thisYear = new Date().getFullYear()
  const numbers = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text)
  if (numbers) {
    const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), Number(numbers[3] ?? thisYear)]
    return isDayFirst ? made(year, second, first) : made(year, first, second)
  }
  const names = isDayFirst ? months.nl : months.en
  const words = /^(?:(\d{1,2})[ -])?([a-z]{3,9})\.?(?:[ -](\d{4}))?$/i.exec(text)
  if (words?.[2] && (words[1] || words[3]) && isMonth(words[2], names))
    return made(Number(words[3] ?? thisYear), monthNumber(words[2], names), Number(words[1] ?? 1))
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text)
  if (time && Number(time[2]) < 60)
    return plain((Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400, 'h:mm')
  return undefined
}

const longMonths =
  /^(jan(uari|uary)?|feb(ruari|ruary)?|mrt|maart|mar(ch)?|apr(il)?|mei|may|jun[ie]?|jul[iy]?|aug(ustus|ust)?|sept?(ember)?|okt(ober)?|oct(ober)?|nov(ember)?|dec(ember)?)$/i

const isMonth = (word: string, names: readonly string[]): boolean =>
  longMonths.test(word) && monthNumber(word, names) > 0
