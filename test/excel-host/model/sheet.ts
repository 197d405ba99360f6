// One sheet: cells, looks, rules, charts, pictures, print layout and protection. Plain state; who may change what is decided here and in protection.ts.
import type { Area } from './address'
import { Cells, type CellValue } from './cells'
import type { Chart } from './chart'
import { Formats } from './formats'

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

export interface Validation {
  readonly areas: readonly Area[]
  rule: Readonly<Record<string, unknown>>
  prompt: Readonly<Record<string, unknown>> | undefined
  errorAlert: Readonly<Record<string, unknown>> | undefined
  ignoreBlanks: boolean
}

export interface ConditionalFormat {
  readonly id: string
  readonly kind: string
  readonly areas: readonly Area[]
  /** { formula } for kind Custom, { formula1, formula2, operator } for kind CellValue. */
  rule: Readonly<Record<string, unknown>>
  readonly look: Record<string, unknown>
  stopIfTrue: boolean
}

/** A picture above the cells. Sizes and place in points, from the top left of the sheet. */
export interface Picture {
  readonly id: string
  readonly kind: 'PNG' | 'JPEG'
  readonly base64: string
  name: string
  altTextTitle: string
  altTextDescription: string
  left: number
  top: number
  width: number
  height: number
  lockAspectRatio: boolean
}

export interface Protection {
  readonly options: Readonly<Record<string, unknown>>
  readonly password: string
}

export interface PageLayout {
  /** Simple properties of Excel.PageLayout: orientation, margins, paperSize, zoom, ... */
  readonly set: Record<string, unknown>
  printArea: readonly Area[]
  titleRows: Area | undefined
  titleColumns: Area | undefined
  /** leftFooter, centerHeader, ... */
  readonly texts: Record<string, string>
}

export interface SheetState {
  readonly id: string
  name: string
  visibility: Visibility
  tabColor: string
  showGridlines: boolean
  showHeadings: boolean
  readonly cells: Cells
  readonly formats: Formats
  merges: Area[]
  validations: Validation[]
  conditionalFormats: ConditionalFormat[]
  charts: Chart[]
  pictures: Picture[]
  protection: Protection | undefined
  /** The cells that stay in view: the rows above and the columns left of it. */
  frozen: Area | undefined
  readonly page: PageLayout
}

export const newSheet = (id: string, name: string): SheetState => ({
  id,
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  showHeadings: true,
  cells: new Cells(),
  formats: new Formats(),
  merges: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  pictures: [],
  protection: undefined,
  frozen: undefined,
  page: newPageLayout(),
})

export const newPageLayout = (): PageLayout => ({
  set: {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    centerHorizontally: false,
    centerVertically: false,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    firstPageNumber: '',
  },
  printArea: [],
  titleRows: undefined,
  titleColumns: undefined,
  texts: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
})

/** A copy with another id and name: everything that stands on it, unprotected objects and all. */
export const copySheet = (sheet: SheetState, id: string, name: string, newId: () => string): SheetState => ({
  ...sheet,
  id,
  name,
  cells: sheet.cells.copy(),
  formats: sheet.formats.copy(),
  merges: [...sheet.merges],
  validations: sheet.validations.map((one) => ({ ...one })),
  conditionalFormats: sheet.conditionalFormats.map((one) => ({ ...one, id: newId(), look: { ...one.look } })),
  charts: structuredClone(sheet.charts).map((chart) => ({ ...chart, id: newId() })),
  pictures: sheet.pictures.map((picture) => ({ ...picture, id: newId() })),
  page: structuredClone(sheet.page),
})

/** The value of a cell, '' when blank. */
export const valueAt = (sheet: SheetState, row: number, column: number): CellValue =>
  sheet.cells.at(row, column)?.value ?? ''
