// Keeps our sheets whole. The open grid has no protection without accounts, so every change is looked at before it happens:
// on a sheet of ours only input cells may change, and the sheet itself may not be renamed, reshaped or deleted.
// What we do ourselves goes through `own`.
import { CanceledError, type ICommandInfo, ICommandService, type IExecutionOptions } from '@univerjs/core'
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting'
import {
  AddWorksheetMergeMutation,
  IEditorBridgeService,
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveDefinedNameMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetCellEditVisibleOperation,
  SetDefinedNameMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core'
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from '@univerjs/preset-sheets-data-validation'
import type { Grid } from './grid'
import type { Sets } from './sets'

const sentences = {
  cell: 'Deze cel zit op slot: hier staat een berekening of uitleg. Vul de gele cellen in, dan rekent de rest mee.',
  sheet:
    'Dit blad hoort bij de Impactkaart en houdt zijn vorm. Weghalen kan in het taakvenster; eigen werk kan op een eigen blad.',
  name: 'Deze naam hoort bij de Impactkaart en blijft staan. Kies voor uw eigen cellen een andere naam.',
}

/** Changes of the shape of a sheet. On our sheets the user makes none of these. */
const reshaping = new Set(
  [
    AddConditionalRuleMutation,
    AddDataValidationMutation,
    AddWorksheetMergeMutation,
    DeleteConditionalRuleMutation,
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveConditionalRuleMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveDataValidationMutation,
    RemoveRowMutation,
    RemoveSheetMutation,
    RemoveWorksheetMergeMutation,
    ReorderRangeMutation,
    SetConditionalRuleMutation,
    SetFrozenMutation,
    SetWorksheetNameMutation,
    UpdateDataValidationMutation,
  ].map(({ id }) => id),
)

/** Where a change happens: one sheet, or two when cells move from one to another. */
interface Target {
  readonly subUnitId?: string
  readonly from?: { readonly subUnitId?: string }
  readonly to?: { readonly subUnitId?: string }
}

const sheetsOf = ({ subUnitId, from, to }: Target): string[] =>
  [subUnitId, from?.subUnitId, to?.subUnitId].filter((id) => typeof id === 'string')

export interface Guard {
  /** Runs a change of our own, which is never refused. */
  own<T>(change: () => T): T
}

/** The Delete key takes a formula away as a local change too, before the change that everyone sees. */
const setsFormula = (id: string, params: object): boolean =>
  id === SetRangeValuesMutation.id &&
  Object.values((params as ISetRangeValuesMutationParams).cellValue ?? {}).some((cells) =>
    Object.values(cells ?? {}).some((cell) => typeof cell === 'object' && cell !== null && 'f' in cell),
  )

/** `refused` gets the sentence that says why a change did not happen. */
export const guardSheets = ({ injector }: Grid, sets: Sets, refused: (sentence: string) => void): Guard => {
  let ownChanges = 0

  const refuse = (sentence: string): never => {
    refused(sentence)
    throw new CanceledError()
  }

  const touchesLocked = ({ subUnitId, cellValue }: ISetRangeValuesMutationParams): boolean =>
    Object.entries(cellValue ?? {}).some(([row, cells]) =>
      Object.keys(cells ?? {}).some((column) => !sets.isOpen(subUnitId, Number(row), Number(column))),
    )

  const check = ({ id, params = {} }: ICommandInfo<object>, options?: IExecutionOptions): void => {
    // Results of the calculation come in as local changes; they are not the user's. They set values and never a formula.
    if (ownChanges > 0 || (options?.onlyLocal && !setsFormula(id, params))) return
    if (id === SetCellEditVisibleOperation.id) {
      const place = injector.get(IEditorBridgeService).getEditLocation()
      const opens = 'visible' in params && params.visible === true
      if (opens && place && !sets.isOpen(place.sheetId, place.row, place.column)) refuse(sentences.cell)
    } else if (id === SetRangeValuesMutation.id) {
      if (touchesLocked(params as ISetRangeValuesMutationParams)) refuse(sentences.cell)
    } else if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) {
      if ('name' in params && sets.hasName(String(params.name))) refuse(sentences.name)
    } else if (reshaping.has(id) && sheetsOf(params).some((sheet) => sets.isOurs(sheet))) refuse(sentences.sheet)
  }

  injector.get(ICommandService).beforeCommandExecuted(check)
  return {
    own: (change) => {
      ownChanges += 1
      try {
        return change()
      } finally {
        ownChanges -= 1
      }
    },
  }
}
