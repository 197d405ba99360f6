// Made-up fillings of the sheets for measuring, from a fixed seed: a project, a goal, chosen indicators, what people answered and what was
// counted; and the workbook that holds them. Everything in them is right.
import type { CellValue } from 'hucre'
import type { Goal } from '../../core/indicators/goal-sentence'
import { indicators } from '../../core/indicators/indicator'
import { projectCell, startCells } from '../../core/templates/impactkaart/layout'
import { impactkaart, meten } from '../../core/templates/index'
import {
  firstMeasurementRow,
  firstPlanRow,
  type MeasurementKey,
  measurementColumn,
  momentWords,
  type PlanKey,
  planColumn,
} from '../../core/templates/meten/layout'
import { firstRow, monitorColumn } from '../../core/templates/meten/monitor/places'
import { writeWorkbook } from '../../workbook-file/index'
import { randomFrom } from '../template/random'

export type Moment = (typeof momentWords)[number]
export type PlanInput = Partial<Record<PlanKey, string | number>>
export type MeasurementInput = Partial<Record<MeasurementKey, string | number>>

export interface Filling {
  readonly start?: Partial<Record<'months' | 'reach' | 'today', string | number>>
  readonly startDate?: string | number
  readonly goal?: Partial<Goal>
  readonly plan: readonly PlanInput[]
  readonly measurements?: readonly MeasurementInput[]
  /** What is typed on Monitor, by row of the plan. */
  readonly counted?: Readonly<Record<number, Partial<Record<Moment, string | number>>>>
}

const scores = indicators.filter(({ scale }) => scale.kind === 'score')
const counts = indicators.filter(({ scale }) => scale.kind === 'count')
const own = ['Slaapt u goed?', 'Contact (*) met buren', 'Samen ~ eten']

export const madeUpFilling = (seed: number): Filling => {
  const { next, chance, pick } = randomFrom(seed)
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const some = <T>(list: readonly T[], count: number): T[] =>
    Array.from({ length: count }, (_, index) => list[(seed * 7 + index * 5) % list.length] as T)
  const ofBank = some(scores, whole(1, 4)).map(
    (one): PlanInput => ({
      indicator: one.title.nl,
      ...(chance(0.3) && { rater: pick(['werker', 'bewoner', 'groep']) }),
      ...(chance(0.4) && { startValue: whole(1, 3) }),
      ...(chance(0.8) && { target: whole(4, 5) }),
    }),
  )
  const typed = some(own, whole(0, 2)).map(
    (indicator): PlanInput => ({
      indicator,
      ownQuestion: `Vraag over ${indicator}`,
      ownTheme: pick(['redzaamheid', 'gezondheid']),
      ...(chance(0.5) && { ownLow: 2, ownHigh: 10 }),
      target: whole(3, 5),
    }),
  )
  const telling = some(counts, whole(1, 3)).map(
    (one): PlanInput => ({
      indicator: one.title.nl,
      ...(chance(0.5) && { startValue: whole(0, 40) / 4 }),
      target: whole(0, 12),
    }),
  )
  const plan = [...ofBank, ...typed, ...telling]
  const measurements = [...ofBank, ...typed].flatMap(({ indicator, rater, ownHigh }) =>
    momentWords.slice(0, whole(1, 4)).flatMap((moment) =>
      Array.from(
        { length: whole(3, 9) },
        (_, person): MeasurementInput => ({
          ...(rater === 'groep' && chance(0.8) ? { code: `G${person}`, form: 'groep' } : { code: `K${person}` }),
          moment,
          indicator: indicator as string,
          answer: whole(2, ownHigh === undefined ? 5 : 10),
          ...(chance(0.2) && { rater: pick(['werker', 'bewoner']) }),
          ...(rater === 'werker' && { rater: 'werker' }),
        }),
      ),
    ),
  )
  const counted = Object.fromEntries(
    telling.map((_, index) => [
      ofBank.length + typed.length + index,
      Object.fromEntries(momentWords.filter(() => chance(0.6)).map((moment) => [moment, whole(0, 80) / 8])),
    ]),
  )
  const startDate = whole(45_900, 46_300)
  const months = pick([1, 3, 6, 7, 9, 12, 13.5, 18, 24, 31])
  return {
    start: { months, reach: whole(1, 300), today: startDate + whole(-30, Math.round(months * 40)) },
    startDate,
    goal: {
      who: pick(['30 jongeren uit Noord', 'gezinnen met schulden', 'élke bewoner', 'ouderen']),
      change: pick(['openen elke week hun post', 'spreken elke week iemand.', ' doen  mee in de buurt']),
      by: pick<string | number>([
        whole(46_000, 60_000),
        'december 2027',
        '1 maart 2028',
        'eind 2027',
        'uiterlijk 2028',
        'voor de zomer van 2027',
      ]),
      seen: pick(['de score op Post op tijd openen', 'aan het aantal gesprekken', 'Dat zien we aan een lijst;']),
    },
    plan,
    measurements,
    counted,
  }
}

/** Twelve of them, by name. */
export const fillings: Readonly<Record<string, Filling>> = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`made-up-${index + 1}`, madeUpFilling(index + 1)]),
)

const rowsOf = (filling: Filling): number => Math.max(3, filling.measurements?.length ?? 0)

/** What stands in the yellow cells, by sheet. */
export const inputValues = ({ start = {}, startDate, goal = {}, plan, measurements = [], counted = {} }: Filling) => {
  const cells = <K extends string>(
    first: number,
    column: (key: K) => string,
    rows: readonly Partial<Record<K, CellValue>>[],
  ) =>
    Object.fromEntries(
      rows.flatMap((row, index) =>
        Object.entries(row).map(([key, value]) => [`${column(key as K)}${first + index}`, value as CellValue]),
      ),
    )
  return {
    Start: Object.fromEntries(Object.entries(start).map(([key, value]) => [startCells[key as 'today'], value])),
    Project: startDate === undefined ? {} : { [projectCell('Startdatum')]: startDate },
    Indicatorenplan: {
      ...Object.fromEntries(
        (['who', 'change', 'by', 'seen'] as const).map((part, index) => [`B${6 + index}`, goal[part] ?? null]),
      ),
      ...cells(firstPlanRow, planColumn, plan),
    },
    Metingen: cells(firstMeasurementRow, measurementColumn, measurements),
    Monitor: Object.fromEntries(
      Object.entries(counted).flatMap(([row, moments]) =>
        Object.entries(moments).map(([moment, value]) => [
          `${monitorColumn(`typed ${moment as Moment}`)}${firstRow + Number(row)}`,
          value,
        ]),
      ),
    ),
  }
}

/** The workbook of a filling: the sheets for measuring beside their Impactkaart. */
export const fileOf = (filling: Filling, formulas: Parameters<typeof writeWorkbook>[1] = {}): Promise<Uint8Array> =>
  writeWorkbook([impactkaart({ set: '', rows: 1, measured: true }), meten({ set: '', rows: rowsOf(filling) })], {
    values: inputValues(filling),
    ...formulas,
  })
