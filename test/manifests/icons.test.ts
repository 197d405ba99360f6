// The icons are the drawing: each PNG has its size and shows what icon.svg shows, as the browser draws it.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { iconSizes } from '../../manifests/settings'
import { openChromium } from '../support/chromium'
import { iconFile } from './example'

const drawing = readFileSync(path.resolve(import.meta.dirname, '../../manifests/icons/icon.svg'))

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await openChromium()
  page = await browser.newPage()
})

afterAll(() => browser.close())

/** Red, green, blue and opacity of every pixel, and the size of the image itself. */
const pixels = (type: string, bytes: Buffer, size: number) =>
  page.evaluate(
    async ({ address, size: side }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = side
      canvas.height = side
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0, side, side)
      return { width: image.naturalWidth, values: [...(context?.getImageData(0, 0, side, side).data ?? [])] }
    },
    { address: `data:${type};base64,${bytes.toString('base64')}`, size },
  )

describe('the icon', () => {
  it.each(iconSizes)('of %i pixels is the drawing', async (size) => {
    const png = await pixels('image/png', readFileSync(iconFile(size)), size)
    const svg = await pixels('image/svg+xml', drawing, size)
    expect(png.width).toBe(size)
    const different = svg.values.filter((value, at) => Math.abs(value - (png.values[at] ?? 0)) > 40)
    expect(different.length / svg.values.length).toBeLessThan(0.01)
  })

  it('is sharp at 16 pixels: outside the rounded corners every pixel has one of its four colours', async () => {
    const { values } = await pixels('image/png', readFileSync(iconFile(16)), 16)
    const colours = new Map<string, number>()
    for (let at = 0; at < values.length; at += 4) {
      const colour = values.slice(at, at + 4).join(' ')
      colours.set(colour, (colours.get(colour) ?? 0) + 1)
    }
    const four = ['29 82 102 255', '255 255 255 255', '29 122 140 255', '217 121 26 255']
    const clear = four.reduce((sum, colour) => sum + (colours.get(colour) ?? 0), 0)
    expect(four.every((colour) => (colours.get(colour) ?? 0) > 0)).toBe(true)
    expect(clear).toBeGreaterThanOrEqual(16 * 16 - 24)
  })
})
