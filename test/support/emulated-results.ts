// What the formulas of our sheets come to in an emulated program, which computes none itself. The product's own calculator works them out
// anew after something was typed; that it agrees with LibreOffice other tests show.
import { impactkaart, meten, type Plan } from '../../core'
import type { SheetValues } from '../../workbook-file'
import { calculate } from '../../workbook-file/calculate'

type Value = string | number | boolean

/** A sheet of an emulated program: where each filled cell stands, and what. */
interface EmulatedSheet {
  readonly name: string
  readonly cells: {
    entries(): Iterable<readonly [row: number, column: number, cell: { value: Value; formula: string }]>
  }
}

const linked = [impactkaart({ set: '', measured: true }), meten({ set: '' })]
const alone = [impactkaart({ set: '' })]

/** The plans whose sheets are all there. */
const plansOn = (sheets: readonly EmulatedSheet[]): readonly Plan[] => {
  const there = new Set(sheets.map(({ name }) => name))
  const whole = (plans: readonly Plan[]) => plans.every((plan) => plan.sheets.every(({ name }) => there.has(name)))
  return [linked, alone].find(whole) ?? []
}

export class EmulatedResults {
  private typedBefore = ''
  private results: SheetValues = {}

  constructor(
    private readonly sheets: () => readonly EmulatedSheet[],
    private readonly addressOf: (row: number, column: number) => string,
  ) {}

  /** The results of now, by sheet and address. */
  now(): SheetValues {
    const plans = plansOn(this.sheets())
    const typed = this.typed()
    const written = JSON.stringify([plans.length, typed])
    if (written !== this.typedBefore) this.results = plans.length > 0 ? calculate(plans, typed) : {}
    this.typedBefore = written
    return this.results
  }

  private typed(): SheetValues {
    return Object.fromEntries(
      this.sheets().map(({ name, cells }) => [
        name,
        Object.fromEntries(
          [...cells.entries()].flatMap(([row, column, { value, formula }]) =>
            formula === '' && value !== '' ? [[this.addressOf(row, column), value]] : [],
          ),
        ),
      ]),
    )
  }
}
