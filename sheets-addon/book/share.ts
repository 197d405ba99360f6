// Maak deelbaar: a copy of every sheet that uses our functions, in which those cells hold what they show now, and a sheet that says when
// and with which versions the copy was made. The originals are never changed. Who gets the copies needs no add-on.
import { aboutCopies, aboutCopiesTitle, asText } from '../../core'
import { callsOurs } from '../prefix'
import { because, Refusal } from './refusal'
import { openBook, type Range, type Sheet } from './survey'

const suffix = ' (deelbaar)'

interface Used {
  readonly sheet: Sheet
  readonly name: string
  readonly range: Range
  readonly formulas: readonly (readonly string[])[]
}

/** Does a formula look at a sheet?  Text between double quotes does not count. */
const looksAt = (formula: string, name: string): boolean => {
  const quoted = `'${name.replace(/'/g, "''")}'!`.toLowerCase()
  const bare = `${name}!`.toLowerCase()
  return formula
    .split(/"(?:[^"]|"")*"/)
    .map((part) => part.toLowerCase())
    .some(
      (part) =>
        part.includes(quoted) ||
        part
          .split(bare)
          .slice(0, -1)
          .some((before) => !/[\p{L}\p{N}_.']$/u.test(before)),
    )
}

const some = ({ formulas }: Used, test: (formula: string) => boolean): boolean =>
  formulas.some((row) => row.some((formula) => formula !== '' && test(formula)))

/** Sheets with a formula of ours, and those that look at such a sheet. A sheet that is one chart has no cells. */
const usedSheets = (sheets: readonly Sheet[]): Used[] => {
  const all = sheets
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map((sheet): Used => {
      const range = sheet.getDataRange()
      return { sheet, name: sheet.getName(), range, formulas: range.getFormulas() }
    })
  let used = all.filter((one) => some(one, callsOurs))
  for (;;) {
    const more = all.filter(
      (one) => used.includes(one) || some(one, (formula) => used.some(({ name }) => looksAt(formula, name))),
    )
    if (more.length === used.length) return used
    used = more
  }
}

const freeName = (wanted: string, taken: Set<string>): string => {
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}

const waiting = /^(loading|laden)\.\.\.$/i

/**
 * What a cell of the copy holds: a formula of the user's own that looks at no other sheet, else what the cell shows. Tables of ours come
 * along that way too, and the copies stand alone.
 */
const frozen = (formula: string, value: unknown, shown: string, others: readonly string[]): unknown => {
  if (formula !== '' && !callsOurs(formula) && !others.some((name) => looksAt(formula, name))) return formula
  if (waiting.test(shown)) throw new Refusal('stillLoading')
  return typeof value === 'string' ? asText(shown) : value
}

export const shareCopies = (date: string): void => {
  const book = openBook()
  const sheets = book.getSheets()
  const used = usedSheets(sheets)
  if (used.length === 0) throw new Refusal('nothingToShare')
  const contents = used.map(({ range, formulas, name }) => {
    const others = sheets.map((sheet) => sheet.getName()).filter((one) => one !== name)
    const [values, shown] = [range.getValues(), range.getDisplayValues()]
    return formulas.map((row, down) =>
      row.map((formula, right) => frozen(formula, values[down]?.[right], shown[down]?.[right] ?? '', others)),
    )
  })
  const taken = new Set(sheets.map((sheet) => sheet.getName().toLowerCase()))
  const made: Sheet[] = []
  try {
    for (const [at, { sheet, name, range }] of used.entries()) {
      const copy = sheet.copyTo(book)
      made.push(copy)
      copy.setName(freeName(`${name}${suffix}`, taken))
      copy.getRange(range.getA1Notation()).setValues(contents[at] ?? [])
    }
    const about = book.insertSheet(freeName(aboutCopiesTitle, taken), book.getNumSheets())
    made.push(about)
    const lines = aboutCopies(
      date,
      made.slice(0, -1).map((sheet) => sheet.getName()),
    )
    about.getRange(1, 1, lines.length, 2).setValues(lines.map((line) => line.map((text) => asText(text))))
    about.getRange(1, 1, lines.length, 2).setWrap(true).setVerticalAlignment('top')
    about.setColumnWidth(2, 420)
    SpreadsheetApp.flush()
  } catch (cause) {
    for (const sheet of made) book.deleteSheet(sheet)
    throw because('notCopied', cause)
  }
}
