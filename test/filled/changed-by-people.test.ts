// People give sheets other names, put rows above a table, lock and overwrite cells, and hang things on sheets. What can be kept is kept,
// and the rest is told.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { address, areaOf, impactkaart, meten, type Plan, type PlanSheet } from '../../core'
import { filledWorkbook, openWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file/index'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { distinctValues, type Values } from './distinct'
import { withParts, withRelations } from './strange'

const plan = impactkaart({ set: '', rows: 5 })
const told = ({ remarks }: ReturnType<typeof filledWorkbook>) => remarks.map(({ kind, place }) => [kind, place])
const read = (bytes: Uint8Array) => filledWorkbook(openWorkbook(bytes, 'vreemd.xlsx'))
/** Sheets in the order of the plan: sheet1.xml is Start. */
const part = (role: string) => `xl/worksheets/sheet${plan.sheets.findIndex((sheet) => sheet.role === role) + 1}.xml`

const onlyFilled = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, cells]) => Object.keys(cells).length > 0))

describe('sheets that people changed', () => {
  it('are found under another name; formulas that speak of them follow', async () => {
    const values = distinctValues([plan])
    const called = (name: string) => (name === 'Uitkomsten' ? "Onze 'uitkomsten' 26" : name)
    const renamed: Plan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({ ...sheet, name: called(sheet.name), charts: [] })),
      names: plan.names.map((one) => ({ ...one, sheet: called(one.sheet) })),
    }
    const { Uitkomsten, ...rest } = values
    const bytes = await writeWorkbook(renamed, {
      values: { ...rest, "Onze 'uitkomsten' 26": Uitkomsten ?? {} },
      userSheets: [{ name: 'Eigen', cells: [{ at: 'A1', formula: "SUM('Onze ''uitkomsten'' 26'!C7:C9)", value: 3 }] }],
    })
    const filled = read(bytes)
    expect(onlyFilled({ ...filled.values })).toEqual(onlyFilled(values))
    expect(filled.userSheets[0]?.cells).toEqual([{ at: 'A1', formula: 'SUM(Uitkomsten!C7:C9)', value: 3 }])
    expect(told(filled)).toContainEqual(['changed', "'Onze ''uitkomsten'' 26'"])
  })

  it('are found where rows were put above them', async () => {
    const down = (at: string, rows: number) => {
      const { row, column } = areaOf(at).from
      return address(row + rows, column)
    }
    const moved = (sheet: PlanSheet): PlanSheet => ({
      ...sheet,
      cells: sheet.cells.map(({ formula: _, ...cell }) => ({ ...cell, at: down(cell.at, 2) })),
      charts: [],
      merges: [],
      validations: [],
      highlights: [],
    })
    const shifted: Plan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => (sheet.name === 'Uitkomsten' ? moved(sheet) : sheet)),
      names: plan.names.map((one) =>
        one.sheet === 'Uitkomsten'
          ? {
              ...one,
              range: one.range
                .split(':')
                .map((end) => down(end, 2))
                .join(':'),
            }
          : one,
      ),
    }
    const values = distinctValues([plan])
    const lower = Object.fromEntries(Object.entries(values.Uitkomsten ?? {}).map(([at, value]) => [down(at, 2), value]))
    const filled = read(
      await writeWorkbook(shifted, {
        values: { ...values, Uitkomsten: lower },
        userSheets: [
          {
            name: 'Eigen',
            cells: [
              { at: 'A1', formula: 'SUM(Uitkomsten!$C$9:C10)', value: 3 },
              { at: 'A2', formula: 'SUM(Uitkomsten!C:C)', value: 4 },
            ],
          },
        ],
      }),
    )
    expect(onlyFilled({ ...filled.values })).toEqual(onlyFilled(values))
    expect(filled.userSheets[0]?.cells).toEqual([
      { at: 'A1', formula: 'SUM(Uitkomsten!$C$7:C8)', value: 3 },
      { at: 'A2', value: 4 },
    ])
  })

  it('tell of formulas that were overwritten or changed, and of what stands beside them', async () => {
    const bytes = withParts(await writeWorkbook(plan), {
      [part('project')]: (xml) =>
        xml
          .replace(/<c r="F17"[^>]*><f>[^<]*<\/f>.*?<\/c>/, '<c r="F17"><v>12</v></c>')
          .replace(/(<c r="F9"[^>]*><f>)[^<]*(<\/f>)/, '$11+1$2')
          .replace('</sheetData>', '<row r="90"><c r="B90"><v>5</v></c></row></sheetData>'),
    })
    expect(told(read(bytes))).toEqual([
      ['changed', 'Project!F17'],
      ['changed', 'Project!F9'],
      ['lost', 'Project!B90'],
    ])
  })

  it('stay locked where a whole part was locked, and tell of other cells', async () => {
    const lock = (cells: readonly string[]): Plan => ({
      ...plan,
      sheets: plan.sheets.map((sheet) =>
        sheet.name === 'Project' || sheet.name === 'Start'
          ? {
              ...sheet,
              cells: sheet.cells.map((cell) =>
                cells.includes(`${sheet.name}!${cell.at}`) ? { ...cell, value: 5, meaning: 'label' as const } : cell,
              ),
            }
          : sheet,
      ),
    })
    const filled = read(
      await writeWorkbook(lock(['Project!B13', 'Project!B14', 'Project!B15', 'Project!B16', 'Start!B13'])),
    )
    const costs = filled.plans[0]?.sheets
      .find(({ name }) => name === 'Project')
      ?.cells.filter(({ at }) => /^B1[3-6]$/.test(at))
    expect(costs?.map(({ meaning, value }) => [meaning, value])).toEqual([...Array(4)].map(() => ['label', 5]))
    expect(filled.values.Start).toEqual({ B13: 5 })
    expect(told(filled)).toEqual([['changed', 'Start!B13']])
  })

  it('tell of a formula in a part that was locked by hand, with what stands there instead', async () => {
    const costs = ['B13', 'B14', 'B15', 'B16']
    const locked: Plan = {
      ...plan,
      sheets: plan.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          sheet.name !== 'Project' || !costs.includes(cell.at)
            ? cell
            : { at: cell.at, meaning: 'label' as const, ...(cell.at === 'B13' ? { formula: '71/2' } : { value: 5 }) },
        ),
      })),
    }
    const filled = read(await writeWorkbook(locked, { values: { Project: { B13: 35.5 } } }))
    expect(filled.remarks).toEqual([
      expect.objectContaining({
        ...{ kind: 'changed', place: 'Project!B13' },
        words: {
          nl: 'In plaats van de formule "=71/2" staat hier nu de uitkomst "35,5": de cel is vergrendeld.',
          en: 'Instead of the formula "=71/2" its result "35.5" stands here now: the cell is locked.',
        },
      }),
    ])
    const cells = filled.plans[0]?.sheets.find(({ name }) => name === 'Project')?.cells
    expect(cells?.find(({ at }) => at === 'B13')).toMatchObject({ value: 35.5, meaning: 'label' })
    expect(filled.formulas.Project).toEqual({})
  })

  it('tell what hangs on them and stays behind', async () => {
    const bytes = withParts(
      await writeWorkbook(plan, { userSheets: [{ name: 'Eigen', cells: [{ at: 'A1', value: 1 }] }] }),
      {
        [`xl/worksheets/_rels/sheet${plan.sheets.length + 1}.xml.rels`]: withRelations(
          'comments',
          'pivotTable',
          'table',
        ),
        [`xl/worksheets/_rels/${part('start').split('/').pop()}.rels`]: withRelations('comments'),
      },
    )
    const { remarks } = read(bytes)
    expect(remarks.filter(({ kind }) => kind === 'lost').map(({ place, words }) => `${place}: ${words.nl}`)).toEqual([
      'Start: Van dit blad gaan niet mee: opmerkingen bij cellen. In de oude werkmap blijft het staan.',
      'Eigen: Van dit blad gaan niet mee: opmerkingen bij cellen, draaitabellen en de opmaak als tabel. In de oude werkmap blijft het staan.',
    ])
  })

  it('give the value of a formula of a block of cells, and of an error its words', async () => {
    const own = {
      name: 'Eigen',
      cells: [
        { at: 'A1', value: 1 },
        { at: 'A2', value: 2 },
        { at: 'A3', value: 3 },
      ],
    }
    const bytes = withParts(await writeWorkbook(plan, { userSheets: [own] }), {
      [`xl/worksheets/sheet${plan.sheets.length + 1}.xml`]: (xml) =>
        xml
          .replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2"><f t="array" ref="A2">SUM(A1:A1*2)</f><v>2</v></c>')
          .replace(/<c r="A3"[^>]*>.*?<\/c>/, '<c r="A3" t="e"><v>#N/A</v></c>'),
      [part('start')]: (xml) => xml.replace(/<c r="B13"([^>]*)\/>/, '<c r="B13"$1 t="e"><v>#DIV/0!</v></c>'),
    })
    const filled = read(bytes)
    expect(filled.userSheets[0]?.cells).toEqual([
      { at: 'A1', value: 1 },
      { at: 'A2', value: 2 },
      { at: 'A3', value: '#N/A' },
    ])
    expect(filled.values.Start).toEqual({})
    expect(told(filled)).toEqual([
      ['changed', 'Start!B13'],
      ['changed', 'Eigen'],
      ['changed', 'Eigen!A2'],
      ['changed', 'Eigen!A3'],
    ])
  })

  it('make way: a sheet of a person with a name of ours gets another, and formulas follow', async () => {
    const names = plan.names.filter(({ sheet }) => sheet !== 'Uitleg')
    const sheets = plan.sheets.filter(({ name }) => name !== 'Uitleg')
    const bytes = await writeWorkbook(
      { names, sheets: sheets.map((sheet) => ({ ...sheet, validations: [] })) },
      {
        userSheets: [
          { name: 'Uitleg', cells: [{ at: 'A1', value: 1 }] },
          { name: 'Eigen', cells: [{ at: 'A1', formula: 'Uitleg!A1', value: 1 }] },
        ],
      },
    )
    const filled = read(bytes)
    expect(filled.userSheets).toEqual([
      { name: 'Uitleg (eigen)', cells: [{ at: 'A1', value: 1 }] },
      { name: 'Eigen', cells: [{ at: 'A1', formula: "'Uitleg (eigen)'!A1", value: 1 }] },
    ])
  })
})

describe('tables that are too long', () => {
  it('are refused rather than cut off', async () => {
    const values = { Uitkomsten: { B300: 'te veel' } }
    const long = {
      ...plan,
      names: plan.names.map((one) =>
        one.name === 'Uitkomsten' ? { ...one, range: one.range.replace(/\d+$/, '300') } : one,
      ),
      sheets: plan.sheets.map((sheet) =>
        sheet.name === 'Uitkomsten'
          ? { ...sheet, cells: [...sheet.cells, { at: 'B300', meaning: 'invoer' as const }] }
          : sheet,
      ),
    }
    await expect(updateWorkbook(await writeWorkbook(long, { values }), 'lang.xlsx')).rejects.toMatchObject({
      name: 'UpdateProblem',
      words: { nl: expect.stringContaining('De tabel heeft 294 rijen en op onze bladen passen er 200.') },
    })
  })
})

describe('what was filled in', () => {
  const both = [impactkaart({ set: '', rows: 4, measured: true }), meten({ set: '', rows: 5 })]

  it('is all there after updating, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000 }), async (seed) => {
        const values = distinctValues(both, seed)
        const { bytes } = await updateWorkbook(await writeWorkbook(both, { values }), 'oud.xlsx')
        expect(onlyFilled({ ...read(bytes).values })).toEqual(onlyFilled(values))
      }),
      { numRuns: 4 },
    )
  })

  it('is all there when LibreOffice saved the file in between', async () => {
    const values = distinctValues([plan])
    for (const cells of Object.values(values))
      for (const [at, value] of Object.entries(cells)) if (typeof value === 'boolean') cells[at] = 1
    const saved = await savedByLibreOffice({ oud: await writeWorkbook(plan, { values }) })
    const filled = read(saved.oud as Uint8Array)
    expect(onlyFilled({ ...filled.values })).toEqual(onlyFilled(values))
    expect(told(filled)).toEqual([])
  })
})
