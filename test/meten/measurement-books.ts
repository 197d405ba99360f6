// Workbooks with a filled-in sheet Metingen, recalculated by LibreOffice in one run, and what stands in them.
import type { Cell } from '../../core/cell'
import { areaOf } from '../../core/plan/address'
import type { Plan } from '../../core/plan/plan'
import { impactkaart, meten } from '../../core/templates/index'
import { type MetenNames, metenNames } from '../../core/templates/meten/names'
import { writeWorkbook } from '../../workbook-file/index'
import { type Recalculated, recalculate } from '../oracles/libreoffice'
import { type Filling, measurementValues } from './measurements'

/** A filling, perhaps with formulas typed on sheet Metingen. */
type Typed = Filling & { readonly formulas?: Readonly<Record<string, string>> }

const card = impactkaart({ set: '', rows: 1 })
const plans = new Map<number, Plan>()
/** Two rows stay blank. */
const planOf = ({ rows }: Filling): Plan => {
  const size = rows.length + 2
  const plan = plans.get(size) ?? meten({ set: '', rows: size })
  plans.set(size, plan)
  return plan
}

export class FilledSheet {
  constructor(
    private readonly book: Recalculated,
    private readonly plan: Plan,
  ) {}

  cells(range: string): Cell[][] {
    const { from, to } = areaOf(range.replaceAll('$', ''))
    return Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from({ length: to.column - from.column + 1 }, (_unused, right) => {
        const value = this.book.at('Metingen', from.row + down, from.column + right) ?? ''
        return typeof value === 'object' ? String(value) : value
      }),
    )
  }

  at(cell: string): Cell {
    return this.cells(cell)[0]?.[0]
  }

  called(which: keyof MetenNames): Cell[][] {
    return this.cells(this.plan.names.find(({ name }) => name === metenNames('')[which])?.range ?? '')
  }

  /** The cells of the whole workbook that show an error, as "Metingen!8,0": row and column from 0. */
  get errors(): string[] {
    return this.book.errors().map((error) => error.split(' ')[0] ?? '')
  }
}

export type FilledSheets = (name: string) => FilledSheet

const slug = (name: string): string => name.replaceAll(/[^a-z0-9]+/g, '-')

export const openFillings = async (fillings: Readonly<Record<string, Typed>>): Promise<FilledSheets> => {
  const files = await Promise.all(
    Object.entries(fillings).map(async ([name, filling]) => {
      const { formulas = {} } = filling
      const options = { values: measurementValues(filling), formulas: { Metingen: formulas } }
      return [slug(name), await writeWorkbook([card, planOf(filling)], options)] as const
    }),
  )
  const books = await recalculate(Object.fromEntries(files))
  return (name) => {
    const [book, filling] = [books[slug(name)], fillings[name]]
    if (!book || !filling) throw new Error(`No workbook ${name}`)
    return new FilledSheet(book, planOf(filling))
  }
}
