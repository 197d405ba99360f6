// Inserting a plan through the built script: what stands in the spreadsheet equals the plan, in few calls, beside what was there. The card
// comes first; the sheets for measuring come beside it.
import { beforeAll, describe, expect, it } from 'vitest'
import { areaOf, impactkaart, lookOf, meten, numberPatterns, type Plan, type PlanSheet, printFormula } from '../../core'
import { packPlans } from '../pack/plans'
import type { SheetState } from '../sheets-host'
import { firstPlan, type Opened, open } from './opened'

const card = firstPlan()
const packed = packPlans('', 200)
const first = { nl_NL: 'Blad1', en_US: 'Sheet1' }

const placesOf = (range: string): (readonly [number, number])[] => {
  const { from, to } = areaOf(range)
  return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
    Array.from(
      { length: to.column - from.column + 1 },
      (_unused, right) => [from.row + down, from.column + right] as const,
    ),
  ).flat()
}

describe.each([
  ['the Impactkaart', 'nl_NL', card, []],
  ['the Impactkaart', 'en_US', card, []],
  ['the sheets for measuring', 'nl_NL', meten({ set: '' }), [card]],
  ['the Impactkaart of an organisation', 'nl_NL', packed.card, []],
  ['the sheets for measuring of an organisation', 'nl_NL', packed.measuring, [packed.card]],
] as const)('%s in a spreadsheet of %s', (_, locale, plan, before: readonly Plan[]) => {
  let opened: Opened
  const sheet = ({ name }: Pick<PlanSheet, 'name'>): SheetState => opened.book.sheet(name)
  beforeAll(() => {
    opened = open({ locale })
    opened.book.type(`${first[locale]}!A1`, 'van mij')
    for (const one of before) opened.ask('insert', one)
    opened.calls.reset()
    opened.ask('insert', plan)
  })

  it('has every sheet, after those of the user, with its values and formulas', () => {
    expect(opened.book.sheets.map(({ name }) => name)).toEqual([
      first[locale],
      ...[...before, plan].flatMap(({ sheets }) => sheets.map(({ name }) => name)),
    ])
    for (const planned of plan.sheets)
      for (const { at, value, formula } of planned.cells) {
        const cell = opened.book.cell(`${planned.name}!${at}`)
        expect([at, cell.formula]).toEqual([at, formula === undefined ? '' : `=${printFormula(formula, 'sheets')}`])
        if (formula === undefined) expect([at, cell.value]).toEqual([at, value ?? ''])
      }
  })

  it('has formulas that this locale reads', () => {
    for (const planned of plan.sheets)
      for (const { at, formula } of planned.cells)
        if (formula !== undefined) expect([at, opened.book.value(`${planned.name}!${at}`)]).toEqual([at, ''])
  })

  it('has every name', () => {
    const names = [...before, plan].flatMap((one) => one.names.map(({ name }) => name))
    expect(opened.book.names.all.map(({ name }) => name).sort()).toEqual(names.sort())
    for (const { name, sheet: on, range } of plan.names) {
      const found = opened.book.names.find(name)?.place
      const { from, to } = areaOf(range)
      expect(found && opened.book.placeOf(found).sheet.name).toBe(on)
      expect(found?.area).toEqual({
        row: from.row,
        column: from.column,
        rows: to.row - from.row + 1,
        columns: to.column - from.column + 1,
      })
    }
  })

  it('looks as the plan says', () => {
    for (const planned of plan.sheets)
      for (const { at, meaning, format, wrap, align } of planned.cells) {
        const look = lookOf(meaning, planned.accent)
        const cell = opened.book.cell(`${planned.name}!${at}`)
        expect({ at, ...cell }).toMatchObject({
          at,
          fontFamily: look.font,
          fontSize: look.size,
          fontColor: look.color.toLowerCase(),
          bold: look.bold,
          italic: look.italic,
          background: (look.fill ?? '#ffffff').toLowerCase(),
          // Google keeps no pattern for what it shows as it likes.
          format: format && format !== 'algemeen' ? numberPatterns[format] : '',
          vertical: look.vertical === 'boven' ? 'top' : 'middle',
          horizontal: align ? { links: 'left', midden: 'center', rechts: 'right' }[align] : 'general',
          wrap: wrap ? 'WRAP' : 'OVERFLOW',
        })
        expect([at, cell.borders.bottom !== undefined]).toEqual([at, look.border !== undefined])
      }
  })

  it('is nowhere narrower than planned, and merges what it may', () => {
    for (const planned of plan.sheets) {
      const state = sheet(planned)
      for (const [at, { width }] of planned.columns.entries())
        expect(state.columnWidths.get(at + 1)).toBeGreaterThanOrEqual(Math.round(width * 7 + 5))
      expect(state.frozenRows).toBe(planned.frozen.rows)
      expect(state.frozenColumns).toBe(planned.frozen.columns)
      expect(state.hiddenGridlines).toBe(!planned.gridlines)
      const ours = new Set(planned.cells.map(({ at }) => at))
      const merged = state.merges.map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`)
      for (const merge of planned.merges) {
        const { from, to } = areaOf(merge)
        const wanted = `${from.row},${from.column},${to.row - from.row + 1},${to.column - from.column + 1}`
        const crosses = from.column <= planned.frozen.columns && to.column > planned.frozen.columns
        expect([merge, merged.includes(wanted)]).toEqual([merge, !crosses])
        const fill = lookOf(planned.cells.find(({ at }) => at === merge.split(':')[0])?.meaning, planned.accent).fill
        for (const [row, column] of placesOf(merge))
          if (fill) expect(state.cells.at(row, column).background).toBe(fill.toLowerCase())
      }
      // Rows between that are merged along hold nothing.
      for (const { row, column, columns } of state.merges)
        if (!planned.merges.some((merge) => areaOf(merge).from.row <= row && areaOf(merge).to.row >= row))
          for (let right = 0; right < columns; right++)
            expect(ours.has(`${String.fromCharCode(64 + column + right)}${row}`)).toBe(false)
    }
  })

  it('warns before a formula is overwritten, and leaves input cells free', () => {
    for (const planned of plan.sheets) {
      const [protection] = sheet(planned).protections
      expect(protection?.warningOnly).toBe(true)
      const free = new Set(
        (protection?.unprotected ?? []).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`,
          ),
        ),
      )
      for (const { at, meaning } of planned.cells) {
        const { row, column } = areaOf(at).from
        expect([at, free.has(`${row},${column}`)]).toEqual([at, meaning === 'invoer'])
      }
    }
  })

  it('has every rule for input, and every highlight', () => {
    for (const planned of plan.sheets) {
      for (const { range, rule, onWrong, prompt } of planned.validations)
        for (const [row, column] of placesOf(range)) {
          const found = sheet(planned).cells.at(row, column).validation
          expect(found?.allowInvalid).toBe(onWrong !== 'refuse')
          if (prompt) expect(found?.helpText).toContain(prompt)
          if (rule.kind === 'choice') expect(found?.criteria).toMatch(/^VALUE_IN_(LIST|RANGE)$/)
        }
      expect(sheet(planned).conditionalFormats).toHaveLength(planned.highlights.length)
    }
  })

  it('has its charts', () => {
    for (const planned of plan.sheets) expect(sheet(planned).charts).toHaveLength(planned.charts.length)
  })

  it('has its logo in the cell that the plan says, in its own size, with alternative text', () => {
    for (const planned of plan.sheets) {
      const { picture } = planned
      const { row, column } = areaOf(picture?.at ?? 'A1').from
      const wanted = picture && {
        ...{ row, column, base64: picture.base64, width: picture.width, height: picture.height },
        altDescription: picture.alt,
      }
      expect(sheet(planned).images).toMatchObject(wanted ? [wanted] : [])
    }
  })

  it('took fewer than 40 calls per sheet on sheet, cells, logo and protection, names and charts apart', () => {
    const apart = plan.names.map(({ sheet: on }) => on)
    for (const planned of plan.sheets) {
      const { id } = sheet(planned)
      const made = opened.calls
        .onSheet(id)
        .filter(({ call }) => /^(Spreadsheet|Sheet|Range|Protection|OverGridImage)\./.test(call) && !/hart/.test(call))
      const forNames = apart.filter((on) => on === planned.name).length
      const forCharts = planned.charts.flatMap(({ categories, series }) => [categories, ...series]).length
      expect(made.length - forNames - forCharts - 1, `${planned.name}: ${made.map(({ call }) => call)}`).toBeLessThan(
        40,
      )
    }
    expect(opened.calls.notModelled).toEqual([])
  })

  it('leaves what the user had, and no mark of unfinished work', () => {
    expect(opened.book.sheets[0]?.cells.at(1, 1).value).toBe('van mij')
    expect(opened.book.metadata.map(({ key }) => key)).toEqual(['impactkaart'])
    expect(opened.book.lock).toBeUndefined()
  })
})

describe('inserting', () => {
  it('makes a set, and a second one beside the first with its own formulas', () => {
    const opened = open()
    opened.ask('insert', card)
    expect(opened.ask('sets')).toMatchObject([{ set: '', rows: card.rows, version: card.version, composed: false }])
    const second: Plan = impactkaart({ set: '_2' })
    opened.ask('insert', second)
    expect(opened.ask('sets').map(({ set }) => set)).toEqual(['', '_2'])
    const formula = second.sheets
      .find(({ role }) => role === 'kaart')
      ?.cells.find((cell) => cell.formula?.includes('Project'))
    expect(opened.book.cell(`Kaart 2!${formula?.at}`).formula).toBe(
      `=${printFormula(formula?.formula ?? '', 'sheets')}`,
    )
  })

  it('keeps text text, whatever it starts with', () => {
    const { book, ask } = open()
    ask('insert', card)
    for (const text of ['=1+1', '+31 6', '-5', '@x', "'s morgens", '1-2', '012', 'WAAR', 'mei 2024', '50%']) {
      ask('write', { Start_Projectnaam: [[text]] })
      expect(book.cell('Start!B6').formula).toBe('')
      expect(ask('read', ['Start_Projectnaam']).Start_Projectnaam).toEqual([[text]])
    }
  })

  it('refuses a sheet name or a name that is taken, and changes nothing', () => {
    const { book, ask } = open()
    book.addSheet('kaart')
    expect(() => ask('insert', card)).toThrow('Er is al een blad Kaart.')
    expect(book.sheets).toHaveLength(2)
    const other = open()
    const first = other.google.SpreadsheetApp.getActiveSpreadsheet()
    first.setNamedRange('PROJECT', first.getRange('Blad1!A1'))
    expect(() => other.ask('insert', card)).toThrow('De naam Project is al in gebruik.')
    expect(other.book.sheets).toHaveLength(1)
  })
})
