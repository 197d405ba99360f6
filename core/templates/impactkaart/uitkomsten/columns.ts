// What each column of the outcome table asks, how wide it is, and what may be typed in it.
import type { NumberFormat, PlanValidation } from '../../../plan/plan'
import { directionWords, evidenceWords } from '../hints'
import type { Book, OutcomeHeading } from '../layout'
import { textLimits, tooLong } from '../text-limits'

export interface OutcomeColumnText {
  readonly width: number
  readonly format?: NumberFormat
  readonly align?: 'links' | 'midden'
  readonly wrap?: true
  /** Absent for the price, which is a formula. */
  readonly rule?: PlanValidation['rule']
  /** Other text is let through: the row's own check says what is wrong. */
  readonly open?: true
  readonly prompt?: string
  readonly error?: string
}

const share = { kind: 'number', min: 0, max: 1 } as const
const shareNotZero = { ...share, notZero: true } as const
const percent = 'Typ een percentage tussen 0% en 100%.'

/** The groups above the columns: title and first column. */
export const columnGroups: readonly (readonly [
  title: string,
  first: OutcomeHeading | 'aandelen',
  last: OutcomeHeading | 'aandelen',
])[] = [
  ['Wat verandert er?', 'Uitkomst', 'Eenheden per geval'],
  ['Wat is echt van dit project?', 'Deadweight', 'Verdringing'],
  ['Hoe lang?', 'Jaren', 'Start'],
  ['Wat is het waard?', 'Eigen prijs', 'Werkelijk bespaard'],
  ['Wie heeft baat?', 'Baathouder', 'Baathouder'],
  ['Of verdeeld over meer partijen (laat Baathouder dan leeg)', 'aandelen', 'aandelen'],
  ['Waar komt werk vrij?', 'Uren per eenheid', 'Sector'],
  ['Hoe zeker is het?', 'Laag', 'Groep'],
]

export const columnTexts = (book: Book): Readonly<Record<OutcomeHeading, OutcomeColumnText>> => ({
  Uitkomst: {
    width: 42,
    align: 'links',
    wrap: true,
    rule: { kind: 'choice', from: { name: book.names.outcomeList } },
    open: true,
    prompt:
      'Wat gebeurt er minder of vaker door het project? Kies uit de prijslijst, of typ een eigen uitkomst en vul dan Eigen prijs in.',
  },
  'Bruto aantal': {
    width: 8,
    format: 'algemeen',
    rule: { kind: 'number' },
    prompt: 'Hoeveel gevallen zijn er minder of meer, vóór correcties? Of laat leeg en vul bewoners en kansen in.',
    error: 'Typ een getal.',
  },
  'Aantal bewoners': {
    width: 9,
    format: 'algemeen',
    rule: { kind: 'number', min: 0 },
    prompt: 'Om hoeveel bewoners gaat het? Vul dan ook Kans zonder en Kans met in.',
    error: 'Typ een getal van 0 of meer.',
  },
  'Kans zonder': {
    width: 8,
    format: 'procent',
    rule: share,
    prompt: 'Hoe groot is de kans op deze gebeurtenis zonder het project?',
    error: percent,
  },
  'Kans met': {
    width: 8,
    format: 'procent',
    rule: share,
    prompt: 'Hoe groot is de kans op deze gebeurtenis met het project?',
    error: percent,
  },
  Richting: {
    width: 9,
    align: 'links',
    rule: { kind: 'choice', from: { list: directionWords } },
    prompt: 'Minder: het project voorkomt dit. Meer: het project zorgt hiervoor. Leeg telt als minder.',
    error: 'Kies minder of meer.',
  },
  'Eenheden per geval': {
    width: 10,
    format: 'algemeen',
    rule: { kind: 'number', min: 0 },
    prompt: 'Hoeveel keer de prijs per geval: contacten, dagen, uren. Leeg telt als 1.',
    error: 'Typ een getal van 0 of meer.',
  },
  Deadweight: {
    width: 11,
    format: 'procent',
    rule: share,
    prompt: 'Welk deel was toch gebeurd, ook zonder het project? Niet invullen naast kansen: daar zit het al in.',
    error: percent,
  },
  'Eigen aandeel': {
    width: 9,
    format: 'procent',
    rule: shareNotZero,
    prompt: 'Welk deel van het effect komt door dit project en niet door anderen? Leeg telt als 100%.',
    error: 'Typ een percentage boven 0%, hooguit 100%. Is het aandeel 0%, laat deze rij dan weg.',
  },
  Verdringing: {
    width: 11,
    format: 'procent',
    rule: share,
    prompt: 'Welk deel is alleen verschoven naar andere mensen of een andere plek?',
    error: percent,
  },
  Jaren: {
    width: 7,
    format: 'algemeen',
    rule: { kind: 'number', min: 0, max: 30, notZero: true },
    prompt: 'Hoe lang houdt het effect aan? Een half jaar is 0,5. Leeg telt als 1.',
    error: 'Jaren is een getal boven 0, hooguit 30.',
  },
  Uitval: {
    width: 8,
    format: 'procent',
    rule: share,
    prompt: 'Welk deel van het effect valt er elk volgend jaar af?',
    error: percent,
  },
  Start: {
    width: 6,
    format: 'jaartal',
    rule: { kind: 'whole', min: 1, max: 30 },
    prompt: 'In welk projectjaar begint het effect? Leeg telt als 1.',
    error: 'Start is een heel getal van 1 tot en met 30.',
  },
  'Eigen prijs': {
    width: 12,
    format: 'euro-cent',
    rule: { kind: 'number' },
    prompt:
      'Euro per eenheid, in het prijspeil van het project: wij rekenen hem niet om. Gaat voor de prijs uit de lijst. Noem bij Bron waar hij vandaan komt.',
    error: 'Typ een bedrag.',
  },
  Prijs: { width: 12, format: 'euro-cent' },
  'Werkelijk bespaard': {
    width: 10,
    format: 'procent',
    rule: shareNotZero,
    prompt: 'Welk deel van de prijs wordt echt minder uitgegeven? Leeg telt als 100%.',
    error: 'Typ een percentage boven 0%, hooguit 100%. Is het 0%, laat deze rij dan weg.',
  },
  Baathouder: {
    width: 17,
    align: 'links',
    rule: { kind: 'choice', from: { name: book.names.payerList } },
    open: true,
    prompt: 'Wie heeft er baat bij? Leeg: de prijslijst bepaalt het. Meer dan één? Vul dan de aandelen hiernaast in.',
  },
  'Uren per eenheid': {
    width: 9,
    format: 'decimaal',
    rule: { kind: 'number', min: 0 },
    prompt: 'Hoeveel uur werk scheelt één eenheid? Leeg: de prijslijst bepaalt het.',
    error: 'Typ een getal van 0 of meer.',
  },
  Sector: {
    width: 18,
    align: 'links',
    rule: { kind: 'choice', from: { name: book.names.sectorList } },
    prompt: 'Waar komt dat werk vrij? Leeg: de prijslijst bepaalt het.',
    error: 'Kies een sector uit de lijst. Een eigen sector voegt u toe op het blad Project.',
  },
  Laag: {
    width: 8,
    format: 'decimaal',
    rule: { kind: 'number' },
    prompt: 'Onderkant van de bandbreedte: 0,5 is de helft van het effect. Leeg telt als 1.',
    error: 'Typ een getal, bijvoorbeeld 0,5.',
  },
  Hoog: {
    width: 8,
    format: 'decimaal',
    rule: { kind: 'number' },
    prompt: 'Bovenkant van de bandbreedte: 1,3 is 30% meer effect. Leeg telt als 1.',
    error: 'Typ een getal, bijvoorbeeld 1,3.',
  },
  Bewijs: {
    width: 12,
    align: 'links',
    rule: { kind: 'choice', from: { list: evidenceWords } },
    prompt:
      'Hoe weet u dit: zelf gezien, verteld door bewoners, gemeten, uit onderzoek, of een schatting? Leeg telt als schatting.',
    error: 'Kies gezien, verteld, gemeten, onderzoek of schatting.',
  },
  Bron: {
    width: 36,
    align: 'links',
    wrap: true,
    rule: { kind: 'text', maxLength: textLimits.source },
    prompt: 'Waar komen aantal en eigen prijs vandaan?',
    error: tooLong(textLimits.source),
  },
  Groep: {
    width: 18,
    align: 'links',
    rule: { kind: 'text', maxLength: textLimits.group },
    prompt: 'Rijen die over dezelfde gebeurtenis gaan, krijgen hetzelfde woord. Zo valt dubbeltellen op.',
    error: tooLong(textLimits.group),
  },
})

/** The columns `Aandeel <party>`. */
export const shareText: OutcomeColumnText = {
  width: 11,
  format: 'procent',
  rule: share,
  prompt:
    'Welk deel van de baten is voor deze partij? De aandelen in een rij tellen op tot 100%. Laat Baathouder dan leeg.',
  error: percent,
}
