// A workbook from a stranger, opened for reading only: its names, tables, values and formulas, within limits, in any browser.
// Nothing in it is calculated, run or fetched. What cannot be read is refused with a sentence (file-problem.ts).
import { type Area, address, type Cell, parseAddress, quoteSheet, sameName, type Words } from '../../core'
import { refuseOtherKinds } from './file-kind'
import { type Refuse, refusalsOf } from './file-problem'
import { type FileLimits, fileLimits } from './limits'
import { type Package, readPackage, type SheetObject } from './package-parts'
import { type FileNoteCode, noteWords } from './problem-words'
import { readSharedStrings } from './shared-strings'
import { type CellError, noCells, type ReadCell, readSheet, type SheetCells } from './sheet-cells'
import { readStyles } from './styles-part'
import { type Unpacked, unpack } from './unpack'
import { type DefinedName, readWorkbookPart, type WorkbookPart } from './workbook-part'
import { XmlError } from './xml'

/** What to know about a file that is read all the same. */
export interface FileNote {
  readonly code: FileNoteCode
  readonly words: Words
}

export interface CellNature {
  /** Its formula is one for a block of cells. */
  readonly array: boolean
  /** WAAR or ONWAAR stands there as such, not as a text. */
  readonly truth: boolean
  /** How a number is shown, such as "0.0%". */
  readonly format: string | undefined
  /** Nothing can be typed there: the sheet is protected, and the cell is not open. */
  readonly locked: boolean
}

export interface SheetPicture {
  /** The cell of its top left corner. */
  readonly at: string
  readonly alt: string
  /** Undefined when it is not in the file, or larger than `most` bytes. What it is, is for the asker to find out. */
  readonly bytes: (most: number) => Uint8Array | undefined
}

export interface OpenedWorkbook {
  readonly fileName: string
  readonly notes: readonly FileNote[]
  /** In order, hidden ones included. */
  readonly sheetNames: () => readonly string[]
  readonly isHidden: (sheet: string) => boolean
  /** Names of the whole workbook; those of one sheet only, such as print areas, are not among them. */
  readonly names: () => readonly DefinedName[]
  /** Names of one sheet only, apart from those that programs make. */
  readonly namesOfSheets: () => readonly string[]
  /** The cells a name points at; undefined when there is no such name, or it points at no cells. */
  readonly table: (name: string) => ReadCell[][] | undefined
  /** '' for a blank cell, and for a sheet that is not there. */
  readonly valueAt: (sheet: string, address: string) => ReadCell
  /** Without "=". */
  readonly formulaAt: (sheet: string, address: string) => string | undefined
  /** Of a cell, what its value and formula do not say. */
  readonly natureOf: (sheet: string, address: string) => CellNature
  /** What a cell offers to choose from, when that is said in the sheet itself. */
  readonly choicesAt: (sheet: string, address: string) => readonly string[] | undefined
  /** What hangs on a sheet beside its cells. */
  readonly objectsOn: (sheet: string) => readonly SheetObject[]
  /** Read when asked for. */
  readonly picturesOn: (sheet: string) => readonly SheetPicture[]
  /** Background of a cell with something in it, '#RRGGBB'; undefined without one, and for a colour that depends on the program. */
  readonly fillAt: (sheet: string, address: string) => string | undefined
  /** Addresses of the cells with something in them, row by row. */
  readonly cellsOn: (sheet: string) => readonly string[]
}

/** @throws FileProblem, and nothing else, whatever the bytes are. */
export const openWorkbook = (bytes: Uint8Array, fileName: string, limits: FileLimits = fileLimits): OpenedWorkbook => {
  const refuse = refusalsOf(fileName)
  if (bytes.length > limits.fileBytes) throw refuse('too-large', { bytes: bytes.length, most: limits.fileBytes })
  refuseOtherKinds(bytes, refuse)
  const { parts, bytesOf } = unpack(bytes, limits, refuse)
  try {
    const found = readPackage(parts, refuse)
    const workbook = readWorkbookPart(found.workbook, refuse)
    const cells = readSheets(found, workbook, limits, refuse)
    return {
      ...opened(fileName, found, workbook, cells, limits, refuse),
      picturesOn: pictures(found, workbook, bytesOf),
    }
  } catch (error) {
    throw error instanceof XmlError ? refuse('damaged') : error
  }
}

/** The cells of every sheet, by its name in lower case. */
const readSheets = (found: Package, { sheets }: WorkbookPart, limits: FileLimits, refuse: Refuse) => {
  const most = limits.cells
  const texts = found.sharedStrings === undefined ? [] : readSharedStrings(found.sharedStrings, most, refuse)
  const styles = found.styles === undefined ? [] : readStyles(found.styles, refuse)
  let counted = 0
  const count = () => {
    counted++
    if (counted > most) throw refuse('too-many-cells', { most })
  }
  const read = new Set<string>()
  return new Map<string, SheetCells>(
    sheets.map(({ name, relationship }) => {
      const { part, xml } = found.sheet(relationship)
      // One part for many sheets would be read many times.
      if (read.has(part)) throw refuse('damaged', { part })
      read.add(part)
      return [
        name.toLowerCase(),
        xml === undefined ? noCells : readSheet(xml, name, part, { texts, styles, count, refuse }),
      ]
    }),
  )
}

const pictures =
  (found: Package, { sheets }: WorkbookPart, bytesOf: Unpacked['bytesOf']): OpenedWorkbook['picturesOn'] =>
  (sheet) => {
    const one = sheets.find(({ name }) => sameName(name, sheet))
    const drawn = one ? found.pictures(found.sheet(one.relationship).part) : []
    return drawn.map(({ at, alt, part }) => ({ at, alt, bytes: (most) => bytesOf(part, most) }))
  }

const opened = (
  fileName: string,
  found: Package,
  { sheets, names, sheetNames }: WorkbookPart,
  cells: ReadonlyMap<string, SheetCells>,
  limits: FileLimits,
  refuse: Refuse,
): Omit<OpenedWorkbook, 'picturesOn'> => {
  const cellsOf = (sheet: string): SheetCells => cells.get(sheet.toLowerCase()) ?? noCells
  const at = (text: string) => parseAddress(text.replaceAll('$', '').toUpperCase())
  // Now, so that whatever is broken is found while opening.
  const objects = new Map(
    sheets.map(({ name, relationship }) => [name.toLowerCase(), found.beside(found.sheet(relationship).part)]),
  )
  return {
    fileName,
    notes: [
      ...found.notes,
      ...([...cells.values()].some(({ uncalculated }) => uncalculated) ? ['not-calculated' as const] : []),
    ].map((code) => ({ code, words: noteWords[code] })),
    sheetNames: () => sheets.map(({ name }) => name),
    isHidden: (sheet) => sheets.some(({ name, hidden }) => hidden && sameName(name, sheet)),
    names: () => names,
    namesOfSheets: () => sheetNames,
    table: (name) => {
      const place = names.find((one) => sameName(one.name, name))?.place
      if (!place) return undefined
      if (sizeOf(place.area) > limits.tableCells) throw refuse('table-too-large', { name, most: limits.tableCells })
      return tableIn(cellsOf(place.sheet), place.area)
    },
    valueAt: (sheet, text) => {
      const place = at(text)
      return place ? cellsOf(sheet).valueAt(place) : ''
    },
    formulaAt: (sheet, text) => {
      const place = at(text)
      return place && cellsOf(sheet).formulaAt(place)
    },
    natureOf: (sheet, text) => {
      const place = at(text) ?? { row: 1, column: 1 }
      const { isArray, isTruth, formatAt, isLocked } = cellsOf(sheet)
      return {
        array: isArray(place),
        truth: isTruth(place),
        format: formatAt(place),
        locked: isLocked(place),
      }
    },
    choicesAt: (sheet, text) => {
      const place = at(text)
      return place && cellsOf(sheet).choicesAt(place)
    },
    objectsOn: (sheet) => objects.get(sheet.toLowerCase()) ?? [],
    fillAt: (sheet, text) => {
      const place = at(text)
      return place && cellsOf(sheet).fillAt(place)
    },
    cellsOn: (sheet) =>
      cellsOf(sheet)
        .places()
        .map(({ row, column }) => address(row, column)),
  }
}

const sizeOf = ({ from, to }: Area): number => (to.row - from.row + 1) * (to.column - from.column + 1)

const tableIn = ({ valueAt }: SheetCells, { from, to }: Area): ReadCell[][] =>
  Array.from({ length: to.row - from.row + 1 }, (_, row) =>
    Array.from({ length: to.column - from.column + 1 }, (_, column) =>
      valueAt({ row: from.row + row, column: from.column + column }),
    ),
  )

export const isCellError = (cell: ReadCell): cell is CellError => typeof cell === 'object'

/** What to tell about a cell that shows an error. */
export const errorWords = ({ error, sheet, at }: CellError): Words => ({
  nl: `In cel ${quoteSheet(sheet)}!${at} staat een foutmelding (${error}). Herstel de formule in deze cel.`,
  en: `Cell ${quoteSheet(sheet)}!${at} shows an error (${error}). Mend the formula in this cell.`,
})

/** As the functions take it: they know the texts of errors and refuse them with a sentence of their own. */
export const asCells = (table: readonly (readonly ReadCell[])[]): Cell[][] =>
  table.map((row) => row.map((cell) => (isCellError(cell) ? cell.error : cell)))
