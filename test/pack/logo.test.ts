// A logo is what its bytes say, whatever its name or address: a whole PNG or JPEG, with its size.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openChromium } from '../support/chromium'
import { besideExample, packAfter, problemsAfter } from './example'

/** A drawing as the browser saves it: "data:image/jpeg;base64,...". */
const addresses: Record<string, string> = {}
let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
  const page = await browser.newPage()
  for (const kind of ['png', 'jpeg'])
    addresses[kind] = await page.evaluate((type) => {
      const canvas = document.createElement('canvas')
      canvas.width = 300
      canvas.height = 40
      canvas.getContext('2d')?.fillRect(20, 5, 200, 30)
      return canvas.toDataURL(`image/${type}`)
    }, kind)
})
afterAll(() => browser?.close())

const bytesOf = (kind: string) => Buffer.from(addresses[kind]?.replace(/^.*,/, '') ?? '', 'base64')
const logoOf = (gegevens: string) =>
  packAfter((data) => {
    data.logo = { gegevens }
  }).logo
const refused = (bytes: Buffer) =>
  problemsAfter((data) => {
    data.logo = { gegevens: bytes.toString('base64') }
  })

test.each(['png', 'jpeg'])('a %s pasted with its address in front keeps its bytes and size', (kind) => {
  const base64 = bytesOf(kind).toString('base64')
  const found = { type: kind, width: 300, height: 40, base64, alt: 'Logo van Welzijn Voorbeeld' }
  expect(logoOf(addresses[kind] ?? '')).toEqual(found)
  expect(logoOf(base64.replace(/(.{76})/g, '$1\r\n'))).toEqual(found)
})

test('a JPEG whose tables stand before its size keeps its size', () => {
  const jpeg = bytesOf('jpeg')
  const table = Buffer.from('ffc4000c0102030405060708090a', 'hex')
  const other = Buffer.concat([jpeg.subarray(0, 2), table, jpeg.subarray(2)])
  expect(logoOf(other.toString('base64'))).toMatchObject({ width: 300, height: 40 })
})

test.each([
  ['a PNG of only its head', () => bytesOf('png').subarray(0, 24)],
  ['a JPEG of only its head', () => bytesOf('jpeg').subarray(0, 40)],
  ['a PNG without its first part', () => Buffer.from(bytesOf('png')).fill(0, 12, 16)],
  ['what only begins like a JPEG', () => Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.alloc(200)])],
  ['a JPEG without its first letters', () => Buffer.from(bytesOf('jpeg')).fill(0, 0, 1)],
  ['a side of more than 10 000 dots', () => Buffer.from(bytesOf('png')).fill(0xff, 18, 19)],
])('%s is refused', (_, bytes) => {
  expect(refused(bytes())).toEqual([expect.stringContaining('dit is geen PNG of JPEG')])
})

test('what it shows is said in the words of the pack', () => {
  const described = packAfter((data) => {
    data.logo.omschrijving = 'Een huis'
  })
  expect(described.logo).toMatchObject({
    alt: 'Een huis',
    base64: Buffer.from(besideExample('voorbeeld-logo.png') ?? []).toString('base64'),
  })
})
