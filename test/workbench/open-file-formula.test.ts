// Formulas on their way from a file into the grid, and the lists that stay short: without a browser.
import { describe, expect, it } from 'vitest'
import { impactkaart, impactkaartNames, meten, type Plan, projectTypes } from '../../core'
import { gridFormula } from '../../workbench/open-file/grid-formula'
import { carried } from '../../workbench/open-file/our-formulas'
import { filledWorkbook, keptTypes, type OpenedWorkbook, openWorkbook, writeWorkbook } from '../../workbook-file'

const fileWith = async (formula: string): Promise<OpenedWorkbook> => {
  const cells = [{ at: 'A1', value: 1, formula }]
  return openWorkbook(
    await writeWorkbook(impactkaart({ set: '' }), { userSheets: [{ name: 'Blad', cells }] }),
    'x.xlsx',
  )
}

/** As it stands in the grid; '' when a value stands there instead. */
const arrivedAs = async (formula: string): Promise<string> => {
  const { userSheets } = filledWorkbook(carried(await fileWith(formula)))
  const found = userSheets.find(({ name }) => name === 'Blad')?.cells[0]?.formula
  return found === undefined ? '' : gridFormula(found)
}

describe('a formula in a file', () => {
  it.each([
    ['_xldudf_IMPACTKAART_PRIJS("schuld",A2)', 'IMPACTKAART.PRIJS("schuld",A2)'],
    ['IMPACTKAART.KAART(Project,Uitkomsten)', 'IMPACTKAART.KAART(Project,Uitkomsten)'],
    ['IF(A2>1,impactkaart_rendement(A2,5),0)', 'IF(A2>1,IMPACTKAART.RENDEMENT(A2,5),0)'],
    ['IFERROR(__xludf.DUMMYFUNCTION("IMPACTKAART_PRIJS(""schuld"")"),"€ 3")', 'IMPACTKAART.PRIJS("schuld")'],
    ['_xlfn.XLOOKUP(A2,A3:A9,B3:B9)', 'XLOOKUP(A2,A3:A9,B3:B9)'],
    ['"_xlfn.XLOOKUP( IMPACTKAART_KAART( "&A2', '"_xlfn.XLOOKUP( IMPACTKAART_KAART( "&A2'],
  ])('%s calculates in the grid', async (inFile, inGrid) => {
    expect(await arrivedAs(inFile)).toBe(inGrid)
  })

  it.each([
    '_xldudf_IMPACTKAART_BESTAATNIET(A2)',
    '_xldudf_ANDER_KAART(A2)',
    'IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""x"")"),5)',
  ])('%s goes as its value', async (inFile) => {
    expect(await arrivedAs(inFile)).toBe('')
  })
})

describe('the types of a project', () => {
  const offering = (list: readonly string[]): Plan => {
    const plan = impactkaart({ set: '' })
    const place = plan.names.find(({ name }) => name === impactkaartNames('').type)
    const sheets = plan.sheets.map((sheet) => ({
      ...sheet,
      validations: sheet.validations.map((one) =>
        sheet.name === place?.sheet && one.range === place.range
          ? { ...one, rule: { kind: 'choice' as const, from: { list } } }
          : one,
      ),
    }))
    return { ...plan, sheets }
  }
  const rulesOf = (plans: readonly Plan[]) => plans.map(({ sheets }) => sheets.map(({ validations }) => validations))

  it('are those of the organisation when it offers fewer, in its sheets only', async () => {
    const few = [...projectTypes].slice(2, 5)
    const file = openWorkbook(await writeWorkbook(offering(few)), 'x.xlsx')
    const plans = [impactkaart({ set: '' }), meten({ set: '' })]
    expect(rulesOf(keptTypes(file, plans))).toEqual(rulesOf([offering(few), meten({ set: '' })]))
  })

  it('are ours when the file offers something else', async () => {
    const plans = [impactkaart({ set: '' })]
    for (const list of [['iets anders'], [...projectTypes], ['']]) {
      const file = openWorkbook(await writeWorkbook(offering(list)), 'x.xlsx')
      expect(rulesOf(keptTypes(file, plans))).toEqual(rulesOf(plans))
    }
  })
})
