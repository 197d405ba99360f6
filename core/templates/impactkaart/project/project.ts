// Sheet Project: what is assessed, in the two columns that the functions read. Beside it stand the same values with every default
// filled in (values.ts), what is wrong (faults.ts), and the lists behind the dropdowns.
import { unknownParty } from '../../../figures/parties'
import { unknownSector } from '../../../figures/sectors'
import type { NumberFormat, PlanSheet } from '../../../plan/plan'
import { SheetDraft } from '../../../plan/sheet-draft'
import { footer } from '../../footer'
import { nothingIn } from '../../formula-words'
import { pageTitle, section, tableHead } from '../../sections'
import {
  type Book,
  costParts,
  firstListRow,
  ownPartyCells,
  ownSectorCells,
  type ProjectRow,
  partyCell,
  partySlots,
  projectCell,
  projectValues,
  sectorCell,
  sectorSlots,
  startCells,
} from '../layout'
import { projectValidations } from './validations'
import { valueCells } from './values'

interface Line {
  readonly row: ProjectRow
  readonly why: string
  readonly format?: NumberFormat
  /** Absent: an input cell. */
  readonly formula?: string
}

const fromStart = (book: Book, cell: keyof typeof startCells): string => {
  const there = book.on('start', startCells[cell])
  return `IF(${there}="","",${there})`
}

const lines = (book: Book): readonly Line[] => [
  { row: 'Projectnaam', why: 'Komt van het blad Start.', formula: fromStart(book, 'projectName') },
  { row: 'Organisatie', why: 'Komt van het blad Start.', formula: fromStart(book, 'organisation') },
  { row: 'Gemeente', why: 'Komt van het blad Start.', formula: fromStart(book, 'municipality') },
  { row: 'Projecttype', why: 'Komt van het blad Start.', formula: fromStart(book, 'type') },
  { row: 'Startdatum', why: 'Wanneer begint het project? Mag leeg blijven.', format: 'datum' },
  {
    row: 'Looptijd',
    why: 'Maanden. Komt van het blad Start; leeg telt als 12.',
    format: 'algemeen',
    formula: fromStart(book, 'months'),
  },
  {
    row: 'Bereik',
    why: 'Bewoners in de hele looptijd. Komt van het blad Start.',
    format: 'aantal',
    formula: fromStart(book, 'reach'),
  },
  { row: 'Kosten personeel', why: 'Euro, over de hele looptijd. Mag leeg blijven.', format: 'euro' },
  { row: 'Kosten vrijwilligers', why: 'Onkosten, werving en begeleiding van vrijwilligers.', format: 'euro' },
  { row: 'Kosten materiaal', why: 'Ruimte, spullen, activiteiten.', format: 'euro' },
  { row: 'Kosten overhead', why: 'Leiding, administratie, kantoor.', format: 'euro' },
  {
    row: 'Kosten totaal',
    why: 'De som van de vier delen; zijn die leeg, dan het bedrag van het blad Start.',
    format: 'euro',
    formula: `IF(SUM(${costParts})>0,SUM(${costParts}),${fromStart(book, 'costs')})`,
  },
  {
    row: 'Prijspeil',
    why: 'In de prijzen van welk jaar? Leeg telt als het laatste jaar met een indexcijfer.',
    format: 'jaartal',
  },
  {
    row: 'Discontovoet',
    why: 'Hoeveel een euro per jaar later minder telt. Leeg telt als 2,25% (Werkgroep discontovoet 2020).',
    format: 'procent-fijn',
  },
  { row: 'Moment', why: 'Wanneer in een jaar vallen kosten en baten? Leeg telt als begin.' },
  {
    row: 'Uren per fte',
    why: 'Gewerkte uren van een volle baan per jaar. Leeg telt als 1363 (Handleiding Overheidstarieven 2023).',
    format: 'aantal',
  },
]

export const projectSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('project'),
    role: 'project',
    widths: [26, 34, 84, 2, 24, 30, 2, 22, 22],
    frozen: { rows: 5, columns: 0 },
    print: { orientation: 'liggend', area: 'A1:C28', pagesTall: 1, footer: footer('Project') },
  })
  pageTitle(
    draft,
    'Project',
    'Gele cellen kunt u invullen; het hoeft niet. De andere cellen worden berekend of komen van het blad Start.',
  )
  draft
    .formula('A3', `IF(${projectValues.fault}<>"",${projectValues.fault},${projectValues.costNote})`, 'label')
    .highlight('A3:C3', '$A$3<>""', 'let-op')
  tableHead(draft, 5, [
    ['A', 'Gegeven'],
    ['B', 'Waarde', 'links'],
    ['C', 'Toelichting', 'links'],
  ])
  for (const line of lines(book)) projectLine(draft, line)
  ownNames(draft)
  valueCells(draft, book)
  lists(draft)
  for (const validation of projectValidations(book)) draft.validate(validation)
  return draft.sheet()
}

const projectLine = (draft: SheetDraft, { row, why, format, formula }: Line): void => {
  const at = projectCell(row)
  const look = { align: 'links' as const, ...(format && { format }) }
  labelled(draft, at, row, why)
  if (formula === undefined) draft.input(at, look)
  // An error value is repeated as text: no error cell here, and a function that reads this table refuses it.
  else draft.formula(at, `IFERROR(${formula},"#FOUT!")`, 'uitkomst', look)
}

/** The label left of a cell in column B, what it means right of it. */
const labelled = (draft: SheetDraft, at: string, label: string, why: string): void => {
  draft.value(at.replace('B', 'A'), label, 'label').height(Number(at.slice(1)), 18)
  if (why !== '') draft.value(at.replace('B', 'C'), why, 'toelichting', { align: 'links' })
}

const ownNames = (draft: SheetDraft): void => {
  const put = (cells: readonly string[], label: string, why: string) => {
    cells.forEach((at, index) => {
      labelled(draft, at, `${label} ${index + 1}`, index === 0 ? why : '')
      draft.input(at, { align: 'links' })
    })
  }
  section(draft, Number(ownPartyCells[0].slice(1)) - 1, 'Eigen namen', 'C')
  put(
    ownPartyCells,
    'Eigen baathouder',
    'Wie baat heeft en niet in de lijst staat. De naam komt in de keuzelijst op het blad Uitkomsten.',
  )
  put(ownSectorCells, 'Eigen sector', 'Hetzelfde voor een sector waar werk vrijkomt.')
}

/** The lists behind the dropdowns, own names included. */
const lists = (draft: SheetDraft): void => {
  const fill = (slots: readonly string[], own: readonly string[], last: string, cellAt: (index: number) => string) => {
    slots.forEach((slot, index) => {
      const ownAt = own[Number(/^eigen (\d)$/.exec(slot)?.[1]) - 1]
      if (ownAt === undefined) draft.value(cellAt(index), slot === '' ? last : slot, 'rekenhulp')
      else draft.formula(cellAt(index), `IF(${nothingIn(ownAt)},"",${ownAt})`, 'rekenhulp')
    })
  }
  draft.value(`H${firstListRow - 1}`, 'Baathouders', 'rekenhulp').value(`I${firstListRow - 1}`, 'Sectoren', 'rekenhulp')
  fill(partySlots, ownPartyCells, unknownParty, partyCell)
  fill(sectorSlots, ownSectorCells, unknownSector, sectorCell)
}
