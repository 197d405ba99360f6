// From the example pack to workbooks: valid, the same everywhere, and calculating with the organisation's own prices as the core does.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre'
import { beforeAll, describe, expect, it } from 'vitest'
import { applyPack, functions, impactkaart, meten, type Pack, placesOf } from '../../core'
import { areaOf } from '../../core/plan/address'
import { cardTableRange } from '../../core/templates/impactkaart/kaart/places'
import { type ComposedFile, compose, composer, plannedFiles } from '../../workbook-file/compose/compose'
import { openWorkbook, writeWorkbook } from '../../workbook-file/index'
import { recalculate } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { expectedCard, type FilledCard, inputValues } from '../template/filled'
import { barePack, besideExample, packAfter } from './example'

const first = async (pack: Pack): Promise<ComposedFile> => {
  for await (const file of compose(pack)) return file
  throw new Error('The pack has no team')
}

const pack = packAfter()
let example: ComposedFile
beforeAll(async () => {
  example = await first(pack)
})
const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())

describe('a composed workbook', () => {
  it('has a place of its own for every team', () => {
    expect(plannedFiles(pack).map(({ path }) => path)).toEqual([
      'Waterstad/Team Noord - Impactkaart.xlsx',
      'Waterstad/Team Zuid - Impactkaart.xlsx',
      'Waterstad/Team Haven - Impactkaart.xlsx',
      'Duinveen/Wijkteam Centrum - Impactkaart.xlsx',
      'Duinveen/Jongerenwerk - Impactkaart.xlsx',
      'Heuvelrode/Sociaal team - Impactkaart.xlsx',
      'Oud-Polderdam/Team Oost - Impactkaart.xlsx',
      'Oud-Polderdam/Team West - Impactkaart.xlsx',
      'Sint Annaveld/Dorpsteam - Impactkaart.xlsx',
    ])
  })

  it("is valid for Microsoft's validator, with and without measuring sheets and logo", async () => {
    expect(await schemaErrors(example.bytes)).toEqual([])
    const { bytes } = await first(barePack())
    expect(await schemaErrors(bytes)).toEqual([])
    expect(openWorkbook(bytes, 'x.xlsx').sheetNames()).not.toContain('Metingen')
  })

  it('is the same to the byte in two time zones', async () => {
    const hashes = async (TZ: string) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        ['--import', 'tsx', 'test/pack/composed-hashes.ts'],
        {
          env: { ...process.env, TZ },
        },
      )
      return stdout.trim().split('\n')
    }
    const [west, east] = [await hashes('America/Los_Angeles'), await hashes('Pacific/Auckland')]
    expect(west).toEqual(east)
    expect(new Set(west).size).toBe(4)
  })

  it('is the same after the workbook of another team as alone', async () => {
    const [one, other] = placesOf(pack)
    if (!one || !other) throw new Error('The pack has no two teams')
    const make = composer(pack)
    await make(one)
    expect(await make(other)).toEqual(await composer(pack)(other))
  })

  it('opens with our own reader without a remark, and shows figures before anything calculates', () => {
    const book = openWorkbook(example.bytes, 'x.xlsx')
    expect(book.notes).toEqual([])
    expect(book.valueAt('Start', 'B8')).toBe('Waterstad')
    expect(book.valueAt('Start', 'B29')).toBeGreaterThan(0)
    expect(book.table('Over_Dit_Bestand')).toContainEqual(['Team', 'Team Noord'])
  })

  it('tells programs the same as people', () => {
    const part = partOf(example.bytes, 'customXml/item1.xml')
    for (const [label, value] of openWorkbook(example.bytes, 'x.xlsx').table('Over_Dit_Bestand') ?? [])
      expect(part, String(label)).toContain(`>${value}</`)
    expect(partOf(example.bytes, 'xl/_rels/workbook.xml.rels')).toContain('../customXml/item1.xml')
  })

  it('has the logo on Start and Kaart, and the colour in its titles and bars', () => {
    const media = Object.entries(unzipSync(example.bytes)).filter(([name]) => name.startsWith('xl/media/'))
    expect(media.length).toBeGreaterThan(0)
    for (const [, bytes] of media)
      expect(Buffer.from(bytes).equals(Buffer.from(besideExample('voorbeeld-logo.png') ?? []))).toBe(true)
    const drawings = Object.keys(unzipSync(example.bytes)).filter((name) =>
      /^xl\/drawings\/drawing\d+\.xml$/.test(name),
    )
    const pictured = drawings.filter((name) => partOf(example.bytes, name).includes('Logo van Welzijn Voorbeeld'))
    expect(pictured).toHaveLength(2)
    // 240 by 60 dots, scaled to the row of the title: 168 by 42, at 9525 units a dot.
    for (const name of pictured)
      expect(partOf(example.bytes, name)).toMatch(
        /<xdr:oneCellAnchor><xdr:from>.*?<\/xdr:from><xdr:ext cx="1600200" cy="400050"\/><xdr:pic>/,
      )
    expect(partOf(example.bytes, 'xl/styles.xml')).toContain('<fgColor rgb="FF6A2C5A"/>')
  })

  it('locks in the file what the pack locks', async () => {
    const { sheets } = await readXlsx(example.bytes, { readStyles: true })
    const isLocked = (sheet: string, at: string): boolean => {
      const { row, column } = areaOf(at).from
      const cell = sheets.find(({ name }) => name === sheet)?.cells?.get(`${row - 1},${column - 1}`)
      return cell?.style?.protection?.locked ?? true
    }
    expect([
      isLocked('Start', 'B6'),
      isLocked('Start', 'B7'),
      isLocked('Start', 'B8'),
      isLocked('Start', 'B9'),
    ]).toEqual([false, true, true, false])
    expect([isLocked('Indicatorenplan', 'A25'), isLocked('Indicatorenplan', 'B6')]).toEqual([true, false])
  })

  it('keeps text that looks like a formula as text', async () => {
    const sly = packAfter((data) => {
      data.steden = [{ naam: '=1+1', teams: [{ naam: '@SOM(A1)' }] }]
      data.organisatie = '<b>&"\''
    })
    const { bytes, path } = await first(sly)
    expect(path).toBe('=1+1/@SOM(A1) - Impactkaart.xlsx')
    const book = openWorkbook(bytes, 'x.xlsx')
    expect([book.valueAt('Start', 'B8'), book.formulaAt('Start', 'B8')]).toEqual(['=1+1', undefined])
    expect(book.table('Over_Dit_Bestand')).toContainEqual(['Organisatie', '<b>&"\''])
    expect(await schemaErrors(bytes)).toEqual([])
  })
})

describe('filled in, in LibreOffice', () => {
  const ownPrices = pack.prices.map(({ key, price, year }) => ({ key, price, ...(year !== undefined && { year }) }))
  const cards: readonly FilledCard[] = [
    {
      start: { months: 12, reach: 40, costs: 30_000 },
      outcomes: [
        { Uitkomst: 'Inloopochtend in het buurthuis', 'Bruto aantal': 400, Jaren: 1, Baathouder: 'gemeente' },
        { Uitkomst: 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)', 'Bruto aantal': 120, Deadweight: 0.2 },
      ],
    },
    {
      start: { months: 30, reach: 300, costs: 120_000 },
      outcomes: [
        { Uitkomst: 'Huisbezoek door een vrijwilliger', 'Bruto aantal': 900, Jaren: 2, Baathouder: 'gemeente' },
      ],
    },
  ]
  const places = placesOf(pack)
  let books: Awaited<ReturnType<typeof recalculate>> = {}
  beforeAll(async () => {
    const plans = [impactkaart({ set: '', measured: true }), meten({ set: '' })]
    const files = await Promise.all(
      cards.map(async (card, at) => {
        const place = places[at]
        if (!place) throw new Error('The example has too few teams')
        return [
          `team-${at}`,
          await writeWorkbook(applyPack(plans, pack, place), { values: inputValues(card) }),
        ] as const
      }),
    )
    books = await recalculate(Object.fromEntries(files))
  })

  it.each([0, 1])('team %i: the card equals KAART with the own prices, and shows no error', (at) => {
    const [card, book] = [cards[at], books[`team-${at}`]]
    if (!card || !book) throw new Error('No workbook')
    expect(book.errors()).toEqual([])
    const { from, to } = areaOf(cardTableRange)
    const shown = new Map<string, unknown>()
    for (let row = from.row + 1; row <= to.row; row++)
      shown.set(String(book.at('Kaart', row, from.column)), book.at('Kaart', row, from.column + 1))
    const expected = expectedCard({ ...card, start: { ...card.start, type: places[at]?.team.type ?? '' }, ownPrices })
    const numbers = expected.filter(([, value]) => typeof value === 'number')
    expect(numbers.length).toBeGreaterThan(8)
    for (const [name, value] of numbers) expect(shown.get(String(name)), String(name)).toBeCloseTo(Number(value), 6)
  })

  it('an own price without a year is the price in the sheet and in PRIJS', () => {
    const table = [['Sleutel', 'Prijs'], ...ownPrices.map(({ key, price }) => [key, price])]
    expect(functions.PRIJS?.('Inloopochtend in het buurthuis', '', table)).toBe(12)
    const sheet = impactkaart({ set: '' }).sheets.find(({ role }) => role === 'uitkomsten')
    const head = sheet?.cells.find(({ value }) => value === 'Prijs')?.at ?? ''
    const { row, column } = areaOf(head).from
    expect(books['team-0']?.at('Uitkomsten', row + 1, column)).toBe(12)
  })
})
