// Herstel formules: formulas of ours are entered again, sheet by sheet.
import { afterEach, describe, expect, it } from 'vitest'
import { cellAt, excel2021, excelOnTheWeb } from '../excel-host'
import { type Opened, open, ownSheet, sentenceOf } from './opened'

let it_: Opened
afterEach(() => {
  expect(it_.excel.notModelled).toEqual([])
  it_.close()
})

describe('repairing', () => {
  it('enters all our formulas again, and no others, and lets the add-in load with the workbook', async () => {
    it_ = await open(excel2021, ownSheet)
    it_.person.types('Blad1!C1', '=_xldudf_IMPACTKAART_VERSIE()')
    it_.person.types('Blad1!C2', '=IMPACTKAART.VERSIE()')
    it_.person.seesResult('Blad1!C2', '#NAME?')
    it_.person.types('Blad1!C3', '=ANDERS.IETS()')
    it_.person.seesResult('Blad1!C3', '#NAME?')
    it_.person.types('Blad1!C4', '=IFERROR(IMPACTKAART.FTE(1500),0)')
    it_.person.seesResult('Blad1!C4', 'slaapt')
    it_.person.types('Blad1!C5', "'=IMPACTKAART.FTE(1500)")
    expect(await it_.host.repair?.()).toBe(3)
    expect(it_.excel.startup).toBe('Load')
    expect(['C1', 'C2', 'C3'].map((at) => cellAt(it_.excel, `Blad1!${at}`)?.formula)).toEqual([
      '=IMPACTKAART.VERSIE()',
      '=IMPACTKAART.VERSIE()',
      '=ANDERS.IETS()',
    ])
    expect(cellAt(it_.excel, 'Blad1!C2')?.value).not.toBe('#NAME?')
    expect(cellAt(it_.excel, 'Blad1!C4')?.value).not.toBe('slaapt')
    expect(cellAt(it_.excel, 'Blad1!C5')).toEqual({ value: '=IMPACTKAART.FTE(1500)', formula: '' })
  })

  it('goes on past a protected sheet, and names it', async () => {
    it_ = await open(excelOnTheWeb, ownSheet)
    it_.person.types('Blad1!C1', '=IMPACTKAART.RENDEMENT(12,10)')
    it_.person.seesResult('Blad1!C1', '#NAME?')
    it_.excel.book.sheet('Blad1').protection = { options: {}, password: 'geheim' }
    it_.person.addsSheet('Vrij')
    it_.person.types('Vrij!A1', '=IMPACTKAART.RENDEMENT(12,10)')
    it_.person.seesResult('Vrij!A1', '#NAME?')
    expect(await sentenceOf(it_.host.repair?.() ?? Promise.resolve())).toContain('niet hersteld: Blad1.')
    expect(cellAt(it_.excel, 'Vrij!A1')?.value).not.toBe('#NAME?')
  })
})
