// Sheet Project: what is assessed, in the two columns that the functions read, and beside it the same values with every default
// filled in. The values right of the table are what all other formulas use; they never hold an error.
import { standardDiscountRate } from '../../figures/discount-rates'
import { unknownParty } from '../../figures/parties'
import { comparisonQuestions } from '../../figures/reference-projects'
import { unknownSector } from '../../figures/sectors'
import { standardHoursPerFte } from '../../figures/staffing'
import type { NumberFormat, PlanSheet, PlanValidation } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { footer, momentWords } from './hints'
import {
  answerRange,
  type Book,
  costParts,
  firstListRow,
  firstQuestionRow,
  indexRange,
  ownPartyCells,
  ownSectorCells,
  type ProjectRow,
  type ProjectValue,
  partyCell,
  partyRange,
  partySlots,
  projectCell,
  projectValues,
  sectorCell,
  sectorRange,
  sectorSlots,
  startCells,
  typeRange,
  yearRange,
} from './layout'
import { firstOf, quoted } from './words'

interface Line {
  readonly row: ProjectRow
  readonly why: string
  readonly format?: NumberFormat
  /** Absent: an input cell. */
  readonly formula?: string
}

const fromStart = (book: Book, cell: string): string => {
  const there = book.on('start', cell)
  return `IF(${there}="","",${there})`
}

const partsSum = `SUM(${costParts})`

const lines = (book: Book): readonly Line[] => [
  { row: 'Projectnaam', why: 'Komt van het blad Start.', formula: fromStart(book, startCells.projectName) },
  { row: 'Organisatie', why: 'Komt van het blad Start.', formula: fromStart(book, startCells.organisation) },
  { row: 'Gemeente', why: 'Komt van het blad Start.', formula: fromStart(book, startCells.municipality) },
  { row: 'Projecttype', why: 'Komt van het blad Start.', formula: fromStart(book, startCells.type) },
  { row: 'Startdatum', why: 'Wanneer begint het project? Mag leeg blijven.', format: 'datum' },
  {
    row: 'Looptijd',
    why: 'Maanden. Komt van het blad Start; leeg telt als 12.',
    format: 'algemeen',
    formula: fromStart(book, startCells.months),
  },
  {
    row: 'Bereik',
    why: 'Bewoners in de hele looptijd. Komt van het blad Start.',
    format: 'aantal',
    formula: fromStart(book, startCells.reach),
  },
  { row: 'Kosten personeel', why: 'Euro, over de hele looptijd. Mag leeg blijven.', format: 'euro' },
  { row: 'Kosten vrijwilligers', why: 'Ook onkosten, werving en begeleiding.', format: 'euro' },
  { row: 'Kosten materiaal', why: 'Ruimte, spullen, activiteiten.', format: 'euro' },
  { row: 'Kosten overhead', why: 'Leiding, administratie, huisvesting van kantoor.', format: 'euro' },
  {
    row: 'Kosten totaal',
    why: 'De som van de vier delen; zijn die leeg, dan het bedrag van het blad Start.',
    format: 'euro',
    formula: `IF(${partsSum}>0,${partsSum},${fromStart(book, startCells.costs)})`,
  },
  {
    row: 'Prijspeil',
    why: 'In de prijzen van welk jaar? Leeg telt als het laatste jaar met een indexcijfer.',
    format: 'jaartal',
  },
  {
    row: 'Discontovoet',
    why: 'Euro van later tellen iets minder. Leeg telt als 2,25% per jaar (Werkgroep discontovoet 2020).',
    format: 'procent-fijn',
  },
  { row: 'Moment', why: 'Wanneer in een jaar vallen kosten en baten? Leeg telt als begin.' },
  {
    row: 'Uren per fte',
    why: 'Productieve uren van een volle baan per jaar. Leeg telt als 1363 (Handleiding Overheidstarieven 2023).',
    format: 'aantal',
  },
]

export const projectSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('project'),
    role: 'project',
    widths: [26, 34, 84, 2, 24, 30, 2, 22, 22],
    frozen: { rows: 5, columns: 0 },
    print: { orientation: 'liggend', area: 'A1:C29', pagesTall: 1, footer: footer('Project') },
  })
  draft
    .value('A1', 'Project', 'titel')
    .height(1, 34)
    .value(
      'A2',
      'Gele cellen kunt u invullen. De andere cellen worden berekend of komen van het blad Start.',
      'toelichting',
    )
    .formula('A3', `IF(${projectValues.fault}<>"",${projectValues.fault},${projectValues.costNote})`, 'label')
    .highlight('A3:C3', '$A$3<>""', 'let-op')
    .value('A5', 'Gegeven', 'tabelkop')
    .value('B5', 'Waarde', 'tabelkop')
    .value('C5', 'Toelichting', 'tabelkop')
  for (const { row, why, format, formula } of lines(book)) {
    const at = projectCell(row)
    const look = { align: 'links' as const, ...(format && { format }) }
    draft.value(at.replace('B', 'A'), row, 'label').value(at.replace('B', 'C'), why, 'toelichting', { align: 'links' })
    if (formula === undefined) draft.input(at, look)
    else draft.formula(at, formula, 'uitkomst', look)
  }
  ownNames(draft)
  calculations(draft, book)
  lists(draft)
  for (const validation of validations(book)) draft.validate(validation)
  return draft.sheet()
}

const ownNames = (draft: SheetDraft): void => {
  draft
    .value('A24', 'Eigen namen', 'kop')
    .blank('B24', 'kop')
    .blank('C24', 'kop')
    .value(
      'C25',
      'Staat een partij niet in de lijst? Vul hier een eigen naam in; hij verschijnt op het blad Uitkomsten.',
      'toelichting',
      { align: 'links' },
    )
    .value('C27', 'Hetzelfde voor een sector waar werk vrijkomt.', 'toelichting', { align: 'links' })
  ownPartyCells.forEach((at, index) => {
    draft.value(at.replace('B', 'A'), `Eigen baathouder ${index + 1}`, 'label').input(at, { align: 'links' })
  })
  ownSectorCells.forEach((at, index) => {
    draft.value(at.replace('B', 'A'), `Eigen sector ${index + 1}`, 'label').input(at, { align: 'links' })
  })
}

/** The cell if it holds a number other than 0 that passes the test, else the default. */
const numberOr = (cell: string, test: string, otherwise: string): string =>
  `IF(COUNT(${cell})=1,IF(AND(${cell}<>0,${test}),${cell},${otherwise}),${otherwise})`

const inWholeUnits = (fraction: number): string => `${Math.round(fraction * 10_000)}/10000`

const calculations = (draft: SheetDraft, book: Book): void => {
  const cell = projectCell
  const years = book.on('prijzen', yearRange)
  const index = book.on('prijzen', indexRange)
  const v = projectValues
  const months = cell('Looptijd')
  const year = cell('Prijspeil')
  const rate = cell('Discontovoet')
  const moment = cell('Moment')
  const costs = cell('Kosten totaal')
  const formulas: Readonly<Record<ProjectValue, readonly [label: string, formula: string]>> = {
    fault: ['Wat niet klopt', faultFormula(book)],
    months: ['Looptijd, maanden', numberOr(months, `${months}>0,${months}<=360`, '12')],
    reach: ['Bereik', `IF(COUNT(${cell('Bereik')})=1,IF(${cell('Bereik')}>0,${cell('Bereik')},0),0)`],
    costs: ['Kosten', `IF(COUNT(${costs})=1,IF(${costs}>0,${costs},0),0)`],
    priceYear: ['Prijspeil', numberOr(year, `COUNTIF(${years},${year})=1`, `MAX(${years})`)],
    index: ['Prijsindex van dat jaar', `INDEX(${index},MATCH(${v.priceYear},${years},0))`],
    rate: [
      'Discontovoet',
      `IF(COUNT(${rate})=1,IF(AND(${rate}>=-1/10,${rate}<=1/4),${rate},${inWholeUnits(standardDiscountRate)}),${inWholeUnits(standardDiscountRate)})`,
    ],
    shift: ['Verschuiving moment', `IF(${moment}="midden",1/2,IF(${moment}="eind",0,1))`],
    hoursPerFte: [
      'Uren per fte',
      numberOr(cell('Uren per fte'), `${cell('Uren per fte')}>0`, `${standardHoursPerFte}`),
    ],
    wholeYears: ['Hele jaren kosten', `ROUND(${v.months}/12-1/2,0)`],
    keep: ['Waarde een jaar later', `1/(1+${v.rate})`],
    presentCosts: ['Kosten (contante waarde)', presentCosts],
    costNote: ['Verschil in kosten', costNote(book)],
  }
  draft.value('E5', 'Rekenhulp', 'rekenhulp').value('F5', 'niet invullen', 'rekenhulp')
  for (const key of Object.keys(v) as ProjectValue[]) {
    const [label, formula] = formulas[key]
    draft.value(v[key].replace('F', 'E'), label, 'rekenhulp').formula(v[key], formula, 'rekenhulp')
  }
}

/** Months are spread evenly: 12 in each whole year, the rest in the last; each year at its own discount factor. */
const presentCosts = (() => {
  const { costs, months, wholeYears, rate, keep, shift } = projectValues
  const series = annuity(keep, wholeYears)
  const rest = `(${months}-12*${wholeYears})/12*${keep}^${wholeYears}`
  return `${costs}*12/${months}*(1+${rate})^(${shift}-1)*(${series}+${rest})`
})()

/**
 * 1 + q + q^2 + ... , n terms. Near q = 1 the closed form loses digits, so there the first terms of its series are taken.
 * `n` 0 gives 0.
 */
export function annuity(q: string, n: string): string {
  const near = `${n}*(1+(${n}-1)/2*(${q}-1)+(${n}-1)*(${n}-2)/6*(${q}-1)^2)`
  return `IF(${n}=0,0,IF(ABS(${q}-1)<1/10^5,${near},(1-${q}^${n})/(1-${q})))`
}

/** A difference of more than 50 cents between the four parts and the amount on Start. */
const costNote = (book: Book): string => {
  const quick = book.on('start', startCells.costs)
  const differs = `IF(AND(${partsSum}>0,COUNT(${quick})=1),IF(${quick}<>0,ABS(${partsSum}-${quick})*2>1,1=0),1=0)`
  return `IF(${differs},"Let op: op Start staan andere kosten. De som van de vier delen telt.","")`
}

const notNumber = (cell: string): string => `AND(${cell}<>"",COUNT(${cell})=0)`
/** True when the cell holds a number for which the test holds. */
const numberThat = (cell: string, test: string): string => `IF(COUNT(${cell})=1,${test},1=0)`

const faultFormula = (book: Book): string => {
  const start = (cell: string) => book.on('start', cell)
  const cell = projectCell
  const years = book.on('prijzen', yearRange)
  const [months, reach, costs] = [start(startCells.months), start(startCells.reach), start(startCells.costs)]
  const [rate, year, hours, moment] = [cell('Discontovoet'), cell('Prijspeil'), cell('Uren per fte'), cell('Moment')]
  const type = start(startCells.type)
  const known = `SUMPRODUCT((${book.on('uitleg', typeRange('type'))}=${type})*1)`
  const unknownAnswers = comparisonQuestions.map((_, index) => {
    const answer = start(`B${firstQuestionRow + index}`)
    return `AND(${answer}<>"",SUMPRODUCT((${book.on('uitleg', answerRange)}=${answer})*1)=0)`
  })
  const doubled = [
    ...ownPartyCells.map((at) => `AND(${at}<>"",SUMPRODUCT((${partyRange}=${at})*1)>1)`),
    ...ownSectorCells.map((at) => `AND(${at}<>"",SUMPRODUCT((${sectorRange}=${at})*1)>1)`),
  ]
  const text = (words: string): string => quoted(words)
  return firstOf(
    [
      [
        `OR(${notNumber(months)},${numberThat(months, `OR(${months}<0,${months}>360)`)})`,
        text('Blad Start: de looptijd is een getal boven 0, hooguit 360 maanden.'),
      ],
      [
        `OR(${notNumber(reach)},${numberThat(reach, `${reach}<0`)})`,
        text('Blad Start: het bereik is een getal van 0 of meer.'),
      ],
      [
        `OR(${notNumber(costs)},${numberThat(costs, `${costs}<0`)})`,
        text('Blad Start: de kosten zijn een bedrag van 0 of meer.'),
      ],
      [`OR(${unknownAnswers.join(',')})`, text('Blad Start: kies bij de vergelijking een antwoord uit de lijst.')],
      [`AND(${type}<>"",${known}=0)`, text('Blad Start: dit projecttype staat niet in de lijst.')],
      [
        `OR(SUMPRODUCT((${costParts}<>"")*1)>COUNT(${costParts}),MIN(${costParts})<0)`,
        text('Blad Project: kosten zijn bedragen van 0 of meer.'),
      ],
      [
        `OR(${notNumber(year)},${numberThat(year, `AND(${year}<>0,COUNTIF(${years},${year})=0)`)})`,
        text('Blad Project: voor dit prijspeil is er geen indexcijfer. Kies een jaar uit de lijst.'),
      ],
      [
        `OR(${notNumber(rate)},${numberThat(rate, `OR(${rate}<-1/10,${rate}>1/4)`)})`,
        text('Blad Project: de discontovoet ligt tussen -10% en 25%.'),
      ],
      [
        `AND(${moment}<>"",${moment}<>0,${momentWords.map((word) => `${moment}<>${quoted(word)}`).join(',')})`,
        text('Blad Project: kies bij Moment begin, midden of eind.'),
      ],
      [
        `OR(${notNumber(hours)},${numberThat(hours, `${hours}<0`)})`,
        text('Blad Project: de uren per fte zijn een getal boven 0.'),
      ],
      [`OR(${doubled.join(',')})`, text('Blad Project: een eigen naam staat al in de lijst. Kies een andere naam.')],
    ],
    '""',
  )
}

/** The lists behind the dropdowns, own names included. */
const lists = (draft: SheetDraft): void => {
  draft.value(`H${firstListRow - 1}`, 'Baathouders', 'rekenhulp').value(`I${firstListRow - 1}`, 'Sectoren', 'rekenhulp')
  const fill = (slots: readonly string[], own: readonly string[], last: string, cellAt: (index: number) => string) => {
    slots.forEach((slot, index) => {
      const ownAt = own[Number(/^eigen (\d)$/.exec(slot)?.[1]) - 1]
      if (ownAt === undefined) draft.value(cellAt(index), slot === '' ? last : slot, 'rekenhulp')
      else draft.formula(cellAt(index), `IF(${ownAt}="","",${ownAt})`, 'rekenhulp')
    })
  }
  fill(partySlots, ownPartyCells, unknownParty, partyCell)
  fill(sectorSlots, ownSectorCells, unknownSector, sectorCell)
}

const validations = (book: Book): PlanValidation[] => {
  const choice = (row: ProjectRow, from: PlanValidation['rule'], prompt: string, error: string): PlanValidation => ({
    range: projectCell(row),
    rule: from,
    onWrong: 'refuse',
    prompt,
    error,
  })
  return [
    choice(
      'Startdatum',
      { kind: 'date', min: 36_526 },
      'De eerste dag van het project, bijvoorbeeld 1-3-2026.',
      'Dit is geen datum. Typ de datum zo: 1-3-2026.',
    ),
    {
      range: costParts,
      rule: { kind: 'number', min: 0 },
      onWrong: 'refuse',
      prompt: 'Euro over de hele looptijd. Zodra één van de vier delen is ingevuld, telt de som van deze delen.',
      error: 'Kosten zijn een bedrag van 0 of meer.',
    },
    choice(
      'Prijspeil',
      { kind: 'choice', from: { name: book.names.yearList } },
      'Alle bedragen komen in de prijzen van dit jaar.',
      'Voor dit jaar is er geen indexcijfer. Kies een jaar uit de lijst.',
    ),
    choice(
      'Discontovoet',
      { kind: 'number', min: -0.1, max: 0.25 },
      'Laat leeg voor 2,25% per jaar. Typ een percentage, bijvoorbeeld 3%.',
      'De discontovoet ligt tussen -10% en 25%.',
    ),
    choice(
      'Moment',
      { kind: 'choice', from: { list: momentWords } },
      'Begin: kosten en baten tellen aan het begin van elk jaar. Dat is de gewone keuze.',
      'Kies begin, midden of eind.',
    ),
    choice(
      'Uren per fte',
      { kind: 'number', min: 0, notZero: true },
      'Laat leeg voor 1363 uur.',
      'De uren per fte zijn een getal boven 0.',
    ),
    {
      range: `${ownPartyCells[0]}:${ownSectorCells[1]}`,
      rule: { kind: 'text', maxLength: 40 },
      onWrong: 'refuse',
      prompt: 'Een korte naam die nog niet in de lijst staat.',
      error: 'Deze naam is langer dan 40 tekens. Kort hem in.',
    },
  ]
}
