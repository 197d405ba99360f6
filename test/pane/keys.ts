// Moving through the pane with the keyboard alone: every stop on the way must be in sight.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What has the focus: its name for a user, and whether one can see that it has the focus. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!(element instanceof HTMLElement)) return { name: '', seen: false }
    const label =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement
        ? element.labels?.[0]
        : null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const inSight = top < window.innerHeight && bottom > 0 && left >= 0 && right <= window.innerWidth + 0.5
    return {
      name: element.getAttribute('aria-label') ?? (label ?? element).textContent?.trim() ?? '',
      seen: inSight && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    }
  })

/** Tabs until something with this name has the focus; every stop on the way must be in sight. */
export const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab')
    const stop = await focused(page)
    expect(stop.seen, `the focus on "${stop.name}" cannot be seen`).toBe(true)
    if (stop.name === name) return
  }
  throw new Error(`60 tabs did not lead to ${name}`)
}

/** The text of what has the focus: a heading, after a move. */
export const heading = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
