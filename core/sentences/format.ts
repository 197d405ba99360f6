// How numbers look in a sentence, in Dutch and in English. Own code instead of Intl, so that every host prints the same.
// Rounding is half away from zero, on the digits a person sees: 1,005 becomes 1,01.
import type { Language } from './problem'

/** Moves the decimal point of the digits that a number shows, so that 1.005 x 100 is exactly 100.5. */
const movePoint = (value: number, places: number): number => {
  const [digits = '0', exponent = '0'] = String(value).split('e')
  return Number(`${digits}e${Number(exponent) + places}`)
}

/** From here on a number is written with an exponent; it has no decimals left to round. */
const wholeFrom = 1e21

/** Rounds half away from zero to a number of decimals (0 or more; below 0 rounds to tens, hundreds, ...). */
export const roundHalfAway = (value: number, decimals: number): number => {
  if (Math.abs(value) >= wholeFrom) return value
  const rounded = movePoint(Math.round(movePoint(Math.abs(value), decimals)), -decimals)
  return value < 0 && rounded !== 0 ? -rounded : rounded
}

interface Decimals {
  /** Decimals that are always shown. */
  readonly least?: number
  /** Decimals that are shown when they are not zero. */
  readonly most?: number
}

/** 1250.5 -> "1.250,5" (nl) or "1,250.5" (en). Without decimals given: at most six, no trailing zeros. */
export const formatNumber = (value: number, language: Language, { least = 0, most = 6 }: Decimals = {}): string => {
  const rounded = roundHalfAway(value, Math.max(least, most))
  if (Math.abs(rounded) >= wholeFrom) return String(rounded)
  const [whole = '0', decimals = ''] = Math.abs(rounded).toFixed(Math.max(least, most)).split('.')
  const [thousands, point] = language === 'nl' ? ['.', ','] : [',', '.']
  let shown = decimals
  while (shown.length > least && shown.endsWith('0')) shown = shown.slice(0, -1)
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands)
  return `${rounded < 0 ? '-' : ''}${grouped}${shown === '' ? '' : point + shown}`
}

/** Fixed decimals: a factor of 1.3 with two decimals is "1,30". */
export const formatFixed = (value: number, decimals: number, language: Language): string =>
  formatNumber(value, language, { least: decimals, most: decimals })

/** 3000 -> "€ 3.000" (nl) or "€3,000" (en); whole euros show no cents. */
export const formatEuro = (value: number, language: Language, decimals?: number): string => {
  const cents = decimals ?? (Number.isInteger(roundHalfAway(value, 2)) ? 0 : 2)
  const amount = formatFixed(Math.abs(value), cents, language)
  const minus = roundHalfAway(value, cents) < 0 ? '-' : ''
  return language === 'nl' ? `€ ${minus}${amount}` : `${minus}€${amount}`
}

/** 0.125 -> "12,5%"; at most two decimals. */
export const formatPercent = (share: number, language: Language, most = 2): string => {
  if (Math.abs(share) < wholeFrom) return `${formatNumber(share * 100, language, { most })}%`
  // A hundred times as much may be too large for a number.
  const [digits, exponent] = String(share).split('e')
  return `${digits}e+${Number(exponent) + 2}%`
}

/** 1.43 -> "1,4 jaar" or "1.4 years"; "1 jaar", "1 year". */
export const formatYears = (years: number, language: Language): string => {
  const amount = formatNumber(years, language, { most: 1 })
  if (language === 'nl') return `${amount} jaar`
  return `${amount} ${amount === '1' ? 'year' : 'years'}`
}
