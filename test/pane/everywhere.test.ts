// What must hold on every screen and in every state: axe finds nothing, in light, dark and forced colours, narrow and wide; nothing
// sticks out sideways, also with text at twice its size; the page itself complains about nothing, under a strict content policy.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { examples } from '../../core/examples/index'
import { axeObjections } from '../support/axe'
import { type PaneBrowser, startPaneBrowser } from './pane-page'
import { walk } from './walk'

let browser: PaneBrowser
beforeAll(async () => {
  browser = await startPaneBrowser()
})
afterAll(() => browser?.close())

/** Elements that stick out of the pane. Tables that scroll within themselves are allowed to be wide, texts for screen readers are not seen. */
const stickingOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seen = (element: Element) => !element.closest('.ik-scroll') && !element.closest('.ik-hidden, [hidden]')
    const out = [...document.querySelectorAll('.ik-pane *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && seen(element) && (right > window.innerWidth + 0.5 || left < -0.5)
    })
    const scrolls = [...document.querySelectorAll('.ik-main, .ik-pane, html')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    )
    return [...out, ...scrolls].map((element) => element.outerHTML.slice(0, 160))
  })

const modes = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const

describe('on every screen and in every state', () => {
  for (const width of [300, 600]) {
    it(`axe finds nothing at ${width} px, and nothing sticks out`, async () => {
      const { page, complaints } = await browser.open({ width })
      const found: string[] = []
      await walk(page, 'nl', async (state) => {
        for (const { name, ...media } of modes) {
          await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
          // Only colours change between the modes.
          const all = await axeObjections(
            page,
            name === 'light' ? {} : { rules: ['color-contrast', 'link-in-text-block'] },
          )
          found.push(...all.map((one) => `${state}, ${name}: ${one}`))
        }
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
        found.push(...(await stickingOut(page)).map((one) => `${state}, sticks out: ${one}`))
      })
      expect(found).toEqual([])
      expect(complaints).toEqual([])
      await page.context().close()
    })
  }

  it('nothing sticks out at 300 px with text at twice its size', async () => {
    const { page } = await browser.open({ width: 300 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    const size = await page.locator('.ik-h1').evaluate((heading) => getComputedStyle(heading).fontSize)
    expect(size).toBe('40px')
    const found: string[] = []
    await walk(page, 'nl', async (state) => {
      found.push(...(await stickingOut(page)).map((one) => `${state}: ${one}`))
    })
    expect(found).toEqual([])
    await page.context().close()
  })

  it('nothing sticks out in the English pane, and no Dutch is left without saying so', async () => {
    const { page, complaints } = await browser.open({ width: 300, hash: 'language=en' })
    const found: string[] = []
    await walk(page, 'en', async (state) => {
      found.push(...(await stickingOut(page)).map((one) => `${state}: ${one}`))
      found.push(...(await dutchLeftOver(page)).map((one) => `${state}, Dutch: ${one}`))
    })
    expect(found).toEqual([])
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

/** Common Dutch words that are no English ones. */
const dutch = /\b(de|het|een|niet|van|voor|dit|deze|zijn|wordt|met|bij|naar|uit|kies|vul|kosten|baten|jaar)\b/i

/** Texts on screen with Dutch words in them, outside elements that are marked as Dutch. Names that the user typed or chose are no labels. */
const dutchLeftOver = async (page: Page): Promise<string[]> => {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.ik-main') ?? document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      if (parent?.closest('[lang]')?.getAttribute('lang') === 'en') found.push(walker.currentNode.textContent ?? '')
    }
    const labels = [...document.querySelectorAll('.ik-main [aria-label]')].flatMap((one) =>
      one.closest('[lang]')?.getAttribute('lang') === 'en' ? [one.getAttribute('aria-label') ?? ''] : [],
    )
    return [...found, ...labels]
  })
  const names = examples.flatMap(({ title, start }) => [title, start.projectName])
  return texts.filter((text) => dutch.test(names.reduce((rest, name) => rest.replaceAll(name, ''), text)))
}
