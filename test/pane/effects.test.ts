// The pane finds the effects by the heads of their columns: on sheet Effecten today, on sheet Kaart in a workbook of 0.2.0.
import { expect, test } from 'vitest'
import type { Cell } from '../../core/cell'
import { address, areaOf } from '../../core/plan/address'
import { effectTableRange } from '../../core/templates/impactkaart/effecten/places'
import { impactkaart } from '../../core/templates/index'
import { effectsIn } from '../../pane/workbook/effects'

const blank = { effect: '', whom: '', strength: '', evidence: '', measured: '', story: '' }

/** The header row of the sheet as it is made. */
const header = (): Cell[] => {
  const sheet = impactkaart({ set: '' }).sheets.find(({ role }) => role === 'effecten')
  const { from, to } = areaOf(effectTableRange)
  return Array.from({ length: to.column }, (_, index) => {
    const at = address(from.row, index + 1)
    return sheet?.cells.find((cell) => cell.at === at)?.value
  })
}

test('the sheet Effecten, in any order of its columns; a story without consent stays there', () => {
  const heads = header()
  const row = (cells: Readonly<Record<string, Cell>>): Cell[] => heads.map((head) => cells[String(head)] ?? '')
  const table = [
    heads,
    row({
      Controle: 'Staat op de kaart.',
      'Effect in woorden': ' voelt zich minder alleen ',
      'Voor wie': 'ouderen',
      Sterkte: 'sterk',
      Bewijs: 'gemeten',
      Gemeten: '8 van de 10 ging vooruit.',
      'Verhaal op de kaart': '“Ik bel nu.”',
      'Verhaal kort': 'blijft binnen',
    }),
    row({ 'Verhaal kort': 'blijft binnen', 'Toestemming verhaal': 'nee' }),
  ]
  const expected = {
    on: 'effecten',
    rows: [
      {
        effect: 'voelt zich minder alleen',
        whom: 'ouderen',
        strength: 'sterk',
        evidence: 'gemeten',
        measured: '8 van de 10 ging vooruit.',
        story: '“Ik bel nu.”',
      },
    ],
  }
  expect(effectsIn(table)).toEqual(expected)
  expect(effectsIn(table.map((cells) => [...cells].reverse()))).toEqual(expected)
})

test('the sheet Kaart of 0.2.0', () => {
  const table = [
    ['Effect in woorden', 'Voor wie', 'Bewijs', '', 'Verhaal, in één of twee zinnen', '', ''],
    ['rust', 'gezinnen', 'verteld', '', 'Zij slaapt weer.', '', ''],
    ['', '', '', '', '', '', ''],
    ['', '', '', '', 'Alleen een verhaal.', '', ''],
  ]
  expect(effectsIn(table)).toEqual({
    on: 'kaart',
    rows: [
      { ...blank, effect: 'rust', whom: 'gezinnen', evidence: 'verteld', story: 'Zij slaapt weer.' },
      { ...blank, story: 'Alleen een verhaal.' },
    ],
  })
})

test.each([[[]], [[[]]], [[['iets anders'], ['x']]]])('nothing that is known: no effects', (table) => {
  expect(effectsIn(table as Cell[][]).rows).toEqual([])
})
