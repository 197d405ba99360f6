// What stands in a filled file comes back as the plans of today hold it, cell by cell.
import { describe, expect, it } from 'vitest'
import { impactkaart, meten } from '../../core/templates/index'
import { filledWorkbook, openWorkbook, type UserSheet, writeWorkbook } from '../../workbook-file/index'
import { distinctValues } from './distinct'

const second = impactkaart({ set: '_2', rows: 3 })
const plans = [impactkaart({ set: '', rows: 60, measured: true }), meten({ set: '', rows: 30 }), second]

const userSheets: readonly UserSheet[] = [
  {
    name: 'Mijn blad',
    cells: [
      { at: 'A1', value: 'Kosten' },
      { at: 'B1', value: 12.5 },
      { at: 'B2', formula: "SUM(B1:B1)*'Kaart 2'!B7+Kaart!$B$7+Tarief", value: 3 },
      { at: 'B3', value: true },
    ],
  },
  { name: 'Verborgen', hidden: true, cells: [{ at: 'C2', value: 'niet tonen' }] },
]
const userNames = [{ name: 'Tarief', range: "'Mijn blad'!$B$1" }]

describe('a workbook of today', () => {
  it('gives back every input cell', async () => {
    const values = distinctValues(plans)
    const filled = filledWorkbook(openWorkbook(await writeWorkbook(plans, { values }), 'vol.xlsx'))
    expect(filled.plans).toEqual(plans)
    expect(filled.values).toEqual({ ...filled.values, ...values })
    expect(filled.formulas).toEqual(Object.fromEntries(Object.keys(filled.values).map((name) => [name, {}])))
    expect(filled.remarks).toEqual([])
  })

  it('keeps typed formulas, own sheets and own names', async () => {
    const formulas = { Start: { B14: "'Mijn blad'!B1*2" }, 'Uitkomsten 2': { D7: 'Project!B12/2' } }
    const values = { Start: { B14: 25 }, 'Uitkomsten 2': { D7: 4 } }
    const bytes = await writeWorkbook(plans, { values, formulas, userSheets, userNames })
    const filled = filledWorkbook(openWorkbook(bytes, 'eigen.xlsx'))
    expect(filled.formulas).toMatchObject(formulas)
    expect(filled.values).toMatchObject(values)
    expect(filled.userSheets).toEqual(userSheets)
    expect(filled.userNames).toEqual(userNames)
    expect(filled.remarks.map(({ kind, place }) => [kind, place])).toEqual([['changed', "'Mijn blad'"]])
  })

  it('refuses a workbook without our sheets, in a sentence', async () => {
    const bytes = await writeWorkbook([], { userSheets })
    expect(() => filledWorkbook(openWorkbook(bytes, 'boodschappen.xlsx'))).toThrow(
      expect.objectContaining({
        name: 'FileProblem',
        message:
          'Het bestand "boodschappen.xlsx" heeft geen bladen van Impactkaart, of de namen ervan zijn weg. Kies een werkmap die met een sjabloon van Impactkaart is gemaakt.',
      }),
    )
  })
})

describe('a formula that cannot be kept', () => {
  const one = [impactkaart({ set: '', rows: 3 })]
  const read = async (formula: string, value: number | string = 7) => {
    const bytes = await writeWorkbook(one, { values: { Start: { B14: value } }, formulas: { Start: { B14: formula } } })
    return filledWorkbook(openWorkbook(bytes, 'formule.xlsx'))
  }

  it.each([
    ['_xldudf_IMPACTKAART_RENDEMENT(1,2)', 'functie'],
    ['IMPACTKAART.RENDEMENT(1,2)', 'functie'],
    ['IFERROR(__xludf.DUMMYFUNCTION("IMPACTKAART_FTE(1)"),3)', 'functie'],
    ['[1]Blad1!A1', 'ander bestand'],
    ['SUM(Tabel1[Euro])', 'tabel'],
    ['Weg!A1', 'blad of een naam'],
    ['Onbekend*2', 'blad of een naam'],
    ['_xlfn.LET(_xlpm.k,Onbekend,_xlpm.k*2)', 'blad of een naam'],
    ['SUM(Start:Kaart!B14)', 'reeks bladen'],
    ["SUM('Start:Kaart'!B13:B14)", 'reeks bladen'],
  ])('%s becomes its value, and that is told', async (formula, why) => {
    const { values, formulas, remarks } = await read(formula)
    expect(values.Start?.B14).toBe(7)
    expect(formulas.Start).toEqual({})
    expect(remarks).toHaveLength(1)
    expect(remarks[0]).toMatchObject({ kind: 'changed', place: 'Start!B14' })
    expect(remarks[0]?.words.nl).toContain(why)
  })

  it.each([
    '1E5+B13',
    'LOG10(Project!B6)',
    'SUM(Project!A:A)',
    'IF(TRUE,"Weg!A1",2)',
    '_xlfn.STDEV.S(B13:B14)',
    '_xlfn.LET(_xlpm.k,B13,_xlpm.k*2)',
    '_xlfn.LET(_xlpm.dubbel,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2),_xlpm.dubbel(B13))',
    'SUM(Project!B13:Project!B16)',
    'SUM(B13:Start!B13)',
  ])('%s is kept', async (formula) => {
    const { formulas, remarks } = await read(formula)
    expect(formulas.Start).toEqual({ B14: formula })
    expect(remarks).toEqual([])
  })
})
