// A plan in Excel: what stands there afterwards is the plan, in three requests, beside what the user had.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { absolute, areaOf, impactkaart, lookOf, meten, numberPatterns, quoteSheet } from '../../core'
import { widthInPoints } from '../../excel-addin/host/steps/sizes'
import { cellAt, excelOnTheWeb, lookAt, nameAt, sheetOf } from '../excel-host'
import { packPlans } from '../pack/plans'
import { contents, type Opened, open, ownSheet, smallPlan } from './opened'

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
