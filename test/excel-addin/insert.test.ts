// A plan in Excel: what stands there afterwards is the plan, in three requests, beside what the user had.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { absolute, areaOf, impactkaart, lookOf, meten, numberPatterns, type Plan, quoteSheet } from '../../core'
import { widthInPoints } from '../../excel-addin/host/steps/sizes'
import { cellAt, excel2021, excelOnTheWeb, lookAt, nameAt, olderExcel, sheetOf } from '../excel-host'
import { packPlans } from '../pack/plans'
import { contents, type Opened, open, ownSheet, sentenceOf, smallPlan } from './opened'

const zero = (range: string) => {
  const { from, to } = areaOf(range)
  const rows = to.row - from.row + 1
  return { row: from.row - 1, column: from.column - 1, rows, columns: to.column - from.column + 1 }
}

const template = {
  card: { what: 'the Impactkaart', plan: impactkaart({ set: '' }), beside: [], second: impactkaart({ set: '_2' }) },
  // As many rows as a test needs: those of a whole table are counted below.
  measuring: {
    what: 'the sheets for measuring',
    plan: meten({ set: '', rows: 12 }),
    beside: [smallPlan()],
    second: meten({ set: '_2', rows: 12 }),
  },
  packed: {
    what: 'the Impactkaart of an organisation',
    plan: packPlans().card,
    beside: [],
    second: packPlans('_2').card,
  },
  packedMeasuring: {
    what: 'the sheets for measuring of an organisation',
    plan: packPlans().measuring,
    beside: [packPlans().card],
    second: packPlans('_2').measuring,
  },
}

describe.each(Object.values(template))('$what in Excel on the web', ({ plan, beside, second }) => {
  let opened: Opened
  let syncs = 0
  beforeAll(async () => {
    opened = await open(excelOnTheWeb, ownSheet)
    for (const one of beside) await opened.host.insert(one)
    const before = opened.excel.syncs
    await opened.host.insert(plan)
    syncs = opened.excel.syncs - before
  })
  afterAll(() => {
    opened.close()
  })
  const there = ['Blad1', ...beside.flatMap(({ sheets }) => sheets.map(({ name }) => name))]

  it('is there in three requests of less than 5 MB, and keeps no references', () => {
    const { excel } = opened
    expect(syncs).toBe(3)
    expect(Math.max(...excel.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000)
    expect(excel.keptReferences).toBe(0)
    expect(excel.notModelled).toEqual([])
  })

  it('has every sheet, after those of the user, with its values and formulas', () => {
    const { excel } = opened
    expect(excel.book.sheets.map(({ name }) => name)).toEqual([...there, ...plan.sheets.map(({ name }) => name)])
    for (const { name, cells } of plan.sheets) {
      const filled = cells.filter(({ value, formula }) => (value ?? '') !== '' || formula !== undefined)
      const wrong = filled.filter(({ at, value, formula }) => {
        const cell = cellAt(excel, `${quoteSheet(name)}!${at}`)
        return formula === undefined ? cell?.value !== value || cell?.formula !== '' : cell?.formula !== `=${formula}`
      })
      expect(wrong).toEqual([])
      expect([...sheetOf(excel, name).cells.entries()]).toHaveLength(filled.length)
    }
  })

  it('has every name', () => {
    for (const { name, sheet, range } of plan.names)
      expect(nameAt(opened.excel, name)).toBe(`=${quoteSheet(sheet)}!${absolute(range)}`)
  })

  it('looks as the plan says, and only input cells are unlocked', () => {
    for (const { name, cells, accent } of plan.sheets)
      for (const { at, meaning, format, wrap, align } of cells) {
        const look = lookOf(meaning, accent)
        const found = (property: string) => lookAt(opened.excel, `${quoteSheet(name)}!${at}`, property)
        expect([name, at, found('font.name'), found('font.size'), found('font.bold'), found('font.color')]).toEqual([
          name,
          at,
          look.font,
          look.size,
          look.bold,
          look.color,
        ])
        expect(found('fill.color')).toBe(look.fill ?? '#FFFFFF')
        expect(found('numberFormat')).toBe(numberPatterns[format ?? 'algemeen'])
        expect(found('wrapText')).toBe(wrap === true)
        expect(found('verticalAlignment')).toBe(look.vertical === 'boven' ? 'Top' : 'Center')
        expect(found('horizontalAlignment')).toBe(
          align ? { links: 'Left', midden: 'Center', rechts: 'Right' }[align] : 'General',
        )
        expect(found('protection.locked')).toBe(meaning !== 'invoer')
        expect(found('border.bottom.style')).toBe(look.border ? 'Continuous' : found('border.bottom.style'))
      }
  })

  it('has sizes, merges, frozen parts, gridlines and protection', () => {
    for (const planned of plan.sheets) {
      const sheet = sheetOf(opened.excel, planned.name)
      const widths = planned.columns.map((_, column) => sheet.formats.at('columnWidth', 0, column))
      expect(widths).toEqual(planned.columns.map(({ width }) => widthInPoints(width)))
      for (const [row, height] of Object.entries(planned.rowHeights))
        expect(sheet.formats.at('rowHeight', Number(row) - 1, 0)).toBe(height)
      expect(sheet.merges).toHaveLength(planned.merges.length)
      expect(sheet.merges).toEqual(expect.arrayContaining(planned.merges.map(zero)))
      expect(sheet.showGridlines).toBe(planned.gridlines)
      const { rows, columns } = planned.frozen
      if (rows + columns === 0) expect(sheet.frozen).toBeUndefined()
      else expect(sheet.frozen).toMatchObject({ row: 0, column: 0 })
      expect(sheet.protection !== undefined).toBe(planned.protect)
      expect(sheet.protection?.options).toMatchObject({ allowFormatColumns: true, allowFormatCells: false })
    }
  })

  it('has every rule for input, and every highlight', () => {
    for (const planned of plan.sheets) {
      const sheet = sheetOf(opened.excel, planned.name)
      expect(sheet.validations).toHaveLength(planned.validations.length)
      for (const { range, prompt, error, onWrong, rule } of planned.validations) {
        const found = sheet.validations.find(({ areas }) => JSON.stringify(areas) === JSON.stringify([zero(range)]))
        expect(found?.ignoreBlanks).toBe(true)
        if (prompt) expect(found?.prompt).toMatchObject({ message: prompt, showPrompt: true })
        if (error) expect(found?.errorAlert).toMatchObject({ message: error })
        expect(found?.errorAlert).toMatchObject({ showAlert: onWrong !== 'allow' })
        if (rule.kind === 'choice' && 'name' in rule.from)
          expect(found?.rule).toMatchObject({ list: { source: `=${rule.from.name}` } })
      }
      expect(sheet.conditionalFormats.map(({ rule }) => rule.formula)).toEqual(
        planned.highlights.map(({ when }) => `=${when}`),
      )
    }
  })

  it('has its charts, with alternative text where Excel counts them as shapes', () => {
    for (const planned of plan.sheets) {
      const { charts } = sheetOf(opened.excel, planned.name)
      expect(charts).toHaveLength(planned.charts.length)
      expect(JSON.stringify(charts)).toContain(planned.charts[0]?.alt.slice(0, 20) ?? '[')
    }
  })

  it('has its logo in the cell that the plan says, in its own size, with alternative text', () => {
    for (const planned of plan.sheets) {
      const { pictures, formats } = sheetOf(opened.excel, planned.name)
      const { picture } = planned
      expect(pictures).toHaveLength(picture ? 1 : 0)
      if (!picture) continue
      const { row, column } = areaOf(picture.at).from
      const taken = (property: 'columnWidth' | 'rowHeight', count: number) =>
        Array.from({ length: count }, (_, at) =>
          Number(property === 'columnWidth' ? formats.at(property, 0, at) : formats.at(property, at, 0)),
        ).reduce((sum, size) => sum + size, 0)
      expect(pictures[0]).toMatchObject({
        base64: picture.base64,
        altTextDescription: picture.alt,
        left: taken('columnWidth', column - 1),
        top: taken('rowHeight', row - 1),
        width: picture.width * 0.75,
        height: picture.height * 0.75,
      })
    }
  })

  it('prints as planned', () => {
    for (const { name, print } of plan.sheets) {
      const { page } = sheetOf(opened.excel, name)
      expect(page.printArea).toEqual([zero(print.area)])
      expect(page.set).toMatchObject({ orientation: print.orientation === 'liggend' ? 'Landscape' : 'Portrait' })
      expect(`&L${page.texts.leftFooter}&C${page.texts.centerFooter}&R${page.texts.rightFooter}`).toBe(print.footer)
      expect(page.titleRows !== undefined).toBe(print.repeatRows !== undefined)
    }
  })

  it('leaves what the user had, and no mark of unfinished work', () => {
    const { excel } = opened
    expect(cellAt(excel, 'Blad1!A2')?.formula).toBe('=A1*2')
    expect(nameAt(excel, 'Mijn_getal')).toBe('=Blad1!$A$1')
    expect([...excel.book.settings.keys()]).toEqual(['impactkaart'])
    expect([...excel.book.xmlParts.values()]).toEqual([expect.stringContaining('xmlns="urn:impactkaart:werkmap"')])
  })

  it('is known, and the workbook loads the add-in from now on', async () => {
    const { template, rows, version } = plan
    const known = template === 'meten' ? { measurements: rows } : { rows, measurements: undefined }
    expect(await opened.host.sets()).toMatchObject([{ set: '', version, ...known }])
    expect(opened.excel.startup).toBe('Load')
  })

  it('comes a second time beside the first, with its own formulas', async () => {
    const before = contents(opened.excel)
    await opened.host.insert(second)
    const after = contents(opened.excel)
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets)
    expect(after.names).toEqual(expect.arrayContaining(before.names))
    expect(after.sheets.slice(before.sheets.length).map(({ name }) => name)).toEqual(
      plan.sheets.map(({ name }) => `${name} 2`),
    )
    expect(JSON.stringify(after.sheets.slice(before.sheets.length))).not.toContain('wordt gemaakt')
    expect(opened.excel.notModelled).toEqual([])
  })
})

const userName = { name: 'Project', scope: '', formula: '', visible: true, comment: '' }

describe('inserting', () => {
  let one: Opened | undefined
  afterEach(() => one?.close())

  it.each([excel2021, olderExcel])('works in $name', async (profile) => {
    one = await open(profile)
    await one.host.insert(smallPlan())
    expect(one.excel.book.sheets).toHaveLength(1 + smallPlan().sheets.length)
    expect(one.excel.notModelled).toEqual([])
  })

  it('stays within a request with the largest table, or takes one more', async () => {
    one = await open(excelOnTheWeb)
    await one.host.insert(impactkaart({ set: '', rows: 200 }))
    expect(Math.max(...one.excel.requests.map(({ bytes }) => bytes))).toBeLessThan(5_000_000)
    expect(await one.host.sets()).toMatchObject([{ rows: 200 }])
  })

  it('takes three requests for measurements, one more for each 4 MB, and so do more rows', async () => {
    one = await open(excelOnTheWeb)
    const { excel, host } = one
    const [standard, large] = [meten({ set: '' }), meten({ set: '', rows: 2400 })]
    const requestsOf = async (act: () => Promise<void>): Promise<readonly number[]> => {
      const before = excel.requests.length
      await act()
      return excel.requests.slice(before).map(({ bytes }) => bytes)
    }
    const most = (requests: readonly number[], apart: number) =>
      apart + Math.floor(requests.reduce((sum, bytes) => sum + bytes, 0) / 2_000_000)
    await host.insert(smallPlan())
    const inserted = await requestsOf(() => host.insert(standard))
    expect(inserted).toHaveLength(3)
    const extended = await requestsOf(() => host.extend(standard, large))
    expect(extended.length).toBeGreaterThan(4)
    expect(extended.length).toBeLessThanOrEqual(most(extended, 4))
    await host.remove('', 'meten')
    const atOnce = await requestsOf(() => host.insert(large))
    expect(atOnce.length).toBeLessThanOrEqual(most(atOnce, 3))
    expect(Math.max(...inserted, ...extended, ...atOnce)).toBeLessThan(5_000_000)
    expect(await host.sets()).toMatchObject([{ measurements: 2400 }])
    expect(excel.notModelled).toEqual([])
    const planned = large.sheets.find(({ role }) => role === 'metingen')
    const wrong = planned?.cells.filter(
      ({ at, formula }) => formula !== undefined && cellAt(excel, `Metingen!${at}`)?.formula !== `=${formula}`,
    )
    expect(wrong).toEqual([])
    for (const { at, meaning } of planned?.cells.slice(-40) ?? [])
      expect(lookAt(excel, `Metingen!${at}`, 'protection.locked')).toBe(meaning !== 'invoer')
  })

  it('keeps text text, whatever it starts with', async () => {
    one = await open(excelOnTheWeb)
    const texts = ['=1+1', '+31 6', '-5%', '@naam', "'aanhaling", '012', '1-2', 'WAAR', '1,5']
    const small = smallPlan()
    const planned: Plan = {
      ...small,
      sheets: small.sheets.map((sheet, at) =>
        at === 0 ? { ...sheet, cells: texts.map((value, row) => ({ at: `A${row + 1}`, value })) } : sheet,
      ),
    }
    await one.host.insert(planned)
    const { excel } = one
    expect(texts.map((_, row) => cellAt(excel, `Start!A${row + 1}`))).toEqual(
      texts.map((value) => expect.objectContaining({ value, formula: '' })),
    )
  })

  it.each([
    ['a sheet has the name', (it: Opened) => it.person.addsSheet('kaart'), 'Er is al een blad Kaart'],
    [
      'a name is in use',
      (it: Opened) => it.person.definesName('kaart_tabel', '=Blad1!$A$1'),
      'De naam Kaart_Tabel is al',
    ],
    ['a table has a name of ours', (it: Opened) => it.person.addsTable('Project'), 'De naam Project is al in gebruik'],
    [
      'a name of the user holds a broken reference among other things',
      (it: Opened) => it.person.definesName('Project', '=SUM(Blad1!$A$1,#REF!$B$2)'),
      'De naam Project is al in gebruik',
    ],
    [
      'a name of the user points into another workbook',
      (it: Opened) => it.excel.book.names.add({ ...userName, formula: "='[Boek 2.xlsx]Blad1'!$A$1" }),
      'De naam Project is al in gebruik',
    ],
    [
      'the workbook is protected',
      (it: Opened) => it.person.protectsWorkbook(),
      'De opbouw van deze werkmap is beveiligd',
    ],
    ['a cell is being filled in', (it: Opened) => it.person.startsEditingCell(), 'U bent nog een cel aan het invullen'],
  ])('changes nothing when %s', async (_, prepare, sentence) => {
    one = await open(excelOnTheWeb, ownSheet)
    prepare(one)
    const before = contents(one.excel)
    expect(await sentenceOf(one.host.insert(smallPlan()))).toContain(sentence)
    expect(contents(one.excel)).toEqual(before)
  })

  it('works while a copy of a sheet of ours, with names of its own, stands in front', async () => {
    one = await open(excelOnTheWeb, ownSheet)
    await one.host.insert(smallPlan())
    const { book } = one.excel
    book.activate(book.copySheet(book.sheet('Project'), book.sheets.length))
    await one.host.remove('')
    await one.host.insert(smallPlan())
    expect(await one.host.sets()).toHaveLength(1)
  })

  it('uses names again that point at nothing, left by sheets or cells that were deleted by hand', async () => {
    one = await open(excelOnTheWeb)
    one.excel.book.names.add({ ...userName, formula: '=Blad1!#REF!' })
    await one.host.insert(smallPlan())
    for (const { name } of smallPlan().sheets) one.person.deletesSheet(name)
    await one.host.insert(smallPlan())
    expect(nameAt(one.excel, 'Kaart_Factor')).toBe('=Kaart!$B$7')
    expect(await one.host.sets()).toHaveLength(1)
  })
})
