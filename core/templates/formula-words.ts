// Formula pieces that make Dutch words of numbers. There is no TEXT in the classic set, and a number glued to a text follows the
// language of the program: so decimals are written digit by digit, and the card reads the same everywhere.

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** Two decimals after a comma: 1.4 -> "1,40". `x` is a cell or name, or a short formula. */
export const twoDecimals = (x: string): string => {
  const cents = `ABS(ROUND((${x})*100,0))`
  const whole = `ROUND((2*${cents}-99)/200,0)`
  const rest = `(${cents}-100*${whole})`
  return `IF(ROUND((${x})*100,0)<0,"-","")&${whole}&","&IF(${rest}<10,"0","")&${rest}`
}

/** True when an error value stands in one of these cells or ranges; every other test of such a cell is an error itself. */
export const holdsError = (...ranges: readonly string[]): string =>
  `${ranges.map((range) => `SUMPRODUCT(ISERROR(${range})*1)`).join('+')}>0`

/** Nothing to show: the cell is blank, or holds an error value. */
export const nothingIn = (cell: string): string => `IF(ISERROR(${cell}),1=1,${cell}="")`

/** MATCH takes * and ? for any character, unless a ~ stands before it. */
const asWritten = (key: string): string =>
  [...'~*?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, key)

/** The text beside the first equal key; blank when there is none. What is found is compared as a whole. */
export const textBeside = (key: string, keys: string, texts: string): string => {
  const place = `MATCH(${asWritten(key)},${keys},0)`
  return `IFERROR(IF(${key}="","",IF(INDEX(${keys},${place})=${key},INDEX(${texts},${place})&"","")),"")`
}

/** Text other than spaces. */
export const isName = (cell: string): string => `AND(SUBSTITUTE(${cell}," ","")<>"",COUNT(${cell})=0)`

/** A text without these characters. */
export const without = (characters: string, text: string): string =>
  [...characters].reduce((rest, one) => `SUBSTITUTE(${rest},${quoted(one)},"")`, text)

/** What does not count when the functions compare two names. */
export const passedOver = ' -_'

/** Beyond this an amount on the card no longer fits in a number; typing is refused beyond it too. */
export const largest = '10^15'

export const repairFirst = 'in een cel staat een foutmelding. Herstel eerst die cel.'
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The first reason that holds, else `otherwise`. Pairs of condition and text; all are formula pieces. */
export const firstOf = (reasons: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  reasons.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise)

/** A condition as a formula piece, and the sentence that it calls for. */
export type Reason = readonly [when: string, says: string]

/** The sentence of the first reason that holds, else `otherwise`. */
export const firstSaid = (reasons: readonly Reason[], otherwise: string): string =>
  firstOf(
    reasons.map(([when, says]) => [when, quoted(says)] as const),
    otherwise,
  )
