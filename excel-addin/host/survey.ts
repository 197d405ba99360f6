// One look at the workbook, in one sync: its sheets, its names, and what it remembers of us. Every change starts from this.
import { areaOf, type Found, type FoundName, recordOf, type SetRecord } from '../../core'
import { readRecord, recordFromXml, recordKey, recordXml, unfinishedKey, xmlNamespace } from './record'

export interface NameFound extends FoundName {
  readonly item: Excel.NamedItem
  /** It points at a sheet that is gone. */
  readonly dead: boolean
}

/** `names` are those that count in the whole workbook. */
export interface Survey extends Found<NameFound, Excel.Worksheet> {
  readonly structureProtected: boolean
  /** What the setting of an unfinished insertion holds. */
  readonly unfinished: unknown
  readonly xmlPart: Excel.CustomXmlPart
}

const reference = /^=('(?:[^']|'')+'|[^'!]+)!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i

/** What is left of a reference to a sheet that was deleted: =#REF!$A$1 */
const isDead = (formula: unknown): boolean => String(formula).toUpperCase().includes('#REF!')

export const placeOf = (formula: string): NameFound['place'] => {
  const [, sheet, range] = reference.exec(formula) ?? []
  if (sheet === undefined || range === undefined || isDead(formula)) return undefined
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet,
    area: areaOf(range.replaceAll('$', '').toUpperCase()),
  }
}

/** Syncs once, and once more when only the XML part knows of us. */
export const survey = async (context: Excel.RequestContext): Promise<Survey> => {
  const { workbook } = context
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility')
  const names = workbook.names.load('items/name,items/formula,items/scope')
  const protection = workbook.protection.load('protected')
  const setting = workbook.settings.getItemOrNullObject(recordKey).load('value')
  const unfinished = workbook.settings.getItemOrNullObject(unfinishedKey).load('value')
  const xmlPart = workbook.customXmlParts.getByNamespace(xmlNamespace).getOnlyItemOrNullObject().load('id')
  await context.sync()
  return {
    sheets: sheets.items,
    names: names.items
      .filter(({ scope }) => scope === 'Workbook')
      .map((item) => ({
        name: item.name,
        item,
        place: placeOf(String(item.formula)),
        dead: isDead(item.formula),
      })),
    structureProtected: protection.protected,
    record: readRecord(setting.isNullObject ? await fromXml(context, xmlPart) : setting.value),
    unfinished: unfinished.isNullObject ? undefined : unfinished.value,
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
export const writeRecord = (context: Excel.RequestContext, { xmlPart }: Survey, sets: readonly SetRecord[]): void => {
  const { settings, customXmlParts } = context.workbook
  settings.add(recordKey, recordOf(sets))
  if (xmlPart.isNullObject) customXmlParts.add(recordXml(sets))
  else xmlPart.setXml(recordXml(sets))
}
