// What a user is asked and told when opening a file: work is never replaced unasked, and a file that cannot be opened changes nothing.
import { strToU8 } from 'fflate'
import { writeXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { startCells } from '../../core/templates/impactkaart/layout'
import { workbookEnds, writeWorkbook } from '../../workbook-file'
import { axeObjections } from '../support/axe'
import { archive, packedZeros, smallBook } from '../workbook-file/archives'
import { openExample, sheetNames, typeIn, values, Workbench } from './open-workbench'
import { choose, dialog, savedFile, whenOpened } from './opened-files'

let workbench: Workbench
let file: Uint8Array
beforeAll(async () => {
  workbench = await Workbench.start()
  const plan = impactkaart({ set: '' })
  file = await writeWorkbook(plan, {
    values: { Start: { [startCells.projectName]: 'Van elders' } },
    userSheets: [{ name: 'Los blad', cells: [{ at: 'A1', value: 5 }] }],
  })
})
afterAll(() => workbench?.stop())

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent)

/** Everything that stands there. */
const work = async (page: Page) => [await sheetNames(page), await values(page, 'Mijn blad', 'A1:B2')]

describe('a file in the place of work', () => {
  it('comes only after a question, answered by keyboard: not, saved first, and then', async () => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'A1', 'van mij')
    const before = await work(page)

    await choose(page, 'van-elders.xlsx', file)
    await dialog(page).getByText('“van-elders.xlsx” komt in de plaats').waitFor()
    expect(await focused(page)).toBe('Niet doen')
    expect(await axeObjections(page, { exclude: ['#grid'] })).toEqual([])
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'detached' })
    expect(await work(page)).toEqual(before)

    await choose(page, 'van-elders.xlsx', file)
    await dialog(page).waitFor()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Eerst opslaan (.xlsx)')
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(download.suggestedFilename()).toBe('impactkaart.xlsx')
    await dialog(page).getByText('Uw werk is opgeslagen').waitFor()
    expect(await work(page)).toEqual(before)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const report = dialog(page).getByRole('heading', { name: 'Geopend', exact: true })
    await report.waitFor({ timeout: 60_000 })
    expect(await axeObjections(page, { exclude: ['#grid'] })).toEqual([])
    await whenOpened(page)
    expect(await sheetNames(page)).not.toContain('Mijn blad')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('#pane') !== null)).toBe(true)
    expect(await values(page, 'Los blad', 'A1:A1')).toEqual([[5]])
    const inPane = page.locator('#pane').getByRole('textbox', { name: 'Projectnaam' })
    await expect.poll(() => inPane.inputValue()).toBe('Van elders')
    expect(complaints).toEqual([])
  })

  it('comes by dropping it on the page, and at once where nothing stands yet', async () => {
    const { page } = await workbench.open({ width: 300, height: 700 })
    await page.evaluate(
      (bytes) => {
        const data = new DataTransfer()
        data.items.add(new File([new Uint8Array(bytes)], 'gesleept.xlsx'))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
      },
      [...file],
    )
    await dialog(page).getByText('“gesleept.xlsx” is geopend').waitFor({ timeout: 60_000 })
    // On a narrow window too: nothing beside the page, and the list scrolls.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300)
    await whenOpened(page)
    expect(await values(page, 'Los blad', 'A1:A1')).toEqual([[5]])
  })
})

/** As if people made a table longer, or put a row in. */
const writtenWith = (name: string, range: string): Promise<Uint8Array> => {
  const plan = impactkaart({ set: '' })
  return writeWorkbook({ ...plan, names: plan.names.map((one) => (one.name === name ? { ...one, range } : one)) })
}

describe('a file that cannot be opened', () => {
  it('can be chosen all the same, so that one hears why', async () => {
    const { page } = await workbench.open()
    expect(await page.locator('#file').getAttribute('accept')).toBe(workbookEnds.join(','))
  })

  it('is refused with a sentence, and the work stays as it was', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    await typeIn(page, 'Mijn blad', 'A1', 'van mij')
    const before = await work(page)
    const bomb = [...smallBook(), { name: 'xl/media/image1.png', packed: packedZeros(300), claims: { bytes: 1000 } }]
    const locked = await writeXlsx({
      sheets: [{ name: 'Kaart', rows: [[1]] }],
      encryption: { password: 'geheim', spinCount: 1 },
    })
    const files: readonly (readonly [name: string, bytes: Uint8Array, sentence: RegExp])[] = [
      ['half.xlsx', file.slice(0, file.length / 2), /half\.xlsx" is beschadigd/],
      ['oud.xls', new Uint8Array(Buffer.from('d0cf11e0a1b11ae1', 'hex')), /oud\.xls"/],
      ['geheim.xlsx', locked, /wachtwoord/],
      ['leeg.xlsx', new Uint8Array(), /is leeg/],
      ['tekst.xlsx', strToU8('Uitkomst;Aantal\r\noverlast;3'), /tekstbestand/],
      ['ander.xlsx', await writeXlsx({ sheets: [{ name: 'Blad', rows: [[1]] }] }), /geen bladen van Impactkaart/],
      ['bom.xlsx', archive(bomb), /schadelijk/],
      ['lang.xlsx', await writtenWith('Uitkomsten', 'B6:AI300'), /294 rijen en op onze bladen passen er 200/],
      ['tussen.xlsx', await writtenWith('Start_Kosten', 'B15'), /Start_Kosten staat op B15 en hoort op B14/],
    ]
    for (const [name, bytes, sentence] of files) {
      await choose(page, name, bytes)
      const refused = dialog(page)
      await refused.getByText(sentence).waitFor()
      await refused.getByText('uw werk staat er nog').waitFor()
      await page.keyboard.press('Enter')
      await refused.waitFor({ state: 'detached' })
    }
    expect(await work(page)).toEqual(before)
    expect(complaints).toEqual([])
  })

  it('half-way leaves the work as it was, also to go on with', async () => {
    const { page } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    const before = await work(page)
    // Something breaks when the new grid holds the sheets already: the first plan cannot be put down.
    await page.evaluate(() => {
      const { set } = Map.prototype
      Map.prototype.set = function (key, value) {
        if (key !== 'impactkaart') return set.call(this, key, value)
        Map.prototype.set = set
        throw new Error('Hier breekt het.')
      }
    })
    await choose(page, 'van-elders.xlsx', file)
    await page.getByRole('button', { name: 'Vervang mijn werk' }).click()
    await dialog(page).getByText('is niet gelukt').waitFor()
    await page.keyboard.press('Enter')
    expect(await page.locator('#grid-next').count()).toBe(0)
    expect(await work(page)).toEqual(before)
    await typeIn(page, 'Mijn blad', 'A1', 'verder')
    expect((await values(page, 'Mijn blad', 'A1:A1'))[0]).toEqual(['verder'])
    expect((await savedFile(page)).length).toBeGreaterThan(1000)
  })
})
