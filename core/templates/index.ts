// The guided templates, and which set a new one becomes in a workbook that may already hold one.
import { roles, sheetTitle } from './impactkaart/titles'

export { impactkaart, moreRows, mostRows, standardRows } from './impactkaart/index'
export { meten, moreMeasurements, mostMeasurements, standardMeasurements } from './meten/index'

/** '' when none of our sheet names is taken, else '_2', '_3', ... Programs do not tell upper case from lower in sheet names. */
export const nextSet = (takenSheetNames: readonly string[]): string => {
  const taken = new Set(takenSheetNames.map((name) => name.toLowerCase()))
  const isFree = (set: string) => roles.every((role) => !taken.has(sheetTitle(role, set).toLowerCase()))
  for (let number = 1; ; number++) {
    const set = number === 1 ? '' : `_${number}`
    if (isFree(set)) return set
  }
}
