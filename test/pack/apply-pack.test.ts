// A pack applied to plans: what is filled in, locked and coloured stands where it belongs, and everything else stays as it was.
import { describe, expect, it } from 'vitest'
import {
  aboutFileName,
  applyPack,
  impactkaart,
  lint,
  meten,
  type Plan,
  type PlanCell,
  placesOf,
  projectTypes,
} from '../../core'
import { lockedParts } from '../../core/pack/locked-parts'
import { packLimits } from '../../core/pack/pack-schema'
import { areaOf, contains } from '../../core/plan/address'
import { startCells } from '../../core/templates/impactkaart/layout'
import { textLimits } from '../../core/templates/impactkaart/text-limits'
import { packAfter } from './example'

const made = new Map(['', '_2'].map((set) => [set, [impactkaart({ set, measured: true }), meten({ set })]]))
const plansFor = (set = ''): readonly Plan[] => made.get(set) ?? []
const pack = packAfter()
const [first] = placesOf(pack)
if (!first) throw new Error('The example has no team')
const plans = applyPack(plansFor(), pack, first)

/** The cells of a name that hold a value or can be filled in, row by row. */
const cellsOf = (from: readonly Plan[], name: string): readonly PlanCell[] => {
  const plan = from.find(({ names }) => names.some((one) => one.name === name))
  const found = plan?.names.find((one) => one.name === name)
  const sheet = plan?.sheets.find((one) => one.name === found?.sheet)
  if (!found) return []
  const area = areaOf(found.range)
  return (sheet?.cells ?? []).filter(({ at }) => contains(area, areaOf(at)))
}
const valuesOf = (from: readonly Plan[], name: string) => cellsOf(from, name).map(({ value }) => value)

describe('a pack applied to plans', () => {
  it('leaves nothing that lint objects to, also in a second set, with every part locked', () => {
    const locked = packAfter((data) => {
      data.vast = [...lockedParts]
      // The longest list to choose from: a program takes 255 letters.
      data.projecttypen = [...projectTypes]
    })
    for (const set of ['', '_2'])
      for (const one of [pack, locked]) {
        const done = applyPack(plansFor(set), one, first)
        expect(done.flatMap((plan) => lint(plan, done))).toEqual([])
      }
  })

  it('fills in who, where, what and the texts of this team', () => {
    expect(valuesOf(plans, 'Start_Organisatie')).toEqual(['Welzijn Voorbeeld'])
    expect(valuesOf(plans, 'Start_Gemeente')).toEqual(['Waterstad'])
    expect(valuesOf(plans, 'Start_Type')).toEqual(['jongerenwerk'])
    expect(valuesOf(plans, 'Start_Projectnaam')).toEqual(['Samen sterker, Team Noord'])
    expect(valuesOf(plans, 'Doel')).toEqual([
      '30 inwoners van Waterstad',
      'weten waar ze terecht kunnen',
      'december 2027',
      undefined,
    ])
    expect(valuesOf(plans, 'Overdracht')).toContain('De vaste begeleider van Team Noord.')
  })

  it('puts own prices and indicators in their columns', () => {
    const prices = valuesOf(plans, 'Eigen_Prijzen')
    expect(prices.slice(5, 10)).toEqual([
      'Huisarts, gemiddeld consult (ook telefonisch/e-mail)',
      35.5,
      'euro per contact',
      'zorgverzekeraar',
      2024,
    ])
    expect(prices.slice(10, 15)).toEqual([
      'Inloopochtend in het buurthuis',
      12,
      'euro per bezoek',
      'gemeente',
      undefined,
    ])
    const rows = cellsOf(plans, 'Indicatorenplan').filter(({ at }) => /^[A-E]2[5-9]$/.test(at))
    expect(rows.map(({ value }) => value).slice(0, 20)).toEqual([
      ...['Post op tijd openen', undefined, undefined, undefined, undefined],
      ...['Om hulp vragen', undefined, undefined, undefined, undefined],
      ...['Iets regelen aan een balie', undefined, undefined, undefined, undefined],
      ...['De weg vinden in de stad', 'Weet u waar u terecht kunt als u hulp nodig hebt?', 'redzaamheid', 1, 5],
    ])
  })

  it('locks what the pack says, and nothing else', () => {
    const isInput = ({ meaning }: PlanCell) => meaning === 'invoer'
    for (const name of ['Start_Organisatie', 'Start_Gemeente', 'Eigen_Prijzen', 'Indicatorenplan'])
      expect(cellsOf(plans, name).filter(isInput)).toEqual([])
    for (const name of ['Start_Projectnaam', 'Start_Type', 'Doel', 'Uitkomsten'])
      expect(cellsOf(plans, name).some(isInput)).toBe(true)
    const count = (from: readonly Plan[]) =>
      from
        .flatMap(({ sheets }) => sheets)
        .flatMap(({ cells }) => cells)
        .filter(isInput).length
    // Two cells on Start, 20 rows of 5 prices, 10 rows of 8 indicator cells.
    expect(count(plansFor()) - count(plans)).toBe(2 + 100 + 80)
  })

  it('offers only the types of the organisation, and fills in the only one', () => {
    const start = (from: readonly Plan[]) => from[0]?.sheets.find(({ role }) => role === 'start')
    const types = ['jongerenwerk', 'eenzaamheid', 'schuldproblematiek', 'mantelzorg']
    const rulesOf = (from: readonly Plan[]) => new Map(start(from)?.validations.map(({ range, rule }) => [range, rule]))
    const [before, after] = [rulesOf(plansFor()), rulesOf(plans)]
    expect(after.get(startCells.type)).toEqual({ kind: 'choice', from: { list: types } })
    for (const [range, rule] of after) if (range !== startCells.type) expect(rule).toEqual(before.get(range))
    const one = packAfter((data) => {
      data.projecttypen = ['mantelzorg']
      for (const city of data.steden) for (const team of city.teams) delete team.projecttype
    })
    expect(valuesOf(applyPack(plansFor(), one, placesOf(one)[0] ?? first), 'Start_Type')).toEqual(['mantelzorg'])
  })

  it('says where the file came from, below everything that was on Uitleg', () => {
    const before = plansFor()[0]?.sheets.find(({ role }) => role === 'uitleg')
    const after = plans[0]?.sheets.find(({ role }) => role === 'uitleg')
    expect(after?.cells.slice(0, before?.cells.length)).toEqual(before?.cells)
    const lines = valuesOf(plans, aboutFileName(''))
    expect(lines).toEqual([
      ...['Organisatie', 'Welzijn Voorbeeld', 'Stad', 'Waterstad', 'Team', 'Team Noord'],
      ...['Pakket', 'welzijn-voorbeeld', 'Versie van het pakket', '2027-1'],
      ...['Vast in het pakket', 'organisatie, prijzen, indicatorenplan'],
      ...['Projecttypen', 'jongerenwerk, eenzaamheid, schuldproblematiek, mantelzorg'],
      ...['Versie van de bladen', expect.any(String)],
      ...['Versie van de prijslijst', expect.any(String), 'Versie van Impactkaart', expect.any(String)],
    ])
    expect(after?.print).toEqual(before?.print)
  })

  it('keeps every name and address of the plans', () => {
    plansFor().forEach((plan, at) => {
      expect(plans[at]?.names.slice(0, plan.names.length)).toEqual(plan.names)
      plan.sheets.forEach((sheet, index) => {
        const places = plans[at]?.sheets[index]?.cells.map((cell) => cell.at) ?? []
        expect(places.slice(0, sheet.cells.length)).toEqual(sheet.cells.map((cell) => cell.at))
      })
    })
  })

  it('allows no longer texts than the cells do', () => {
    const longest = (name: string) =>
      plansFor().flatMap((plan) => {
        const found = plan.names.find((one) => one.name === name)
        const rules = plan.sheets.find((one) => one.name === found?.sheet)?.validations ?? []
        const inputs = cellsOf([plan], name).filter(({ meaning }) => meaning === 'invoer')
        return rules
          .filter(({ range }) => inputs.some(({ at }) => contains(areaOf(range), areaOf(at))))
          .flatMap(({ rule }) => (rule.kind === 'text' ? [rule.maxLength] : []))
      })
    const allowed = {
      Start_Projectnaam: textLimits.start,
      Doel: packLimits.goalPart,
      Lijst_Effecten: textLimits.effect,
      Overdracht: packLimits.answer,
    }
    for (const [name, limit] of Object.entries(allowed)) expect(new Set(longest(name)), name).toEqual(new Set([limit]))
    const room = (name: string) => cellsOf(plansFor(), name).filter(({ meaning }) => meaning === 'invoer').length
    expect([room('Lijst_Effecten'), room('Overdracht'), room('Doel')]).toEqual([
      packLimits.effects,
      packLimits.answers,
      4,
    ])
  })
})
