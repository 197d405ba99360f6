// What people filled in in the input cells of our sheets: values, and formulas they typed there.
import type { CellValue } from 'hucre'
import type { Plan, PlanCell, Words } from '../../core'
import { isCellError, type OpenedWorkbook } from '../read/open-workbook'
import { movedFormula, type Surroundings } from './moved-formula'
import { tellPutBetween } from './put-between'
import { placeOf, quotedCell, quotedShort, type Tell } from './remark'
import type { CellPlace, Source } from './source'

export interface Filled {
  readonly values: Record<string, Record<string, CellValue>>
  readonly formulas: Record<string, Record<string, string>>
}

/** @param plans as the templates make them: what an organisation locked is read too. */
export const readInputs = (
  opened: OpenedWorkbook,
  plans: readonly Plan[],
  source: Source,
  around: Surroundings,
  into: Filled,
  tell: Tell,
): void => {
  for (const plan of plans) tellPutBetween(opened, plan, source, tell)
  for (const sheet of plans.flatMap((plan) => plan.sheets)) {
    const values: Record<string, CellValue> = {}
    const formulas: Record<string, string> = {}
    for (const cell of sheet.cells) {
      const place = cell.meaning === 'invoer' ? source.inFile(sheet, cell.at) : undefined
      if (!place) continue
      const { value, formula } = readInput(opened, cell, place, around, tell)
      if (value !== undefined) values[cell.at] = value
      if (formula !== undefined) formulas[cell.at] = formula
    }
    into.values[sheet.name] = values
    into.formulas[sheet.name] = formulas
  }
}

interface Input {
  readonly value?: CellValue
  readonly formula?: string
}

const readInput = (
  opened: OpenedWorkbook,
  planned: PlanCell,
  { sheet, at }: CellPlace,
  around: Surroundings,
  tell: Tell,
): Input => {
  const stands = opened.valueAt(sheet, at)
  const typed = opened.formulaAt(sheet, at)
  // A blank cell says something only where a new sheet would not be blank.
  if (stands === '' && typed === undefined) return planned.value === undefined ? {} : { value: '' }
  const { truth } = opened.natureOf(sheet, at)
  const value: CellValue | undefined = isCellError(stands) ? undefined : truth ? stands === 'WAAR' : stands
  if (typed === undefined) {
    if (isCellError(stands))
      tell('changed', placeOf(sheet, at), {
        nl: `Hier stond een foutmelding (${stands.error}). De cel is nu leeg.`,
        en: `An error (${stands.error}) stood here. The cell is blank now.`,
      })
    return value === undefined ? {} : { value }
  }
  const formula = keptFormula(opened, typed, { sheet, at }, around, tell)
  return { ...(value !== undefined && { value }), ...(formula !== undefined && { formula }) }
}

/** The formula as it is in the new workbook; undefined, and told, when its value goes instead. */
export const keptFormula = (
  opened: OpenedWorkbook,
  typed: string,
  { sheet, at }: CellPlace,
  around: Surroundings,
  tell: Tell,
): string | undefined => {
  const moved = movedFormula(typed, sheet, around, opened.natureOf(sheet, at).array)
  if ('formula' in moved) return moved.formula
  tellInstead(opened, typed, { sheet, at }, moved.why, tell)
  return undefined
}

/** Its value goes instead of a formula, as far as there is one. */
export const tellInstead = (
  opened: OpenedWorkbook,
  typed: string,
  { sheet, at }: CellPlace,
  why: Words,
  tell: Tell,
): void => {
  const stands = opened.valueAt(sheet, at)
  const shown = isCellError(stands) ? stands.error : stands
  const formula = quotedShort(`=${typed}`)
  if (shown === '' || isCellError(stands))
    tell('lost', placeOf(sheet, at), {
      nl: `De formule ${formula} gaat niet mee: ${why.nl}. Er is geen uitkomst om in de plaats te zetten.`,
      en: `The formula ${formula} does not come along: ${why.en}. There is no result to put in its place.`,
    })
  else
    tell('changed', placeOf(sheet, at), {
      nl: `In plaats van de formule ${formula} staat hier nu de uitkomst ${quotedCell(shown).nl}: ${why.nl}.`,
      en: `Instead of the formula ${formula} its result ${quotedCell(shown).en} stands here now: ${why.en}.`,
    })
}
