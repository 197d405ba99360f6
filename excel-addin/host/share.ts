// Maak deelbaar: copies of the sheets that use our functions, in which those cells, and cells that look at another sheet, hold what they show
// now; and a sheet that says so. The originals are never changed. Who gets the copies needs no add-in, and they can be moved anywhere. What
// tells of single people stays behind (private-sheets.ts).
import { aboutCopiesTitle } from '../../core'
import { writeAbout } from './about-copies'
import { type CopiesMark, forgetCopies, noteCopies, removeCopies } from './copies-left'
import { customHighlights } from './custom-highlights'
import { asksPassword, because, hostProblem } from './host-problem'
import { untoldStories } from './private-sheets'
import { usesOf } from './references'
import { change } from './run'
import { type Shown, shownValues, writeShown } from './shown-values'
import { protect } from './steps/view'
import { survey } from './survey'
import { type SheetToShare, sheetsToShare } from './to-share'

const suffix = ' (deelbaar)'
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

interface Copy extends SheetToShare {
  readonly name: string
  readonly shown: readonly Shown[]
  /** What this sheet holds and may not tell. */
  readonly secrets: readonly string[]
}

/** What an attempt has in hand, for when it fails. */
interface Attempt {
  mark?: CopiesMark
  originals: readonly string[]
}

/** @param date as it stands on the sheet: 25-11-2026. */
export const shareCopies = async (date: string): Promise<void> => {
  const attempt: Attempt = { originals: [] }
  try {
    await change((context) => copySheets(context, date, attempt))
  } catch (cause) {
    const { mark, originals } = attempt
    if (!mark) throw cause
    const cleaned = await takeCopiesAway(mark, originals).then(
      () => true,
      () => false,
    )
    throw because(cleaned ? 'notCopied' : 'notCleaned', cause)
  }
}

const copySheets = async (context: Excel.RequestContext, date: string, attempt: Attempt): Promise<void> => {
  const found = await survey(context)
  if (found.structureProtected) throw hostProblem('structureProtected')
  const { sheets, left } = await sheetsToShare(context, found)
  if (sheets.length === 0)
    throw left.length > 0 ? hostProblem('onlyPrivate', left.join(', ')) : hostProblem('nothingToShare')
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()))
  const copies: Copy[] = []
  for (const one of sheets) copies.push(await toCopy(context, one, freeName(one.sheet.name, suffix, taken)))
  const about = freeName(aboutCopiesTitle, '', taken)
  const names = copies.map(({ name }) => name)
  attempt.mark = { before: found.sheets.map(({ id }) => id), names: [...names, about] }
  attempt.originals = sheets.map(({ sheet }) => sheet.name)
  noteCopies(context, attempt.mark)
  for (const copy of withoutSecrets(copies)) await makeCopy(context, copy)
  writeAbout(context.workbook.worksheets.add(about), date, names, left)
  forgetCopies(context)
  await context.sync()
}

/** Cells that show these have no outcome yet. */
const unready = { '#NAME?': 'asleep', '#BUSY!': 'calculating', '#GETTING_DATA': 'calculating' } as const

const toCopy = async (context: Excel.RequestContext, sheet: SheetToShare, name: string): Promise<Copy> => {
  const ours = await shownValues(context, sheet.sheet, sheet.ours)
  for (const { at, values } of ours) {
    const problem = unready[values[0]?.[0] as keyof typeof unready]
    if (problem) throw hostProblem(problem, `${sheet.sheet.name}!${at}`)
  }
  const beyond = await shownValues(context, sheet.sheet, sheet.beyond)
  const stories = await untoldStories(context, sheet.sheet, sheet.planned)
  const shown = [...ours, ...beyond]
  return {
    ...sheet,
    name,
    shown: [...shown, ...stories],
    secrets: textsOf([...shown.filter(({ at }) => sheet.untold.has(at.split(':')[0] ?? at)), ...stories]),
  }
}

const textsOf = (shown: readonly Shown[]): string[] =>
  shown.flatMap(({ values }) => values.flat()).filter((value) => typeof value === 'string' && value !== '') as string[]

/** A text as short as this may stand in another by chance. */
const shortText = 8

/** Other cells may have taken over what may not be told. */
const withoutSecrets = (copies: readonly Copy[]): Copy[] => {
  const secrets = copies.flatMap((copy) => copy.secrets)
  const tells = (value: unknown): boolean =>
    typeof value === 'string' &&
    secrets.some((secret) => value === secret || (secret.length > shortText && value.includes(secret)))
  return copies.map((copy) => ({
    ...copy,
    shown: copy.shown.map(({ at, values }) => ({
      at,
      values: values.map((row) => row.map((value) => (tells(value) ? '' : value))),
    })),
  }))
}

/** Excel gives a copy the names that point at its sheet, as names of its own. */
const makeCopy = async (context: Excel.RequestContext, { sheet, name, shown, names, planned }: Copy): Promise<void> => {
  const copy = sheet.copy('End')
  copy.name = name
  copy.visibility = 'Visible'
  copy.protection.load('protected')
  const ownNames = copy.names.load('items/name,items/formula')
  await context.sync()
  if (copy.protection.protected) await unprotect(context, copy, sheet.name)
  await writeShown(context, copy, shown)
  for (const { format, formula } of await customHighlights(context, [copy]))
    if (usesOf(formula, names).ours) format.delete()
  for (const item of ownNames.items) if (usesOf(String(item.formula), names).ours) item.delete()
  // What nobody may type over in our sheet, nobody does in its copy.
  if (planned && copy.protection.protected) protect(copy)
  await context.sync()
}

const unprotect = async (context: Excel.RequestContext, copy: Excel.Worksheet, original: string): Promise<void> => {
  copy.protection.unprotect()
  try {
    await context.sync()
  } catch (cause) {
    throw asksPassword(cause) ? hostProblem('copyProtected', original, cause) : cause
  }
}

/** A copy that has not got its name yet has the one Excel gives: "Blad1 (2)". */
const takeCopiesAway = (mark: CopiesMark, originals: readonly string[]): Promise<void> =>
  change(async (context) => {
    const sheets = context.workbook.worksheets.load('items/id,items/name,items/visibility')
    await context.sync()
    removeCopies(context, mark, sheets.items, (name) => originals.includes(name.replace(/ \(\d+\)$/, '')))
    await context.sync()
  })
