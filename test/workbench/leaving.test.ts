// What leaves the workbench: the file, the copy for others, and the paper.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readXlsx } from 'hucre'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { areaOf } from '../../core/plan/address'
import { firstOutcomeRow, outcomeColumn } from '../../core/templates/impactkaart/layout'
import { impactkaart } from '../../core/templates/index'
import { recalculate } from '../oracles/libreoffice'
import { schemaErrors } from '../oracles/open-xml-sdk'
import { addSheet, openExample, read, typeIn, Workbench } from './open-workbench'

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

  it('what was typed stays in the file: formulas in input cells and on own sheets, dates and percentages', async () => {
    const { page, complaints } = await workbench.open()
    await openExample(page, 'Schuldhulp')
    const row = firstOutcomeRow + 20
    const gross = `${outcomeColumn('Bruto aantal')}${row}`
    const residents = `${outcomeColumn('Aantal bewoners')}${row + 1}`
    await typeIn(page, 'Uitkomsten', gross, '=3*4')
    await typeIn(page, 'Uitkomsten', residents, '=IMPACTKAART.FTE(1363)')
    await addSheet(page, 'Leeg, maar genoemd')
    await addSheet(page, 'Niets')
    const typed = [
      '5',
      '1-3-2026',
      '12,5%',
      '=A1*2',
      '=IFS(A1>3;"ja")',
      '=STDEV.S(A1;7)',
      '=LET(x;A1;x*2)',
      '=SOM(1;2)',
      '€ 3.000',
    ]
    for (const [index, text] of [...typed, "='Leeg, maar genoemd'!A1"].entries())
      await typeIn(page, 'Mijn blad', `A${index + 1}`, text)
    const { bytes } = await downloaded(page, 'Opslaan', '#bar')
    await page
      .locator('#message')
      .getByText(`vaste waarde en rekenen daar niet mee: Uitkomsten!${residents}, 'Mijn blad'!A7, 'Mijn blad'!A8.`)
      .waitFor()
    expect(await schemaErrors(bytes)).toEqual([])

    const book = await readXlsx(bytes, { readStyles: true })
    expect(book.sheets.map(({ name }) => name).slice(-2)).toEqual(['Mijn blad', 'Leeg, maar genoemd'])
    const inFile = (sheet: string, at: string) => {
      const { from } = areaOf(at)
      const found = book.sheets.find(({ name }) => name === sheet)
      const cell = found?.cells?.get(`${from.row - 1},${from.column - 1}`)
      const value = cell?.formulaResult ?? cell?.value ?? found?.rows[from.row - 1]?.[from.column - 1]
      return [cell?.formula, value, cell?.style?.numFmt]
    }
    expect(inFile('Uitkomsten', gross).slice(0, 2)).toEqual(['3*4', 12])
    expect(inFile('Uitkomsten', residents).slice(0, 2)).toEqual([undefined, 1])
    expect(typed.map((_, index) => inFile('Mijn blad', `A${index + 1}`))).toEqual([
      [undefined, 5, undefined],
      [undefined, new Date('2026-03-01'), 'dd-mm-yyyy'],
      [undefined, 0.125, '0.00%'],
      ['A1*2', 10, undefined],
      ['_xlfn.IFS(A1>3,"ja")', 'ja', undefined],
      ['_xlfn.STDEV.S(A1,7)', Math.SQRT2, undefined],
      [undefined, 10, undefined],
      [undefined, '#NAME?', undefined],
      [undefined, 3000, '"€ "#,##0;"€ -"#,##0'],
    ])
    const { saved } = await recalculate({ saved: bytes })
    expect(saved?.at('Mijn blad', 5, 1)).toBe('ja')
    expect(saved?.at('Mijn blad', 6, 1)).toBeCloseTo(Math.SQRT2, 12)
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
    expect(await page.locator('#paper footer span').allTextContents()).toEqual([
      'Kaart',
      expect.stringContaining('prijslijst'),
      'Pagina 1 van 1',
    ])
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
