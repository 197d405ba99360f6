// What leaves the workbench: the file, the copy for others, and the paper.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaOf } from '../../core/plan/address'
import { impactkaart } from '../../core/templates/index'
import { recalculate } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { openExample, read, typeIn, Workbench } from './open-workbench'

let workbench: Workbench
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kaart-'))
  workbench = await Workbench.start()
})
afterAll(async () => {
  await workbench?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const downloaded = async (page: Page, button: string, part = '#pane'): Promise<{ name: string; bytes: Uint8Array }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(part).getByRole('button', { name: button }).click(),
  ])
  const file = path.join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(file)) }
}

describe('from the workbench', () => {
  it('a saved file is valid, and LibreOffice finds the same card in it', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    await typeIn(page, 'Mijn blad', 'A1', '=IMPACTKAART.RENDEMENT(6; 4)')
    const card = await read(page, 'Kaart_Tabel')
    const { name, bytes } = await downloaded(page, 'Opslaan')
    expect(name).toMatch(/\.xlsx$/)
    expect(await schemaErrors(bytes)).toEqual([])
    const { saved } = await recalculate({ saved: bytes })
    expect(saved?.errors()).toEqual([])
    expect(saved?.sheetNames).toContain('Mijn blad')
    expect(saved?.at('Mijn blad', 1, 1)).toBe(1.5)
    const place = impactkaart({ set: '', rows: 40 }).names.find((one) => one.name === 'Kaart_Tabel')
    const { from } = areaOf(place?.range ?? '')
    const numbers = card.flatMap(([label, value], row) =>
      typeof value === 'number' ? [{ label, value, row: from.row + row }] : [],
    )
    expect(numbers.length).toBeGreaterThan(15)
    for (const { label, value, row } of numbers) {
      const recalculated = Number(saved?.at('Kaart', row, from.column + 1))
      expect(Math.abs(recalculated - value), String(label)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(value)))
    }
    expect(complaints).toEqual([])
  })

  it('a copy to share holds values instead of our functions, with date and version', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Gezinshuizen')
    await typeIn(page, 'Mijn blad', 'A1', '=IMPACTKAART.KAART(Project; Uitkomsten)')
    const { name, bytes } = await downloaded(page, 'Maak deelbaar')
    expect(name).toMatch(/kopie-\d{4}-\d{2}-\d{2}\.xlsx$/)
    expect(await schemaErrors(bytes)).toEqual([])
    const book = await readXlsx(bytes)
    const own = book.sheets.find((sheet) => sheet.name === 'Mijn blad')
    expect([...(own?.cells?.values() ?? [])].every((cell) => !cell.formula)).toBe(true)
    expect(own?.rows.flat()).toContain('Onderdeel')
    const about = book.sheets.find((sheet) => sheet.name === 'Over deze kopie')
    expect(about?.rows.flat()).toContain('Methode')
    expect(complaints).toEqual([])
  })

  it('the bar saves an empty workbook too, and says when there is no card to print', async () => {
    const { page, complaints } = await workbench.open()
    await typeIn(page, 'Mijn blad', 'B2', 'van mij')
    const { bytes } = await downloaded(page, 'Opslaan', '#bar')
    expect(await schemaErrors(bytes)).toEqual([])
    expect((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows.flat().filter(Boolean)])).toEqual([
      ['Mijn blad', ['van mij']],
    ])
    await page.locator('#bar').getByRole('button', { name: 'Afdrukken' }).click()
    await page.locator('#message').getByText('Er is nog geen kaart').waitFor()
    expect(complaints).toEqual([])
  })

  it('the card prints on one page with its figures', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    await page.evaluate(() => {
      window.print = () => undefined
    })
    await page.locator('#pane').getByRole('button', { name: 'Afdrukken' }).click()
    await page.locator('#paper table').waitFor({ state: 'attached' })
    const pdf = path.join(folder, 'kaart.pdf')
    writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true, printBackground: true }))
    const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
      .split('\f')
      .filter((text) => text.trim() !== '')
    expect(pages).toHaveLength(1)
    const factor = Number((await read(page, 'Kaart_Factor'))[0]?.[0])
      .toFixed(2)
      .replace('.', ',')
    for (const text of [factor, 'Kwantitatief rendement', 'Kwalitatieve', 'Arbeidsmarkteffecten', 'corporatie'])
      expect(pages[0]).toContain(text)
    expect(complaints).toEqual([])
  })
})
