// A formula that is filled down stands once in a file, where Excel allows it, and reads back in each of its cells.
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { areaOf, impactkaart, meten, type Plan, type PlanSheet } from '../../core'
import { openWorkbook, writeWorkbook } from '../../workbook-file'

const plans = [impactkaart({ set: '', measured: true }), meten({ set: '' })]
const sheets = plans.flatMap((plan) => plan.sheets)
const file = await writeWorkbook(plans)
const xmlOf = (bytes: Uint8Array, sheet: number) =>
  strFromU8(unzipSync(bytes)[`xl/worksheets/sheet${sheet + 1}.xml`] ?? new Uint8Array())

/** The cell, the range and the text of every formula that others share. */
const sharedIn = (xml: string) =>
  [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*><f t="shared" si="\d+" ref="([^"]+)">([^<]+)<\/f>/g)].map(
    ([, at, range, formula]) => ({ at: at ?? '', range: range ?? '', formula: formula ?? '' }),
  )

describe('formulas of the templates', () => {
  it('are mostly written once: the measurements by far', () => {
    const xml = xmlOf(
      file,
      sheets.findIndex(({ name }) => name === 'Metingen'),
    )
    const shared = xml.match(/<f t="shared" si="\d+"\/>/g) ?? []
    expect(shared.length).toBeGreaterThan(5000)
    expect(xml.length).toBeLessThan(750_000)
  })

  it('are shared down one column, from the first cell on', () => {
    const all = sheets.flatMap((_, index) => sharedIn(xmlOf(file, index)))
    expect(all.length).toBeGreaterThan(20)
    for (const { at, range } of all) {
      const { from, to } = areaOf(range)
      expect([areaOf(at).from, to.column], range).toEqual([from, from.column])
    }
  })

  it('are never shared where they look at another sheet, which Excel cannot read', () => {
    for (const [index] of sheets.entries())
      for (const { formula, at } of sharedIn(xmlOf(file, index)))
        expect(formula.replaceAll(/&quot;/g, '"').replaceAll(/"[^"]*"/g, ''), at).not.toMatch(/[!{]/)
  })

  it('read back as they were', () => {
    const opened = openWorkbook(file, 'werkmap.xlsx')
    for (const { name, cells } of sheets)
      for (const { at, formula, meaning } of cells) {
        if (formula === undefined || meaning === 'invoer') continue
        expect(opened.formulaAt(name, at), `${name}!${at}`).toBe(formula)
      }
  })
})

/** A sheet with these formulas. */
const planWith = (formulas: Readonly<Record<string, string>>): Plan => {
  const [plan] = plans
  const [first] = plan?.sheets ?? []
  if (!plan || !first) throw new Error('No plan')
  const cells = Object.entries(formulas).map(([at, formula]) => ({ at, formula, meaning: 'uitkomst' as const }))
  const sheet: PlanSheet = { ...first, name: 'Blad', cells, merges: [], validations: [], highlights: [], charts: [] }
  return { ...plan, sheets: [sheet], names: [] }
}

describe('in a column', () => {
  const sharedOf = async (formulas: Readonly<Record<string, string>>) =>
    sharedIn(xmlOf(await writeWorkbook(planWith(formulas)), 0)).map(({ range }) => range)

  it.each([
    ['two cells one below the other', { A1: 'B1+$C$1', A2: 'B2+$C$1' }, ['A1:A2']],
    ['the same letters, which mean another cell', { A1: 'B1', A2: 'B1' }, []],
    ['a fixed row that goes along', { A1: 'B$1', A2: 'B$2' }, []],
    ['a text with an address in it', { A1: 'B1&"B1"', A2: 'B2&"B2"' }, []],
    ['a number that goes along', { A1: 'B1*1', A2: 'B2*2' }, []],
    ['a cell between them', { A1: 'B1', A2: '1+1', A3: 'B3' }, []],
    ['two columns', { A1: 'C1', B1: 'D1', A2: 'C2', B2: 'D2', A3: 'C3' }, ['A1:A3', 'B1:B2']],
    ['another sheet', { A1: 'Start!B1', A2: 'Start!B2' }, []],
    ['a fixed cell of another sheet', { A1: "B1*'Blad 2'!$A$1", A2: "B2*'Blad 2'!$A$1" }, []],
    ['an exclamation mark in a text', { A1: 'B1&"!"', A2: 'B2&"!"' }, ['A1:A2']],
    ['a name', { A1: 'B1*Project_Maanden', A2: 'B2*Project_Maanden' }, ['A1:A2']],
  ] as const)('%s', async (_, formulas, ranges) => {
    expect(await sharedOf(formulas)).toEqual(ranges)
  })
})
