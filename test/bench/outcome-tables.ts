// Outcome tables of any size for the bench, and the same arithmetic as a bare loop over typed arrays: the floor that no reader of cells can beat.
import type { Cell } from '../../core'

const header = [
  'Uitkomst',
  'Bruto aantal',
  'Deadweight',
  'Eigen aandeel',
  'Jaren',
  'Uitval',
  'Prijs',
  'Baathouder',
  'Uren per eenheid',
]

const row = (index: number): Cell[] => [
  `Uitkomst ${index}`,
  10 + (index % 50),
  (index % 5) / 10,
  1 - (index % 3) / 10,
  1 + (index % 4),
  (index % 2) / 5,
  100 + (index % 900),
  index % 2 === 0 ? 'gemeente' : 'gemeente 60%; zorgverzekeraar 40%',
  index % 7,
]

export const benchProject: Cell[][] = [
  ['Gegeven', 'Waarde'],
  ['Looptijd', 24],
  ['Bereik', 500],
  ['Kosten totaal', 250000],
]

export const outcomeTable = (rows: number): Cell[][] => [header, ...Array.from({ length: rows }, (_, i) => row(i))]

const column = (table: Cell[][], index: number) => Float64Array.from(table.slice(1), (cells) => Number(cells[index]))

/** The numbers of a table as typed arrays, outside the timing. */
export const typedColumns = (table: Cell[][]) => [1, 2, 3, 4, 5, 6, 8].map((index) => column(table, index))

/** Benefits and hours of the middle case, and benefits at the low and the high bound, in the plainest loop. */
export const bareLoop = (columns: readonly Float64Array[]): number => {
  const [gross, deadweight, own, years, dropOff, price, hours] = columns
  if (!gross || !deadweight || !own || !years || !dropOff || !price || !hours) return Number.NaN
  let total = 0
  for (let bound = 0; bound < 3; bound += 1) {
    for (let i = 0; i < gross.length; i += 1) {
      const net = (gross[i] ?? 0) * (1 - (deadweight[i] ?? 0)) * (own[i] ?? 0)
      for (let year = 0; year < (years[i] ?? 0); year += 1) {
        const units = net * (1 - (dropOff[i] ?? 0)) ** year
        total += units * (price[i] ?? 0) * 1.0225 ** -year + units * (hours[i] ?? 0)
      }
    }
  }
  return total
}
