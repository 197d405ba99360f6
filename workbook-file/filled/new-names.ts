// What the sheets of a file are called in the new workbook.
import { type Plan, sameName } from '../../core'
import type { Surroundings } from './moved-formula'
import type { Source } from './source'

/** As programs take it: at most 31 letters, no brackets and such, no apostrophe at either end. */
const asSheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, '')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '') || 'Blad'

/** Our sheets have their own names again; a sheet of a person takes another one where it would be in their way. */
export const newNames = (
  own: readonly string[],
  sources: readonly Source[],
  plans: readonly Plan[],
): Surroundings['sheetNow'] => {
  const taken = plans.flatMap((plan) => plan.sheets.map(({ name }) => name))
  const isTaken = (name: string) => taken.some((one) => sameName(one, name))
  const renamed = new Map<string, string>()
  for (const name of own) {
    const possible = asSheetName(name)
    let free = possible
    for (let number = 1; isTaken(free) || (free !== name && own.some((one) => sameName(one, free))); number++)
      free = `${possible.slice(0, 20)} (eigen${number > 1 ? ` ${number}` : ''})`
    renamed.set(name.toLowerCase(), free)
    taken.push(free)
  }
  return (fileSheet) =>
    sources.map(({ placedOn }) => placedOn(fileSheet)?.planned.name).find((name) => name !== undefined) ??
    renamed.get(fileSheet.toLowerCase())
}
