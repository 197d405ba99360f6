// A file as a program has it after someone put a row or column in, or took one away: cells and names move along.
import { type Area, address, areaOf, sameName } from '../../core'
import type { OpenedWorkbook } from '../../workbook-file/read/open-workbook'

export interface Line {
  readonly sheet: string
  readonly kind: 'row' | 'column'
  /** The new line takes this number; a line that goes has it. */
  readonly number: number
  readonly goes?: true
}

type Place = Area['from']

export const moved = (at: string, { kind, number, goes }: Line): string => {
  const place = { ...areaOf(at).from }
  if (place[kind] >= number) place[kind] += goes ? -1 : 1
  return address(place.row, place.column)
}

export const withLine = (opened: OpenedWorkbook, line: Line): OpenedWorkbook => {
  const { sheet, kind, number, goes } = line
  /** What stands there now, in the file as it was; undefined in the new line. */
  const before = (at: string): string | undefined => {
    const place = { ...areaOf(at).from }
    if (!goes && place[kind] === number) return undefined
    if (place[kind] >= number) place[kind] += goes ? 1 : -1
    return address(place.row, place.column)
  }
  const read =
    <T>(get: (sheet: string, at: string) => T, blank: T) =>
    (name: string, at: string): T => {
      if (!sameName(name, sheet)) return get(name, at)
      const from = before(at)
      return from === undefined ? blank : get(name, from)
    }
  const end = (place: Place, isLast: boolean): Place => {
    if (place[kind] < number || (goes && place[kind] === number && !isLast)) return place
    return { ...place, [kind]: place[kind] + (goes ? -1 : 1) }
  }
  return {
    ...opened,
    names: () =>
      opened.names().map((one) => {
        if (!one.place || !sameName(one.place.sheet, sheet)) return one
        const [from, to] = [end(one.place.area.from, false), end(one.place.area.to, true)]
        // Of what is gone altogether a program leaves the name, pointing nowhere.
        return { ...one, place: to[kind] < from[kind] ? undefined : { sheet: one.place.sheet, area: { from, to } } }
      }),
    valueAt: read(opened.valueAt, ''),
    formulaAt: read(opened.formulaAt, undefined),
    natureOf: read(opened.natureOf, opened.natureOf(sheet, 'XFD1000')),
    choicesAt: read(opened.choicesAt, undefined),
    cellsOn: (name) => {
      const cells = opened.cellsOn(name)
      if (!sameName(name, sheet)) return cells
      return cells.filter((at) => !goes || areaOf(at).from[kind] !== number).map((at) => moved(at, line))
    },
  }
}
