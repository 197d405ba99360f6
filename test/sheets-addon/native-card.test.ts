// The formulas as they stand in Google Sheets, written back as Excel and the file spell them and recalculated in LibreOffice, give the
// card of the functions. So what the add-on put in the spreadsheet is what was proven, to the last comma.
import { beforeAll, describe, expect, it } from 'vitest'
import { areaOf, type Cell, type Plan } from '../../core'
import { cardTableRange, quickTableRange } from '../../core/templates/impactkaart/kaart/places'
import { writeWorkbook } from '../../workbook-file'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { expectedCard, expectedQuickCard, type FilledCard, inputValues, planOf } from '../template/filled'
import { namedCards } from '../template/inputs'
import { madeUpCards } from '../template/made-up'
import { type Opened, open } from './opened'

/** `;` outside quotes is the `,` of the file. */
const inFile = (formula: string): string =>
  formula
    .slice(1)
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, at) => (at % 2 === 1 ? part : part.replaceAll(';', ',')))
    .join('')

/** The plan with the formulas as the spreadsheet holds them. */
const asInSheets = (plan: Plan, { book }: Opened): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, formula: inFile(book.cell(`${sheet.name}!${cell.at}`).formula) },
    ),
  })),
})

const cards: Readonly<Record<string, FilledCard>> = Object.fromEntries(
  [...Object.entries(namedCards).slice(0, 4), ...Object.entries(madeUpCards).slice(0, 6)]
    .filter(([, { set = '' }]) => set === '')
    .map(([name, card], at) => [`${at} ${name}`, card]),
)

let books: Record<string, Recalculated> = {}

beforeAll(async () => {
  const inSheets = new Map<Plan, Plan>()
  const files: Record<string, Uint8Array> = {}
  for (const [name, card] of Object.entries(cards)) {
    const plan = planOf(card)
    const known = inSheets.get(plan)
    if (!known) {
      const opened = open()
      opened.ask('insert', plan)
      inSheets.set(plan, asInSheets(plan, opened))
    }
    files[name.replaceAll(/[^a-z0-9]+/g, '-')] = await writeWorkbook(inSheets.get(plan) ?? plan, {
      values: inputValues(card),
    })
  }
  books = await recalculate(files)
}, 600_000)

const tableOf = (name: string, range: string): Map<string, unknown> => {
  const { from, to } = areaOf(range)
  const book = books[name.replaceAll(/[^a-z0-9]+/g, '-')]
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, down) => from.row + down)
  return new Map(
    rows.map((row) => [String(book?.at('Kaart', row, from.column)), book?.at('Kaart', row, from.column + 1)]),
  )
}

const same = (one: unknown, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
    : one === other || (one === null && other === '')

describe('the card of Google Sheets', () => {
  it.each(Object.keys(cards))('%s', (name) => {
    const card = cards[name] as FilledCard
    const isFull = card.outcomes.length > 0
    const wanted = (isFull ? expectedCard(card) : expectedQuickCard(card)) as Cell[][]
    const native = tableOf(name, isFull ? cardTableRange : quickTableRange)
    const rows = wanted.slice(1).filter(([label]) => label !== 'In een zin')
    expect(rows.length).toBeGreaterThan(3)
    expect(
      rows
        .filter(([label, value]) => !same(native.get(String(label)), value))
        .map(([label, value]) => [label, value, native.get(String(label))]),
    ).toEqual([])
    expect(books[name.replaceAll(/[^a-z0-9]+/g, '-')]?.errors()).toEqual([])
  })

  it('is tried with at least eight fillings', () => {
    expect(Object.keys(cards).length).toBeGreaterThanOrEqual(8)
  })
})
