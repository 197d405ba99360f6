// The closed form that replaces a column of years: one cell adds up any number of equal steps.

/**
 * 1 + q + q^2 + ... , n terms, as a formula. Near q = 1 the closed form loses digits, so there the first terms of its series are taken.
 * `n` 0 gives 0. Both are cells or short formulas.
 */
export const annuity = (q: string, n: string): string => {
  const near = `${n}*(1+(${n}-1)/2*(${q}-1)+(${n}-1)*(${n}-2)/6*(${q}-1)^2)`
  return `IF(${n}=0,0,IF(ABS(${q}-1)<1/10^5,${near},(1-${q}^${n})/(1-${q})))`
}

/** Whole years in a number of years, 1.0 counting as one: ROUND(x - 1/2) rounds a whole number up again. */
export const wholeYears = (years: string): string => `ROUND(${years}-1/2,0)`
