// Verzamelen in the browser: the same report and the same overview as the command line gives for the same folder.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { returnedCard } from '../gather/returned'
import { fileOf } from '../template/filled'
import { oneLine, partsOf } from './alike'
import { BeheerPages, choose, done, downloaded, file, focused, shownReport } from './open-beheer'

let pages: BeheerPages
let folder = ''
const at = (...parts: string[]): string => path.join(folder, ...parts)

beforeAll(async () => {
  pages = await BeheerPages.start()
  folder = await mkdtemp(path.join(tmpdir(), 'beheer-'))
  await mkdir(at('terug', 'team oost'), { recursive: true })
  const good = await Promise.all([5, 6, 7, 8].map((seed) => fileOf(returnedCard(seed))))
  const [one, two, three, four] = good.map((bytes) => Buffer.from(bytes))
  const files: readonly (readonly [string, string | Buffer | undefined])[] = [
    ['een.xlsx', one],
    ['team oost/Twee.XLSX', two],
    ['team oost/drie.xlsx', three],
    ['Vier.xlsx', four],
    ['kapot.xlsx', 'MZ'],
    ['half.xlsx', one?.subarray(0, 5000)],
    ['team oost/~$drie.xlsx', 'slot'],
    ['notitie.txt', 'tekst'],
  ]
  for (const [name, content] of files) await writeFile(at('terug', name), content ?? '')
})
afterAll(async () => {
  await pages?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** What the command line prints and writes, on one line and without the rules of its tables. */
const commandLine = async (language = 'nl'): Promise<{ readonly said: string; readonly overview: Uint8Array }> => {
  let said = ''
  await runImpactkaart(['verzamel', at('terug'), '--uit', at('overzicht.xlsx'), '--taal', language], {
    write: (text) => {
      said += text
    },
    writeProblem: (text) => {
      throw new Error(text)
    },
  })
  return { said: oneLine(said.replaceAll(`${folder}${path.sep}`, '')), overview: await readFile(at('overzicht.xlsx')) }
}

const sixAndTwo = async (page: Page): Promise<void> => {
  await page.getByText('6 werkmappen gekozen.').waitFor()
  await page
    .getByText(
      '2 bestanden zijn geen werkmap (.xlsx) of zijn tijdelijk, en worden overgeslagen: notitie.txt, team oost/~$drie.xlsx.',
    )
    .waitFor()
}

describe('Verzamelen', () => {
  it('gives report and overview of a folder as the command line does; broken files do not stop the rest', async () => {
    const { page, complaints, requests } = await pages.open(1200, 'beheer.html#verzamelen')
    const asked = requests.length
    await choose(page, at('terug'), 'Kies een map')
    await sixAndTwo(page)
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    expect(await focused(page)).toBe('Klaar')
    const { said, overview } = await commandLine()
    expect(said).toContain('6 bestanden gelezen: 4 projecten tellen mee')
    expect(said).toMatch(/kapot\.xlsx fout .*is een programma/)
    expect(oneLine(await shownReport(page))).toBe(said)
    const { name, bytes } = await downloaded(page, 'Download overzicht.xlsx')
    expect(name).toBe('overzicht.xlsx')
    expect(partsOf(bytes)).toEqual(partsOf(overview))
    // The same in English, without gathering again.
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { name: 'Done', exact: true }).waitFor()
    expect(oneLine(await shownReport(page))).toBe((await commandLine('en')).said)
    // The worker comes from the same place as the page; nothing else is asked for.
    expect(requests.slice(asked).filter((address) => !/^\/\w+\.\w+\.js$/.test(address))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('takes a folder that is dropped on the page, with the folders in it', async () => {
    const { page, complaints } = await pages.open(1200, 'beheer.html#verzamelen')
    const devtools = await page.context().newCDPSession(page)
    const data = { items: [], files: [at('terug')], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    await sixAndTwo(page)
    expect(page.url()).toContain('beheer.html')
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    expect(oneLine(await shownReport(page))).toBe((await commandLine()).said)
    expect(complaints).toEqual([])
  })

  it('says so when there is no workbook among what was chosen', async () => {
    const { page } = await pages.open(1200, 'beheer.html#verzamelen')
    await choose(page, at('terug', 'notitie.txt'))
    await page.getByText('Hier staan geen werkmappen (.xlsx).').waitFor()
    expect(await page.getByRole('button', { name: 'Maak overzicht' }).count()).toBe(0)
  })

  it('offers files of older and other programs too, and tells what is the matter with them', async () => {
    const { page } = await pages.open(1200, 'beheer.html#verzamelen')
    const offered = await page.locator('.bh-part:not([hidden]) input[name=files]').getAttribute('accept')
    expect(offered?.split(',')).toEqual(expect.arrayContaining(['.xlsx', '.xls', '.ods']))
    await choose(page, file('oud.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')))
    await page.getByText('1 werkmap gekozen.').waitFor()
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    expect(await shownReport(page)).toContain('"oud.xls"')
  })

  it('names a file that went away after it was chosen, and reads the rest', async () => {
    const { page, complaints } = await pages.open(1200, 'beheer.html#verzamelen')
    await writeFile(at('weg.xlsx'), 'PK')
    await choose(page, [at('terug', 'een.xlsx'), at('weg.xlsx')])
    await page.getByText('2 werkmappen gekozen.').waitFor()
    await rm(at('weg.xlsx'))
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    expect(await shownReport(page)).toMatch(/2 bestanden gelezen: 1 project .*"weg\.xlsx" kan niet gelezen worden/)
    expect(complaints).toEqual([])
  })

  it('can be stopped; a new choice then begins afresh', async () => {
    const { page, complaints } = await pages.open(1200, 'beheer.html#verzamelen')
    const bytes = await readFile(at('terug', 'een.xlsx'))
    const many = Array.from({ length: 60 }, (_, one) => ({ name: `${one}.xlsx`, mimeType: '', buffer: bytes }))
    await choose(page, many)
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    const bar = page.getByRole('progressbar')
    await expect.poll(() => bar.getAttribute('value')).not.toBe('0')
    await page.getByRole('button', { name: 'Stoppen' }).click()
    await page.getByText('Gestopt. Er is niets gemaakt').waitFor()
    expect(await focused(page)).toBe('Maak overzicht')
    await choose(page, at('terug', 'een.xlsx'))
    await page.getByText('Gestopt.').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Maak overzicht' }).click()
    await done(page)
    expect(await shownReport(page)).toMatch(/1 bestand gelezen: 1 project telt/)
    expect(complaints).toEqual([])
  })
})
