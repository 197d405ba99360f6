// Is one event counted twice?  Rows that value the same event share a group; a `total` in the price list already holds its parts.
// The same key in two rows can be meant (two target groups), so both are questions to the reader, not errors.
import { bare } from '../reading/words'
import type { Finding } from './finding'
import type { Outcome } from './rows'

const keyOf = ({ price, label }: Outcome): string => price?.key ?? bare(label)

const gather = (rows: readonly Outcome[], by: (row: Outcome) => string): readonly (readonly Outcome[])[] => {
  const gathered = new Map<string, Outcome[]>()
  for (const row of rows) {
    const together = gathered.get(by(row))
    if (together) together.push(row)
    else gathered.set(by(row), [row])
  }
  return [...gathered.values()].filter((together) => together.length > 1)
}

/** Row numbers as text; a long list is cut. */
const rowList = (rows: readonly Outcome[]): string => {
  const numbers = rows.map(({ row }) => row)
  const shown = numbers.slice(0, 5).join(', ')
  return numbers.length > 5 ? `${shown}, ...` : shown
}

/** One finding per group with a total beside other rows, and one per key that stands in several rows. */
export const doubleCounting = (rows: readonly Outcome[]): readonly Finding[] => [
  ...gather(rows, ({ group }) => bare(group)).flatMap((together): Finding[] => {
    const total = together.find(({ price }) => price?.staffing?.counts === 'total')
    if (!total || new Set(together.map(keyOf)).size < 2) return []
    const facts = { row: total.row, column: 'Groep', group: total.group, rows: rowList(together), label: total.label }
    return [{ code: 'total-and-part', facts }]
  }),
  ...gather(rows, keyOf).map((together): Finding => {
    const first = together[0]
    return {
      code: 'same-key',
      facts: { row: first?.row ?? 0, column: 'Uitkomst', label: first?.label ?? '', rows: rowList(together) },
    }
  }),
]
