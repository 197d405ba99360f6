// Files that were made elsewhere: composed for an organisation, filled in with functions of ours, and from an older version.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { impactkaart } from '../../core'
import { startCells } from '../../core/templates/impactkaart/layout'
import { filledWorkbook, type OpenedWorkbook, openWorkbook, writeWorkbook } from '../../workbook-file'
import { compose } from '../../workbook-file/compose/compose'
import { packAfter } from '../pack/example'
import { formulaAt, read, typeIn, values, Workbench } from './open-workbench'
import { choose, savedFile, whenOpened } from './opened-files'

let workbench: Workbench
beforeAll(async () => {
  workbench = await Workbench.start()
})
afterAll(() => workbench?.stop())

describe('a workbook of an organisation', () => {
  it('keeps what is locked, chosen and said there, also when it is saved again', async () => {
    const { page, complaints } = await workbench.open()
    const { value: composed } = await compose(packAfter()).next()
    if (!composed) throw new Error('The pack has no team')
    await choose(page, 'Team Noord - Impactkaart.xlsx', composed.bytes)
    expect(await whenOpened(page)).toEqual([])
    expect(await read(page, 'Start_Projectnaam')).toEqual([['Samen sterker, Team Noord']])
    expect((await read(page, 'Over_Dit_Bestand')).slice(0, 4)).toEqual([
      ['Organisatie', 'Welzijn Voorbeeld'],
      ['Stad', 'Waterstad'],
      ['Team', 'Team Noord'],
      ['Pakket', 'welzijn-voorbeeld'],
    ])
    await typeIn(page, 'Start', startCells.organisation, 'Anders')
    await page.locator('#message', { hasText: 'zit op slot' }).waitFor()
    const saved = await savedFile(page)
    expect(strFromU8(unzipSync(saved)['customXml/item1.xml'] ?? new Uint8Array())).toContain(
      '<team>Team Noord</team><pack>welzijn-voorbeeld</pack>',
    )
    const [before, after] = [composed.bytes, saved].map((bytes) => openWorkbook(bytes, 'x.xlsx'))
    if (!before || !after) throw new Error('two files')
    const looksOf = (opened: OpenedWorkbook) =>
      filledWorkbook(opened).plans.map(({ sheets }) => sheets.map(({ accent, picture }) => ({ accent, picture })))
    expect(looksOf(after)).toEqual(looksOf(before))
    expect(looksOf(after)[0]?.[0]).toMatchObject({ accent: '#6A2C5A', picture: { at: 'C1', type: 'png' } })
    const offered = ['jongerenwerk', 'eenzaamheid', 'schuldproblematiek', 'mantelzorg']
    expect(after.choicesAt('Start', startCells.type)).toEqual(offered)
    for (const sheet of before.sheetNames())
      for (const at of before.cellsOn(sheet)) {
        const place = `${sheet}!${at}`
        expect([place, after.formulaAt(sheet, at), after.natureOf(sheet, at)]).toEqual([
          place,
          before.formulaAt(sheet, at),
          before.natureOf(sheet, at),
        ])
      }
    expect(complaints).toEqual([])
  })
})

describe('formulas of another program', () => {
  it('calculate when the workbench knows them, ours too, and are values when it does not', async () => {
    const { page, complaints } = await workbench.open()
    const cells = [
      { at: 'A1', value: 12.5 },
      { at: 'A2', value: 2.5, formula: '_xldudf_IMPACTKAART_RENDEMENT(A1,5)' },
      { at: 'A3', value: 2.5, formula: 'IFERROR(__xludf.DUMMYFUNCTION("IMPACTKAART_RENDEMENT(A1,5)"),2.5)' },
      { at: 'A4', value: 25, formula: '_xlfn.CONCAT(A1*2,"")' },
      { at: 'A5', value: 7, formula: 'RTD("iets","","x")' },
      { at: 'A6', value: 8, formula: "'[1]Ander bestand'!A1+1" },
      { at: 'A7', value: 99, formula: 'A1+1' },
    ]
    const file = await writeWorkbook(impactkaart({ set: '' }), { userSheets: [{ name: 'Rekenblad', cells }] })
    await choose(page, 'rekenen.xlsx', file)
    const report = (await whenOpened(page)).join('\n')
    expect((await values(page, 'Rekenblad', 'A2:A7')).flat()).toEqual([2.5, 2.5, '25', 7, 8, 13.5])
    expect(await formulaAt(page, 'Rekenblad', 'A3')).toBe('=IMPACTKAART.RENDEMENT(A1,5)')
    await typeIn(page, 'Rekenblad', 'A1', '50')
    expect((await values(page, 'Rekenblad', 'A2:A7')).flat()).toEqual([10, 10, '100', 7, 8, 51])
    expect(report).toMatch(/Rekenblad!A5: De werkbank kan deze formules niet uitrekenen/)
    expect(report).toMatch(/Rekenblad!A6: In plaats van de formule/)
    expect(report).toMatch(/Rekenblad!A4, Rekenblad!A7: Deze formules komen hier op iets anders uit|Rekenblad!A7: /)
    expect(complaints).toEqual([])
  })
})

const older = path.resolve(import.meta.dirname, '../update/impactkaart-0.2.0.xlsx')

describe.skipIf(!existsSync(older))('a workbook of 0.2.0', () => {
  it('is opened in the sheets of now, with a report of what stands elsewhere', async () => {
    const { page, complaints } = await workbench.open()
    const file = new Uint8Array(readFileSync(older))
    await choose(page, 'impactkaart-0.2.0.xlsx', file)
    const report = await whenOpened(page)
    const before = openWorkbook(file, 'oud.xlsx')
    expect(await read(page, 'Project')).toEqual(before.table('Project'))
    const factor = (rows: readonly (readonly unknown[])[] | undefined) =>
      Number(rows?.find(([label]) => label === 'Rendementsfactor')?.[1])
    expect(factor(await read(page, 'Kaart_Tabel'))).toBeCloseTo(factor(before.table('Kaart_Tabel')), 9)
    expect(report.join('\n')).toContain('Effecten')
    expect(complaints).toEqual([])
  })
})
