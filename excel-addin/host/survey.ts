// One look at the workbook, in one sync: its sheets, its names, and what it remembers of us. Every change starts from this.
import { areaOf, type Found, type FoundName, recordOf, type SetRecord, sameName } from '../../core'
import { copiesKey, readRecord, recordFromXml, recordKey, recordXml, unfinishedKey, xmlNamespace } from './record'

export interface NameFound extends FoundName {
  readonly item: Excel.NamedItem
  /** It points at a sheet or at cells that are gone, and holds nothing else. */
  readonly dead: boolean
}

/** `names` are those that count in the whole workbook. */
export interface Survey extends Found<NameFound, Excel.Worksheet> {
  readonly structureProtected: boolean
  /** Tables share one set of names with the cells. */
  readonly tables: readonly Excel.Table[]
  /** What the setting of an unfinished insertion holds. */
  readonly unfinished: unknown
  /** What the setting of unfinished copies holds. */
  readonly copies: unknown
  readonly setting: Excel.Setting
  readonly xmlPart: Excel.CustomXmlPart
}

/** A sheet of this workbook before an exclamation mark; one of another workbook has its file in brackets. */
const sheetPart = String.raw`('(?:[^'[\]]|'')+'|[^'![\]()+\-*/^&=<>,;"\s]+)!`
const reference = new RegExp(String.raw`^=${sheetPart}(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$`, 'i')

/** Where cells were deleted an error stands instead: =Kaart!#REF!. The word differs per language, so only its shape counts. */
const cellsGone = new RegExp(String.raw`^=(?:${sheetPart})?#[^'!()"\s/]+!$`)

export const placeOf = (formula: string): NameFound['place'] => {
  const [, sheet, range] = reference.exec(formula) ?? []
  if (sheet === undefined || range === undefined) return undefined
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    area: areaOf(range.replaceAll('$', '').toUpperCase()),
  }
}

/**
 * A name as it stands among these sheets. What is left of a reference to a sheet that was deleted still looks like one (=#REF!$A$1, in a
 * Dutch Excel =#VERW!$A$1): it is told by its sheet not being there.
 */
const nameFound = (item: Excel.NamedItem, sheets: readonly Excel.Worksheet[]): NameFound => {
  const formula = String(item.formula)
  const place = placeOf(formula)
  const lives = place !== undefined && sheets.some(({ name }) => sameName(name, place.sheet))
  return {
    name: item.name,
    item,
    place: lives ? place : undefined,
    dead: !lives && (place !== undefined || cellsGone.test(formula)),
  }
}

/** Syncs once, and once more when only the XML part knows of us. */
export const survey = async (context: Excel.RequestContext): Promise<Survey> => {
  const { workbook } = context
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility')
  const names = workbook.names.load('items/name,items/formula,items/scope')
  const tables = workbook.tables.load('items/name,items/worksheet/name')
  const protection = workbook.protection.load('protected')
  const setting = workbook.settings.getItemOrNullObject(recordKey).load('value')
  const unfinished = workbook.settings.getItemOrNullObject(unfinishedKey).load('value')
  const copies = workbook.settings.getItemOrNullObject(copiesKey).load('value')
  const xmlPart = workbook.customXmlParts.getByNamespace(xmlNamespace).getOnlyItemOrNullObject().load('id')
  await context.sync()
  return {
    sheets: sheets.items,
    names: names.items.filter(({ scope }) => scope === 'Workbook').map((item) => nameFound(item, sheets.items)),
    tables: tables.items,
    structureProtected: protection.protected,
    record: readRecord(setting.isNullObject ? await fromXml(context, xmlPart) : setting.value),
    unfinished: unfinished.isNullObject ? undefined : unfinished.value,
    copies: copies.isNullObject ? undefined : copies.value,
    setting,
    xmlPart,
  }
}

const fromXml = async (context: Excel.RequestContext, part: Excel.CustomXmlPart): Promise<unknown> => {
  if (part.isNullObject) return undefined
  const xml = part.getXml()
  await context.sync()
  return recordFromXml(xml.value)
}

/** Puts the record in its two places, or takes both away when there is nothing to remember. Goes out with the next sync. */
export const writeRecord = (
  context: Excel.RequestContext,
  { setting, xmlPart }: Survey,
  sets: readonly SetRecord[],
): void => {
  const { settings, customXmlParts } = context.workbook
  if (sets.length === 0) {
    if (!setting.isNullObject) setting.delete()
    if (!xmlPart.isNullObject) xmlPart.delete()
    return
  }
  settings.add(recordKey, recordOf(sets))
  if (xmlPart.isNullObject) customXmlParts.add(recordXml(sets))
  else xmlPart.setXml(recordXml(sets))
}
