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

/** The first reason that holds, else `otherwise`. Pairs of condition and text; all are formula pieces. */
export const firstOf = (reasons: readonly (readonly [when: string, then: string])[], otherwise: string): string =>
  reasons.reduceRight((rest, [when, then]) => `IF(${when},${then},${rest})`, otherwise)
