// What was written is read back: every name, table, value and formula, from our own writer, and from LibreOffice.
import { readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { absolute, address, areaOf, type Cell, impactkaartNames, type Plan, quoteSheet, setsIn } from '../../core'
import { functions } from '../../core/functions/index'
import { asCells, type OpenedWorkbook, openWorkbook, writeWorkbook } from '../../workbook-file'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { type FilledCard, fileOf, inputValues, planOf } from '../template/filled'
import { madeUpCard } from '../template/made-up'

const card: FilledCard = {
  ...madeUpCard(5, 12, { rows: 20 }),
  start: {
    projectName: '=1+1 "Buurt" & <zo>\nverder',
    organisation: 'Welzijn é€😀',
    type: 'buurtwerk',
    months: 18,
    reach: 120,
    costs: 85_000.5,
    today: 46_082,
  },
}
const plan = planOf(card)

/** A table as it was typed; cells with a formula are left out, since only a program that calculates knows them. */
const typedTable = ({ sheets }: Plan, sheet: string, range: string): (Cell | 'formula')[][] => {
  const typed = inputValues(card)[sheet] ?? {}
  const cells = new Map(sheets.find(({ name }) => name === sheet)?.cells.map((cell) => [cell.at, cell]))
  const { from, to } = areaOf(range)
  return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) => {
      const at = address(from.row + row, from.column + column)
      const cell = cells.get(at)
      if (cell?.formula !== undefined && cell.meaning !== 'invoer') return 'formula'
      return ((cell?.meaning === 'invoer' ? typed[at] : undefined) ?? cell?.value ?? '') as Cell
    }),
  )
}

/** Every formula of the plan. */
const formulas = plan.sheets.flatMap(({ name, cells }) =>
  cells.flatMap(({ at, formula, meaning }) =>
    formula === undefined || meaning === 'invoer' ? [] : [{ name, at, formula }],
  ),
)

/** Every table that a name of the plan points at, without its formulas. */
const tablesIn = (book: OpenedWorkbook) =>
  plan.names.map(({ name, sheet, range }) => {
    const expected = typedTable(plan, sheet, range)
    const read = book
      .table(name)
      ?.map((row, index) => row.map((cell, column) => (expected[index]?.[column] === 'formula' ? 'formula' : cell)))
    return { name, read, expected }
  })

const expectSameTables = (book: OpenedWorkbook) => {
  const tables = tablesIn(book)
  expect(tables.map(({ name, read }) => [name, read])).toEqual(tables.map(({ name, expected }) => [name, expected]))
  expect(setsIn({ names: book.names(), record: [] })).toMatchObject([{ set: '', rows: 20, missing: [] }])
}

describe('a workbook as we write it', () => {
  let book: OpenedWorkbook

  beforeAll(async () => {
    book = openWorkbook(await fileOf(card), 'kaart.xlsx')
  })

  it('gives every table of the plan as it was filled in', () => {
    expectSameTables(book)
    expect(book.table('start_projectnaam')).toEqual([[card.start.projectName]])
    expect(book.table('Start_Vandaag')).toEqual([[46_082]])
    expect(book.table('Bestaat niet')).toBeUndefined()
  })

  it('gives its sheets, hidden ones too, and its names with their places', () => {
    expect(book.sheetNames()).toEqual(plan.sheets.map(({ name }) => name))
    expect(book.names()).toEqual(
      plan.names.map(({ name, sheet, range }) => ({
        name,
        place: { sheet, area: areaOf(range) },
        refersTo: `${quoteSheet(sheet)}!${absolute(range)}`,
      })),
    )
  })

  it('gives every formula', () => {
    expect(formulas.length).toBeGreaterThan(500)
    expect(formulas.filter(({ name, at, formula }) => book.formulaAt(name, at) !== formula)).toEqual([])
    expect(book.formulaAt('Start', 'A1')).toBeUndefined()
  })

  it('tells that nobody has calculated it yet', () => {
    expect(book.notes.map(({ code }) => code)).toEqual(['not-calculated'])
  })

  it('holds two sets', async () => {
    const other = { ...card, set: '_2' }
    const values = { ...inputValues(card), ...inputValues(other) }
    const both = openWorkbook(await writeWorkbook([plan, planOf(other)], { values }), 'twee.xlsx')
    expect(setsIn({ names: both.names(), record: [] }).map(({ set, missing }) => [set, missing])).toEqual([
      ['', []],
      ['_2', []],
    ])
    expect(both.table(impactkaartNames('_2').outcomes)).toEqual(both.table(impactkaartNames('').outcomes))
  })

  it('is found when the user has given a sheet another name', async () => {
    const renamed = "Onze uitkomsten '26"
    const other = (name: string) => (name === 'Uitkomsten' ? renamed : name)
    const moved: Plan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, name: other(sheet.name) })),
      names: plan.names.map((one) => ({ ...one, sheet: other(one.sheet) })),
    }
    const values = Object.fromEntries(Object.entries(inputValues(card)).map(([name, cells]) => [other(name), cells]))
    const found = openWorkbook(await writeWorkbook(moved, { values }), 'kaart.xlsx')
    expect(found.sheetNames()).toContain(renamed)
    expectSameTables(found)
    const outcomes = found.names().find(({ name }) => name === 'Uitkomsten')
    expect(outcomes?.place?.sheet).toBe(renamed)
  })
})

describe('a workbook as LibreOffice saves it', () => {
  let book: OpenedWorkbook
  let bytes: Uint8Array

  beforeAll(async () => {
    bytes = (await savedByLibreOffice({ kaart: await fileOf(card) })).kaart ?? new Uint8Array()
    book = openWorkbook(bytes, 'kaart.xlsx')
  }, 600_000)

  it('gives the same tables and sheets, and all is calculated', () => {
    expectSameTables(book)
    expect(book.sheetNames()).toEqual(plan.sheets.map(({ name }) => name))
    expect(book.notes).toEqual([])
  })

  it('gives the same formulas, apart from spaces', () => {
    const bare = (formula: string | undefined) => formula?.replaceAll(' ', '')
    expect(formulas.filter(({ name, at, formula }) => bare(book.formulaAt(name, at)) !== bare(formula))).toEqual([])
  })

  it('holds the card that the functions make of its own tables', () => {
    const names = impactkaartNames('')
    const table = (name: string) => asCells(book.table(name) ?? [])
    const made = functions.KAART?.(table(names.project), table(names.outcomes)) as Cell[][]
    const figures = (rows: readonly (readonly Cell[])[]) =>
      rows
        .filter(([label, value]) => typeof value === 'number' && label !== 'In een zin')
        .map(([label, value]) => ({ label, value: Number(value) }))
    const native = new Map(figures(table(names.card)).map(({ label, value }) => [label, value]))
    const compared = figures(made).filter(({ label }) => native.has(label))
    expect(compared.length).toBeGreaterThan(10)
    const different = ({ label, value }: { label: Cell; value: number }) =>
      Math.abs((native.get(label) ?? Number.NaN) - value) > 1e-9 * Math.max(1, Math.abs(value))
    expect(compared.filter(different)).toEqual([])
  })

  it('gives what another reader gives, cell by cell', async () => {
    const other = await readXlsx(bytes)
    const different = other.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, index) =>
        row.flatMap((value, column) => {
          const at = address(index + 1, column + 1)
          const expected = value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : (value ?? '')
          return book.valueAt(name, at) === expected ? [] : [{ name, at, value, read: book.valueAt(name, at) }]
        }),
      ),
    )
    expect(other.sheets.map(({ name }) => name)).toEqual(book.sheetNames())
    expect(different).toEqual([])
  })
})
