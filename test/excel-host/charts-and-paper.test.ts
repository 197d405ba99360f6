/// <reference types="office-js" />
// Charts, pictures, print layout and frozen panes.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { excelOnTheWeb, type StartedExcel, sheetOf, startExcel } from '.'
import { onSheet, refusedOnSheet } from './refusal'

let started: StartedExcel
beforeEach(async () => {
  started = await startExcel(excelOnTheWeb)
})
afterEach(() => {
  started.close()
})

/** A picture of 8 by 4 dots. */
const png = (): string => {
  const bytes = Buffer.alloc(40)
  bytes.write('89504e470d0a1a0a', 'hex')
  bytes.writeUInt32BE(8, 16)
  bytes.writeUInt32BE(4, 20)
  return bytes.toString('base64')
}

describe('a picture', () => {
  test('comes in its own size in the corner, and one side follows the other until they are let go', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1')
      const shape = sheet.shapes.addImage(png()).load('type,width,height,left,lockAspectRatio')
      await context.sync()
      expect([shape.type, shape.width, shape.height, shape.left, shape.lockAspectRatio]).toEqual([
        'Image',
        6,
        3,
        0,
        true,
      ])
      shape.width = 12
      shape.lockAspectRatio = false
      shape.height = 5
      shape.name = 'Logo'
      shape.altTextDescription = 'Een logo'
      await context.sync()
      const count = sheet.shapes.getCount()
      sheet.shapes.getItem('Logo').load('altTextDescription')
      await context.sync()
      expect(count.value).toBe(1)
    })
    expect(sheetOf(started.excel, 'Blad1').pictures).toMatchObject([
      { kind: 'PNG', name: 'Logo', altTextDescription: 'Een logo', width: 12, height: 5 },
    ])
    expect(started.excel.notModelled).toEqual([])
  })

  test.each([
    ['of another kind', () => 'R0lGODlhAQABAAAAACw='],
    ['with an address in front', () => `data:image/png;base64,${png()}`],
  ])('%s is refused', async (_, base64) => {
    expect(await refusedOnSheet((sheet) => sheet.shapes.addImage(base64()))).toBe('InvalidArgument')
  })

  test('on a protected sheet is neither added nor changed, and a copy of the sheet has one of its own', async () => {
    await onSheet((sheet) => {
      sheet.shapes.addImage(png()).name = 'Logo'
    })
    await onSheet((sheet) => sheet.protection.protect())
    expect(await refusedOnSheet((sheet) => sheet.shapes.addImage(png()))).toBe('AccessDenied')
    expect(await refusedOnSheet((sheet) => sheet.shapes.getItem('Logo').delete())).toBe('AccessDenied')
    await onSheet((sheet) => {
      sheet.copy('End').name = 'Kopie'
    })
    const [one, other] = ['Blad1', 'Kopie'].map((name) => sheetOf(started.excel, name).pictures[0])
    expect(other).toMatchObject({ name: 'Logo', base64: png() })
    expect(other?.id).not.toBe(one?.id)
  })
})

describe('a chart', () => {
  test('shows its series over its cells, with title, axes and alternative text', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1')
      const chart = sheet.charts.add('BarClustered', sheet.getRange('B2:B5'), 'Columns')
      chart.name = 'Baten per partij'
      chart.title.text = 'Wie heeft er baat bij?'
      chart.title.format.font.size = 12
      chart.legend.visible = false
      const series = chart.series.getItemAt(0)
      series.name = 'euro'
      series.setValues(sheet.getRange('B2:B5'))
      series.setXAxisValues(sheet.getRange('A2:A5'))
      series.format.fill.setSolidColor('#004080')
      series.hasDataLabels = true
      chart.axes.categoryAxis.reversePlotOrder = true
      chart.axes.valueAxis.majorGridlines.visible = false
      chart.axes.valueAxis.set({ numberFormat: '#,##0', minimum: 0 })
      chart.setPosition('D2', 'H12')
      await context.sync()
      sheet.shapes.getItem('Baten per partij').altTextDescription = 'Staafdiagram per partij'
      await context.sync()
    })
    expect(sheetOf(started.excel, 'Blad1').charts).toMatchObject([
      {
        kind: 'BarClustered',
        name: 'Baten per partij',
        title: 'Wie heeft er baat bij?',
        altText: 'Staafdiagram per partij',
        legendVisible: false,
        covers: { row: 1, column: 3, rows: 11, columns: 5 },
        series: [
          {
            name: 'euro',
            color: '#004080',
            hasDataLabels: true,
            values: { sheet: 'Blad1', area: { row: 1, column: 1, rows: 4, columns: 1 } },
            categories: { sheet: 'Blad1', area: { row: 1, column: 0, rows: 4, columns: 1 } },
          },
        ],
        axes: { category: { reversed: true }, value: { gridlines: false, numberFormat: '#,##0', minimum: 0 } },
      },
    ])
    expect(started.excel.notModelled).toEqual([])
  })

  test('is found, counted and deleted', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Blad1')
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4')).name = 'Een'
      const count = sheet.charts.getCount()
      const missing = sheet.charts.getItemOrNullObject('Twee').load('name')
      sheet.charts.load('items/name')
      await context.sync()
      expect([count.value, missing.isNullObject, sheet.charts.items.map((one) => one.name)]).toEqual([1, true, ['Een']])
      sheet.charts.getItem('Een').delete()
      await context.sync()
    })
    expect(sheetOf(started.excel, 'Blad1').charts).toEqual([])
  })

  test('of points with lines has its own properties, and an axis of categories has no ends', async () => {
    await onSheet((sheet) => {
      const { series, axes } = sheet.charts.add('XYScatterLines', sheet.getRange('B1:B4'), 'Columns')
      const first = series.getItemAt(0)
      first.format.line.color = '#004080'
      first.markerStyle = 'Circle'
      series.add('tweede').setValues(sheet.getRange('C1:C4'))
      axes.categoryAxis.set({ minimum: 0 })
      axes.valueAxis.majorGridlines.format.line.color = '#dde3e8'
      axes.valueAxis.set({ minimum: 1, maximum: 5, majorUnit: 1 })
    })
    expect(sheetOf(started.excel, 'Blad1').charts).toMatchObject([
      {
        series: [{ lineColor: '#004080', markerStyle: 'Circle' }, { name: 'tweede' }],
        axes: { category: { minimum: 0 }, value: { minimum: 1, maximum: 5, majorUnit: 1, gridColor: '#DDE3E8' } },
      },
    ])
    const onKind = (kind: 'XYScatterLines' | 'BarClustered', act: (chart: Excel.Chart) => void) =>
      refusedOnSheet((sheet) => act(sheet.charts.add(kind, sheet.getRange('A1:A4'), 'Columns')))
    expect(
      await Promise.all([
        onKind('XYScatterLines', ({ series }) => series.getItemAt(0).set({ gapWidth: 40 })),
        onKind('BarClustered', ({ series }) => series.getItemAt(0).set({ markerSize: 7 })),
        onKind('BarClustered', ({ axes }) => axes.categoryAxis.set({ minimum: 0 })),
        onKind('XYScatterLines', ({ series }) => series.getItemAt(0).set({ markerSize: 1 })),
      ]),
    ).toEqual(Array(4).fill('InvalidArgument'))
    expect(started.excel.notModelled).toEqual([])
  })

  test('is refused for a kind that is not modelled, and cannot end before it starts', async () => {
    expect(await refusedOnSheet((sheet) => sheet.charts.add('Treemap', sheet.getRange('A1:B2')))).toBe('NotImplemented')
    expect(
      await refusedOnSheet((sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2')).setPosition('D9', 'A1')),
    ).toBe('InvalidArgument')
  })
})

test('a chart need not be among the shapes: that can be played too', async () => {
  started.close()
  started = await startExcel({ ...excelOnTheWeb, chartsAreShapes: false })
  const altText = (sheet: Excel.Worksheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:B2')).name = 'Een'
    sheet.shapes.getItem('Een').altTextDescription = 'lijn'
  }
  expect(await refusedOnSheet(altText)).toBe('ItemNotFound')
})

describe('the print layout', () => {
  test('holds direction, pages, area, margins, repeated rows and footers', async () => {
    await onSheet((sheet) => {
      const { pageLayout } = sheet
      pageLayout.orientation = 'Landscape'
      pageLayout.paperSize = 'A4'
      pageLayout.zoom = { horizontalFitToPages: 1 }
      pageLayout.setPrintArea('A1:D32')
      pageLayout.setPrintTitleRows('5:5')
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, top: 1 })
      pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Aanwijzing, geen bewijs'
    })
    const { page } = sheetOf(started.excel, 'Blad1')
    expect(page.set).toMatchObject({ orientation: 'Landscape', zoom: { horizontalFitToPages: 1 }, leftMargin: 72 })
    expect([page.printArea, page.titleRows]).toEqual([
      [{ row: 0, column: 0, rows: 32, columns: 4 }],
      { row: 4, column: 0, rows: 1, columns: 16_384 },
    ])
    expect(page.texts.leftFooter).toBe('Aanwijzing, geen bewijs')
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Blad1')
      const area = pageLayout.getPrintAreaOrNullObject().load('address')
      const none = pageLayout.getPrintTitleColumnsOrNullObject().load('address')
      pageLayout.load('orientation')
      await context.sync()
      expect([area.address, none.isNullObject, pageLayout.orientation]).toEqual(['Blad1!A1:D32', true, 'Landscape'])
    })
    expect(started.excel.notModelled).toEqual([])
  })

  test('is refused with impossible pages, directions and footers', async () => {
    expect(await refusedOnSheet((sheet) => sheet.pageLayout.set({ zoom: { verticalFitToPages: 0 } }))).toBe(
      'InvalidArgument',
    )
    expect(await refusedOnSheet((sheet) => sheet.pageLayout.set({ orientation: 'Staand' as 'Portrait' }))).toBe(
      'InvalidArgument',
    )
    const footer = { rightFooter: 'x'.repeat(256) }
    expect(await refusedOnSheet((sheet) => sheet.pageLayout.headersFooters.defaultForAllPages.set(footer))).toBe(
      'InvalidArgument',
    )
  })
})

test('panes are frozen and let go', async () => {
  await onSheet((sheet) => sheet.freezePanes.freezeAt('A1:B5'))
  expect(sheetOf(started.excel, 'Blad1').frozen).toEqual({ row: 0, column: 0, rows: 5, columns: 2 })
  await onSheet((sheet) => sheet.freezePanes.freezeRows(3))
  expect(sheetOf(started.excel, 'Blad1').frozen).toMatchObject({ rows: 3, columns: 16_384 })
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem('Blad1')
    freezePanes.unfreeze()
    const location = freezePanes.getLocationOrNullObject().load('address')
    await context.sync()
    expect(location.isNullObject).toBe(true)
  })
})
