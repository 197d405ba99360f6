// What the objects of the wire need from the emulated Excel around them.
import type { Listeners } from '../model/happenings'
import type { Workbook } from '../model/workbook'
import type { Profile } from '../profiles'

export interface Host {
  readonly book: Workbook
  readonly profile: Profile
  readonly listeners: Listeners
  /** Whether the add-in starts with this workbook: 'Load' or 'None', as Office.addin.setStartupBehavior wrote it. */
  startup: 'Load' | 'None'
  /** The pane: shown, hidden or closed. */
  paneState: 'Visible' | 'Background' | 'Inactive'
  /** Counts what only makes the screen quiet, so that a test can see that it was asked for. */
  screenUpdatesSuspended: number
  /** The functions runtime reports that it is ready. */
  functionsReady(): void
  /** The functions runtime delivers results. */
  functionResults(rows: readonly unknown[]): void
}
