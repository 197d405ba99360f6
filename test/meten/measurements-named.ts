// Fillings of sheet Metingen with a name: one per rule that could go wrong. Made-up ones: measurements.ts.
import {
  allChosen,
  cijfer,
  type Filling,
  geld,
  groei,
  type MeasurementInput,
  madeUp,
  steun,
  taal,
  telling,
  trots,
  wide,
  wonen,
} from './measurements'

/** The scores of people 1, 2, ... at the start and at the end. */
export const pairsOf = (
  indicator: string,
  before: readonly number[],
  after: readonly number[],
  more: MeasurementInput = {},
): MeasurementInput[] =>
  (['start', 'einde'] as const).flatMap((moment) =>
    (moment === 'start' ? before : after).map((answer, index) => ({
      code: index + 1,
      moment,
      indicator,
      answer,
      ...more,
    })),
  )
/** Rows on a sheet with every indicator chosen. */
export const filled = (rows: readonly MeasurementInput[], more: Partial<Filling> = {}): Filling => ({
  chosen: allChosen,
  rows,
  ...more,
})

/** The check values of METING. */
export const contract = filled(
  pairsOf(wide.indicator, [4, 5, 3, 6, 5, 4, 5, 2, 6, 4], [6, 5, 5, 7, 6, 6, 5, 4, 7, 6]),
  {
    chosen: [wide],
  },
)

export const named: Readonly<Record<string, Filling>> = {
  contract,
  empty: filled([]),
  'one resident': filled([
    { code: 'K01', moment: 'start', indicator: geld, answer: 2 },
    { code: 'k-01', moment: 'einde', indicator: geld, answer: 4 },
  ]),
  'two residents and a group': filled([
    { code: 'B1', moment: 'start', indicator: geld, answer: 2 },
    { code: 'B1', moment: 'start', indicator: wonen, answer: 4 },
    { code: 'B1', moment: 'einde', indicator: geld, answer: 4 },
    { code: 'B1', moment: 'einde', indicator: wonen, answer: 5 },
    { code: 'B2', moment: 'start', indicator: geld, answer: 3 },
    { code: 'B2', moment: 'einde', indicator: geld, answer: 3 },
    { moment: 'start', indicator: geld, answer: 2, form: 'groep' },
    { moment: 'einde', indicator: geld, answer: 3, form: 'groep' },
    { moment: 'einde', indicator: geld, answer: 4, form: 'groep' },
  ]),
  'all differences equal': filled(
    pairsOf(groei, [2, 3, 2.3, 4.1, 1.7, 3.6, 2.9, 3.3, 1.2, 1.1], [2.1, 3.1, 2.4, 4.2, 1.8, 3.7, 3, 3.4, 1.3, 1.2]),
  ),
  'nobody moves': filled(pairsOf(taal, [2, 3, 4, 5, 1, 2], [2, 3, 4, 5, 1, 2])),
  'four people': filled(pairsOf(steun, [1, 2, 2, 1], [2, 3, 2, 4])),
  'surely back': filled(pairsOf(geld, [1, 1, 1, 5, 5, 5, 5, 5, 5, 5, 5, 4], [2, 2, 2, 2, 2, 1, 1, 2, 2, 1, 2, 2])),
  'workers only': filled(pairsOf(steun, [1, 2, 2, 1, 3, 2], [2, 3, 2, 4, 2, 5], { rater: 'werker' })),
  'thirty codes, three moments': filled(
    ['start', 'halverwege', 'einde'].flatMap((moment, at) =>
      Array.from({ length: 30 }, (_, index) => ({
        code: `K${index + 1}`,
        moment,
        indicator: index % 3 === 0 ? wonen : geld,
        answer: 1 + ((index + at * (index % 2)) % 5),
      })),
    ),
  ),
  'a code of a person and of a group': filled([
    { code: 'G', moment: 'start', indicator: geld, answer: 2 },
    { code: 'G', moment: 'einde', indicator: geld, answer: 3, form: 'groep' },
    { code: 'H', moment: 'start', indicator: geld, answer: 2, form: 'groep' },
    { code: 'H', moment: 'start', indicator: geld, answer: 5, says: 'Staat ook in rij 11.' },
  ]),
  'first rows that are wrong': filled([
    { code: 'A', moment: 'start', indicator: geld, answer: 9, says: 'van 1 tot en met 5' },
    { code: 'A', moment: 'start', indicator: geld, answer: 2 },
    { code: 'A', moment: 'start', indicator: geld, answer: 4, says: 'Staat ook in rij 10.' },
    { code: 'A', moment: 'einde', indicator: geld, answer: 4 },
  ]),
  'signs that a search would take for anything': filled([
    { code: 'K*', moment: 'start', indicator: cijfer.indicator, answer: 2 },
    { code: 'K1', moment: 'einde', indicator: cijfer.indicator, answer: 4 },
    { code: 'K?', moment: 'start', indicator: cijfer.indicator, answer: 3 },
    { code: 'K*', moment: 'einde', indicator: cijfer.indicator, answer: 9 },
    { code: '~', moment: 'start', indicator: trots.indicator, answer: 3 },
    { code: '>1', moment: 'start', indicator: trots.indicator, answer: 3 },
    { code: '>1', moment: 'einde', indicator: trots.indicator, answer: 2 },
  ]),
  'moments the wrong way round': filled([{ code: 'A', moment: 'start', indicator: geld, answer: 2 }], {
    from: 'einde',
    to: 'start',
  }),
}
export const oneRow = (cells: MeasurementInput): MeasurementInput => ({
  code: 'K01',
  moment: 'start',
  indicator: geld,
  answer: 3,
  ...cells,
})
/** A row for each reason not to count, one that counts, and that one again. */
export const wrong: readonly MeasurementInput[] = [
  oneRow({ code: '', says: 'Vul een code in' }),
  oneRow({ code: 0, says: 'Vul een code in' }),
  oneRow({ code: 'fatma@voorbeeld.nl', says: 'e-mailadres' }),
  oneRow({ code: 'Fatma van de overkant 2', says: 'te lang' }),
  oneRow({ code: 'K\u200b01', says: 'onzichtbaar teken' }),
  oneRow({ code: 'K\u200e01', says: 'onzichtbaar teken' }),
  oneRow({ code: 'K\u206001', says: 'onzichtbaar teken' }),
  oneRow({ code: 'K01\n', says: 'onzichtbaar teken' }),
  oneRow({ code: 'K\t01', says: 'onzichtbaar teken' }),
  oneRow({ code: 'K\u201101', says: 'ander streepje' }),
  oneRow({ code: 'Be\u0301 1', says: 'letter met een accent' }),
  oneRow({ code: 'Jan de Vries', says: 'lijkt een naam' }),
  oneRow({ code: 'Fatima', says: 'lijkt een naam' }),
  oneRow({ code: '0612345678', says: 'lijkt een naam, nummer' }),
  oneRow({ code: 12031987, says: 'nummer of datum' }),
  oneRow({ moment: '', says: 'Kies bij Moment start, halverwege, einde of later.' }),
  oneRow({ moment: 46_000, says: 'Kies bij Moment' }),
  oneRow({ moment: '12-3-2026', says: 'Kies bij Moment' }),
  oneRow({ moment: '*', says: 'Kies bij Moment' }),
  oneRow({ indicator: '', says: 'Kies een indicator' }),
  oneRow({ indicator: 'Vraag van iemand anders', says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: '*', says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: 'x'.repeat(300), says: 'staat niet op het blad Indicatorenplan' }),
  oneRow({ indicator: telling, says: 'Dit is een telling. Vul het aantal in op het blad Monitor.' }),
  oneRow({ answer: '', says: 'Vul het antwoord in' }),
  oneRow({ answer: 'vier', says: 'geen getal' }),
  oneRow({ answer: '1-2', says: 'geen getal' }),
  oneRow({ answer: 0, says: 'van 1 tot en met 5' }),
  oneRow({ answer: 5.5, says: 'van 1 tot en met 5' }),
  oneRow({ answer: 1, indicator: cijfer.indicator, says: 'van 2 tot en met 10' }),
  oneRow({ rater: 'buurman', says: 'Kies bij Wie' }),
  oneRow({ form: 'duo', says: 'Kies bij Vorm' }),
  oneRow({}),
  oneRow({ code: 'k 01 ', says: 'Staat ook in rij 41. Deze rij telt niet mee.' }),
]

/** The table from score to chance filled in. */
export const linked = filled(
  [
    ...madeUp(3).rows,
    ...pairsOf(geld, [1, 2, 3, 4, 2, 5], [2, 3, 3, 4, 1, 5]),
    ...pairsOf(cijfer.indicator, [2, 6, 5.5, 8, 9, 3], [7, 6, 5.5, 8, 10, 4]),
  ],
  {
    chosen: [...allChosen.slice(0, 8), cijfer, wide],
    link: [
      { outcome: 'Minder schulden', indicator: geld, threshold: 2, measured: 'ja', ownWithout: 0.9, ownWith: 0.8 },
      { indicator: geld, threshold: 2, measured: 'nee', ownWithout: 0.9, ownWith: 0.8 },
      { indicator: wide.indicator, threshold: 2, measured: 'ja', ownWithout: 0.7, ownWith: 0.6 },
      { indicator: cijfer.indicator, threshold: 5.5, measured: 'ja' },
      { indicator: telling, measured: 'ja' },
    ],
  },
)
