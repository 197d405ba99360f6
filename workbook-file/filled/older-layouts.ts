// What stood elsewhere in older versions of the templates, as data. A new older version is a new file and an entry here.
import type { Words } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import { version1 } from './version-1'

export interface RoleCell {
  readonly role: string
  readonly at: string
}

export interface OlderLayout {
  /** Of the templates. */
  readonly version: string
  /** The sheets of this set in the file are of this version. */
  readonly isOf: (opened: OpenedWorkbook, set: string) => boolean
  /** Roles of sheets that were not there yet. */
  readonly added: readonly string[]
  /** Input cells that stood elsewhere, on sheets by their role. */
  readonly moves: readonly { readonly from: RoleCell; readonly to: RoleCell }[]
  /** Names over those cells, where they stood. */
  readonly names: readonly {
    readonly nameOf: (set: string) => string
    readonly role: string
    readonly range: string
  }[]
  /** What to tell when something stands in one of these cells. */
  readonly moved: readonly {
    readonly place: { readonly role: string; readonly range: string }
    readonly words: Words
  }[]
}

const layouts: readonly OlderLayout[] = [version1]

export const olderLayoutOf = (opened: OpenedWorkbook, set: string): OlderLayout | undefined =>
  layouts.find(({ isOf }) => isOf(opened, set))

/** A person typed there in that version; today something else stands there. */
export const wasInput = (older: OlderLayout | undefined, role: string, at: string): boolean =>
  older?.moves.some(({ from }) => from.role === role && from.at === at) ?? false
