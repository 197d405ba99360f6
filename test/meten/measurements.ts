// Filled-in sheets Metingen for the tests: what is typed, as values for the file, and what THEMASCORES must make of the rows that are
// right. A row that is wrong carries a piece of the sentence that its check must say.
import type { CellValue } from 'hucre'
import type { Cell } from '../../core/cell'
import { type Indicator, indicators } from '../../core/indicators/indicator'
import {
  firstMeasurementRow,
  firstPlanRow,
  measurementColumn,
  type PlanKey,
  planColumn,
} from '../../core/templates/meten/layout'
import { type LinkKey, linkColumns, linkHeadRow, momentCells } from '../../core/templates/meten/metingen/places'
import { type Random, randomFrom } from '../template/random'

export interface ChosenIndicator extends Partial<Record<PlanKey, string | number>> {
  readonly indicator: string
}

export interface MeasurementInput {
  readonly code?: string | number
  readonly moment?: string | number
  readonly indicator?: string | number
  readonly answer?: string | number
  readonly rater?: string
  readonly form?: string
  /** A piece of what the check says; absent when the row counts. */
  readonly says?: string
}

export interface Filling {
  readonly chosen: readonly ChosenIndicator[]
  readonly rows: readonly MeasurementInput[]
  readonly from?: string
  readonly to?: string
  readonly link?: readonly Partial<Record<LinkKey, string | number>>[]
}

const scored = (theme: string): Indicator[] =>
  indicators.filter((indicator) => indicator.theme === theme && indicator.scale.kind === 'score')
const titles = (theme: string, count: number): string[] =>
  scored(theme)
    .slice(0, count)
    .map(({ title }) => title.nl)

/** Two score indicators of each theme of the method, a count, and two own ones; the last is scored on another scale. */
export const [geld = '', wonen = ''] = titles('redzaamheid', 2)
export const [taal = '', werk = ''] = titles('vaardigheid', 2)
export const [groei = ''] = titles('ontwikkeling', 1)
export const [steun = ''] = titles('weerbaarheid', 1)
export const telling = indicators.find(({ scale }) => scale.kind === 'count')?.title.nl ?? ''
export const trots = { indicator: 'Trots op de buurt', ownQuestion: 'Hoe trots bent u?', ownTheme: 'Trots' } as const
export const cijfer = {
  indicator: 'Rapportcijfer *',
  ownQuestion: 'Welk cijfer geeft u?',
  ownTheme: 'Cijfer ~ geven?',
  ownLow: 2,
  ownHigh: 10,
} as const

/** A theme of the method on a longer scale. */
export const wide = {
  indicator: 'Vraag tot 7',
  ownQuestion: 'Hoe gaat het?',
  ownTheme: 'redzaamheid',
  ownHigh: 7,
} as const

const own: readonly ChosenIndicator[] = [trots, cijfer, wide]
export const themeOf = (indicator: string): string =>
  String(
    own.find((one) => one.indicator === indicator)?.ownTheme ??
      indicators.find(({ title }) => title.nl === indicator)?.theme ??
      '',
  )
const named = [geld, wonen, taal, werk, groei, steun, telling].map((indicator) => ({ indicator }))
export const allChosen: readonly ChosenIndicator[] = [...named, trots, cijfer]

/** The cells of a filling, by sheet. */
export const measurementValues = (filling: Filling): Record<string, Record<string, CellValue>> => {
  const plan: Record<string, CellValue> = {}
  filling.chosen.forEach((chosen, index) => {
    for (const [key, value] of Object.entries(chosen))
      plan[`${planColumn(key as PlanKey)}${firstPlanRow + index}`] = value
  })
  const cells: Record<string, CellValue> = {}
  if (filling.from !== undefined) cells[momentCells.from] = filling.from
  if (filling.to !== undefined) cells[momentCells.to] = filling.to
  filling.rows.forEach(({ says: _, ...typed }, index) => {
    for (const [key, value] of Object.entries(typed))
      cells[`${measurementColumn(key as 'code')}${firstMeasurementRow + index}`] = value
  })
  filling.link?.forEach((typed, index) => {
    for (const [key, value] of Object.entries(typed))
      cells[`${linkColumns[key as LinkKey]}${linkHeadRow + 1 + index}`] = value
  })
  return { Indicatorenplan: plan, Metingen: cells }
}

/** The rows that are right, as THEMASCORES reads a table. */
export const rightRows = ({ rows }: Filling): Cell[][] => [
  ['Code', 'Moment', 'Thema', 'Indicator', 'Score', 'Wie', 'Vorm'],
  ...rows
    .filter(({ says }) => says === undefined)
    .map(({ code, moment, indicator, answer, rater, form }) => [
      code,
      moment,
      themeOf(String(indicator)),
      indicator,
      answer,
      rater,
      form,
    ]),
]

/** Measurements of so many people: some leave, some are asked late, some answers are wrong. */
export const madeUp = (seed: number, { people = 12, groups = 4 } = {}): Filling => {
  const random = randomFrom(seed)
  const rows: MeasurementInput[] = []
  for (const moment of ['start', 'halverwege', 'einde', 'later']) {
    for (let person = 1; person <= people; person++) rows.push(...ofPerson(random, person, moment))
    for (let group = 0; group < groups; group++)
      if (random.chance(0.7))
        rows.push({ moment, indicator: taal, answer: 1 + Math.floor(random.next() * 5), form: 'groep' })
  }
  const [from, to] = random.pick([
    [undefined, undefined],
    ['start', 'halverwege'],
    ['Halverwege', 'later'],
    ['start', 'later'],
  ])
  return { chosen: allChosen, rows, ...(from && { from }), ...(to && { to }) }
}

const ofPerson = (random: Random, person: number, moment: string): MeasurementInput[] => {
  if (random.chance(0.2)) return []
  const asked = [geld, wonen, taal, werk, groei, steun, trots.indicator, cijfer.indicator]
  return asked.flatMap((indicator, index): MeasurementInput[] => {
    // Not everyone is asked everything, and half-points occur.
    if (random.chance(0.3)) return []
    const [least, most] = indicator === cijfer.indicator ? [2, 10] : [1, 5]
    const answer = Math.min(most, least + Math.floor(random.next() * (most - least + 1) * 2) / 2)
    const right = { code: `K${person}`, moment, indicator, answer }
    const rater = random.chance(0.25) ? { rater: 'werker' } : random.chance(0.5) ? { rater: 'bewoner' } : {}
    const row: MeasurementInput = { ...right, ...rater }
    if (index > 0 || !random.chance(0.25)) return [row]
    return [row, wrongLike(random, row)]
  })
}

const wrongLike = (random: Random, row: MeasurementInput): MeasurementInput =>
  random.pick<MeasurementInput>([
    { ...row, answer: 3, says: 'Staat ook in rij' },
    { ...row, code: `${row.code}`.toLowerCase(), form: 'individueel', says: 'Staat ook in rij' },
    { ...row, moment: 'einde ', answer: 'vijf', says: 'Kies bij Moment' },
    { ...row, indicator: steun, answer: 'vijf', says: 'geen getal' },
    { ...row, indicator: groei, answer: 6, says: 'van 1 tot en met 5' },
    { ...row, indicator: 'Weet ik niet', says: 'staat niet op het blad Indicatorenplan' },
  ])
