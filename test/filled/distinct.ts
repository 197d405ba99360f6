// Every input cell of plans filled with something of its own, so that what was lost or swapped shows.
import type { CellValue } from 'hucre'
import type { Plan } from '../../core/plan/plan'

export type Values = Record<string, Record<string, CellValue>>

/** Texts and numbers in turn; the seed makes another filling. */
export const distinctValues = (plans: readonly Plan[], seed = 0): Values => {
  let count = seed
  const next = (sheet: string, at: string): CellValue => {
    count++
    const kinds: readonly CellValue[] = [
      `${sheet} ${at} nr ${count}`,
      count * 1.25,
      `= ${count} & <b> "é" ${'~*?'}`,
      count,
      `regel ${count}\nen nog een`,
      count % 2 === 0,
    ]
    return kinds[count % kinds.length] ?? null
  }
  return Object.fromEntries(
    plans
      .flatMap((plan) => plan.sheets)
      .map(({ name, cells }) => [
        name,
        Object.fromEntries(cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => [at, next(name, at)])),
      ]),
  )
}
