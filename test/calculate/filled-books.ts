// Filled workbooks for the calculator: an Impactkaart of 40 rows linked to the sheets for measuring, with made-up answers everywhere; what is
// right, and what is not: odd rows, measurements that do not count, personal data in stories.
import type { CellValue } from 'hucre'
import { applyPack, type Pack, packPlans, placesOf } from '../../core'
import type { Plan } from '../../core/plan/plan'
import { impactkaart, meten } from '../../core/templates/index'
import type { SheetValues } from '../../workbook-file/index'
import { madeUpFilling, inputValues as measuringValues } from '../meten/fillings'
import { madeUpTelling } from '../meten/made-up-telling'
import { madeUp, measurementValues } from '../meten/measurements'
import { linked, named } from '../meten/measurements-named'
import { tellingValues } from '../meten/telling'
import { barePack, packAfter } from '../pack/example'
import { inputValues as cardValues, type FilledCard } from '../template/filled'
import { madeUpCard } from '../template/made-up'
import { oddCard } from '../template/odd-rows'

export interface FilledBook {
  readonly plans: readonly Plan[]
  readonly values: SheetValues
}

const card = impactkaart({ set: '', rows: 40, measured: true })
const measuring = new Map<number, Plan>()

const book = (rows: number, ...values: readonly SheetValues[]): FilledBook => {
  const plan = measuring.get(rows) ?? meten({ set: '', rows })
  measuring.set(rows, plan)
  return { plans: [card, plan], values: merged(values) }
}

const merged = (all: readonly SheetValues[]): SheetValues => {
  const values: Record<string, Record<string, CellValue>> = {}
  for (const sheets of all)
    for (const [sheet, cells] of Object.entries(sheets)) values[sheet] = { ...values[sheet], ...cells }
  return values
}

/** Right answers on every sheet. */
const right = (seed: number): FilledBook => {
  const filling = madeUpFilling(seed)
  return book(
    (filling.measurements?.length ?? 0) + 2,
    cardValues(madeUpCard(seed, seed * 3)),
    measuringValues(filling),
    tellingValues(madeUpTelling(seed)),
  )
}

/** Rows that may be wrong, on every sheet. */
const odd = (seed: number): FilledBook => {
  const filling = madeUp(seed)
  return book(
    filling.rows.length + 2,
    cardValues(oddCard(seed, 40)),
    measurementValues(filling),
    tellingValues(madeUpTelling(seed + 50)),
  )
}

/** An error in one of so many cells that were filled in. */
const withErrors = ({ plans, values }: FilledBook, every: number): FilledBook => {
  const kinds = ['#DIV/0!', '#N/A', '#VALUE!', '#NUM!', '#REF!']
  let count = 0
  const typed = (value: CellValue): CellValue => (++count % every === 0 ? (kinds[count % kinds.length] ?? null) : value)
  const spoiled = Object.entries(values).map(([sheet, cells]) => [
    sheet,
    Object.fromEntries(Object.entries(cells).map(([at, value]) => [at, typed(value)])),
  ])
  return { plans, values: Object.fromEntries(spoiled) }
}

const measured = (name: string): FilledBook => {
  const filling = named[name]
  if (!filling) throw new Error(`No filling ${name}`)
  return book(Math.max(3, filling.rows.length), cardValues(quick), measurementValues(filling))
}

const quick: FilledCard = {
  start: { projectName: 'Snel', type: 'buurtwerk', months: 14, reach: 33, costs: 10_000 },
  outcomes: [],
}

const ofPack = (pack: Pack): FilledBook => {
  const [place] = placesOf(pack)
  if (!place) throw new Error('The pack has no team')
  const plans = applyPack(packPlans(pack, ''), pack, place)
  const outcomes = pack.prices.slice(0, 2).map(({ key }) => ({ Uitkomst: key, 'Bruto aantal': 40 }))
  return { plans, values: cardValues({ start: { months: 18, reach: 60, costs: 45_000 }, outcomes }) }
}

const secondSet = (): FilledBook => ({
  plans: ['', '_2'].flatMap((set) => [impactkaart({ set, measured: true }), meten({ set, rows: 20 })]),
  values: merged(['', '_2'].map((set, index) => cardValues({ ...madeUpCard(20 + index, 12), set }))),
})

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

export const filledBooks: Readonly<Record<string, FilledBook>> = {
  empty: book(3),
  ...Object.fromEntries(seeds(7).map((seed) => [`right-${seed}`, right(seed)] as const)),
  ...Object.fromEntries(seeds(3).map((seed) => [`odd-${seed}`, odd(seed)] as const)),
  'errors-1': withErrors(right(8), 17),
  'errors-2': withErrors(odd(9), 41),
  linked: book(linked.rows.length, measurementValues(linked)),
  signs: measured('signs that a search would take for anything'),
  few: measured('two residents and a group'),
  'second set': secondSet(),
  '200 rows': { plans: [impactkaart({ set: '', rows: 200 })], values: cardValues(madeUpCard(31, 200, { rows: 200 })) },
  pack: ofPack(packAfter()),
  'pack without measuring sheets, all locked': ofPack(barePack()),
}
