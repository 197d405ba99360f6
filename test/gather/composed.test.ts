// The round of an organisation: its pack is composed into workbooks, one is filled in by typing in its cells, and gathered again.
import { beforeAll, describe, expect, test } from 'vitest'
import { functions, placesOf } from '../../core'
import { type FileReport, gatherFile, together } from '../../workbook-file'
import { composer } from '../../workbook-file/compose/compose'
import { packAfter } from '../pack/example'
import { source, withCells } from './returned'

const pack = packAfter()
const own = pack.prices.find(({ year }) => year === undefined) ?? pack.prices[0]
const typed = { project: 'Buurtmaatjes', months: 24, reach: 40, costs: 50_000, cases: 12 }
let composed: Uint8Array
let empty: FileReport
let filled: FileReport

beforeAll(async () => {
  const [place] = placesOf(pack)
  if (!place || !own) throw new Error('The example has a place and a price')
  composed = await composer(pack)(place)
  empty = await gatherFile(source('leeg.xlsx', composed))
  const start = withCells(composed, 1, { B6: typed.project, B10: typed.months, B13: typed.reach, B14: typed.costs })
  filled = await gatherFile(source('vol.xlsx', withCells(start, 3, { B7: own.key, C7: typed.cases })))
})

const serious = ({ problems }: FileReport): string[] =>
  problems.flatMap(({ severity, about, text }) => (severity !== 'tip' && about === 'bestand' ? [text] : []))

test('an empty workbook has one thing wrong with it: nothing is filled in', () => {
  expect(serious(empty)).toEqual(['Telt niet mee in de totalen: er is nog geen uitkomst ingevuld die klopt.'])
})

test('the versions are read from its visible cells', () => {
  const versions = Object.fromEntries((filled.projects[0]?.versions ?? []).map(({ what, version }) => [what, version]))
  expect(versions).toMatchObject({ Pakket: pack.id, 'Versie van het pakket': pack.version })
  expect(Object.keys(versions).length).toBe(5)
})

describe('a filled one', () => {
  test('gives what the functions give for the same cells and the price of the organisation', () => {
    const prices = [
      ['Sleutel', 'Prijs', 'Prijsjaar'],
      [own?.key ?? '', own?.price ?? '', own?.year ?? ''],
    ]
    const card = functions.KAART?.(
      [
        ['Gegeven', 'Waarde'],
        ['Looptijd', typed.months],
        ['Bereik', typed.reach],
        ['Kosten totaal', typed.costs],
      ],
      [
        ['Uitkomst', 'Bruto aantal', 'Prijs'],
        [own?.key ?? '', typed.cases, functions.PRIJS?.(own?.key ?? '', '', prices) as number],
      ],
    ) as [string, number, string][]
    const right = (name: string) => card.find(([label]) => label === name)?.[1]
    const { all, municipalities } = together([filled]).totals
    expect(all.benefits).toBeCloseTo(right('Baten (contante waarde)') ?? 0, 6)
    expect(all.costs).toBeCloseTo(right('Kosten (contante waarde)') ?? 0, 6)
    expect(municipalities.map(({ name }) => name)).toEqual([pack.cities[0]?.name])
  })

  test('is told to be of before its last calculation, and nothing else', () => {
    expect(serious(filled)).toEqual([expect.stringContaining('De kaart in dit bestand toont iets anders')])
  })
})
