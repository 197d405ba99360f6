// Sheet Kaart: one A4 for the municipality, in three blocks. Without counted outcome rows it is an indication (the quick card), and
// the blocks say what is needed; from the first counted row on it is the full Impactkaart. The figures come from card-tables.ts.

import type { NumberFormat, PlanSheet } from '../../plan/plan'
import { SheetDraft } from '../../plan/sheet-draft'
import { notApplicable } from '../../sentences/card-words'
import {
  type CardRow,
  cardHelperWidths,
  cardState,
  cardTables,
  cardValue,
  type QuickRow,
  quickValue,
  ranking,
} from './card-tables'
import { evidenceWords, footer } from './hints'
import {
  type Book,
  cardFactor,
  down,
  firstCardRow,
  helperColumn,
  outcomeColumn,
  outcomeRange,
  type ProjectValue,
  projectValues,
  startCells,
} from './layout'
import { quoted, twoDecimals } from './words'

const widths = [1.5, 34, 15, 13, 2, 30, 14, 12, 3, ...cardHelperWidths]

/** The band as the card shows it, outside the printed page. */
const band = { low: 'O2', high: 'P2' } as const

/** Rows of the printed page. */
const at = {
  parties: 14,
  partyRows: 7,
  words: 25,
  wordRows: 4,
  sectors: 35,
  sectorRows: 6,
  foot: 43,
} as const
const lastPrinted = at.foot + 4

export const kaartSheet = (book: Book): PlanSheet => {
  const draft = new SheetDraft({
    name: book.title('kaart'),
    role: 'kaart',
    widths,
    print: { orientation: 'staand', area: `A1:H${lastPrinted}`, pagesTall: 1, footer: footer('Kaart') },
  })
  cardTables(draft, book)
  head(draft, book)
  returns(draft, book)
  gains(draft)
  effects(draft)
  labour(draft, book)
  foot(draft, book)
  return draft.sheet()
}

const project = (value: ProjectValue, book: Book): string => book.on('project', projectValues[value])

/** One formula for the quick card, one for the full card. */
const byMode = (quick: string, full: string): string => `IF(${cardState.quick}=1,${quick},${full})`

const block = (draft: SheetDraft, row: number, title: string): void => {
  draft.value(`B${row}`, title, 'kop').merge(`B${row}:H${row}`, 'kop').height(row, 22)
}

const wide = (draft: SheetDraft, row: number, formula: string, points: number, range = `B${row}:H${row}`): void => {
  draft
    .formula(`B${row}`, formula, 'toelichting', { wrap: true })
    .merge(range, 'toelichting', { wrap: true })
    .height(row, points)
}

const head = (draft: SheetDraft, book: Book): void => {
  const start = (cell: keyof typeof startCells) => book.on('start', startCells[cell])
  const part = (cell: keyof typeof startCells) => `IF(${start(cell)}="","",${start(cell)}&"  |  ")`
  const today = start('today')
  draft
    .formula('B1', byMode(quoted('Indicatie'), quoted('Impactkaart')), 'titel')
    .height(1, 34)
    .formula('G1', `IF(COUNT(${today})=1,${today},"")`, 'toelichting', { format: 'datum', align: 'rechts' })
    .merge('G1:H1', 'toelichting', { format: 'datum', align: 'rechts' })
    .formula('B2', `IF(${start('projectName')}="","Project zonder naam",${start('projectName')})`, 'uitkomst')
    .merge('B2:H2', 'uitkomst')
    .height(2, 20)
    .formula(
      'B3',
      `${part('organisation')}${`&${part('municipality')}`}&${part('type')}&"looptijd "&${project('months', book)}&" maanden"&IF(${project('reach', book)}>0,"  |  "&${project('reach', book)}&" bewoners","")`,
      'toelichting',
    )
    .merge('B3:H3', 'toelichting')
    .formula('B4', loudLine(book), 'toelichting', { wrap: true })
    .merge('B4:H4', 'toelichting', { wrap: true })
    .height(4, 30)
    .highlight('B4:H4', '$B$4<>""', 'let-op')
}

/** What the reader must know before believing a figure; blank when all is well. */
const loudLine = (book: Book): string => {
  const wrong = cardState.wrong
  const rows = `IF(${wrong}=1,"Let op: 1 rij op het blad Uitkomsten klopt niet of is niet compleet en telt niet mee.","Let op: "&${wrong}&" rijen op het blad Uitkomsten kloppen niet of zijn niet compleet en tellen niet mee.")&" Zie de kolom Controle."`
  const type = book.on('start', startCells.type)
  const noType = `AND(${cardState.quick}=1,${type}="")`
  return `IF(${project('fault', book)}<>"",${project('fault', book)},IF(${wrong}>0,${rows},IF(${noType},"Nog nodig: kies op het blad Start een projecttype.",IF(${project('costs', book)}=0,"Nog nodig: vul op het blad Start de kosten in.",${project('costNote', book)}))))`
}

const returns = (draft: SheetDraft, book: Book): void => {
  block(draft, 5, '1. Kwantitatief rendement')
  const factor = byMode(quickValue('factor'), cardValue('factor'))
  const [low, high] = [
    byMode(quickValue('low'), cardValue('factorLow')),
    byMode(quickValue('high'), cardValue('factorHigh')),
  ]
  draft
    .formula('B6', byMode(quoted('Rendementsfactor (indicatie)'), quoted('Rendementsfactor')), 'toelichting')
    .formula(cardFactor, factor, 'kerncijfer', { format: 'factor', align: 'links' })
    .merge('B7:D9', 'kerncijfer', { format: 'factor', align: 'links' })
    .formula(
      'B10',
      `IF(COUNT(${cardFactor})=0,"",IF(${project('costs', book)}=0,"","Elke euro levert naar schatting "&${twoDecimals(cardFactor)}&" euro op."))`,
      'label',
    )
    .merge('B10:D10', 'label')
    .formula(
      'B11',
      `IF(COUNT(${cardFactor})=0,"",IF(${cardFactor}<1,"De kosten zijn hoger dan de baten in euro. ","")&"Bandbreedte: "&${twoDecimals(band.low)}&" tot "&${twoDecimals(band.high)})`,
      'toelichting',
    )
    .merge('B11:D11', 'toelichting')
    .value('N2', 'Onderkant en bovenkant op de kaart', 'rekenhulp')
    .formula(band.low, low, 'rekenhulp', { format: 'factor' })
    .formula(band.high, high, 'rekenhulp', { format: 'factor' })
  const lines: readonly (readonly [quick: QuickRow, quickLabel: string, full: CardRow, fullLabel: string])[] = [
    ['benefits', 'Baten (indicatie)', 'benefits', 'Baten (contante waarde)'],
    ['costs', 'Kosten', 'costs', 'Kosten (contante waarde)'],
    ['benefits', 'Netto (indicatie)', 'net', 'Netto baten'],
    ['costsPerResident', 'Kosten per bewoner', 'benefitsPerResident', 'Baten per bewoner'],
    ['costsPerResidentPerYear', 'Kosten per bewoner per jaar', 'costsPerResident', 'Kosten per bewoner'],
    ['multiplier', 'Vermenigvuldiger vergelijking', 'paybackYears', 'Terugverdientijd (jaren)'],
  ]
  lines.forEach(([quick, quickLabel, full, fullLabel], index) => {
    const row = 6 + index
    const last = index === lines.length - 1
    const format: NumberFormat = last ? 'decimaal' : 'euro'
    const net = `IF(COUNT(${quickValue('benefits')})=1,${quickValue('benefits')}-${quickValue('costs')},${quickValue('benefits')})`
    const look = { format, align: 'rechts' as const }
    draft
      .formula(`F${row}`, byMode(quoted(quickLabel), quoted(fullLabel)), 'label')
      .formula(`G${row}`, byMode(index === 2 ? net : quickValue(quick), cardValue(full)), 'uitkomst', look)
      .merge(`G${row}:H${row}`, 'uitkomst', look)
      .height(row, 19)
  })
}

/** The k-th in order of size, the last row holding all the rest. `blank` cells keep the chart empty there. */
const ranked = (kind: 'party' | 'sector', place: number, shown: number) => {
  const { name, value, rank, rows } = ranking[kind]
  const all = (column: string) => down(column, firstCardRow, rows).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')
  const pick = (column: string) => `INDEX(${all(column)},MATCH(${place},${all(rank)},0))`
  const filled = `SUMPRODUCT((${all(value)}<>0)*1)`
  const rest = place === shown ? `IF(${filled}>${shown},` : ''
  const close = rest === '' ? '' : ')'
  return {
    name: `IF(${pick(value)}=0,"",${rest}${rest && '"overige",'}${pick(name)}${close})`,
    value: `IF(${pick(value)}=0,"",${rest}${rest && `SUMPRODUCT((${all(rank)}>${shown - 1})*${all(value)}),`}${pick(value)}${close})`,
    allPositive: `MIN(${all(value)})>=0`,
  }
}

const gains = (draft: SheetDraft): void => {
  const headRow = at.parties - 1
  const last = at.parties + at.partyRows - 1
  const total = cardValue('benefits')
  draft
    .value(`B${headRow}`, 'Wie heeft er baat bij?', 'tabelkop')
    .value(`C${headRow}`, 'Euro', 'tabelkop', { align: 'rechts' })
    .value(`D${headRow}`, 'Aandeel', 'tabelkop', { align: 'rechts' })
  for (let place = 1; place <= at.partyRows; place++) {
    const row = at.parties + place - 1
    const { name, value, allPositive } = ranked('party', place, at.partyRows)
    draft
      .formula(`B${row}`, name, 'label')
      .formula(`C${row}`, value, 'label', { format: 'euro', align: 'rechts' })
      .formula(
        `D${row}`,
        `IF(C${row}="","",IF(AND(${allPositive},${total}<>0),C${row}/${total},${quoted(notApplicable)}))`,
        'label',
        { format: 'procent', align: 'rechts' },
      )
  }
  draft
    .value(`B${last + 1}`, 'Totaal', 'uitkomst')
    .formula(`C${last + 1}`, byMode('""', total), 'uitkomst', { format: 'euro', align: 'rechts' })
    .blank(`D${last + 1}`, 'uitkomst')
    .chart({
      kind: 'bar',
      title: 'Wie heeft er baat bij? (euro)',
      alt: 'Staafdiagram: de baten in euro per partij, de grootste boven. Dezelfde bedragen staan in de tabel links.',
      categories: `B${at.parties}:B${last}`,
      values: `C${at.parties}:C${last}`,
      seriesName: 'euro',
      covers: `F${headRow}:H${last + 1}`,
    })
  wide(
    draft,
    last + 2,
    byMode(
      quoted(
        'Nog nodig: een eerste rij op het blad Uitkomsten. Dan staat hier wie er baat bij heeft, en rekent de kaart met eigen uitkomsten.',
      ),
      `IF(COUNT(${total})=0,"","De baten zijn voor wie de kosten anders had gemaakt. Dat is niet altijd wie het project betaalt.")`,
    ),
    18,
  )
}

const effects = (draft: SheetDraft): void => {
  const first = at.words
  const last = first + at.wordRows - 1
  block(draft, first - 2, '2. Kwalitatieve maatschappelijke effecten')
  const headRow = first - 1
  for (const [column, title] of [
    ['B', 'Effect in woorden'],
    ['C', 'Voor wie'],
    ['D', 'Bewijs'],
    ['F', 'Verhaal, in één of twee zinnen'],
  ] as const)
    draft.value(`${column}${headRow}`, title, 'tabelkop')
  draft.blank(`E${headRow}`, 'tabelkop').merge(`F${headRow}:H${headRow}`, 'tabelkop')
  for (let row = first; row <= last; row++) {
    const look = { wrap: true, align: 'links' as const }
    draft
      .input(`B${row}`, look)
      .input(`C${row}`, look)
      .input(`D${row}`, { align: 'links' })
      .input(`F${row}`, look)
      .merge(`F${row}:H${row}`, 'invoer', look)
      .height(row, 32)
  }
  draft
    .validate({
      range: `B${first}:C${last}`,
      rule: { kind: 'text', maxLength: 120 },
      onWrong: 'refuse',
      prompt: 'Kort en gewoon: wat is er veranderd, en voor wie? Bijvoorbeeld: voelt zich minder alleen.',
      error: 'Deze tekst is langer dan 120 tekens. Kort hem in.',
    })
    .validate({
      range: `D${first}:D${last}`,
      rule: { kind: 'choice', from: { list: evidenceWords } },
      onWrong: 'refuse',
      prompt: 'Hoe weet u dit? Zelf gezien, verteld door bewoners, gemeten, uit onderzoek, of een schatting.',
      error: 'Kies gezien, verteld, gemeten, onderzoek of schatting.',
    })
    .validate({
      range: `F${first}:H${last}`,
      rule: { kind: 'text', maxLength: 220 },
      onWrong: 'refuse',
      prompt: 'Zonder naam en zonder gegevens waaraan iemand te herkennen is. Alleen met toestemming.',
      error: 'Deze tekst is langer dan 220 tekens. Kort hem in.',
    })
  const filled = `SUMPRODUCT((B${first}:B${last}<>"")*1)`
  const proven = `SUMPRODUCT((B${first}:B${last}<>"")*((D${first}:D${last}="gemeten")+(D${first}:D${last}="onderzoek")))`
  const count = `IF(${filled}=1,"1 effect",${filled}&" effecten")&" in woorden, waarvan "&${proven}&" gemeten of uit onderzoek."`
  wide(
    draft,
    last + 1,
    `IF(${filled}=0,"Nog nodig: vul hierboven in wat er voor bewoners verandert, voor wie dat geldt en hoe u het weet.",${count})`,
    18,
  )
}

const labour = (draft: SheetDraft, book: Book): void => {
  const headRow = at.sectors - 1
  const last = at.sectors + at.sectorRows - 1
  block(draft, headRow - 3, '3. Arbeidsmarkteffecten: vrijgespeeld, niet bezuinigd')
  const totals: readonly (readonly [label: string, row: CardRow, format: NumberFormat])[] = [
    ['Uren vrijgespeeld', 'hours', 'aantal'],
    ['Fte-jaren vrijgespeeld', 'fteYears', 'decimaal'],
  ]
  totals.forEach(([label, key, format], index) => {
    const row = headRow - 2 + index
    draft
      .value(`B${row}`, label, 'uitkomst')
      .formula(`C${row}`, byMode('""', cardValue(key)), 'uitkomst', { format, align: 'rechts' })
      .blank(`D${row}`, 'uitkomst')
  })
  draft
    .value(`B${headRow}`, 'Waar komt werk vrij?', 'tabelkop')
    .value(`C${headRow}`, 'Uren', 'tabelkop', { align: 'rechts' })
    .value(`D${headRow}`, 'Fte-jaren', 'tabelkop', { align: 'rechts' })
  for (let place = 1; place <= at.sectorRows; place++) {
    const row = at.sectors + place - 1
    const { name, value } = ranked('sector', place, at.sectorRows)
    draft
      .formula(`B${row}`, name, 'label')
      .formula(`C${row}`, value, 'label', { format: 'aantal', align: 'rechts' })
      .formula(`D${row}`, `IF(C${row}="","",C${row}/${project('hoursPerFte', book)})`, 'label', {
        format: 'decimaal',
        align: 'rechts',
      })
  }
  draft.chart({
    kind: 'bar',
    title: 'Waar komt werk vrij? (uren)',
    alt: 'Staafdiagram: vrijgespeelde uren per sector, de meeste boven. Dezelfde uren staan in de tabel links.',
    categories: `B${at.sectors}:B${last}`,
    values: `C${at.sectors}:C${last}`,
    seriesName: 'uur',
    covers: `F${headRow - 2}:H${last}`,
  })
  const hours = cardValue('hours')
  wide(
    draft,
    last + 1,
    byMode(
      quoted(
        'Nog nodig: rijen op het blad Uitkomsten waarvan de uren bekend zijn. Dan staat hier waar tijd van mensen vrijkomt.',
      ),
      `IF(COUNT(${hours})=0,"",IF(${hours}=0,"Nog nodig: bij de uitkomsten zijn geen uren bekend. Vul ze in bij Uren per eenheid.","Tijd van vakmensen die vrijkomt voor andere mensen. Uren tellen niet op bij de euro's in deel 1."))`,
    ),
    18,
  )
}

const foot = (draft: SheetDraft, book: Book): void => {
  block(draft, at.foot, 'Bronnen en voorbehoud')
  const evidence = outcomeRange(outcomeColumn('Bewijs'), book)
  const counts = book.on('uitkomsten', outcomeRange(helperColumn('counts'), book))
  const is = (word: string) => `(${book.on('uitkomsten', evidence)}=${quoted(word)})`
  const proven = `SUMPRODUCT(${counts}*(${is('gemeten')}+${is('onderzoek')}))`
  const amounts = `"Bedragen in prijzen van "&${project('priceYear', book)}&", teruggerekend naar nu met een discontovoet van "&${twoDecimals(`100*${project('rate', book)}`)}&"% per jaar. De prijs van elke uitkomst staat met bron op het blad Prijzen of Uitkomsten."`
  const quickSource = `IF(COUNT(${quickValue('factor')})=0,"","Vergeleken met een referentieproject. Bron: "&${quickValue('source')}&". De vijf antwoorden tellen als eigen schatting; zie het blad Uitleg.")`
  wide(draft, at.foot + 1, byMode(quickSource, amounts), 28)
  wide(
    draft,
    at.foot + 2,
    quoted(
      'Eigen, open rekenwijze: niet de officiële Impactkaart en geen uitgave van Sociaal Werk werkt!. De uitkomst is een aanwijzing, geen bewijs.',
    ),
    28,
  )
  wide(
    draft,
    at.foot + 3,
    byMode(
      quoted(
        'Een indicatie zegt iets over projecten van dit type, niet over dit project. Vul uitkomsten in voor een kaart van het project zelf.',
      ),
      `"Van de "&${cardState.counted}&" uitkomsten zijn er "&${proven}&" gemeten of uit onderzoek; de rest is gezien, verteld of geschat. De bandbreedte zet alle uitkomsten tegelijk laag of hoog."`,
    ),
    28,
  )
  wide(
    draft,
    at.foot + 4,
    quoted(
      'Niet alle waarde is in euro te vangen: lees de drie delen samen. De kaart is niet bedoeld om projecten of medewerkers op volgorde te zetten.',
    ),
    28,
  )
}
