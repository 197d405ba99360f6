// Charts and pictures on a sheet: built, placed, read back, taken away, and refused as Google does.
import { describe, expect, test } from 'vitest'
import { opened } from './opened'

describe('charts', () => {
  test('are built, inserted, read back and removed', () => {
    const { sheet, book } = opened()
    const builder = sheet.newChart().asColumnChart().setTitle('Uren').addRange(sheet.getRange('A1:B3'))
    const chart = builder.setNumHeaders(1).setPosition(5, 2, 3, 4).setOption('height', 200).build()
    expect(book.sheet('Blad1').charts).toEqual([])
    sheet.insertChart(chart)
    expect(book.sheet('Blad1').charts[0]).toMatchObject({
      type: 'COLUMN',
      headers: 1,
      position: { row: 5, column: 2, x: 3, y: 4 },
      options: { title: 'Uren', height: 200 },
    })
    const [read] = sheet.getCharts()
    expect(read?.getOptions().get('title')).toBe('Uren')
    expect(read?.getContainerInfo().getAnchorRow()).toBe(5)
    expect(read?.getRanges()[0]?.getA1Notation()).toBe('A1:B3')
    if (read) sheet.removeChart(read)
    expect(sheet.getCharts()).toEqual([])
  })

  test('of points take several ranges, in their order', () => {
    const { sheet, book } = opened()
    const builder = sheet
      .newChart()
      .asScatterChart()
      .addRange(sheet.getRange('A1:A4'))
      .addRange(sheet.getRange('C1:C4'))
    sheet.insertChart(builder.setOption('hAxis', { title: 'maanden' }).build())
    expect(book.sheet('Blad1').charts[0]).toMatchObject({ type: 'SCATTER', options: { hAxis: { title: 'maanden' } } })
    expect(
      sheet
        .getCharts()[0]
        ?.getRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:A4', 'C1:C4'])
    expect(() => (sheet.newChart() as unknown as { asPieChart(): unknown }).asPieChart()).toThrow('not modelled')
  })

  test('need a kind and a range', () => {
    const { sheet, google } = opened()
    expect(() => sheet.newChart().asBarChart().build()).toThrow('a kind and a range')
    const built = sheet.newChart().addRange(sheet.getRange('A1')).setChartType(google.Charts.ChartType.BAR).build()
    expect(built.getNumHeaders()).toBe(0)
  })
})

describe('pictures', () => {
  const png = (width: number, height: number): string => {
    const bytes = Buffer.alloc(40)
    bytes.write('89504e470d0a1a0a', 'hex')
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes.toString('base64')
  }
  const blobOf = ({ google: { Utilities } }: ReturnType<typeof opened>, base64: string, type = 'image/png') =>
    Utilities.newBlob(Utilities.base64Decode(base64), type, 'logo')

  test('stand at a cell, in their own size until they get another, and go along with a copy', () => {
    const started = opened()
    const { sheet, book, spreadsheet } = started
    const image = sheet.insertImage(blobOf(started, png(8, 4)), 3, 2)
    expect([image.getWidth(), image.getHeight(), image.getAnchorCell().getA1Notation()]).toEqual([8, 4, 'C2'])
    image.setWidth(16).setHeight(9).setAltTextDescription('Een logo')
    expect(book.sheet('Blad1').images).toMatchObject([
      { row: 2, column: 3, width: 16, height: 9, inherent: { width: 8, height: 4 }, altDescription: 'Een logo' },
    ])
    const copy = sheet.copyTo(spreadsheet)
    image.remove()
    expect([sheet.getImages().length, copy.getImages().length]).toEqual([0, 1])
  })

  test.each([
    ['of too many dots', png(1001, 1000), 'image/png', 'The maximum number of pixels is 1 million'],
    ['of another kind than they say', png(8, 4), 'image/jpeg', 'Error retrieving image'],
    ['that are none', 'R0lGODlhAQABAAAAACw=', 'image/gif', 'Error retrieving image'],
  ])('%s are refused', (_, base64, type, words) => {
    const started = opened()
    expect(() => started.sheet.insertImage(blobOf(started, base64, type), 1, 1)).toThrow(words)
    expect(started.sheet.getImages()).toEqual([])
  })

  test('have a place on the sheet, and bytes as Google counts them', () => {
    const started = opened()
    const { sheet, google } = started
    expect(() => sheet.insertImage(blobOf(started, png(8, 4)), 27, 1)).toThrow('outside the dimensions')
    expect(() => google.Utilities.newBlob([255], 'image/png', 'logo')).toThrow('-128 to 127')
    expect(() => google.Utilities.base64Decode('data:image/png;base64,AAAA')).toThrow('Could not decode')
  })
})
