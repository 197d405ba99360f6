// What stands where on sheet Effecten: one row per effect, and behind the table what the card takes from it.
import { columnLetters, down } from '../../../plan/address'

export const effectHeaderRow = 7
export const firstEffectRow = effectHeaderRow + 1
export const effectRows = 8
export const lastEffectRow = effectHeaderRow + effectRows
/** What is filled in, or still needed, in one sentence; the card shows it too. */
export const effectSummary = 'A3'

/** The printed page ends with what may be shown of a story. The story itself and its consent stand beyond it. */
const printedKeys = ['check', 'effect', 'whom', 'strength', 'evidence', 'theme', 'measured', 'shown'] as const
const tableKeys = [...printedKeys, 'story', 'consent'] as const
export type EffectColumn = (typeof tableKeys)[number]
export const effectColumns: readonly EffectColumn[] = tableKeys

/** `place`: the how-manieth effect for the card, 0 for none. `proof` and `told`: as the card writes them. */
const helperKeys = ['fault', 'personalEffect', 'personalStory', 'place', 'proof', 'told'] as const
export type EffectHelper = (typeof helperKeys)[number]
export const effectHelpers: readonly EffectHelper[] = helperKeys

const allKeys: readonly string[] = [...tableKeys, 'gap', ...helperKeys]
export const effectColumn = (key: EffectColumn | EffectHelper): string => columnLetters(allKeys.indexOf(key) + 1)

export const lastPrintedColumn = effectColumn('shown')
export const lastTableColumn = effectColumn('consent')

/** A whole column of the table or of what stands behind it. */
export const effectRange = (key: EffectColumn | EffectHelper): string =>
  down(effectColumn(key), firstEffectRow, effectRows)

/** Header row included. */
export const effectTableRange = `A${effectHeaderRow}:${lastTableColumn}${lastEffectRow}`
