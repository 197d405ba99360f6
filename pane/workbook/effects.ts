// The effects in words as they stand on the sheet Kaart.
import type { Cell } from '../../core'

export interface Effect {
  readonly effect: string
  readonly whom: string
  readonly evidence: string
  readonly story: string
}

/** The filled rows of the range on the card: header, then effect, for whom, evidence, a blank column, story. */
export const effectsIn = (table: readonly Cell[][]): readonly Effect[] =>
  table
    .slice(1)
    .map((cells) => {
      const [effect = '', whom = '', evidence = '', , story = ''] = cells.map((cell) => String(cell ?? '').trim())
      return { effect, whom, evidence, story }
    })
    .filter((one) => Object.values(one).some((text) => text !== ''))
