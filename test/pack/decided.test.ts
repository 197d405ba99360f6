// What a pack decided, read back from the cells that say where a workbook came from; and a set that says it is known by its name alone.
import { describe, expect, it } from 'vitest'
import { aboutFileName, applyPack, areaOf, decidedIn, impactkaart, placesOf, setsIn } from '../../core'
import { projectTypes } from '../../core/figures/project-types'
import { lockedParts } from '../../core/pack/locked-parts'
import { packAfter } from './example'

/** The cells of "Over dit bestand", row by row. */
const aboutIn = (pack = packAfter()) => {
  const [place] = placesOf(pack)
  const [plan] = place ? applyPack([impactkaart({ set: '_2' })], pack, place) : []
  const name = plan?.names.find((one) => one.name === aboutFileName('_2'))
  const cells = plan?.sheets.find((one) => one.name === name?.sheet)?.cells ?? []
  const { from, to } = areaOf(name?.range ?? '')
  const value = (at: string) => cells.find((cell) => cell.at === at)?.value ?? ''
  return Array.from({ length: to.row - from.row + 1 }, (_, row) => [
    value(`A${from.row + row}`),
    value(`B${from.row + row}`),
  ])
}

describe('what a pack decided', () => {
  it('is read back as it was written', () => {
    const { locked, types } = packAfter()
    expect(decidedIn(aboutIn())).toEqual({
      locked: lockedParts.filter((part) => locked.includes(part)),
      types: projectTypes.filter((type) => types?.includes(type)),
    })
  })

  it('is nothing without locks and types, and without a pack', () => {
    const free = packAfter((data) => {
      delete data.vast
      delete data.projecttypen
    })
    for (const about of [aboutIn(free), []]) expect(decidedIn(about)).toEqual({ locked: [], types: projectTypes })
  })

  it('passes over words that only a later version knows', () => {
    expect(decidedIn([['Vast in het pakket', 'prijzen, iets-nieuws']]).locked).toEqual(['prijzen'])
  })
})

it('a set is known to come from a pack by its name, also where nothing else is remembered', () => {
  const place = { sheet: 'Blad', area: areaOf('A1:B9') }
  const names = ['Uitkomsten', 'Uitkomsten_2', aboutFileName('_2')].map((name) => ({ name, place }))
  expect(setsIn({ names, record: [] }).map(({ set, composed }) => [set, composed])).toEqual([
    ['', false],
    ['_2', true],
  ])
})
