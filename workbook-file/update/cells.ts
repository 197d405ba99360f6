// What fitting a pack asks of cells and rows, and how it tells that a cell is not as it was.
import type { CellValue } from 'hucre'
import { areaOf, bare, contains, findPrice, type Plan, type PlanCell, type PlanName, type PlanSheet } from '../../core'
import { placeOf, quotedCell, quotedShort, type Tell } from '../filled/remark'

export type BySheet<T> = Record<string, Record<string, T>>

export const isInput = ({ meaning }: PlanCell): boolean => meaning === 'invoer'
export const isFilled = (value: CellValue | undefined): boolean => value !== undefined && value !== null && value !== ''

export const within = ({ range }: Pick<PlanName, 'range'>) => {
  const area = areaOf(range)
  return ({ at }: PlanCell): boolean => contains(area, areaOf(at))
}

export const onSheet = (plan: Plan, name: string): readonly [PlanName, PlanSheet] | undefined => {
  const found = plan.names.find((one) => one.name === name)
  const sheet = plan.sheets.find((one) => one.name === found?.sheet)
  return found && sheet ? [found, sheet] : undefined
}

/** Rows of a table are known by what stands in their first cell. Prices are the same by name and by key. */
export const keyOf = (value: unknown): string => {
  const text = String(value ?? '')
  return text.trim() === '' ? '' : (findPrice(text)?.key ?? bare(text))
}

/** What a person had in a cell: a value, or a formula with its result. */
export interface Stood {
  readonly value: CellValue | undefined
  readonly formula?: string | undefined
}

export const tellOther = (sheet: string, at: string, stood: Stood, now: unknown, tell: Tell): void => {
  const [value, formula] = [quotedCell(stood.value ?? ''), quotedShort(`=${stood.formula}`)]
  const was =
    stood.formula === undefined
      ? value
      : {
          nl: `de formule ${formula}, met uitkomst ${value.nl}`,
          en: `the formula ${formula}, with result ${value.en}`,
        }
  const is =
    now === undefined || now === ''
      ? { nl: 'Nu is de cel leeg', en: 'Now the cell is blank' }
      : { nl: `Nu staat hier ${quotedCell(now).nl}`, en: `Now here stands ${quotedCell(now).en}` }
  tell('changed', placeOf(sheet, at), {
    nl: `Hier stond ${was.nl}. ${is.nl}, volgens het pakket.`,
    en: `Here stood ${was.en}. ${is.en}, as the pack says.`,
  })
}
