// A stored workbook of 0.2.0, filled in every kind of input cell, moved into today's sheets.
// impactkaart-0.2.0.xlsx was written by the code of 0.2.0 (commit 29a4bb3) with made-up contents, two Impactkaarten, a sheet and a name of
// the user's own, and results worked out by LibreOffice. filled-0.2.0.csv lists what stands in its open cells and on the own sheet: taken
// from the XML of that file by a script that shares nothing with our reader. impactkaart-0.3.0.xlsx, with sheets for measuring, and its
// list were made likewise by 0.3.0: the older workbook of every version to come.
import { readFileSync } from 'node:fs'
import { type CellValue, readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { areaOf, columnNumber } from '../../core/plan/address'
import { outcomeHeadings, shareSlots } from '../../core/templates/impactkaart/layout'
import { gatherFile } from '../../workbook-file/gather/gather-file'
import { openWorkbook, type UpdatedWorkbook, updateReport, updateWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { readCsv } from '../support/csv'

const here = new URL('./', import.meta.url)
const old = new Uint8Array(readFileSync(new URL('impactkaart-0.2.0.xlsx', here)))
const list = readCsv(new URL('filled-0.2.0.csv', here))

/** Where the effects went: column on Kaart, column on Effecten. */
const columns: Readonly<Record<string, string>> = { B: 'B', C: 'C', D: 'E', F: 'I' }
const placeNow = (sheet: string, cell: string): readonly [string, string] => {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? []
  return sheet.startsWith('Kaart')
    ? [sheet.replace('Kaart', 'Effecten'), `${columns[column]}${Number(row) - 18}`]
    : [sheet, cell]
}

/** Formulas that looked at cells that moved. */
const formulasNow: Readonly<Record<string, string>> = {
  'IF(Kaart!B26="",1,2)': 'IF(Effecten!B8="",1,2)',
  'Kaart!B26': 'Effecten!B8',
}

type Book = Awaited<ReturnType<typeof readXlsx>>
let updated: UpdatedWorkbook
let book: Book
let calculated: Recalculated
beforeAll(async () => {
  updated = await updateWorkbook(old, 'impactkaart-0.2.0.xlsx')
  book = await readXlsx(updated.bytes)
  calculated = (await recalculate({ nieuw: updated.bytes })).nieuw as Recalculated
})

const cellIn = (book: Book, sheet: string, at: string) => {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? []
  const found = book.sheets.find(({ name }) => name === sheet)
  const [down, right] = [Number(row) - 1, columnNumber(letters) - 1]
  const cell = found?.cells?.get(`${down},${right}`)
  return { formula: cell?.formula, value: cell?.value ?? found?.rows[down]?.[right] ?? null }
}

const asListed = (value: CellValue): string => {
  if (value instanceof Date) return String(Math.round(value.getTime() / 86_400_000 + 25_569))
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
}

describe('the workbook of 0.2.0', () => {
  it('is filled in every kind of input cell', () => {
    const kinds = new Set(list.map(({ sheet, cell = '' }) => `${sheet} ${cell.replace(/\d+/, '')}`))
    expect(list.length).toBeGreaterThan(300)
    // Every column but the check and the price, which are formulas.
    const columns = outcomeHeadings.length + shareSlots.length - 1
    expect([...kinds].filter((kind) => /^Uitkomsten [A-Z]/.test(kind))).toHaveLength(columns)
    expect(list.filter(({ sheet }) => sheet === 'Start')).toHaveLength(13)
    expect(list.filter(({ sheet }) => sheet === 'Project')).toHaveLength(13)
    expect(list.filter(({ sheet }) => sheet === 'Kaart')).toHaveLength(16)
  })

  it('has all of it in the new one', () => {
    const lost = list.flatMap(({ sheet = '', cell = '', kind, content = '' }) => {
      const [there, at] = placeNow(sheet, cell)
      const now = cellIn(book, there, at)
      if (kind !== 'formule') return asListed(now.value) === content ? [] : [{ there, at, content, now }]
      return now.formula === (formulasNow[content] ?? content) ? [] : [{ there, at, content, now }]
    })
    expect(lost).toEqual([
      { there: 'Mijn begroting', at: 'B10', content: 'COUNTA(Kaart!B26:D29)', now: { formula: undefined, value: 12 } },
    ])
  })

  it('keeps how numbers of own sheets are shown, and the own name', () => {
    const now = openWorkbook(updated.bytes, 'nieuw.xlsx')
    const formats = ['B2', 'B6', 'B7', 'B8'].map((at) => now.natureOf('Mijn begroting', at).format)
    expect(formats).toEqual(['#,##0.00', 'dd-mm-yyyy', '0.0%', '0.00'])
    expect(now.names().find(({ name }) => name === 'Opslag')?.refersTo).toBe("'Mijn begroting'!$B$7")
  })

  it("is valid for Microsoft's validator", async () => {
    expect(await schemaErrors(updated.bytes)).toEqual([])
  })

  it('shows in LibreOffice what the core makes of it, without an error', async () => {
    expect(calculated.errors()).toEqual([])
    const { projects } = await gatherFile({ name: 'nieuw.xlsx', read: async () => updated.bytes })
    expect(projects).toHaveLength(2)
    for (const { set, factor, benefits, hours } of projects) {
      const names = openWorkbook(updated.bytes, 'nieuw.xlsx').names()
      const place = names.find(({ name }) => name === `Kaart_Tabel${set}`)?.place
      const { from, to } = place?.area ?? areaOf('A1:B1')
      const table = new Map<unknown, CellValue>()
      for (let row = from.row; row <= to.row; row++)
        table.set(
          calculated.at(place?.sheet ?? '', row, from.column),
          calculated.at(place?.sheet ?? '', row, from.column + 1),
        )
      expect(table.get('Rendementsfactor')).toBeCloseTo(factor ?? Number.NaN, 9)
      expect(table.get('Baten (contante waarde)')).toBeCloseTo(benefits, 4)
      expect(table.get('Uren vrijgespeeld')).toBeCloseTo(hours, 6)
    }
  })

  it('says what moved and what changed, and that no figure does', () => {
    expect(updated.from).toEqual({ template: '1', core: undefined })
    expect(updated.to.template).toBe('2')
    expect(updated.figures.map(({ before }) => before.factor)).toEqual([expect.any(Number), expect.any(Number)])
    for (const { before, after } of updated.figures) {
      expect(after.factor).toBeCloseTo(before.factor ?? Number.NaN, 9)
      expect(after.benefits).toBeCloseTo(before.benefits ?? Number.NaN, 4)
      expect(after.hours).toBeCloseTo(before.hours ?? Number.NaN, 6)
    }
    expect(updated.remarks.map(({ kind, place }) => [kind, place])).toEqual([
      ['moved', 'Kaart!B26:F29'],
      ['moved', 'Kaart!F26:F29'],
      ['moved', "'Kaart 2'!B26:F29"],
      ['moved', "'Kaart 2'!F26:F29"],
      ['changed', "'Mijn begroting'"],
      ['changed', "'Mijn begroting'!B10"],
    ])
    const { bytes: _, ...rest } = updated
    const report = updateReport([{ file: 'oud.xlsx', state: 'bijgewerkt', target: 'nieuw.xlsx', ...rest }], 'nl')
    expect(report.exit).toBe(1)
    expect(report.shown).toContain('  De cijfers op de kaart veranderen niet.')
  })

  it('gives the same file when it is updated again', async () => {
    const again = await updateWorkbook(updated.bytes, 'nieuw.xlsx')
    expect(again.bytes).toEqual(updated.bytes)
    expect(again.remarks.map(({ kind, place }) => [kind, place])).toEqual([['changed', "'Mijn begroting'"]])
  })
})

describe('the workbook of 0.3.0 with sheets for measuring', () => {
  it('has all of it in the new one', async () => {
    const before = new Uint8Array(readFileSync(new URL('impactkaart-0.3.0.xlsx', here)))
    const filled = readCsv(new URL('filled-0.3.0.csv', here))
    const now = await updateWorkbook(before, 'impactkaart-0.3.0.xlsx')
    const there = await readXlsx(now.bytes)
    expect(new Set(filled.map(({ sheet }) => sheet)).size).toBe(8)
    const lost = filled.filter(
      ({ sheet = '', cell = '', content }) => asListed(cellIn(there, sheet, cell).value) !== content,
    )
    expect(lost).toEqual([])
    expect(now.remarks.filter(({ kind }) => kind !== 'changed')).toEqual([])
  })
})
