// Maak deelbaar: a copy of every sheet that uses our functions, in which those cells hold what they show now, and a sheet that says when
// and with which versions the copy was made. The originals are never changed. Who gets the copies needs no add-in.
import { functionsVersion, methodVersion, priceListVersion } from '../../core'
import { because, hostProblem } from './host-problem'
import { type UsedSheet, usedSheets } from './our-formulas'
import { area, change } from './run'
import { spillOf } from './spill-when-supported'
import { survey } from './survey'

const suffix = ' (deelbaar)'
const aboutName = 'Over de kopieën'
const longestSheetName = 31

/** A name that is free, at most as long as Excel takes. */
const freeName = (wanted: string, ending: string, taken: Set<string>): string => {
  for (let number = 1; ; number++) {
    const end = number === 1 ? ending : `${ending} ${number}`
    const name = `${wanted.slice(0, longestSheetName - end.length)}${end}`
    if (!taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase())
      return name
    }
  }
}

interface Block {
  readonly sheet: Excel.Worksheet
  readonly ranges: readonly { readonly at: string; readonly values: readonly (readonly unknown[])[] }[]
}

/** What the cells of our functions show, tables included. One sync to find how far the tables reach, one to read them. */
const shownBlocks = async (context: Excel.RequestContext, sheets: readonly UsedSheet[]): Promise<readonly Block[]> => {
  const cells = sheets.map(({ sheet, ours }) => ({
    sheet,
    ours: ours.map(({ at }) => ({ at, spill: spillOf(sheet.getRange(at)) })),
  }))
  await context.sync()
  const found = cells.map(({ sheet, ours }) => ({
    sheet,
    ranges: ours.map(({ at, spill }) => {
      const reach = spill && !spill.isNullObject ? (spill.address.split('!').pop() ?? at) : at
      return { at: reach, range: sheet.getRange(reach).load('values') }
    }),
  }))
  await context.sync()
  return found.map(({ sheet, ranges }) => ({
    sheet,
    ranges: ranges.map(({ at, range }) => ({ at, values: range.values })),
  }))
}

/** Text of a result stays text; an error stays the words it shows. */
const asShown = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : value === '' ? '' : `'${String(value)}`

const aboutLines = (date: string, copies: readonly string[]): string[][] => [
  ['Kopieën gemaakt op', date],
  ['Functies', functionsVersion],
  ['Prijslijst', priceListVersion],
  ['Methode', methodVersion],
  ...copies.map((name, at) => [at === 0 ? 'Bladen' : '', name]),
  [
    'Delen',
    'Verplaats deze bladen naar een nieuwe werkmap, of verwijder de oorspronkelijke bladen uit een kopie van dit bestand. De uitkomsten van functies van Impactkaart zijn hier vaste waarden.',
  ],
  [
    'Herkomst',
    'Een aanwijzing, geen bewijs. Dit is een onafhankelijk hulpmiddel, geen uitgave van Sociaal Werk werkt!.',
  ],
]

/** What an attempt has in hand, for when it fails. */
interface Attempt {
  /** Ids of the sheets that were there before. */
  before: readonly string[]
  copied: readonly string[]
  names: readonly string[]
}

/** @param date as it stands on the sheet: 25-11-2026. */
export const shareCopies = async (date: string): Promise<void> => {
  const attempt: Attempt = { before: [], copied: [], names: [] }
  try {
    await change((context) => copySheets(context, date, attempt))
  } catch (cause) {
    if (attempt.names.length === 0) throw cause
    await removeCopies(attempt).catch(() => undefined)
    throw because('notCopied', cause)
  }
}

const copySheets = async (context: Excel.RequestContext, date: string, attempt: Attempt): Promise<void> => {
  const { sheets: all, structureProtected } = await survey(context)
  if (structureProtected) throw hostProblem('structureProtected')
  const used = (await usedSheets(context)).filter(({ ours }) => ours.length > 0)
  if (used.length === 0) throw hostProblem('nothingToShare')
  const blocks = await shownBlocks(context, used)
  const taken = new Set(all.map(({ name }) => name.toLowerCase()))
  const copies = blocks.map((block) => ({ ...block, name: freeName(block.sheet.name, suffix, taken) }))
  const about = freeName(aboutName, '', taken)
  attempt.before = all.map(({ id }) => id)
  attempt.copied = used.map(({ sheet }) => sheet.name)
  attempt.names = [...copies.map(({ name }) => name), about]
  for (const { sheet, ranges, name } of copies) {
    const copy = sheet.copy('End')
    copy.name = name
    for (const { at, values } of ranges) area(copy, at).values = values.map((row) => row.map(asShown))
  }
  writeAbout(
    context.workbook.worksheets.add(about),
    aboutLines(
      date,
      copies.map(({ name }) => name),
    ),
  )
  await context.sync()
}

const writeAbout = (sheet: Excel.Worksheet, lines: readonly (readonly string[])[]): void => {
  const range = area(sheet, `A1:B${lines.length}`)
  range.values = lines.map((line) => line.map((text) => (text === '' ? '' : `'${text}`)))
  range.format.wrapText = true
  range.format.verticalAlignment = 'Top'
  area(sheet, 'A:A').format.columnWidth = 130
  area(sheet, 'B:B').format.columnWidth = 420
  sheet.activate()
}

/** Only sheets that were not there before, with a name we chose or the one Excel gives a copy: "Blad1 (2)". */
const removeCopies = ({ before, copied, names }: Attempt): Promise<void> =>
  change(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name')
    await context.sync()
    const isCopy = (name: string) => copied.includes(name.replace(/ \(\d+\)$/, ''))
    for (const sheet of sheets.items)
      if (!before.includes(sheet.id) && (names.includes(sheet.name) || isCopy(sheet.name))) sheet.delete()
    await context.sync()
  })
