// Draws icon.svg in every size as PNG: `npx tsx manifests/icons/icons.build.ts`. Run it after a change of the drawing and look at the result.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { openChromium } from '../../test/support/chromium'
import { iconSizes } from '../settings'

const here = import.meta.dirname
const drawing = readFileSync(path.join(here, 'icon.svg'), 'utf8')

const browser = await openChromium()
try {
  for (const pixels of iconSizes) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } })
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${pixels}px;height:${pixels}px}</style>${drawing}`)
    writeFileSync(path.join(here, `icon-${pixels}.png`), await page.screenshot({ omitBackground: true }))
    await page.close()
  }
} finally {
  await browser.close()
}
