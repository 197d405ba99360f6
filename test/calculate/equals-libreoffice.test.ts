// The values that our calculator gives for the formulas of a filled workbook are those of LibreOffice: every formula cell of every sheet.
import type { CellValue } from 'hucre'
import { beforeAll, describe, expect, test } from 'vitest'
import { calculate } from '../../workbook-file/calculate'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { filledBooks } from './filled-books'
import { shownBy } from './shown-by'

let books: Record<string, Recalculated>
beforeAll(async () => {
  const files = Object.entries(filledBooks).map(
    async ([name, { plans, values }]) => [name, await writeWorkbook(plans, { values })] as const,
  )
  books = await recalculate(Object.fromEntries(await Promise.all(files)))
}, 590_000)

const close = 1e-9

const isSame = (ours: CellValue | undefined, theirs: CellValue): boolean =>
  typeof ours === 'number' && typeof theirs === 'number'
    ? Math.abs(ours - theirs) <= close * Math.max(1, Math.abs(theirs))
    : ours === theirs

describe.each(Object.entries(filledBooks))('%s', (name, { plans, values }) => {
  test('every formula cell equals that of LibreOffice', () => {
    const book = books[name] as Recalculated
    const ours = calculate(plans, values)
    const formulas = plans
      .flatMap(({ sheets }) => sheets)
      .flatMap((sheet) =>
        sheet.cells
          .filter(({ formula, meaning }) => formula !== undefined && meaning !== 'invoer')
          .map(({ at }) => ({ at, sheet: sheet.name })),
      )
    expect(formulas.length).toBeGreaterThan(2000)
    const apart = formulas
      .map(({ sheet, at }) => ({ cell: `${sheet}!${at}`, ours: ours[sheet]?.[at], theirs: shownBy(book, sheet, at) }))
      .filter((cell) => !isSame(cell.ours, cell.theirs))
    expect(apart).toEqual([])
  })
})
