// The formulas of one row of the outcome table: does it count, what does it yield, for whom, and how much work does it free.
// Every helper gives a number or a text, never an error; a row that does not count gives zeros.
//   units(1) = gross x (1 - deadweight) x own share x (1 - displacement) x units per case
//   present  = units(1) x price x cashable x discount factor of the start year x (1 + q + q^2 + ..., part of the last year)
//   with q = (1 - drop-off) / (1 + discount rate); hours the same with q = 1 - drop-off and without discounting.
import { parties } from '../../figures/parties'
import { evidenceWords } from './hints'
import {
  type Book,
  helperColumn,
  indexRange,
  lastShareColumn,
  listShareColumn,
  type OutcomeHeading,
  type OutcomeHelper,
  outcomeColumn,
  ownPartyCells,
  ownPriceRange,
  type ProjectValue,
  partyCell,
  partyRange,
  partySlots,
  priceColumns,
  priceRange,
  projectValues,
  sectorRange,
  shareColumn,
  shareSlots,
  yearRange,
} from './layout'
import { annuity } from './project'
import { firstOf, quoted } from './words'

/** The formulas of a row, by helper; besides them the price, the check in words, and the euros per party. */
export interface RowFormulas {
  readonly price: string
  readonly check: string
  readonly helpers: Readonly<Record<OutcomeHelper, string>>
  readonly gains: readonly string[]
}

export const rowFormulas = (row: number, book: Book): RowFormulas => {
  const r = new Row(row, book)
  return {
    price: price(r),
    check: check(r),
    helpers: {
      listRow: listRow(r),
      ownRow: ownRow(r),
      fault: fault(r),
      counts: `IF(AND(${r.named},${r.help('fault')}=""),1,0)`,
      units: r.counted(units(r)),
      years: r.counted(`IF(${r.cell('Uitval')}=1,MIN(1,${years(r)}),${years(r)})`, '1'),
      keep: r.counted(`IF(${r.cell('Uitval')}=1,1,1-${r.cell('Uitval')})`, '1'),
      start: r.counted(r.notZeroOr('Start', '1'), '1'),
      wholeYears: `ROUND(${r.help('years')}-1/2,0)`,
      firstYear: r.counted(`${r.help('units')}*${r.cell('Prijs')}*${r.notZeroOr('Werkelijk bespaard', '1')}`),
      present: present(r),
      hours: r.counted(hours(r)),
      sector: sector(r),
      shareSum: `SUM(${r.shares})`,
      low: r.counted(`${r.help('present')}*${r.notZeroOr('Laag', '1')}`),
      high: r.counted(`${r.help('present')}*${r.notZeroOr('Hoog', '1')}`),
    },
    gains: partySlots.map((_, index) => gain(r, index)),
  }
}

/** The cells of one row, as the formulas name them. */
class Row {
  constructor(
    private readonly row: number,
    readonly book: Book,
  ) {}

  cell(heading: OutcomeHeading): string {
    return `$${outcomeColumn(heading)}${this.row}`
  }

  help(helper: OutcomeHelper): string {
    return `$${helperColumn(helper)}${this.row}`
  }

  project(value: ProjectValue): string {
    return this.book.on('project', projectValues[value])
  }

  share(index: number): string {
    return `$${shareColumn(index)}${this.row}`
  }

  get shares(): string {
    return `$${shareColumn(0)}${this.row}:$${lastShareColumn}${this.row}`
  }

  between(from: OutcomeHeading, to: OutcomeHeading): string {
    return `${this.cell(from)}:${this.cell(to)}`
  }

  /** The key column holds text. */
  get named(): string {
    return `AND(${this.cell('Uitkomst')}<>"",COUNT(${this.cell('Uitkomst')})=0)`
  }

  /** Only for a row that counts. */
  counted(formula: string, otherwise = '0'): string {
    return `IF(${this.help('counts')}=1,${formula},${otherwise})`
  }

  /** A blank cell and a 0 both mean: not given. */
  notZeroOr(heading: OutcomeHeading, otherwise: string): string {
    return `IF(COUNT(${this.cell(heading)})=1,IF(${this.cell(heading)}<>0,${this.cell(heading)},${otherwise}),${otherwise})`
  }
}

/** Row within the list whose name or key is typed, or 0. Compared as a whole, so * and ? are only characters. */
const listRow = (r: Row): string => {
  const typed = r.cell('Uitkomst')
  const at = (column: string) =>
    `SUMPRODUCT((${r.book.on('prijzen', priceRange(column))}=${typed})*${r.book.on('prijzen', priceRange(priceColumns.number))})`
  return `IF(${r.named},MAX(${at(priceColumns.name)},${at(priceColumns.key)}),0)`
}

/** Row within the organisation's own prices for the same name, or for the same row of the list; 0 when there is none. */
const ownRow = (r: Row): string => {
  const own = (column: 'key' | 'listRow' | 'number') => r.book.on('prijzen', ownPriceRange(column))
  const same = `((${own('key')}=${r.cell('Uitkomst')})+(${own('listRow')}=${r.help('listRow')})*(${r.help('listRow')}>0)>0)`
  return `IF(${r.named},SUMPRODUCT(${same}*${own('number')}),0)`
}

/** Own price in the row, else the organisation's list, else ours; blank when there is none. */
const price = (r: Row): string => {
  const own = r.cell('Eigen prijs')
  const fromOwn = `INDEX(${r.book.on('prijzen', ownPriceRange('current'))},${r.help('ownRow')})`
  const fromList = `INDEX(${r.book.on('prijzen', priceRange(priceColumns.current))},${r.help('listRow')})`
  const typed = `IF(COUNT(${own})=1,OR(${own}<>0,${r.help('listRow')}+${r.help('ownRow')}=0),1=0)`
  const found = `IF(${r.help('ownRow')}>0,${fromOwn},IF(${r.help('listRow')}>0,${fromList},""))`
  return `IF(${r.named},IF(${typed},${own},${found}),"")`
}

const grossFilled = (r: Row): string => {
  const gross = r.cell('Bruto aantal')
  return `IF(COUNT(${gross})=1,OR(${gross}<>0,${chancesFilled(r)}=0),1=0)`
}
/** How many of the three cells hold more than nothing or 0. */
const chancesFilled = (r: Row): string => {
  const trio = r.between('Aantal bewoners', 'Kans met')
  return `SUMPRODUCT((${trio}<>"")*(${trio}<>0))`
}

const fault = (r: Row): string => {
  const holds = (range: string) => `SUMPRODUCT((${range}<>"")*(${range}<>0))`
  const somethingElse = `${holds(r.between('Bruto aantal', 'Eigen prijs'))}+${holds(r.between('Werkelijk bespaard', 'Groep'))}>0`
  const unnamed = `IF(${somethingElse},${quoted('Kies of typ een uitkomst. Deze rij telt nog niet mee.')},"")`
  return `IF(${r.named},${firstOf(faults(r), '""')},${unnamed})`
}

/** What can be wrong with a row, in the order in which it is told. Text in a number cell comes first: later tests compare numbers. */
const faults = (r: Row): readonly (readonly [string, string])[] => {
  const c = (heading: OutcomeHeading) => r.cell(heading)
  const numberCells = [
    r.between('Bruto aantal', 'Kans met'),
    r.between('Eenheden per geval', 'Eigen prijs'),
    c('Werkelijk bespaard'),
    `${r.shares}`,
    c('Uren per eenheid'),
    r.between('Laag', 'Hoog'),
  ]
  const filled = numberCells.map((range) => `SUMPRODUCT((${range}<>"")*1)`).join('+')
  const shareCells = [
    r.between('Kans zonder', 'Kans met'),
    r.between('Deadweight', 'Verdringing'),
    c('Uitval'),
    c('Werkelijk bespaard'),
    r.shares,
  ].join(',')
  const notIn = (heading: OutcomeHeading, words: readonly string[]) =>
    `AND(${c(heading)}<>"",${c(heading)}<>0,${words.map((word) => `${c(heading)}<>${quoted(word)}`).join(',')})`
  const notListed = (heading: OutcomeHeading, range: string) =>
    `AND(${c(heading)}<>"",${c(heading)}<>0,SUMPRODUCT((${r.book.on('project', range)}=${c(heading)})*1)=0)`
  const named = `AND(${c('Baathouder')}<>"",${c('Baathouder')}<>0)`
  const trio = r.between('Aantal bewoners', 'Kans met')
  const start = c('Start')
  const nameless = ownPartyCells.map((at, index) => {
    const share = r.share(parties.length + index)
    return `AND(${share}<>"",${share}<>0,${r.book.on('project', at)}="")`
  })
  return [
    [`${filled}>COUNT(${numberCells.join(',')})`, quoted('In een getalcel staat tekst. Typ alleen een getal.')],
    [
      `AND(${grossFilled(r)},${chancesFilled(r)}>0)`,
      quoted('Vul Bruto aantal in, of bewoners en kansen. Niet allebei.'),
    ],
    [
      `AND(COUNT(${c('Bruto aantal')})=0,COUNT(${trio})=0)`,
      quoted('Nog nodig: Bruto aantal, of Aantal bewoners met Kans zonder en Kans met.'),
    ],
    [
      `IF(${grossFilled(r)},1=0,COUNT(${trio})<3)`,
      quoted('Nog nodig: Aantal bewoners, Kans zonder en Kans met, alle drie.'),
    ],
    [`OR(MIN(${shareCells})<0,MAX(${shareCells})>1)`, quoted('Een percentage ligt tussen 0% en 100%.')],
    [
      `IF(${grossFilled(r)},1=0,${c('Deadweight')}>0)`,
      quoted('Kans zonder telt al mee wat toch gebeurd was. Maak Deadweight leeg.'),
    ],
    [
      `MIN(${c('Aantal bewoners')},${c('Eenheden per geval')},${c('Uren per eenheid')})<0`,
      quoted('Bewoners, eenheden en uren zijn 0 of meer.'),
    ],
    [`OR(${c('Jaren')}<0,${c('Jaren')}>30)`, quoted('Jaren is een getal boven 0, hooguit 30.')],
    [
      `OR(${start}<0,${start}>30,ROUND(${start},0)<>${start})`,
      quoted('Start is een heel projectjaar van 1 tot en met 30.'),
    ],
    [`${c('Prijs')}=""`, quoted('Nog nodig: een prijs. Kies een naam uit de lijst, of vul Eigen prijs in.')],
    [
      `${r.notZeroOr('Laag', '1')}>${r.notZeroOr('Hoog', '1')}`,
      quoted('Laag is hoger dan Hoog. Een lege cel telt als 1.'),
    ],
    [`AND(${named},${r.help('shareSum')}>0)`, quoted('Kies Baathouder of vul aandelen in. Niet allebei.')],
    [`OR(${nameless.join(',')})`, quoted('Geef de eigen baathouder eerst een naam op het blad Project.')],
    [
      `IF(${r.help('shareSum')}>0,ABS(${r.help('shareSum')}-1)>1/1000+1/10^9,1=0)`,
      quoted('De aandelen zijn samen geen 100%.'),
    ],
    [notListed('Baathouder', partyRange), quoted('Kies een baathouder uit de lijst. Eigen namen staan op Project.')],
    [notListed('Sector', sectorRange), quoted('Kies een sector uit de lijst. Eigen namen staan op Project.')],
    [notIn('Richting', ['minder', 'meer']), quoted('Kies bij Richting minder of meer.')],
    [notIn('Bewijs', evidenceWords), quoted('Kies Bewijs uit de lijst.')],
  ]
}

/** In words for the reader: nothing for a blank row, what is wrong, or that the row counts. */
const check = (r: Row): string => {
  const warned = `INDEX(${r.book.on('prijzen', priceRange(priceColumns.use))},${r.help('listRow')})`
  const listHours = `COUNT(INDEX(${r.book.on('prijzen', priceRange(priceColumns.hours))},${r.help('listRow')}))`
  const listed = `${r.help('listRow')}>0`
  const hints = firstOf(
    [
      [`${r.help('units')}<0`, quoted('Telt mee als een nadeel: het effect is negatief.')],
      [`IF(${listed},${warned}<>"standaard",1=0)`, quoted('Telt mee. Let op: bij deze prijs hoort een waarschuwing.')],
      [
        `IF(${listed},1=0,AND(${r.cell('Baathouder')}="",${r.help('shareSum')}=0))`,
        quoted('Telt mee. Baathouder onbekend: kies er een.'),
      ],
      [
        `IF(${listed},AND(${r.notZeroOr('Uren per eenheid', '0')}=0,${listHours}=0),1=0)`,
        quoted('Telt mee. Uren niet bekend.'),
      ],
    ],
    quoted('Telt mee.'),
  )
  return `IF(${r.help('fault')}<>"",${r.help('fault')},${r.counted(hints, '""')})`
}

const units = (r: Row): string => {
  const c = (heading: OutcomeHeading) => r.cell(heading)
  const change = `IF(${c('Richting')}="meer",1,-1)*(${c('Kans met')}-${c('Kans zonder')})`
  const gross = `IF(${grossFilled(r)},${c('Bruto aantal')},${c('Aantal bewoners')}*${change})`
  return `${gross}*(1-${c('Deadweight')})*${r.notZeroOr('Eigen aandeel', '1')}*(1-${c('Verdringing')})*${r.notZeroOr('Eenheden per geval', '1')}`
}

const years = (r: Row): string => r.notZeroOr('Jaren', '1')

/** 1 + q + ... over the whole years, and q^m for the part of the last year. */
const yearSeries = (r: Row, q: string): string =>
  `(${annuity(q, r.help('wholeYears'))}+(${r.help('years')}-${r.help('wholeYears')})*${q}^${r.help('wholeYears')})`

const present = (r: Row): string => {
  const q = `(${r.help('keep')}*${r.project('keep')})`
  const factor = `(1+${r.project('rate')})^(${r.project('shift')}-${r.help('start')})`
  return `${r.help('firstYear')}*${factor}*${yearSeries(r, q)}`
}

const hours = (r: Row): string => {
  const typed = r.cell('Uren per eenheid')
  const listed = `IF(${r.help('listRow')}>0,SUM(INDEX(${r.book.on('prijzen', priceRange(priceColumns.hours))},${r.help('listRow')})),0)`
  const perUnit = `IF(COUNT(${typed})=1,IF(OR(${typed}<>0,${r.help('listRow')}=0),${typed},${listed}),${listed})`
  return `${r.help('units')}*${perUnit}*${yearSeries(r, r.help('keep'))}`
}

/** Typed, else that of the list, else unknown. */
const sector = (r: Row): string => {
  const typed = r.cell('Sector')
  const listed = `INDEX(${r.book.on('prijzen', priceRange(priceColumns.sector))},${r.help('listRow')})`
  const fromList = `IF(${r.help('listRow')}>0,IF(${listed}="","onbekend",${listed}),"onbekend")`
  return r.counted(`IF(AND(${typed}<>"",${typed}<>0),${typed},${fromList})`, '""')
}

/** The euros of one party: by the share columns, else the payer of the row, else the payers of the list in equal parts. */
const gain = (r: Row, index: number): string => {
  const total = r.help('present')
  const payer = r.cell('Baathouder')
  const name = r.book.on('project', partyCell(index))
  const named = `IF(${payer}=${name},${total},0)`
  const isUnknown = index === partySlots.length - 1
  const isListed = index < parties.length
  const listShare = `SUM(INDEX(${r.book.on('prijzen', priceRange(listShareColumn(index)))},${r.help('listRow')}))`
  const unnamed = isListed
    ? `IF(${r.help('listRow')}>0,${total}*${listShare},0)`
    : isUnknown
      ? `IF(${r.help('listRow')}>0,0,${total})`
      : '0'
  const shared = index < shareSlots.length ? `${total}*${r.share(index)}/${r.help('shareSum')}` : '0'
  return r.counted(`IF(${r.help('shareSum')}>0,${shared},IF(AND(${payer}<>"",${payer}<>0),${named},${unnamed}))`)
}

/** A price in the price year of the project: the amount times the index of that year over that of its own year. */
export const indexed = (amount: string, year: string, book: Book): string =>
  `${amount}*${book.on('project', projectValues.index)}/INDEX(${indexRange},MATCH(${year},${yearRange},0))`
