// Work that this browser kept but cannot be opened, and a second window: what was made before is never overwritten or thrown away.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openExample, ready, sheetNames, typeIn, values, Workbench } from './open-workbench'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

const kept = (page: Page) => page.locator('#kept[aria-busy=false]', { hasText: 'Bewaard in deze browser' }).waitFor()

/** Replaces the kept work, as a broken disk or another version would. */
const replaceKept = (page: Page, work: unknown): Promise<void> =>
  page.evaluate(
    (value) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('impactkaart-werkbank', 1)
        opening.onerror = () => failed(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('werk', 'readwrite')
          writing.objectStore('werk').put(value, 'nu')
          writing.oncomplete = () => {
            opening.result.close()
            done()
          }
        }
      }),
    work,
  )

describe('kept work', () => {
  it.each([
    ['is broken', { schema: 1, workbook: { sheets: {} }, plans: [] }, 'kon niet worden geopend'],
    ['is no work at all', 'onzin', 'kon niet worden geopend'],
    ['comes from a newer version', { schema: 99, workbook: {}, plans: [] }, 'een nieuwere versie'],
  ])('that %s is set aside with a sentence, and can be downloaded', async (_, work, sentence) => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', '5')
    await kept(page)
    await replaceKept(page, work)
    await page.reload()
    await ready(page)
    await page.locator('#message').getByText(sentence).waitFor()
    expect(await sheetNames(page)).toEqual(['Mijn blad'])
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([['']])
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Apart gezet werk downloaden' }).click(),
    ])
    const aside = JSON.parse(readFileSync(await download.path(), 'utf8')) as { werk: unknown }[]
    expect(aside.map(({ werk }) => werk)).toEqual([work])
    expect(complaints).toEqual([])
  })

  it('of schema 1, with one series to a chart, opens as it was', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    await kept(page)
    await page.evaluate(
      () =>
        new Promise<void>((done, failed) => {
          const opening = indexedDB.open('impactkaart-werkbank', 1)
          opening.onerror = () => failed(opening.error)
          opening.onsuccess = () => {
            const store = opening.result.transaction('werk', 'readwrite').objectStore('werk')
            const reading = store.get('nu')
            reading.onsuccess = () => {
              const work = reading.result
              for (const { sheets } of work.plans)
                for (const sheet of sheets)
                  sheet.charts = sheet.charts.map(
                    ({ series, ...chart }: { series: { name: string; values: string }[] }) => ({
                      ...chart,
                      seriesName: series[0]?.name,
                      values: series[0]?.values,
                    }),
                  )
              store.put({ ...work, schema: 1 }, 'nu').onsuccess = () => {
                opening.result.close()
                done()
              }
            }
          }
        }),
    )
    const names = await sheetNames(page)
    await page.reload()
    await ready(page)
    expect(await page.locator('#message').isVisible()).toBe(false)
    expect(await sheetNames(page)).toEqual(names)
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('#bar').getByRole('button', { name: 'Afdrukken' }).click()
    await page.locator('#paper svg rect').first().waitFor({ state: 'attached' })
    expect(complaints).toEqual([])
  })

  it('belongs to one window; a second one says that it keeps nothing', async () => {
    const { page, context, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', '5')
    await kept(page)
    const second = await context.newPage()
    await second.goto(page.url())
    await ready(second)
    await second.locator('#message').getByText('staat al open in een ander venster').waitFor()
    await second.locator('#kept', { hasText: 'Wordt niet bewaard' }).waitFor()
    await typeIn(second, 'Mijn blad', 'A1', '99')
    // Beginning again would throw away what the first window keeps.
    const again = second.getByRole('button', { name: 'Opnieuw beginnen' })
    expect(await again.getAttribute('aria-disabled')).toBe('true')
    // Playwright would wait for ever until the button is enabled; a user just clicks.
    await again.click({ force: true })
    await second.locator('#message').getByText('kan alleen in het venster waar uw werk wordt bewaard').waitFor()
    expect(await second.getByRole('dialog').count()).toBe(0)
    await second.close()
    await page.reload()
    await ready(page)
    expect(await values(page, 'Mijn blad', 'A1:A1')).toEqual([[5]])
    expect(complaints).toEqual([])
  })
})
