// Block 3: hours of work that come free, per sector, with a chart. A second view of the same effect, never added to the euros.
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { firstOf, quoted } from '../../formula-words'
import { tableHead } from '../../sections'
import type { Book } from '../layout'
import { project } from './cells'
import { at, block, byMode, remark } from './page'
import { type CardRow, cardValue } from './places'
import { atPlace } from './ranking'

const headRow = at.sectors - 1
const lastRow = at.sectors + at.sectorRows - 1

export const labour = (draft: SheetDraft, book: Book): void => {
  block(draft, at.labour, '3. Arbeidsmarkteffecten: vrijgespeeld, niet bezuinigd')
  total(draft, at.labour + 1, 'Uren vrijgespeeld', 'hours', 'aantal')
  total(draft, at.labour + 2, 'Fte-jaren vrijgespeeld', 'fteYears', 'decimaal')
  tableHead(draft, headRow, [
    ['B', 'Waar komt werk vrij?'],
    ['C', 'Uren', 'rechts'],
    ['D', 'Fte-jaren', 'rechts'],
  ])
  for (let place = 1; place <= at.sectorRows; place++) sector(draft, place, book)
  draft.chart({
    kind: 'bar',
    title: 'Waar komt werk vrij? (uren)',
    alt: 'Staafdiagram: vrijgespeelde uren per sector, de meeste boven. Dezelfde uren staan in de tabel links.',
    categories: `B${at.sectors}:B${lastRow}`,
    series: [{ name: 'uur', values: `C${at.sectors}:C${lastRow}` }],
    covers: `F${at.labour + 1}:H${lastRow}`,
  })
  remark(draft, lastRow + 1, explanation(book))
}

const total = (draft: SheetDraft, row: number, label: string, key: CardRow, format: NumberFormat): void => {
  draft
    .value(`B${row}`, label, 'uitkomst')
    .formula(`C${row}`, byMode('""', cardValue(key)), 'uitkomst', { format, align: 'rechts' })
    .blank(`D${row}`, 'uitkomst')
}

const sector = (draft: SheetDraft, place: number, book: Book): void => {
  const row = at.sectors + place - 1
  const { name, value } = atPlace('sector', place, at.sectorRows)
  const fteYears = `IF(C${row}="","",C${row}/${project('hoursPerFte', book)})`
  draft
    .formula(`B${row}`, place === 1 ? byMode(quoted('nog niet bekend'), name) : name, 'label')
    .formula(`C${row}`, value, 'label', { format: 'aantal', align: 'rechts' })
    .formula(`D${row}`, fteYears, 'label', { format: 'decimaal', align: 'rechts' })
}

const explanation = (book: Book): string => {
  const hours = cardValue('hours')
  const fte = `"Tijd van vakmensen die vrijkomt voor andere mensen; niet optellen bij de euro's. Een fte-jaar is "&${project('hoursPerFte', book)}&" uur: een jaar lang een volle baan."`
  return byMode(
    quoted(
      'Nog nodig: rijen op het blad Uitkomsten waarvan de uren bekend zijn. Dan staat hier waar tijd van mensen vrijkomt.',
    ),
    firstOf(
      [
        [`COUNT(${hours})=0`, '""'],
        [`${hours}=0`, quoted('Nog nodig: bij de uitkomsten zijn geen uren bekend. Vul ze in bij Uren per eenheid.')],
      ],
      fte,
    ),
  )
}
