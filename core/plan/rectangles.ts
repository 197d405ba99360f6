// Cells gathered into as few rectangles as a plain look gives: first downwards within a column, then sideways over equal columns.
// Hosts write, protect and colour per rectangle, since every call costs time.
import { type Area, address, areaOf } from './address'

/** Addresses of single cells, in any order, each once; gives ranges such as "B7:D46". */
export const rectangles = (cells: readonly string[]): string[] => sideways(downwards(cells)).map(rangeOf)

const rangeOf = ({ from, to }: Area): string => {
  const first = address(from.row, from.column)
  return from.row === to.row && from.column === to.column ? first : `${first}:${address(to.row, to.column)}`
}

const downwards = (cells: readonly string[]): Area[] => {
  const places = cells.map((cell) => areaOf(cell).from).sort((a, b) => a.column - b.column || a.row - b.row)
  const found: Area[] = []
  for (const place of places) {
    const last = found[found.length - 1]
    const follows = last && last.to.column === place.column && last.to.row === place.row - 1
    if (follows) found[found.length - 1] = { from: last.from, to: place }
    else found.push({ from: place, to: place })
  }
  return found
}

/** Columns of equal height side by side; the input is sorted by column. */
const sideways = (columns: readonly Area[]): Area[] => {
  const open = new Map<string, Area>()
  const done: Area[] = []
  for (const area of columns) {
    const key = `${area.from.row}:${area.to.row}`
    const left = open.get(key)
    if (left && left.to.column === area.from.column - 1) open.set(key, { from: left.from, to: area.to })
    else {
      if (left) done.push(left)
      open.set(key, area)
    }
  }
  return [...done, ...open.values()].sort((a, b) => a.from.row - b.from.row || a.from.column - b.from.column)
}
