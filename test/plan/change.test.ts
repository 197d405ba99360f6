// From one plan to a later one: what a workbook that holds the first must change, and what it may not undo of what an organisation decided.
import { describe, expect, it } from 'vitest'
import { change, impactkaart, meten, type Plan, withLocks } from '../../core'
import { outcomeColumn } from '../../core/templates/impactkaart/layout'

const card = (rows: number): Plan => impactkaart({ set: '', rows })
const measuring = (rows: number): Plan => meten({ set: '', rows })
const rows = { card: 8, measurements: 30 }

const changes = {
  'more outcomes': change(card(rows.card), card(rows.card + 20)),
  'a link with measurements': change(card(rows.card), impactkaart({ set: '', rows: rows.card, measured: true })),
  'the end of that link': change(impactkaart({ set: '', rows: rows.card, measured: true }), card(rows.card)),
  'more measurements': change(measuring(rows.measurements), measuring(rows.measurements + 100)),
}

describe.each(Object.entries(changes))('%s', (_, { sheets }) => {
  it('change nothing that has the colour of an organisation', () => {
    const colored = ['titel', 'kop', 'kerncijfer']
    expect(sheets.flatMap(({ cells }) => cells.filter(({ meaning }) => colored.includes(meaning ?? '')))).toEqual([])
  })

  it('give only rules that are new, on sheets that get rows', () => {
    const grown = sheets.filter(({ validations }) => validations.length > 0).map(({ name }) => name)
    expect(grown).toEqual(
      sheets.filter(({ cells }) => cells.some((cell) => cell.meaning === 'invoer')).map(({ name }) => name),
    )
  })
})

describe('more rows where an organisation locked a column', () => {
  const more = changes['more outcomes']
  const [ownPrice, outcome] = [outcomeColumn('Eigen prijs'), 'B']
  const last = 6 + rows.card
  const isLocked = (sheet: string, at: string) => sheet === 'Uitkomsten' && at === `${ownPrice}${last}`
  const cellsIn = ({ sheets }: typeof more, column: string) =>
    sheets
      .filter(({ name }) => name === 'Uitkomsten')
      .flatMap(({ cells }) => cells.filter(({ at }) => new RegExp(`^${column}\\d+$`).test(at)))
  const rangesIn = ({ sheets }: typeof more) =>
    sheets.flatMap(({ validations }) => validations.map(({ range }) => range))

  it('are locked in that column alone, all the way down, and offer nothing there', () => {
    const locked = withLocks(more, isLocked)
    expect(cellsIn(locked, ownPrice).map(({ meaning }) => meaning)).toEqual(Array(20).fill('label'))
    expect(cellsIn(locked, outcome).map(({ meaning }) => meaning)).toEqual(Array(20).fill('invoer'))
    const range = `${ownPrice}7:${ownPrice}${last + 20}`
    expect(rangesIn(more)).toContain(range)
    expect(rangesIn(locked)).toEqual(rangesIn(more).filter((one) => one !== range))
  })

  it('keep a rule that also counts in columns that are free', () => {
    const wide = rangesIn(more).find((range) => /^S7:/.test(range)) ?? ''
    const locked = withLocks(more, (_, at) => at === `S${last}`)
    expect(cellsIn(locked, 'S').map(({ meaning }) => meaning)).toEqual(Array(20).fill('label'))
    expect(rangesIn(locked)).toContain(wide)
  })

  it('change nothing where nothing is locked', () => {
    expect(withLocks(more, () => false)).toEqual(more)
  })
})
