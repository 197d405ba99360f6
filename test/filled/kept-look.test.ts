// The colour and the logo of an organisation stay in a file that it composed, also without its pack; what is no logo of its, is told.
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { applyPack, impactkaart, type Pack, type PackPlace, type Plan, packPlans, placesOf } from '../../core'
import { filledWorkbook, openWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file'
import { composer } from '../../workbook-file/compose/compose'
import { savedByLibreOffice } from '../oracles/libreoffice'
import { packAfter } from '../pack/example'
import { withParts } from './strange'

const pack = packAfter((data) => {
  data.meetbladen = false
  for (const key of ['indicatoren', 'eigenIndicatoren', 'teksten']) delete data[key]
  data.vast = ['organisatie', 'prijzen']
})
const place = placesOf(pack)[0] as PackPlace

const plansOf = (one: Pack) => applyPack(packPlans(one, ''), one, place)
const looksOf = (plans: readonly Plan[]) =>
  plans.flatMap(({ sheets }) => sheets.map(({ role, accent, picture }) => ({ role, accent, picture })))
const read = (bytes: Uint8Array) => filledWorkbook(openWorkbook(bytes, 'team.xlsx'))
const lost = (bytes: Uint8Array) =>
  read(bytes).remarks.flatMap(({ kind, place: where, words }) => (kind === 'lost' ? [`${where}: ${words.nl}`] : []))
const noPictures = (sheet: string) =>
  `${sheet}: Van dit blad gaan niet mee: plaatjes. In de oude werkmap blijft het staan.`

const hint = (at: string) =>
  ` Een logo wordt alleen herkend als het op ${at} staat, als .png of .jpg van hooguit 200 kB.`

let composed: Uint8Array
let expected: ReturnType<typeof looksOf>
beforeAll(async () => {
  composed = await composer(pack)(place)
  expected = looksOf(plansOf(pack))
})

describe('of a composed file', () => {
  it('stay, as the pack puts them', () => {
    const { plans } = read(composed)
    expect(looksOf(plans)).toEqual(expected)
    expect(expected.filter(({ picture }) => picture).map(({ role }) => role)).toEqual(['start', 'kaart'])
    expect(new Set(expected.map(({ accent }) => accent))).toEqual(new Set([pack.accent]))
    expect(lost(composed)).toEqual([])
  })

  it('stay when the file is updated without the pack, again and again', async () => {
    const once = await updateWorkbook(composed, 'team.xlsx')
    expect(looksOf(read(once.bytes).plans)).toEqual(expected)
    expect(once.remarks).toEqual([])
    expect((await updateWorkbook(once.bytes, 'team.xlsx')).bytes).toEqual(once.bytes)
  })

  it('stay when LibreOffice saved the file in between', async () => {
    const { team } = await savedByLibreOffice({ team: composed })
    expect(looksOf(read(team ?? new Uint8Array()).plans)).toEqual(expected)
  })

  it('are those of the pack when one is given', async () => {
    const other = { ...pack, accent: '#004400', logo: undefined }
    const { bytes } = await updateWorkbook(composed, 'team.xlsx', other)
    expect(looksOf(read(bytes).plans)).toEqual(looksOf(plansOf(other)))
  })
})

describe('what cannot be taken is told', () => {
  const drawing = 'xl/drawings/drawing1.xml'
  const media = 'xl/media/image1.png'

  it('a picture that somebody put beside the logo', () => {
    const twice = withParts(composed, {
      [drawing]: (xml) =>
        xml.replace(/<xdr:oneCellAnchor>.*<\/xdr:oneCellAnchor>/, (one) => {
          return one + one.replace('<xdr:row>0<', '<xdr:row>20<')
        }),
    })
    expect(lost(twice)).toEqual([noPictures('Start')])
    expect(looksOf(read(twice).plans)).toEqual(expected)
  })

  it('a logo that was moved, which is put back', () => {
    const bytes = withParts(composed, { [drawing]: (xml) => xml.replace('<xdr:col>2<', '<xdr:col>1<') })
    const { remarks, plans } = read(bytes)
    expect(remarks).toEqual([
      expect.objectContaining({
        ...{ kind: 'moved', place: 'Start!B1' },
        words: expect.objectContaining({ nl: 'Het logo stond hier en staat nu weer op C1.' }),
      }),
    ])
    expect(looksOf(plans)).toEqual(expected)
  })

  it('a logo that was moved on every sheet, which nothing tells from another picture', () => {
    const parts = Object.keys(unzipSync(composed)).filter((name) => /^xl\/drawings\/drawing\d+\.xml$/.test(name))
    const moved = (xml: string) => xml.replace(/<xdr:col>[25]<(?=.*<xdr:pic>)/, '<xdr:col>1<')
    const pictured = parts.filter((name) =>
      strFromU8(unzipSync(composed)[name] ?? new Uint8Array()).includes('<xdr:pic>'),
    )
    const bytes = withParts(composed, Object.fromEntries(pictured.map((name) => [name, moved])))
    expect(lost(bytes)).toEqual([`${noPictures('Start')}${hint('C1')}`, `${noPictures('Kaart')}${hint('F1')}`])
    expect(read(bytes).plans.some(({ sheets }) => sheets.some(({ picture }) => picture))).toBe(false)
  })

  it('another picture, a logo that is no picture, is too large or has no part', () => {
    const without = expected.map((one) => (one.role === 'start' ? { ...one, picture: undefined } : one))
    const logo = unzipSync(composed)[media]
    const cases: readonly Parameters<typeof withParts>[1][] = [
      {
        [drawing]: (xml) =>
          xml.replace('<xdr:pic>', '<xdr:grpSp><xdr:pic>').replace('</xdr:pic>', '</xdr:pic></xdr:grpSp>'),
      },
      { [drawing]: (xml) => xml.replace('r:embed="rId1"', 'r:embed="rId9"') },
      { [drawing]: (xml) => xml.replace('</xdr:pic>', '') },
      { [media]: () => '<svg/>' },
      { [media]: () => Uint8Array.from({ length: 200_001 }, (_, at) => logo?.[at] ?? 0) },
    ]
    for (const [index, changes] of cases.entries()) {
      const bytes = withParts(composed, changes)
      expect([index, lost(bytes)]).toEqual([index, [`${noPictures('Start')}${hint('C1')}`]])
      expect([index, looksOf(read(bytes).plans)]).toEqual([index, without])
    }
  })

  it('a colour that is too light for white letters, or depends on the program', () => {
    for (const color of ['rgb="FFFFEE00"', 'theme="4"']) {
      const bytes = withParts(composed, {
        'xl/styles.xml': (xml) => xml.replaceAll(`rgb="FF${pack.accent?.slice(1)}"`, color),
      })
      expect(lost(bytes)).toEqual([expect.stringMatching(/^: De kleur van Welzijn Voorbeeld is .* niet te vinden/)])
      expect(read(bytes).plans.flatMap(({ sheets }) => sheets.flatMap(({ accent }) => accent ?? []))).toEqual([])
    }
  })

  it('a picture in the place of the logo when no organisation composed the file', async () => {
    const [plan] = plansOf(pack)
    if (!plan) throw new Error('no plan')
    const bytes = await writeWorkbook([{ ...plan, names: impactkaart({ set: '' }).names }], { values: {} })
    expect(lost(bytes)).toEqual(expect.arrayContaining([noPictures('Start'), noPictures('Kaart')]))
    expect(read(bytes).plans.some(({ sheets }) => sheets.some(({ picture, accent }) => picture ?? accent))).toBe(false)
  })
})
