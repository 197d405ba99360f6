// The bytes of the workbook: valid for Microsoft's own reader, the same every time, and true to what was typed.

import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { describe, expect, test } from 'vitest'
import { impactkaart } from '../../core/templates/index'
import { writeWorkbook } from '../../workbook-file/index'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { fileOf } from './filled'
import { madeUpCard } from './made-up'

const plan = impactkaart({ set: '' })

describe("Microsoft's validator finds nothing", () => {
  test.each([
    ['empty', () => writeWorkbook(plan)],
    ['filled', () => fileOf(madeUpCard(5, 30))],
    ['sixty rows', () => fileOf(madeUpCard(6, 60, { rows: 60 }))],
    [
      'two sets and a sheet of the user',
      () =>
        writeWorkbook([plan, impactkaart({ set: '_2' })], {
          userSheets: [
            {
              name: "Jan's blad",
              cells: [
                { at: 'B2', value: 3 },
                { at: 'B3', formula: 'B2*2', value: 6 },
              ],
            },
          ],
        }),
    ],
  ])('%s', async (_, file) => {
    expect(await schemaErrors(await file())).toEqual([])
  })

  test('and does find something in a broken file', async () => {
    const long = {
      ...plan,
      sheets: plan.sheets.map((sheet, index) => (index ? sheet : { ...sheet, name: 'x'.repeat(40) })),
    }
    const errors = await writeWorkbook(long).then(schemaErrors, (error: Error) => [error.message])
    expect(errors.length).toBeGreaterThan(0)
  })
})

test('the same workbook gives the same bytes', async () => {
  const [one, other] = [await fileOf(madeUpCard(5, 30)), await fileOf(madeUpCard(5, 30))]
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  expect(Buffer.from(one).equals(Buffer.from(await fileOf(madeUpCard(7, 30))))).toBe(false)
})

test('programs are asked to recalculate, and fonts have the order of the format', async () => {
  const parts = unzipSync(await writeWorkbook(plan))
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
  expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"')
  const fonts = part('xl/styles.xml').match(/<font>.*?<\/font>/g) ?? []
  expect(fonts.filter((font) => /<b\/>/.test(font)).length).toBeGreaterThan(0)
  expect(fonts.filter((font) => /<sz[^>]*\/>.*<b\/>/.test(font))).toEqual([])
})

test('text stays text, values and results are kept, user sheets come along', async () => {
  const book = await readXlsx(
    await writeWorkbook(plan, {
      values: { Start: { B6: '=HYPERLINK("x")', B13: 250 }, Kaart: { B7: 1.5 } },
      userSheets: [
        {
          name: 'Eigen',
          cells: [
            { at: 'A1', value: '=1+1' },
            { at: 'A2', formula: 'Start!B13*2', value: 500 },
          ],
        },
      ],
    }),
  )
  const cell = (sheet: string, key: string) => book.sheets.find(({ name }) => name === sheet)?.cells?.get(key)
  const rows = (sheet: string) => book.sheets.find(({ name }) => name === sheet)?.rows
  expect([cell('Start', '5,1')?.formula, rows('Start')?.[5]?.[1], rows('Start')?.[12]?.[1]]).toEqual([
    undefined,
    '=HYPERLINK("x")',
    250,
  ])
  expect(cell('Kaart', '6,1')?.formulaResult).toBe(1.5)
  expect([rows('Eigen')?.[0]?.[0], cell('Eigen', '1,0')?.formula]).toEqual(['=1+1', 'Start!B13*2'])
})

test('only input cells are unlocked, on every sheet', async () => {
  const book = await readXlsx(await writeWorkbook(plan), { readStyles: true })
  for (const sheet of book.sheets) {
    const planned = plan.sheets.find(({ name }) => name === sheet.name)
    const inputs = planned?.cells.filter(({ meaning }) => meaning === 'invoer').length
    const unlocked = [...(sheet.cells?.values() ?? [])].filter(
      ({ style }) => style?.protection?.locked === false,
    ).length
    expect([sheet.name, sheet.protection?.sheet, unlocked]).toEqual([sheet.name, true, inputs])
  }
})

test('a second set prints its own sheets: names with a space are quoted', async () => {
  const second = impactkaart({ set: '_2' })
  const parts = unzipSync(await writeWorkbook([plan, second]))
  const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  const areas = [...workbook.matchAll(/<definedName name="_xlnm.Print_Area" localSheetId="\d+">([^<]*)</g)].map(
    ([, area]) => area,
  )
  expect(areas.slice(0, 4)).toEqual(['Start!$A$1:$C$32', 'Project!$A$1:$C$28', 'Uitkomsten!$A$1:$R$46', areas[3]])
  expect(areas.slice(7).every((area) => /^'\w+ 2'!\$A\$1:\$[A-Z]+\$\d+$/.test(area ?? ''))).toBe(true)
  expect(areas.length).toBe(14)
  expect(workbook).toContain("'Uitkomsten 2'!$6:$6")
})

test('the card is one A4, and every sheet has a print layout', async () => {
  const book = await readXlsx(await writeWorkbook(plan), { readStyles: true })
  const layouts = book.sheets.map(({ name, pageSetup }) => [name, pageSetup?.paperSize, pageSetup?.fitToWidth])
  expect(layouts).toEqual(plan.sheets.map(({ name }) => [name, 'a4', 1]))
  expect(book.sheets.find(({ name }) => name === 'Kaart')?.pageSetup?.fitToHeight).toBe(1)
})
