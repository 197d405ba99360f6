// Cells gathered into rectangles, because every call costs time: one call for a block of cells that get the same.
import { address, areaOf } from './address'
import { rectangles } from './rectangles'

/** The rectangles of each key. Cells without a key are left out. */
export const blocks = <T extends { readonly at: string }>(
  cells: readonly T[],
  keyOf: (cell: T) => string | undefined,
): { readonly key: string; readonly sample: T; readonly range: string }[] => {
  const byKey = new Map<string, T[]>()
  for (const cell of cells) {
    const key = keyOf(cell)
    if (key === undefined) continue
    const same = byKey.get(key)
    if (same) same.push(cell)
    else byKey.set(key, [cell])
  }
  return [...byKey].flatMap(([key, same]) => {
    const [sample] = same
    return sample ? rectangles(same.map(({ at }) => at)).map((range) => ({ key, sample, range })) : []
  })
}

/** The values of a rectangle, row by row. */
export const matrix = <T, V>(
  range: string,
  cells: ReadonlyMap<string, T>,
  contentOf: (cell: T | undefined) => V,
): V[][] => {
  const { from, to } = areaOf(range)
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from({ length: to.column - from.column + 1 }, (_unused, right) =>
      contentOf(cells.get(address(from.row + down, from.column + right))),
    ),
  )
}

/** From A1 to the last row and column of the cells. */
export const wholeRange = (cells: readonly { readonly at: string }[]): string => {
  const places = cells.map(({ at }) => areaOf(at).from)
  const row = Math.max(...places.map((place) => place.row))
  return `A1:${address(row, Math.max(...places.map(({ column }) => column)))}`
}
