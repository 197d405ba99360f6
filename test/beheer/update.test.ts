// Bijwerken in the browser: the same new workbooks and the same report as the command line gives for the same folder.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runImpactkaart } from '../../workbook-file/cli/impactkaart'
import { compose } from '../../workbook-file/compose/compose'
import { besideExample, exampleText, packAfter } from '../pack/example'
import { oneLine, partsOf } from './alike'
import { BeheerPages, choose, done, downloaded, file, focused, shownReport } from './open-beheer'

let pages: BeheerPages
let folder = ''
const at = (...parts: string[]): string => path.join(folder, ...parts)
const older = path.resolve(import.meta.dirname, '../update/impactkaart-0.2.0.xlsx')

beforeAll(async () => {
  pages = await BeheerPages.start()
  folder = await mkdtemp(path.join(tmpdir(), 'bijwerken-'))
  await mkdir(at('oud', 'noord'), { recursive: true })
  await writeFile(at('oud', 'ouder.xlsx'), await readFile(older))
  const team = await compose(packAfter()).next()
  await writeFile(at('oud', 'noord', 'Team Noord.xlsx'), team.value?.bytes ?? '')
  await writeFile(at('oud', 'kapot.xlsx'), 'MZ')
})
afterAll(async () => {
  await pages?.stop()
  await rm(folder, { recursive: true, force: true })
})

const commandLine = async (out: string, ...more: string[]): Promise<string> => {
  let said = ''
  await runImpactkaart(['bijwerk', at('oud'), '--uit', at(out), ...more], {
    write: (text) => {
      said += text
    },
    writeProblem: (text) => {
      throw new Error(text)
    },
  })
  return oneLine(said.replaceAll(at(out) + path.sep, ''))
}

describe('Bijwerken', () => {
  it('gives the workbooks and the report of the command line; one that cannot be read does not stop the rest', async () => {
    const { page, complaints } = await pages.open(1200, 'beheer.html#bijwerken')
    await choose(page, at('oud'), 'Kies een map')
    await page.getByText('3 werkmappen gekozen.').waitFor()
    await page.getByRole('button', { name: 'Werk de werkmappen bij' }).click()
    await done(page)
    expect(await focused(page)).toBe('Klaar')
    const said = await commandLine('nieuw')
    expect(said).toContain('2 van 3 werkmappen bijgewerkt. Niet gelukt: 1.')
    expect(oneLine(await shownReport(page))).toBe(said)
    const { name, bytes } = await downloaded(page, 'Download bijgewerkte-werkmappen.zip')
    expect(name).toBe('bijgewerkte-werkmappen.zip')
    const files = unzipSync(bytes)
    expect(Object.keys(files).sort()).toEqual(['noord/Team Noord.xlsx', 'ouder.xlsx'])
    for (const [one, made] of Object.entries(files))
      expect(partsOf(made), one).toEqual(partsOf(await readFile(at('nieuw', ...one.split('/')))))
    expect(complaints).toEqual([])
  })

  it('takes a pack along, and does nothing with one that is not right', async () => {
    const { page, complaints } = await pages.open(1200, 'beheer.html#bijwerken')
    const beside = ['voorbeeld-prijzen.csv', 'voorbeeld-logo.png']
    await choose(page, at('oud', 'noord', 'Team Noord.xlsx'))
    const packButton = page.getByRole('button', { name: 'Kies bestanden' }).filter({ visible: true }).last()
    const choosePack = async (files: Parameters<typeof choose>[1]): Promise<void> => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), packButton.click()])
      await chooser.setFiles(files)
    }
    await choosePack(file('pakket.json', exampleText))
    await page.getByText('prijzen.bestand: ').filter({ visible: true }).waitFor()
    await page.getByText('Verbeter eerst het pakket').waitFor()
    expect(await page.getByRole('button', { name: 'Werk de werkmappen bij' }).count()).toBe(0)
    await choosePack(beside.map((one) => file(one, besideExample(one) ?? '')))
    await page.getByRole('button', { name: 'Werk de werkmappen bij' }).click()
    await done(page)
    const { name, bytes } = await downloaded(page, 'Download Team Noord.xlsx')
    expect(name).toBe('Team Noord.xlsx')
    await commandLine('pakket', '--pakket', path.resolve(import.meta.dirname, '../../docs/voorbeeld-organisatie.json'))
    expect(partsOf(bytes)).toEqual(partsOf(await readFile(at('pakket', 'noord', 'Team Noord.xlsx'))))
    expect(complaints).toEqual([])
  })

  it('has nothing to download when nothing could be updated, and says why', async () => {
    const { page } = await pages.open(1200, 'beheer.html#bijwerken')
    await choose(page, at('oud', 'kapot.xlsx'))
    await page.getByRole('button', { name: 'Werk de werkmappen bij' }).click()
    await done(page)
    expect(await shownReport(page)).toMatch(/0 van 1 werkmap bijgewerkt.*is een programma/)
    // Nothing can be there already in a browser.
    expect(await shownReport(page)).not.toContain('Bestond al')
    expect(await page.getByRole('button', { name: /^Download bijgewerkt/ }).count()).toBe(0)
  })
})
