// Which sheets are ours: a name of the set must point at the sheet, and its own name or its id must say so too.
import { describe, expect, it } from 'vitest'
import { areaOf, type Found, impactkaart, setRecord, sheetsOfPlan } from '../../core'

const plan = impactkaart({ set: '', rows: 2 })
const idOf = (sheet: string): string => `{${sheet}}`

/** The workbook right after the plan was inserted. */
const fresh: Found = {
  names: plan.names.map(({ name, sheet, range }) => ({ name, place: { sheet, area: areaOf(range) } })),
  sheets: plan.sheets.map(({ name }) => ({ name, id: idOf(name) })),
  record: [
    setRecord(
      plan,
      plan.sheets.map(({ name }) => idOf(name)),
    ),
  ],
}

const oursIn = (found: Found): string[] => [...sheetsOfPlan(found, plan).keys()]
const others = plan.sheets.map(({ name }) => name).filter((name) => name !== 'Kaart')

describe('a sheet is ours', () => {
  it('when a name of the set points at it; so every sheet of the plan has one', () => {
    expect(plan.sheets.filter(({ name }) => !plan.names.some(({ sheet }) => sheet === name))).toEqual([])
    expect(oursIn(fresh)).toEqual(plan.sheets.map(({ name }) => name))
  })

  it('after it got another name, and without a record while it keeps its name', () => {
    const renamed = (name: string) => (name === 'Kaart' ? 'Onze kaart' : name)
    const found: Found = {
      ...fresh,
      sheets: fresh.sheets.map(({ name, id }) => ({ name: renamed(name), id })),
      names: fresh.names.map(({ name, place }) => ({
        name,
        place: place && { ...place, sheet: renamed(place.sheet) },
      })),
    }
    expect(sheetsOfPlan(found, plan).get('Kaart')?.name).toBe('Onze kaart')
    expect(oursIn({ ...fresh, record: [] })).toHaveLength(plan.sheets.length)
  })

  it('not when the user made it after ours went: also with our name, and with the id of ours, as a Mac may give it', () => {
    const names = fresh.names.map(({ name, place }) => ({ name, place: place?.sheet === 'Kaart' ? undefined : place }))
    expect(oursIn({ ...fresh, names })).toEqual(others)
  })

  it('not when a name points at a sheet with another name and another id', () => {
    const sheets = fresh.sheets.map(({ name, id }) =>
      name === 'Kaart' ? { name: 'Eigen', id: '{eigen}' } : { name, id },
    )
    const names = fresh.names.map(({ name, place }) => ({
      name,
      place: place?.sheet === 'Kaart' ? { ...place, sheet: 'Eigen' } : place,
    }))
    expect(oursIn({ ...fresh, sheets, names })).toEqual(others)
  })
})
