// Many files on the page Beheer, and files that get in each other's way: none is left out in silence, and no result of an earlier choice stays.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleData } from '../pack/example'
import { BeheerPages, choose, done, file, shownReport } from './open-beheer'

let pages: BeheerPages
let folder = ''
beforeAll(async () => {
  pages = await BeheerPages.start()
  folder = await mkdtemp(path.join(tmpdir(), 'veel-'))
})
afterAll(async () => {
  await pages?.stop()
  await rm(folder, { recursive: true, force: true })
})
const older = path.resolve(import.meta.dirname, '../update/impactkaart-0.2.0.xlsx')

describe('a folder of 130 broken workbooks, dropped on the page', () => {
  it('is taken whole, told whole, and what is passed over is counted', async () => {
    await mkdir(path.join(folder, 'terug'))
    for (let at = 0; at < 130; at++) await writeFile(path.join(folder, 'terug', `${at}.xlsx`), 'MZ')
    for (let at = 0; at < 7; at++) await writeFile(path.join(folder, 'terug', `${at}.txt`), 'x')
    const { page, complaints } = await pages.open(1200, 'beheer.html#verzamelen')
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [path.join(folder, 'terug')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    await page.getByText('130 werkmappen gekozen.').waitFor()
    await page.getByText('overgeslagen: 0.txt, 1.txt, 2.txt, 3.txt, 4.txt en nog 2.').waitFor()
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    const rows = () => page.locator('.bh-part:not([hidden]) .bh-table tbody tr').filter({ hasText: 'is een programma' })
    expect(await rows().count()).toBe(100)
    await page.getByRole('button', { name: 'Toon alle 130 regels' }).click()
    expect(await rows().count()).toBe(130)
    expect(await page.getByRole('button', { name: /^Toon alle/ }).count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('Bijwerken', () => {
  it('of two files that would get one name tells the second, and a new choice forgets what came out', async () => {
    const { page } = await pages.open(1200, 'beheer.html#bijwerken')
    const bytes = await readFile(older)
    await choose(page, [file('a.xlsx', bytes), file('a.xlsm', bytes)])
    await page.getByRole('button', { name: 'Werk de werkmappen bij' }).click()
    await done(page)
    expect(await shownReport(page)).toMatch(
      /1 van 2 werkmappen bijgewerkt.*Een ander bestand krijgt dezelfde naam: "a\.xlsx"/,
    )
    await choose(page, file('b.xlsx', bytes))
    await page.getByRole('heading', { name: 'Klaar', exact: true }).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Werk de werkmappen bij' }).waitFor()
  })
})

describe('Klaarzetten', () => {
  const { prijzen: _, logo: __, ...plain } = exampleData()

  it('says which files the pack does not name', async () => {
    const { page } = await pages.open()
    await choose(page, [file('pakket.json', JSON.stringify(plain)), file('ander.csv', 'Sleutel;Prijs')])
    await page.getByText('Het pakket noemt deze bestanden niet, dus ze tellen niet mee: ander.csv.').waitFor()
  })

  it('asks before the page is left while it works, and no longer when it has stopped', async () => {
    const { page } = await pages.open()
    const teams = Array.from({ length: 200 }, (_, at) => ({ naam: `Team ${at + 1}` }))
    const many = { ...plain, steden: [{ naam: 'Waterstad', teams }] }
    await choose(page, file('pakket.json', JSON.stringify(many)))
    const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })))
    expect(await asks()).toBe(false)
    await page.getByRole('button', { name: 'Maak werkmappen' }).click()
    await page.getByRole('progressbar').waitFor()
    expect(await asks()).toBe(true)
    await page.getByRole('button', { name: 'Stoppen' }).click()
    await page.getByText('Gestopt.').waitFor()
    expect(await asks()).toBe(false)
  })

  it('tells that the work broke off, and can begin again', async () => {
    const { page } = await pages.open()
    await page.route(/\.js$/, (route) => route.abort())
    await choose(page, file('pakket.json', JSON.stringify(plain)))
    await page.getByRole('button', { name: 'Maak werkmappen' }).click()
    await page.getByRole('alert').getByText('Dit is niet gelukt, en er is niets gemaakt.').waitFor()
    await page.unroute(/\.js$/)
    await page.getByRole('button', { name: 'Maak werkmappen' }).click()
    await done(page)
    expect(await shownReport(page)).toContain('9 van 9 werkmappen gemaakt.')
  })
})
