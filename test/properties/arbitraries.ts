// Random projects and outcomes, written as a user would type them: records by Dutch heading, turned into tables of cells.
import fc from 'fast-check'
import type { Cell, Range } from '../../core/cell'
import { functions } from '../../core/functions/index'

// The gate tries the same cases every time; another seed tries others: SEED=7 npx vitest run test/properties
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) })

/** A row of the outcome table by heading; a heading that is absent is a blank cell. */
export type Row = Readonly<Record<string, Cell>>

/** Shares with few digits, as people type them; 0 and 1 included when asked. */
const share = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((percent) => percent / 100)

const payers = fc.constantFrom(
  'gemeente',
  'Rijk',
  'gemeente 60%; zorgverzekeraar 40%',
  'inwoner; corporatie; Stichting Buurt',
  'Stichting Buurt 12,5%; werkgever 87,5%',
)

const effect = fc.oneof(
  fc.record({ 'Bruto aantal': fc.integer({ min: -50, max: 500 }).filter((n) => n !== 0), Deadweight: share(0, 1) }),
  fc.record({
    'Aantal bewoners': fc.integer({ min: 1, max: 500 }),
    'Kans zonder': share(0, 1),
    'Kans met': share(0, 1),
    Richting: fc.constantFrom('minder', 'meer', ''),
  }),
)

const rest = fc.record({
  Uitkomst: fc.constantFrom('Minder contacten', 'Uitzetting voorkomen', 'Aan het werk', 'Minder verzuim'),
  'Eenheden per geval': fc.integer({ min: 1, max: 40 }),
  'Eigen aandeel': share(0.01, 1),
  Verdringing: share(0, 1),
  Jaren: fc.oneof(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 119 }).map((quarters) => quarters / 4),
  ),
  Uitval: share(0, 1),
  Start: fc.integer({ min: 1, max: 30 }),
  Prijs: fc.integer({ min: 1, max: 4_000_000 }).map((cents) => cents / 100),
  'Werkelijk bespaard': share(0.01, 1),
  Baathouder: payers,
  'Uren per eenheid': fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4),
  Sector: fc.constantFrom('zorg', 'politie', 'schuldhulpverlening', 'Buurthuis'),
  Laag: share(0.1, 1),
  Hoog: share(1, 2),
})

/** Any valid outcome with its own price. */
export const anyRow: fc.Arbitrary<Row> = fc.tuple(effect, rest).map(([one, other]) => ({ ...one, ...other }))

/** An outcome whose effect is certainly a benefit. */
export const gainRow: fc.Arbitrary<Row> = rest
  .chain((row) => fc.integer({ min: 1, max: 500 }).map((gross) => ({ ...row, 'Bruto aantal': gross })))
  .map((row) => ({ ...row, Verdringing: Math.min(Number(row.Verdringing), 0.9) }))

export const rowsOf = (row: fc.Arbitrary<Row>, most = 8) => fc.array(row, { minLength: 1, maxLength: most })

/** A project by label. */
export const anyProject: fc.Arbitrary<Row> = fc.record({
  Looptijd: fc.integer({ min: 1, max: 720 }).map((half) => half / 2),
  Bereik: fc.integer({ min: 1, max: 5000 }),
  'Kosten totaal': fc.integer({ min: 1, max: 5_000_000 }),
  Prijspeil: fc.integer({ min: 2000, max: 2025 }),
  Discontovoet: fc.integer({ min: -100, max: 250 }).map((permille) => permille / 1000),
  Moment: fc.constantFrom('begin', 'midden', 'eind'),
  'Uren per fte': fc.integer({ min: 800, max: 2000 }),
})

export const projectTable = (project: Row): Range => [['Gegeven', 'Waarde'], ...Object.entries(project)]

/** A table with every heading that some row uses; `order` may rearrange the headings. */
export const outcomeTable = (rows: readonly Row[], order: (headings: string[]) => string[] = (same) => same): Range => {
  const headings = order([...new Set(rows.flatMap((row) => Object.keys(row)))])
  return [headings, ...rows.map((row) => headings.map((heading) => row[heading] ?? ''))]
}

const call = (name: string, cells: readonly (Cell | Range)[]) => {
  const fn = functions[name]
  if (!fn) throw new Error(`${name} is no function`)
  return fn(...cells)
}

/** The one number that a function gives. */
export const numberFrom = (name: string, ...cells: readonly (Cell | Range)[]): number => Number(call(name, cells))

/** The rows that a function gives, without the header. */
export const rowsFrom = (name: string, ...cells: readonly (Cell | Range)[]): (string | number)[][] => {
  const result = call(name, cells)
  if (!Array.isArray(result)) throw new Error(`${name} gives no table`)
  return result.slice(1)
}

/** One value of the card by the name of its row. */
export const onCard = (project: Row, rows: readonly Row[], name: string): string | number => {
  const found = rowsFrom('KAART', projectTable(project), outcomeTable(rows)).find(([label]) => label === name)
  if (found?.[1] === undefined) throw new Error(`KAART has no row ${name}`)
  return found[1]
}

export const benefits = (project: Row, rows: readonly Row[]): number =>
  numberFrom('BATEN', projectTable(project), outcomeTable(rows))

/** The largest amount that plays a part: what a difference must be compared with when amounts cancel. */
export const sizeOf = (project: Row, rows: readonly Row[]): number =>
  rowsFrom('UITWERKING', projectTable(project), outcomeTable(rows)).reduce(
    (total, row) => total + Math.abs(Number(row[6])) + Math.abs(Number(row[7])),
    0,
  )

/** True when two numbers agree to 1e-9 of their size, or of a given size. */
export const close = (one: number, other: number, size = Math.max(Math.abs(one), Math.abs(other))): boolean =>
  Math.abs(one - other) <= 1e-9 * size + 1e-9
