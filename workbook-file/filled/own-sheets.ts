// The sheets and names that a person put beside ours: values, formulas and number formats.
import type { CellValue } from 'hucre'
import { absolute, parseAddress, quoteSheet } from '../../core'
import { isCellError, type OpenedWorkbook } from '../read/open-workbook'
import type { UserSheet, WriteOptions } from '../write-workbook'
import { keptFormula } from './input-cells'
import { movedArea, movedFormula, type Surroundings } from './moved-formula'
import { objectWords } from './objects'
import { placeOf, quotedShort, type Tell } from './remark'

/** @param names of sheets in the file that are not ours. */
export const ownSheets = (
  opened: OpenedWorkbook,
  names: readonly string[],
  around: Surroundings,
  tell: Tell,
): UserSheet[] =>
  names.map((sheet, index) => {
    if (index === 0)
      tell('changed', quoteSheet(sheet), {
        nl: 'Op uw eigen bladen staan waarden, formules en getalnotaties zoals ze stonden. Kleuren, randen, breedtes, samengevoegde cellen, keuzelijsten en beveiliging gaan niet mee.',
        en: 'Your own sheets hold values, formulas and number formats as they were. Colours, borders, widths, merged cells, lists of choices and protection do not come along.',
      })
    const name = around.sheetNow(sheet) ?? sheet
    if (name !== sheet)
      tell('changed', quoteSheet(sheet), {
        nl: `Uw blad ${quotedShort(sheet)} heet nu "${name}": zo’n naam heeft al een blad van Impactkaart, of kan niet.`,
        en: `Your sheet ${quotedShort(sheet)} is called "${name}" now: a sheet of Impactkaart has such a name, or it is not possible.`,
      })
    const objects = opened.objectsOn(sheet)
    if (objects.length > 0) tell('lost', quoteSheet(sheet), objectWords(objects))
    const hidden = opened.isHidden(sheet)
    return {
      name,
      ...(hidden && { hidden }),
      cells: opened.cellsOn(sheet).map((at) => ownCell(opened, sheet, at, around, tell)),
    }
  })

const ownCell = (
  opened: OpenedWorkbook,
  sheet: string,
  at: string,
  around: Surroundings,
  tell: Tell,
): UserSheet['cells'][number] => {
  const stands = opened.valueAt(sheet, at)
  const typed = opened.formulaAt(sheet, at)
  const formula = typed === undefined ? undefined : keptFormula(opened, typed, { sheet, at }, around, tell)
  const { truth, format } = opened.natureOf(sheet, at)
  if (typed === undefined && isCellError(stands))
    tell('changed', placeOf(sheet, at), {
      nl: `De foutmelding ${stands.error} staat hier nu als tekst.`,
      en: `The error ${stands.error} stands here as text now.`,
    })
  const value: CellValue = isCellError(stands)
    ? formula === undefined
      ? stands.error
      : null
    : truth
      ? stands === 'WAAR'
      : stands
  return {
    at,
    ...(value !== '' && value !== null && { value }),
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  }
}

type OwnNames = NonNullable<WriteOptions['userNames']>

/** @param ours names of the plans, in small letters. */
export const ownNames = (
  opened: OpenedWorkbook,
  ours: ReadonlySet<string>,
  around: Surroundings,
  tell: Tell,
): OwnNames => {
  for (const name of opened.namesOfSheets())
    tell('lost', '', {
      nl: `De naam ${quotedShort(name)} geldt voor één blad en gaat niet mee.`,
      en: `The name ${quotedShort(name)} is of one sheet only and does not come along.`,
    })
  const seen = new Set<string>()
  return opened.names().flatMap(({ name, place, refersTo }) => {
    // Names that begin like this are made by programs.
    if (ours.has(name.toLowerCase()) || /^_xl/i.test(name)) return []
    const isFree = isName(name) && !seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    const range = isFree ? rangeNow(refersTo, place?.sheet, around) : undefined
    if (range !== undefined) return [{ name, range }]
    tell('lost', '', {
      nl: `Uw naam ${quotedShort(name)} gaat niet mee: zij kan zo niet heten, of verwijst naar iets dat er niet meer is of nu ergens anders staat (${quotedShort(refersTo)}).`,
      en: `Your name ${quotedShort(name)} does not come along: it cannot be called so, or refers to what is gone or stands elsewhere now (${quotedShort(refersTo)}).`,
    })
    return []
  })
}

/** As programs take them: one word that is no address. */
const isName = (name: string): boolean =>
  /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && parseAddress(name.toUpperCase()) === undefined

const rangeNow = (refersTo: string, sheet: string | undefined, around: Surroundings): string | undefined => {
  if (sheet !== undefined) {
    const now = movedArea(refersTo.slice(refersTo.lastIndexOf('!') + 1), sheet, around)
    return 'why' in now ? undefined : `${quoteSheet(now.sheet)}!${absolute(now.area)}`
  }
  const moved = movedFormula(refersTo, '', around, false)
  return 'formula' in moved && !/#REF!/i.test(refersTo) && refersTo !== '' ? moved.formula : undefined
}
