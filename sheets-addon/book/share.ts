// Maak deelbaar: a copy of every sheet that uses our functions or what people entered about single people, or looks at such a sheet, with
// fixed values where it must stand alone, and a sheet that says when and with which versions the copies were made. What tells of single
// people is never copied (private.ts). The originals are never changed. Who gets the copies needs no add-on. A mark names the copies while
// they are made, so that what fails goes, at the next opening too.
import { aboutCopies, aboutCopiesTitle, asText, matrix, type Unfinished } from '../../core'
import { callsOurs } from '../prefix'
import { type Contents, frozenBlocks, looksAt } from './frozen'
import { privateAmong, untoldStories } from './private'
import { because, Refusal } from './refusal'
import { type Sheet, type Survey, writeMark } from './survey'
import { takenAway, tidySurvey } from './take-away'

const suffix = ' (deelbaar)'

/** No set has this name, so the record of a set stays when copies are taken away. */
const copies = '(kopie)'

interface Used extends Contents {
  readonly sheet: Sheet
  readonly name: string
}

const some = ({ formulas }: Used, test: (formula: string) => boolean): boolean =>
  formulas.some((row) => row.some((formula) => formula !== '' && test(formula)))

/** Sheets that cannot stand alone, and those that are never copied. A sheet that is one chart has no cells. */
const usedSheets = (found: Survey): { used: Used[]; left: readonly string[] } => {
  const all = found.sheets
    .filter(({ sheet }) => sheet.getType() === SpreadsheetApp.SheetType.GRID)
    .map(({ sheet, name }): Used => {
      const range = sheet.getDataRange()
      return { sheet, name, range, formulas: range.getFormulas() }
    })
  const { isHidden, isLookedAt } = privateAmong(found, all)
  let used = all.filter((one) => some(one, (formula) => callsOurs(formula) || isLookedAt(formula)))
  for (;;) {
    const more = all.filter(
      (one) => used.includes(one) || some(one, (formula) => used.some(({ name }) => looksAt(formula, name))),
    )
    if (more.length === used.length) break
    used = more
  }
  return {
    used: used.filter(({ name }) => !isHidden(name)),
    left: all.filter(({ name }) => isHidden(name)).map(({ name }) => name),
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

export const shareCopies = (date: string): void => {
  const found = tidySurvey()
  const { used, left } = usedSheets(found)
  if (used.length === 0) throw new Refusal(left.length > 0 ? 'onlyPrivate' : 'nothingToShare', left.join(', '))
  const names = new Set(found.names.map(({ name }) => name.toLowerCase()))
  const untold = used.map(({ name }) => untoldStories(found, name))
  const secrets = untold.flatMap((stories) => [...stories.values()])
  const frozen = used.map((one, at) => frozenBlocks(one, names, untold[at] ?? new Map(), secrets))
  const taken = new Set(found.sheets.map(({ name }) => name.toLowerCase()))
  const titles = used.map(({ name }) => freeName(`${name}${suffix}`, taken))
  const about = freeName(aboutCopiesTitle, taken)
  // What Google calls a copy until it has a name of its own.
  const firstNames = used.flatMap(({ name }) => [`Kopie van ${name}`, `Copy of ${name}`])
  const temporary = [...titles, about, ...firstNames.filter((name) => !taken.has(name.toLowerCase()))]
  let mark: Unfinished = { template: 'impactkaart', set: copies, temporary, planned: [], names: [], sheetIds: [] }
  try {
    writeMark(found, mark)
    for (const [at, { sheet }] of used.entries()) {
      const copy = sheet.copyTo(found.book)
      // Until it has its own name only its id tells that it is ours.
      mark = { ...mark, sheetIds: [...mark.sheetIds, String(copy.getSheetId())] }
      writeMark(found, mark)
      copy.setName(titles[at] ?? about)
      const { fixed, ranges } = frozen[at] ?? { fixed: new Map(), ranges: [] }
      for (const range of ranges) {
        const block = copy.getRange(range)
        // A rule that its own cell breaks would refuse the value that stands there already.
        block.clearDataValidations()
        block.setValues(matrix(range, fixed, (value) => value))
      }
    }
    writeAbout(found.book.insertSheet(about, found.book.getNumSheets()), aboutCopies(date, titles, left))
    writeMark(found, undefined)
    SpreadsheetApp.flush()
  } catch (cause) {
    throw because(takenAway(mark) ? 'notCopied' : 'notCleaned', cause)
  }
}

const writeAbout = (sheet: Sheet, lines: readonly (readonly string[])[]): void => {
  const range = sheet.getRange(1, 1, lines.length, 2)
  range.setValues(lines.map((line) => line.map(asText)))
  range.setWrap(true).setVerticalAlignment('top')
  sheet.setColumnWidth(2, 420)
}
