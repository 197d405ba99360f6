// Every template and every kind of pack workbook, saved again by LibreOffice: what people filled in, every formula and name, what can be
// chosen in a cell and what is locked are still there, and gathering it gives the same record.
import { type DataValidation, readXlsx, type Workbook } from 'hucre'
import { beforeAll, describe, expect, test } from 'vitest'
import { address, areaOf } from '../../core/plan/address'
import { gatherFile, type OpenedWorkbook, openWorkbook, writeWorkbook } from '../../workbook-file'
import { filledBooks } from '../calculate/filled-books'
import { source } from '../gather/returned'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'

const kinds = [
  'empty',
  'right-2',
  'odd-1',
  'linked',
  'second set',
  '200 rows',
  'pack',
  'pack without measuring sheets, all locked',
]
const fileName = (kind: string) => kind.replaceAll(/[ ,]+/g, '-')

const written = new Map<string, Uint8Array>()
let saved: Record<string, Uint8Array> = {}
beforeAll(async () => {
  for (const kind of kinds) {
    const book = filledBooks[kind]
    if (!book) throw new Error(`No book ${kind}`)
    written.set(fileName(kind), await writeWorkbook(book.plans, { values: book.values }))
  }
  saved = await savedByLibreOffice(Object.fromEntries(written))
}, 590_000)

/** LibreOffice writes a space after a comma now and then, and quotes around names of sheets that need none. */
const plain = (formula: string | undefined): string | undefined =>
  formula
    ?.split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 ? part : part.replaceAll(/[\s']/g, '')))
    .join('')

/** LibreOffice writes fifteen digits of a number. */
const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-14 * Math.abs(one)
    : JSON.stringify(one) === JSON.stringify(other)

/** By cell: what may be chosen or typed there. LibreOffice cuts ranges its own way. */
const rulesIn = ({ sheets }: Workbook): Map<string, string> => {
  const rules = new Map<string, string>()
  for (const { name, dataValidations = [] } of sheets)
    for (const one of dataValidations)
      for (const range of one.range.split(' ')) {
        const { from, to } = areaOf(range)
        for (let row = from.row; row <= to.row; row++)
          for (let column = from.column; column <= to.column; column++)
            rules.set(`${name}!${address(row, column)}`, ruleOf(one))
      }
  return rules
}

const ruleOf = ({ type, operator, formula1, formula2, values, errorStyle, showErrorMessage }: DataValidation): string =>
  JSON.stringify([
    type,
    type === 'list' || type === 'custom' ? '' : (operator ?? 'between'),
    plain(values ? `"${values.join()}"` : formula1),
    // LibreOffice writes a second bound of 0 where there is none.
    (operator ?? 'between') === 'between' && type !== 'list' && type !== 'custom' ? plain(formula2) : '',
    showErrorMessage ? (errorStyle ?? 'stop') : '',
  ])

/** Locked or not, by sheet, and whether its lock is on. */
const locksIn = ({ sheets }: Workbook, at: ReadonlyMap<string, readonly string[]>) =>
  sheets.map(({ name, protection, cells }) => [
    name,
    protection?.sheet ?? false,
    (at.get(name) ?? []).filter((cell) => {
      const { row, column } = areaOf(cell).from
      return cells?.get(`${row - 1},${column - 1}`)?.style?.protection?.locked === false
    }),
  ])

describe.each(kinds)('%s', (kind) => {
  const plans = filledBooks[kind]?.plans ?? []
  const cells = plans.flatMap(({ sheets }) =>
    sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ sheet: sheet.name, ...cell }))),
  )
  const bytes = (): [Uint8Array, Uint8Array] => {
    const [one, other] = [written.get(fileName(kind)), saved[fileName(kind)]]
    if (!one || !other) throw new Error(`Not saved: ${kind}`)
    return [one, other]
  }
  const books = (): [OpenedWorkbook, OpenedWorkbook] => {
    const [one, other] = bytes()
    return [openWorkbook(one, 'a.xlsx'), openWorkbook(other, 'a.xlsx')]
  }

  test("is valid for Microsoft's validator as we write it", async () => {
    expect(await schemaErrors(bytes()[0])).toEqual([])
  })

  test('every sheet, in order, and every name with its cells', () => {
    const [one, other] = books()
    expect(other.sheetNames()).toEqual(one.sheetNames())
    const byName = (book: OpenedWorkbook) => new Map(book.names().map(({ name, place }) => [name, place]))
    for (const [name, place] of byName(one)) expect([name, byName(other).get(name)]).toEqual([name, place])
  })

  test('every value that was filled in, and every word of ours', () => {
    const [one, other] = books()
    const apart = cells
      .filter(({ formula }) => formula === undefined)
      .map(({ sheet, at }) => [`${sheet}!${at}`, one.valueAt(sheet, at), other.valueAt(sheet, at)])
      .filter(([, before, after]) => !isSame(before, after))
    expect(apart).toEqual([])
  })

  test('every formula', () => {
    const [one, other] = books()
    const formulas = cells.filter(({ formula }) => formula !== undefined)
    expect(formulas.length).toBeGreaterThan(500)
    const apart = formulas
      .map(({ sheet, at }) => [`${sheet}!${at}`, plain(one.formulaAt(sheet, at)), plain(other.formulaAt(sheet, at))])
      .filter(([, before, after]) => before === undefined || before !== after)
    expect(apart).toEqual([])
  })

  test('what can be chosen and typed in each cell, and what is locked', async () => {
    const [one, other] = await Promise.all(bytes().map((file) => readXlsx(file, { readStyles: true })))
    if (!one || !other) throw new Error('Not read')
    const [before, after] = [rulesIn(one), rulesIn(other)]
    expect(before.size).toBeGreaterThan(0)
    const apart = [...before]
      .map(([cell, rule]) => [cell, rule, after.get(cell)])
      .filter(([, rule, now]) => rule !== now)
    expect(apart).toEqual([])
    const at = new Map<string, string[]>()
    for (const cell of cells) at.set(cell.sheet, [...(at.get(cell.sheet) ?? []), cell.at])
    expect(locksIn(other, at)).toEqual(locksIn(one, at))
  })

  test('and gathering gives the same record', async () => {
    const [one, other] = await Promise.all(bytes().map((file) => gatherFile(source('a.xlsx', file))))
    expect(one?.projects.length).toBeGreaterThan(0)
    expect(other?.projects).toEqual(one?.projects)
  })
})
