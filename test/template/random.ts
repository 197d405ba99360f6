// A small generator of its own, so that made-up cards and rows are the same on every machine.

export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number
  /** True in this part of the cases. */
  readonly chance: (part: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
}

export const randomFrom = (seed: number): Random => {
  let state = seed
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
  return { next, chance: (part) => next() < part, pick: (list) => list[Math.floor(next() * list.length)] as never }
}
