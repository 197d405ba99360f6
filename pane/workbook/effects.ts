// The effects in words as they stand in the workbook: on sheet Effecten, or on sheet Kaart in a workbook of 0.2.0. Columns are found by
// their heads.
import { bare, type Cell } from '../../core'

export interface Effect {
  readonly effect: string
  readonly whom: string
  readonly strength: string
  readonly evidence: string
  /** What was measured of its theme, and what may be told of it. */
  readonly measured: string
  readonly story: string
}

export interface Effects {
  /** The sheet on which they are filled in. */
  readonly on: 'effecten' | 'kaart'
  readonly rows: readonly Effect[]
}

const toldHere = 'Verhaal op de kaart'

const heads: Readonly<Record<keyof Effect, readonly string[]>> = {
  effect: ['Effect in woorden'],
  whom: ['Voor wie'],
  strength: ['Sterkte'],
  evidence: ['Bewijs'],
  measured: ['Gemeten'],
  story: [toldHere, 'Verhaal, in één of twee zinnen'],
}

/** The filled rows of the table, header row first. */
export const effectsIn = ([header = [], ...rows]: readonly Cell[][]): Effects => {
  const titles = header.map((cell) => bare(String(cell ?? '')))
  const column = (names: readonly string[]): number => titles.findIndex((title) => names.map(bare).includes(title))
  const filled = rows
    .map((cells): Effect => {
      const text = (key: keyof Effect): string => String(cells[column(heads[key])] ?? '').trim()
      return {
        effect: text('effect'),
        whom: text('whom'),
        strength: text('strength'),
        evidence: text('evidence'),
        measured: text('measured'),
        story: text('story'),
      }
    })
    .filter((one) => Object.values(one).some((text) => text !== ''))
  return { on: titles.includes(bare(toldHere)) ? 'effecten' : 'kaart', rows: filled }
}
