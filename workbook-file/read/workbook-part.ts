// What the workbook part says: its sheets in order, the defined names of the whole workbook, and how it counts dates.
import { type Area, type FoundName, lastRow, parseAddress } from '../../core'
import type { Refuse } from './file-problem'
import { readXml } from './xml'

/** A defined name, with what it stands for as the file writes it: "Blad1!$A$1", or 0.21. */
export interface DefinedName extends FoundName {
  readonly refersTo: string
}

export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationship: string; readonly hidden: boolean }[]
  readonly names: readonly DefinedName[]
  /** Names of one sheet only, apart from those that programs make, such as print areas. */
  readonly sheetNames: readonly string[]
}

/** @throws FileProblem when it is no workbook, holds no sheets, two of one name, or dates from 1904. */
export const readWorkbookPart = (xml: string, refuse: Refuse): WorkbookPart => {
  const sheets: { name: string; relationship: string; hidden: boolean }[] = []
  const names: { name: string; refersTo: string }[] = []
  const sheetNames: string[] = []
  let ownToSheet = false
  readXml(xml, {
    open: (element, parent, attributes) => {
      if (parent === '' && element !== 'workbook') throw refuse('no-workbook')
      if (element === 'workbookPr' && /^(1|true)$/.test(attributes().get('date1904') ?? '')) throw refuse('dates-1904')
      if (element === 'sheet' && parent === 'sheets') {
        const given = attributes()
        const relationship = [...given].find(([key]) => key.endsWith(':id'))?.[1] ?? ''
        const hidden = (given.get('state') ?? 'visible') !== 'visible'
        sheets.push({ name: given.get('name') ?? '', relationship, hidden })
      }
      if (element === 'definedName') {
        const given = attributes()
        ownToSheet = given.has('localSheetId')
        const name = given.get('name') ?? ''
        if (!ownToSheet) names.push({ name, refersTo: '' })
        else if (!name.startsWith('_xlnm.')) sheetNames.push(name)
      }
    },
    text: (text, element) => {
      const last = names.at(-1)
      if (element === 'definedName' && !ownToSheet && last) last.refersTo += text
    },
  })
  const byName = new Map(sheets.map(({ name }) => [name.toLowerCase(), name]))
  if (sheets.length === 0 || byName.size < sheets.length) throw refuse('damaged')
  return {
    sheets,
    names: names.map(({ name, refersTo }) => ({ name, refersTo, place: placeOf(refersTo, byName) })),
    sheetNames,
  }
}

// What stands before the last "!" is a sheet, in quotes or without; a formula gives a sheet that does not exist.
const reference = /^(?:'(.+)'|([^'!]+))!([$A-Z\d]{1,14})(?::([$A-Z\d]{1,14}))?$/s

/** Undefined for what is no area of cells of this workbook: a constant, a formula, another file, or a sheet that is gone. */
const placeOf = (refersTo: string, sheets: ReadonlyMap<string, string>): FoundName['place'] => {
  const match = reference.exec(refersTo.trim())
  if (!match) return undefined
  const [, quoted, bare, first = '', last = first] = match
  const wanted = quoted?.replaceAll("''", "'") ?? bare ?? ''
  const sheet = sheets.get(wanted.toLowerCase())
  const area = areaBetween(first.replaceAll('$', ''), last.replaceAll('$', ''))
  return sheet !== undefined && area ? { sheet, area } : undefined
}

/** From "B7" to "C9", and whole columns "B" to "C". */
const areaBetween = (first: string, last: string): Area | undefined => {
  const wholeColumns = /^[A-Z]+$/.test(first) && /^[A-Z]+$/.test(last)
  const from = parseAddress(wholeColumns ? `${first}1` : first)
  const to = parseAddress(wholeColumns ? `${last}${lastRow}` : last)
  return from && to && from.row <= to.row && from.column <= to.column ? { from, to } : undefined
}
