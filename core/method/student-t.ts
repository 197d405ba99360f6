// How wide is a 95% interval?  What a Student t variable exceeds, on either side, in 5% of cases: 2.262157 with 9 degrees of freedom.
// With t = sqrt(df) tan(a) and whole degrees of freedom the chance of staying within +-t is a finite sum
// (Abramowitz and Stegun, Handbook of Mathematical Functions, 1964, 26.7.3 and 26.7.4), up to cos^(df - 2):
//   odd:  2/pi (a + sin a (cos a + 2/3 cos^3 a + (2x4)/(3x5) cos^5 a + ...))    even:  sin a (1 + 1/2 cos^2 a + (1x3)/(2x4) cos^4 a + ...)
// All terms are positive, so nothing cancels. The chance rises ever slower with a: Newton's steps from below never overshoot.

const within = 0.95

/** The same of the normal distribution, rounded down: with any number of degrees of freedom it is more. */
const normal = 1.9599

/** The chance of staying within an angle, and how fast it rises there. */
const chanceWithin = (angle: number, df: number) => {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)]
  let [chance, slope, at] = df % 2 === 1 ? [(angle * 2) / Math.PI, 2 / Math.PI, 1] : [sin, cos, 2]
  for (; at < df; at += 2) {
    chance += (slope * sin * cos) / at
    slope *= ((at + 1) / at) * cos * cos
  }
  return { chance, slope }
}

/** Enough for every number of degrees of freedom; each step doubles the digits that are right. */
const steps = 12

/** The two-sided 95% point of Student's t, for a whole number of degrees of freedom from 1. */
export const t95 = (df: number): number => {
  let angle = Math.atan(normal / Math.sqrt(df))
  for (let step = 0; step < steps; step++) {
    const { chance, slope } = chanceWithin(angle, df)
    angle += (within - chance) / slope
  }
  return Math.sqrt(df) * Math.tan(angle)
}
