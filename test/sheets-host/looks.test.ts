/// <reference types="google-apps-script" />
// How cells look, borders, merges, and the rules and formats that stand on a sheet.
import { describe, expect, test } from 'vitest'
import { opened } from './opened'

describe('looks', () => {
  test('grids of layers land in their cells and read back', () => {
    const { sheet, book, app } = opened()
    const { WRAP, CLIP } = app.WrapStrategy
    const range = sheet.getRange('B2:C2')
    range
      .setNumberFormats([['0.00', 'General']])
      .setBackgrounds([['#FFF8DC', null]])
      .setFontColors([['red', '#333']])
      .setFontFamilies([['Roboto', null]])
      .setFontSizes([[14, 9]])
      .setFontWeights([['bold', 'normal']])
      .setFontStyles([['normal', 'italic']])
      .setHorizontalAlignments([['right', 'normal']])
      .setVerticalAlignments([['middle', null]])
      .setWrapStrategies([[WRAP, CLIP]])
    expect(book.cell('Blad1!B2')).toMatchObject({
      format: '0.00',
      background: '#fff8dc',
      fontColor: '#ff0000',
      fontFamily: 'Roboto',
      fontSize: 14,
      bold: true,
      italic: false,
      horizontal: 'right',
      vertical: 'middle',
      wrap: 'WRAP',
    })
    expect(book.cell('Blad1!C2')).toMatchObject({
      background: '#ffffff',
      fontColor: '#333333',
      italic: true,
      wrap: 'CLIP',
    })
    expect(range.getBackgrounds()).toEqual([['#fff8dc', '#ffffff']])
    expect(range.getNumberFormats()).toEqual([['0.00', 'General']])
    expect(book.cell('Blad1!D2').background).toBe('#ffffff')
  })

  test('a text style changes only what it says', () => {
    const { sheet, book, app } = opened()
    const style = app.newTextStyle().setBold(true).setFontSize(12).setForegroundColor('#123').build()
    expect([style.isBold(), style.isItalic(), style.getForegroundColor()]).toEqual([true, null, '#112233'])
    sheet
      .getRange('A1')
      .setFontStyle('italic')
      .setFontFamily('Lora')
      .setTextStyles([[style]])
    expect(book.cell('Blad1!A1')).toMatchObject({
      bold: true,
      italic: true,
      fontSize: 12,
      fontColor: '#112233',
      fontFamily: 'Lora',
    })
  })

  test('a colour that is none is refused and nothing changes', () => {
    const { sheet } = opened()
    const range = sheet.getRange('A1:B1')
    expect(() => range.setBackgrounds([['#000', '#12']])).toThrow('color')
    expect(range.getBackgrounds()).toEqual([['#ffffff', '#ffffff']])
  })

  test('a list of ranges takes one call', () => {
    const { sheet, book, calls } = opened()
    calls.reset()
    sheet.getRangeList(['A1', 'C1:C2']).setBackground('#eee').setWrap(true)
    expect(calls.total).toBe(3)
    expect(book.cell('Blad1!C2')).toMatchObject({ background: '#eeeeee', wrap: 'WRAP' })
    expect(book.cell('Blad1!B1').background).toBe('#ffffff')
  })
})

describe('borders and merges', () => {
  test('outer and inner edges; null leaves, false takes away', () => {
    const { sheet, book, app } = opened()
    const range = sheet.getRange('A1:B2')
    range.setBorder(true, true, true, true, false, null, '#0A0', app.BorderStyle.SOLID_MEDIUM)
    const line = { color: '#00aa00', style: 'SOLID_MEDIUM' }
    expect(book.cell('Blad1!A1').borders).toEqual({ top: line, left: line })
    range.setBorder(null, false, null, null, true, true)
    const thin = { color: '#000000', style: 'SOLID' }
    expect(book.cell('Blad1!A1').borders).toEqual({ top: line, right: thin, bottom: thin })
    expect(book.cell('Blad1!B2').borders).toEqual({ bottom: line, right: line, left: thin, top: thin })
  })

  test('a merge keeps the first value; one that sticks out refuses', () => {
    const { sheet, book } = opened()
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ])
    sheet.getRange('A1:B2').mergeAcross()
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      [3, ''],
    ])
    expect(
      sheet
        .getRange('A1:C9')
        .getMergedRanges()
        .map((one) => one.getA1Notation()),
    ).toEqual(['A1:B1', 'A2:B2'])
    const words = 'You must select all cells in a merged range to merge or unmerge them.'
    expect(() => sheet.getRange('B1:C1').merge()).toThrow(words)
    expect(() => sheet.getRange('A1').breakApart()).toThrow(words)
    sheet.getRange('A1:B3').merge()
    expect(book.sheet('Blad1').merges).toEqual([{ row: 1, column: 1, rows: 3, columns: 2 }])
    expect(sheet.getRange('B3').isPartOfMerge()).toBe(true)
    sheet.getRange('A1:B3').breakApart()
    expect(sheet.getRange('B3').isPartOfMerge()).toBe(false)
  })
})

describe('validations', () => {
  test('are built, read back from cells and taken away', () => {
    const { sheet, app } = opened()
    const rule = app
      .newDataValidation()
      .requireNumberBetween(0, 1)
      .setAllowInvalid(false)
      .setHelpText('0 tot 1')
      .build()
    const range = sheet.getRange('A1:B1').setDataValidations([[rule, null]])
    const [first, second] = range.getDataValidations()[0] ?? []
    expect(String(first?.getCriteriaType())).toBe('NUMBER_BETWEEN')
    expect(first?.getCriteriaType()).toBe(app.DataValidationCriteria.NUMBER_BETWEEN)
    expect(first?.getCriteriaValues()).toEqual([0, 1])
    expect([first?.getHelpText(), first?.getAllowInvalid()]).toEqual(['0 tot 1', false])
    expect(second).toBeNull()
    range.clearDataValidations()
    expect(range.getDataValidations()).toEqual([[null, null]])
  })

  test('a list in a range is read at the time of typing', () => {
    const { sheet, app } = opened()
    const rule = app.newDataValidation().requireValueInRange(sheet.getRange('D1:D2')).setAllowInvalid(false).build()
    const cell = sheet.getRange('A1').setDataValidation(rule)
    expect(() => cell.setValue('ja')).toThrow('violates the data validation rules')
    sheet.getRange('D2').setValue('ja')
    expect(cell.setValue('ja').getValue()).toBe('ja')
    expect((rule.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('D1:D2')
  })

  test('are refused without a rule, with a formula that cannot be read, or with a list of more than 500', () => {
    const { app } = opened()
    expect(() => app.newDataValidation().setHelpText('x').build()).toThrow('not complete')
    expect(() => app.newDataValidation().requireFormulaSatisfied('=OR(A1,B1)')).toThrow('Invalid formula')
    expect(() => app.newDataValidation().requireValueInList(Array(501).fill('a'))).toThrow('limit of 500')
  })

  test('dates between', () => {
    const { sheet, app } = opened()
    const [from, to] = [new Date(2026, 0, 1), new Date(2026, 11, 31)] as unknown as GoogleAppsScript.Base.Date[]
    if (!from || !to) throw new Error('two dates')
    const rule = app.newDataValidation().requireDateBetween(from, to).setAllowInvalid(false).build()
    const cell = sheet.getRange('A1').setDataValidation(rule)
    cell.setValue('1-7-2026')
    expect(() => cell.setValue('1-7-2027')).toThrow('violates')
    expect(() => cell.setValue('ooit')).toThrow('violates')
  })
})

describe('conditional formats', () => {
  const ruleFor = (formula: string) => {
    const { sheet, app, ...rest } = opened()
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground('#F00').setBold(true)
    const built = rule.setRanges([sheet.getRange('A1:A9')]).build()
    return { sheet, app, built, set: () => sheet.setConditionalFormatRules([built]), ...rest }
  }

  test('are kept and read back', () => {
    const { sheet, set, book } = ruleFor('=$A1>3')
    set()
    expect(book.sheet('Blad1').conditionalFormats).toEqual([
      {
        formula: '=$A1>3',
        areas: [{ row: 1, column: 1, rows: 9, columns: 1 }],
        background: '#ff0000',
        fontColor: null,
        bold: true,
        italic: null,
      },
    ])
    const [rule] = sheet.getConditionalFormatRules()
    expect(rule?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$A1>3'])
    expect(rule?.getRanges()[0]?.getA1Notation()).toBe('A1:A9')
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules())
    expect(book.sheet('Blad1').conditionalFormats).toHaveLength(1)
  })

  test('may not refer to another sheet, nor by a name', () => {
    for (const formula of ['=Kaart!A1>3', '=Elders>3']) {
      const { set, spreadsheet } = ruleFor(formula)
      spreadsheet.setNamedRange('Elders', spreadsheet.insertSheet('Kaart').getRange('A1'))
      expect(set).toThrow('Conditional format rule cannot reference a different sheet.')
    }
    const { set, spreadsheet } = ruleFor('=Hier>3')
    spreadsheet.setNamedRange('Hier', spreadsheet.getRange('Blad1!C1'))
    expect(set).not.toThrow()
  })

  test('must be formulas that Google can read', () => {
    expect(() => ruleFor('A1>3')).toThrow('Invalid formula')
    expect(ruleFor('=AND(A1>3,TRUE)').set).toThrow('Invalid formula')
    expect(ruleFor('=Onbekend>3').set).toThrow('Invalid formula')
  })
})
