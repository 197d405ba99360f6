// Numbers and dates as a Dutch user types and sees them in a cell, as a Dutch Excel does it: 1.250,50 and 25-11-2026.
// The engine reads and writes 1250.5, and a date as a number. What is not a number or a date stays as it was typed.

const amount = /^(-?)\s*(€?)\s*(-?)((?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d+)?)\s*(%?)$/
const date = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/

/** The day that was typed, as a spreadsheet counts days: 25-11-2026 -> 46351. Undefined when it is no day of the calendar. */
export const typedDay = (typed: string): number | undefined => {
  const [, day, month, year] = (date.exec(typed.trim()) ?? []).map(Number)
  if (day === undefined || month === undefined || year === undefined || year < 1900) return undefined
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCDate() === day && at.getUTCMonth() === month - 1 ? at.getTime() / 86_400_000 + 25_569 : undefined
}

/** The same day as year, month, day: 1-2-2026 -> 2026-02-01. */
export const isoDay = (typed: string): string | undefined => {
  const day = typedDay(typed)
  return day === undefined ? undefined : new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10)
}

/**
 * What was typed in a cell, in the engine's spelling. `€ 3.000` -> 3000, `12,5%` -> 12.5%, `1.250` -> 1250;
 * a point that cannot separate thousands (`0.5`) stays a decimal sign.
 */
export const engineText = (typed: string): string => {
  const text = typed.trim()
  const [, minus = '', , minusAfterEuro = '', digits = '', percent = ''] = amount.exec(text) ?? []
  if (!/\d/.test(digits)) return typed
  return `${minus || minusAfterEuro}${digits.replaceAll('.', '').replace(',', '.')}${percent}`
}

/** A number as the cell editor shows it, so that what it shows can be typed back: 1.125 -> 1,125. Never in powers of ten. */
export const typedNumber = (value: number): string => decimalText(value).replace('.', ',')

/** A number in a cell without a format: at most eleven digits, with a decimal comma. */
export const shownNumber = (value: number): string => {
  const rounded = Number(value.toPrecision(11))
  const size = Math.abs(rounded)
  const text =
    size !== 0 && (size >= 1e15 || size < 1e-9) ? rounded.toExponential().replace('e', 'E') : decimalText(rounded)
  return text.replace('.', ',')
}

const decimalText = (value: number): string => {
  const text = String(value)
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text
}
