// What people filled in in a file, as the plans of today hold it: for moving it into a newer workbook, and for opening it in the workbench.
// Sheets are found by the names on them, so a file may come from an older version or have sheets under other names.
import type { Plan, Words } from '../../core'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { SheetFormulas, SheetValues, UserSheet, WriteOptions } from '../write-workbook'

/** Something that is not as it was in the file. */
export interface Remark {
  /** `moved`: it stands elsewhere now. `changed`: it stands there in another form. `lost`: it could not come along; the old file still has it. */
  readonly kind: 'moved' | 'changed' | 'lost'
  /** In the file that was read: "Kaart!B26:H29"; '' for the file as a whole. */
  readonly place: string
  readonly words: Words
}

export interface FilledWorkbook {
  /** As the templates make them now, in the order of their sets. */
  readonly plans: readonly Plan[]
  /** What stands in input cells, by sheet and address of these plans. */
  readonly values: SheetValues
  /** Formulas that were typed in input cells, without `=`. */
  readonly formulas: SheetFormulas
  readonly userSheets: readonly UserSheet[]
  readonly userNames: NonNullable<WriteOptions['userNames']>
  readonly remarks: readonly Remark[]
}

/** Makes the plans that the contents go into, for one set of the file; without it those of the templates. */
export type PlansFor = (size: {
  readonly set: string
  readonly rows: number
  readonly measurements: number | undefined
}) => readonly Plan[]

export const filledWorkbook = (opened: OpenedWorkbook, plansFor?: PlansFor): FilledWorkbook => {
  void plansFor
  throw new RangeError(`not written yet: ${opened.fileName}`)
}
