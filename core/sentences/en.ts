// Every sentence about wrong input, in English. The same codes in the same order as nl.ts; a missing one does not compile.
// Column names stay Dutch, as they are printed in the tables.
import { formatEuro, formatNumber, formatPercent } from './format'
import type { nl } from './nl'
import { type PlaceNames, placed } from './place'
import type { Facts, ProblemKind, Sentence } from './problem'

/** What a place is called. */
export const places: PlaceNames = {
  row: 'row',
  column: 'column',
  at: 'at',
  project: 'project table',
  outcomes: 'outcomes',
  prices: 'own prices',
  comparison: 'comparison',
}

const sentence = (kind: ProblemKind, say: (facts: Facts) => string): Sentence => ({
  kind,
  say: (facts) => placed(facts, say(facts), places),
})
const wrong = (say: (facts: Facts) => string): Sentence => sentence('VALUE', say)
const notFound = (say: (facts: Facts) => string): Sentence => sentence('NA', say)

const number = (fact: Facts[string] | undefined): string => formatNumber(Number(fact), 'en')
const percent = (fact: Facts[string] | undefined): string => formatPercent(Number(fact), 'en')
const euro = (fact: Facts[string] | undefined): string => formatEuro(Number(fact), 'en')

const point = (fact: Facts[string] | undefined): string => String(fact).replace(',', '.')

/** Where a price of one's own goes: the column Prijs, or the one that the form at hand names. */
const priceColumn = (facts: Facts): string => String(facts.priceColumn ?? 'Prijs (Price)')

/** "Close to: a, b, c." or nothing when nothing comes near. */
const near = (facts: Facts): string => (facts.near ? ` Close to: ${facts.near}.` : '')

/** 40 typed where 40% is meant. */
const meantPercent = (facts: Facts): string => {
  const value = Number(facts.value)
  return value >= 2 && value <= 100
    ? ` Type ${number(value)}% or ${number(value / 100)} for ${number(value)} percent.`
    : ''
}

const whyNoPrice: Readonly<Record<string, string>> = {
  use: 'is a figure for comparison, not a price to calculate with',
  value: 'has no fixed price, because the source only gives a range',
  unit: 'is not an amount in euro per unit',
}

/** The reasons of the price list are in Dutch; in English those of `price-staffing.csv`. */
const noHours: Readonly<Record<string, string>> = {
  'een overdracht, of kosten die privé of gemengd zijn': 'a transfer, or costs that are private or mixed',
  'geen cijfer over personeel gevonden': 'no figure on staff was found',
  'de prijs heeft geen vaste waarde': 'the price has no fixed value',
}

/** ": " and why no hours are known, or nothing. */
const whyNoHours = ({ reason, why }: Facts): string => {
  if (reason) return `: ${noHours[reason] ?? reason}`
  return why && whyNoPrice[why] ? `: it ${whyNoPrice[why]}` : ''
}

const notInList = (f: Facts): string => `"${f.value}" is not in the list. Choose from: ${f.choicesEn ?? f.choices}.`

export const en: Record<keyof typeof nl, Sentence> = {
  // The call
  'argument-missing': wrong(() => 'nothing is filled in here. Fill in a value, or choose a cell that holds one.'),
  'too-many-arguments': wrong(
    (f) =>
      `${f.fn} is given ${f.given} ${f.given === 1 ? 'value' : 'values'}, but takes at most ${f.most}. Remove what is too much.`,
  ),
  'one-cell-only': wrong(() => 'only one cell fits here. Choose one cell instead of a range.'),
  'result-not-finite': wrong(
    (f) => `the result of ${f.fn} is too large to show. Check for a number that is far too large or too small.`,
  ),
  'result-broken': wrong(
    (f) => `${f.fn} could not give a result. This is a mistake in Impactkaart, not in your input. Please report it.`,
  ),

  // One cell
  'cell-error': wrong((f) => `this cell holds the error ${f.value}. Repair that cell first.`),
  'cell-boolean': wrong((f) => `this says ${f.value}. Fill in ${f.wanted === 'text' ? 'a text' : 'a number'}.`),
  'cell-foreign': wrong(() => 'this is neither a number nor text. Fill in a number or text.'),
  'not-a-number': wrong((f) => `"${f.value}" is not a number. Fill in a number only, for example 1250.50.`),
  'number-ambiguous': wrong(
    (f) =>
      `"${f.value}" can be ${point(f.whole)}, but also ${point(f.decimal)}. Type ${point(f.whole)} or ${point(f.decimal)}.`,
  ),
  'number-too-large': wrong(() => 'this number is too large. Fill in a smaller number.'),
  'number-negative': wrong((f) => `${number(f.value)} is below 0. Fill in 0 or more.`),
  'number-not-above-zero': wrong((f) => `${number(f.value)} is too low. Fill in a number above 0.`),
  'share-above-one': wrong(
    (f) => `${percent(f.value)} is more than 100%. Fill in a percentage between 0% and 100%.${meantPercent(f)}`,
  ),
  'share-below-zero': wrong((f) => `${percent(f.value)} is below 0%. Fill in a percentage between 0% and 100%.`),
  'discount-rate-out-of-range': wrong(
    (f) =>
      `a discount rate of ${percent(f.value)} is not possible. Fill in a percentage between -10% and 25%.${meantPercent(f)}`,
  ),
  'years-out-of-range': wrong((f) => `${number(f.value)} years is not possible. Fill in a number above 0, at most 30.`),
  'start-year-invalid': wrong((f) => `${number(f.value)} is not a project year. Fill in a whole number from 1 to 30.`),
  'months-out-of-range': wrong(
    (f) => `${number(f.value)} months is not possible. Fill in a number above 0, at most 360.`,
  ),
  'date-unreadable': wrong((f) => `"${f.value}" is not a date. Type the date like this: 2026-03-01.`),
  'choice-unknown': wrong(notInList),
  'choice-not-found': notFound(notInList),

  // Tables
  'table-empty': wrong(() => 'this table is empty. Choose the whole table, header row included.'),
  'column-missing': wrong(
    (f) =>
      `the column ${f.wanted}${f.wantedEn === f.wanted ? '' : ` (${f.wantedEn})`} is missing. Put it in the top row of the table.`,
  ),
  'header-twice': wrong(
    (f) => `the header "${f.header}" appears twice, in column ${f.first} and in column ${f.second}. Keep one of them.`,
  ),
  'outcomes-none': wrong(
    () => 'there is no outcome in the table yet. Fill in at least one row in the column Uitkomst (Outcome).',
  ),

  // The project table
  'project-one-column': wrong(
    () => 'this table needs two columns: Gegeven (item) and Waarde (value). Choose the column with the values too.',
  ),
  'project-empty': wrong(
    () => 'nothing is filled in yet. Put on the left what it is, for example Duration, and on the right its value.',
  ),
  'project-item-twice': wrong(
    (f) => `${f.label} appears twice, in row ${f.first} and in row ${f.second}. Keep one of them.`,
  ),
  'costs-differ': wrong(
    (f) =>
      `this says ${euro(f.total)}, but the separate costs add up to ${euro(f.sum)}. Clear the total or correct one of the amounts.`,
  ),

  // The outcome table: the effect
  'effect-missing': wrong(
    () =>
      'there is no number yet. Fill in Bruto aantal (Gross number), or Aantal bewoners, Kans zonder and Kans met (Residents and both chances).',
  ),
  'chances-incomplete': wrong(
    (f) =>
      `${f.missing} is missing. Fill in Aantal bewoners, Kans zonder and Kans met all three, or Bruto aantal alone.`,
  ),
  'gross-and-chances': wrong(
    () => 'this row holds Bruto aantal and also residents or chances. Choose one way and clear the other cells.',
  ),
  'deadweight-with-chances': wrong(
    () =>
      'Kans zonder already counts what would have happened anyway. Clear Deadweight, or use Bruto aantal instead of the chances.',
  ),
  'low-above-high': wrong(
    (f) => `Laag (${number(f.low)}) is above Hoog (${number(f.high)}). Fill in the smaller number at Laag.`,
  ),

  // Payers
  'payer-shares-total': wrong((f) => `the shares add up to ${percent(f.total)}. Make them 100% together.`),
  'payer-shares-partly': wrong(
    (f) => `${f.payer} has no percentage and other payers do. Give all of them a percentage, or none.`,
  ),
  'payer-twice': wrong((f) => `${f.payer} appears twice. Name each payer once.`),
  'payer-unreadable': wrong(
    (f) => `"${f.value}" cannot be read. Write it like this: gemeente 60%; zorgverzekeraar 40%.`,
  ),
  'payer-both-ways': wrong(
    (f) => `there is a payer here, but the column ${f.share} is filled in too. Choose one way and clear the other.`,
  ),
  'share-nameless': wrong(
    () => 'there is a share here, but no name above the column. Put the name above it or empty the cell.',
  ),

  // Prices, hours and years
  'price-unknown': notFound(
    (f) => `"${f.value}" is not in the price list.${near(f)} Choose a name from the price list.`,
  ),
  'price-not-usable': notFound(
    (f) => `"${f.value}" ${whyNoPrice[String(f.why)] ?? ''}.${near(f)} Choose another name or add a price of your own.`,
  ),
  'outcome-price-unknown': notFound(
    (f) =>
      `"${f.value}" is not in the price list and ${priceColumn(f)} is empty.${near(f)} Choose a name from the list, or fill in ${priceColumn(f)}.`,
  ),
  'outcome-price-not-usable': notFound(
    (f) =>
      `"${f.value}" ${whyNoPrice[String(f.why)] ?? ''}.${near(f)} Choose another name or fill in ${priceColumn(f)}.`,
  ),
  'own-price-missing': wrong((f) => `the price of "${f.value}" is missing. Fill in Prijs (Price), or remove this row.`),
  'key-twice': wrong((f) => `"${f.value}" appears twice, in row ${f.first} and in row ${f.second}. Keep one of them.`),
  'year-unknown': notFound(
    (f) => `there is no price index figure for the year ${f.value}. Choose a year from ${f.from} to ${f.to}.`,
  ),
  'hours-unknown': notFound(
    (f) =>
      `no hours are known for "${f.value}"${whyNoHours(f)}. Choose another name, or calculate with your own hours.`,
  ),

  // Measurements
  'score-outside': wrong(
    (f) =>
      `${number(f.value)} does not fit the scale. Fill in ${number(f.least)} ${f.most === Infinity ? 'or more' : `to ${number(f.most)}`}.`,
  ),
  'columns-differ': wrong((f) => `voor is ${f.before} cells and na ${f.after}. Choose two columns of the same height.`),
  'scores-none': wrong(() => 'there is no score here yet. Fill in Code and Score in at least one row.'),
  'goal-is-start': sentence(
    'DIV0',
    () => 'the goal equals the start, and dividing by 0 is not possible. Fill in another goal.',
  ),

  // Results
  'costs-zero': sentence('DIV0', () => 'the costs are 0, and dividing by 0 is not possible. Fill in the costs.'),
  'never-paid-back': notFound(
    () => 'the benefits do not cover the costs, so there is no payback period. Check the amounts.',
  ),
}
