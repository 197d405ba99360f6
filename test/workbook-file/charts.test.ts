// Charts in the file: valid for Microsoft's own reader, and read by LibreOffice as what the plan says.
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { chartColor, chartColors, gridColor, impactkaart } from '../../core'
import { writeWorkbook } from '../../workbook-file/index'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { chartPlan } from './chart-plan'

const chartsIn = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name))
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([, bytes]) => strFromU8(bytes))

const all = (xml: string | undefined, pattern: RegExp): (string | undefined)[] =>
  [...(xml ?? '').matchAll(pattern)].map(([, found]) => found)

let file: Uint8Array
let [one, bars, columns, line]: string[] = []
beforeAll(async () => {
  file = await writeWorkbook(chartPlan)
  ;[one, bars, columns, line] = chartsIn(file)
})

const lineAcross = new RegExp(`<c:majorGridlines><c:spPr>.*?val="${gridColor.slice(1)}".*?</c:majorGridlines>`)

describe('a chart in the file', () => {
  it('is valid, of every kind', async () => {
    expect(chartsIn(file)).toHaveLength(4)
    expect(await schemaErrors(file)).toEqual([])
  })

  it('with one series has figures in the place beside the names, and neither legend nor axis', () => {
    expect(one).toContain('<c:showVal val="1"/>')
    expect(one).not.toContain('<c:legend>')
    expect(one).not.toContain('<c:majorGridlines>')
    expect(all(one, /<c:delete val="(\d)"/g)).toEqual(['0', '1'])
    expect(all(one, /<c:ser>.*?srgbClr val="(\w+)"/g)).toEqual([chartColor.slice(1)])
    const layout = /<c:plotArea><c:layout>(.*?)<\/c:layout>/.exec(one ?? '')?.[1]
    expect(layout).toContain('<c:layoutTarget val="inner"/>')
    expect(layout).not.toContain('wMode')
  })

  it('has the colour of an organisation on a sheet that has one, in the place of ours', async () => {
    const accent = '#6A2C5A'
    const sheets = chartPlan.sheets.map((sheet) => ({ ...sheet, accent }))
    const [single, beside] = chartsIn(await writeWorkbook({ ...chartPlan, sheets }))
    expect(all(single, /<c:ser>.*?srgbClr val="(\w+)"/g)).toEqual([accent.slice(1)])
    expect(all(beside, /<c:ser>.*?srgbClr val="(\w+)"/g)).toEqual([chartColors[0].slice(1), accent.slice(1)])
  })

  it('with more has a legend below, a colour each, no figures, and its scale with light lines', () => {
    expect(bars).toContain('<c:legendPos val="b"/>')
    expect(bars).not.toContain('<c:showVal val="1"/>')
    expect(all(bars, /<c:ser>.*?srgbClr val="(\w+)"/g)).toEqual(chartColors.slice(0, 2).map((color) => color.slice(1)))
    expect(bars).toContain('<c:max val="5"/><c:min val="1"/>')
    expect(bars).toMatch(lineAcross)
    expect(all(bars, /<c:crosses val="(\w+)"/g)).toEqual(['autoZero', 'max'])
    expect(columns).toMatch(lineAcross)
    expect(columns).not.toContain('<c:min ')
  })

  it('of lines has straight lines with markers, and what its months are', () => {
    expect(all(line, /<c:smooth val="(\d)"/g)).toEqual(['0', '0', '0'])
    expect(all(line, /<c:symbol val="(\w+)"/g)).toEqual(['circle', 'circle', 'circle'])
    expect(line).toContain('<a:t>maanden na de start</a:t>')
  })

  it('on the card is one of one series, as it was', async () => {
    const card = chartsIn(await writeWorkbook(impactkaart({ set: '' })))
    expect(card.length).toBeGreaterThan(1)
    for (const chart of card)
      expect([chart.match(/<c:ser>/g)?.length, chart.includes('<c:legend>')]).toEqual([1, false])
  })
})

describe('LibreOffice', () => {
  it('reads every chart: kinds, cells, legends, ends and straight lines', async () => {
    const saved = await savedByLibreOffice({ charts: file })
    const read = chartsIn(saved.charts ?? new Uint8Array())
    expect(read.map((xml) => /<c:(barChart|scatterChart)>/.exec(xml)?.[1])).toEqual([
      'barChart',
      'barChart',
      'barChart',
      'scatterChart',
    ])
    expect(read.map((xml) => all(xml, /<c:f>(Een|Staven|Kolommen|Lijn)!\$[B-E]\$1:/g).length)).toEqual([1, 2, 3, 3])
    expect(read.map((xml) => /<c:legendPos val="(\w)"/.exec(xml)?.[1])).toEqual([undefined, 'b', 'b', 'b'])
    expect(all(read[3], /<c:smooth val="(\d)"/g)).toEqual(['0', '0', '0'])
    expect(read.map((xml) => xml.includes('<c:max val="5"/><c:min val="1"/>'))).toEqual([false, true, false, true])
    expect(read[3]).toContain('maanden na de start')
  })
})
