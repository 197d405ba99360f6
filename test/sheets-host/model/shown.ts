// What a cell shows as text. Plain numbers, dates, percentages, texts and errors; other number formats print the bare number.
import type { CellValue } from './cell'
import { isDateFormat } from './dates'
import type { Settings } from './typed'

const day = 86_400_000

export const shown = (value: CellValue, format: string, { locale }: Settings): string => {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return String(value).toUpperCase()
  const decimals = (text: string) => (locale.startsWith('nl') ? text.replace('.', ',') : text)
  if (isDateFormat(format)) return shownDate(value, format)
  if (/^0(\.0+)?%$/.test(format)) return `${decimals((value * 100).toFixed(Math.max(0, format.length - 3)))}%`
  return decimals(String(value))
}

const shownDate = (serial: number, format: string): string => {
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * day))
  const two = (number: number) => String(number).padStart(2, '0')
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(moment.getUTCFullYear()),
    yy: two(moment.getUTCFullYear() % 100),
    mm: two(moment.getUTCMonth() + 1),
    m: String(moment.getUTCMonth() + 1),
    dd: two(moment.getUTCDate()),
    d: String(moment.getUTCDate()),
    hh: two(moment.getUTCHours()),
    h: String(moment.getUTCHours()),
    ss: two(moment.getUTCSeconds()),
  }
  // An m between hours and seconds is minutes.
  return format
    .replace(/(?<=h:)mm?/i, two(moment.getUTCMinutes()))
    .replace(/yyyy|yy|mm|m|dd|d|hh|h|ss/gi, (part) => parts[part.toLowerCase()] ?? part)
}
