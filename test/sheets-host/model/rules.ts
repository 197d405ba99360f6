// What stands on a sheet besides cells: validations, conditional formats, charts, protections, metadata. Plain data that tests can read.
import type { Area } from './address'

/** An area of a sheet; the sheet by id, because its name may change. */
export interface Place {
  readonly sheetId: number
  readonly area: Area
}

export interface ValidationState {
  /** Name of SpreadsheetApp.DataValidationCriteria. */
  readonly criteria: string
  /** Numbers, texts, dates, lists, or a Place for VALUE_IN_RANGE. */
  readonly values: readonly unknown[]
  readonly allowInvalid: boolean
  readonly helpText: string | null
}

export interface ConditionalRuleState {
  readonly formula: string
  readonly areas: readonly Area[]
  readonly background: string | null
  readonly fontColor: string | null
  readonly bold: boolean | null
  readonly italic: boolean | null
}

export interface ChartState {
  readonly id: number
  /** Name of Charts.ChartType. */
  readonly type: string
  readonly ranges: readonly Place[]
  readonly position: { readonly row: number; readonly column: number; readonly x: number; readonly y: number }
  readonly headers: number
  /** Options by name; `title` among them. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface ProtectionState {
  readonly id: number
  readonly type: 'SHEET' | 'RANGE'
  /** Undefined for a whole sheet. */
  area: Area | undefined
  description: string
  warningOnly: boolean
  unprotected: readonly Area[]
  /** Who may edit; undefined = everybody who may edit the spreadsheet, as it is until a script removes editors. */
  editors: readonly string[] | undefined
}

export interface MetadataState {
  readonly id: number
  key: string
  value: string | null
  visibility: 'DOCUMENT' | 'PROJECT'
}

/** A picture above the cells. */
export interface ImageState {
  readonly id: number
  readonly contentType: string
  readonly base64: string
  readonly row: number
  readonly column: number
  readonly inherent: { readonly width: number; readonly height: number }
  /** Pixels. */
  width: number
  height: number
  altTitle: string
  altDescription: string
}
