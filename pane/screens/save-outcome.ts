// From the form of an outcome to its row. The table on screen may be seconds old and others work in it too, so it is read again right
// before writing: a new outcome goes to the row that is free then, and a row that someone else has changed is left alone.
import { type Dispatch, type SetStateAction, useState } from 'react'
import { type Cell, impactkaartNames } from '../../core'
import { sentenceAtField } from '../parts/show'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { draftCells, type OutcomeDraft, readDraft } from '../workbook/outcome-form'
import { partyColumns, payerCells } from '../workbook/outcome-payers'
import {
  type Aim,
  aimAt,
  changedLine,
  filledLine,
  firstFreeRow,
  isUntouched,
  missingColumn,
  rowBlock,
} from '../workbook/outcome-table'
import type { SetReading } from '../workbook/set-reading'

/** Which form is open, with what is typed in it (nothing yet when it was just opened). */
export type OutcomeFormState =
  | { readonly kind: 'add'; readonly aim?: Aim; readonly draft?: OutcomeDraft }
  | { readonly kind: 'edit'; readonly aim: Aim; readonly draft?: OutcomeDraft }

export type ChangeForm = Dispatch<SetStateAction<OutcomeFormState | undefined>>

/** The row for the form in this table: where an earlier try began, the row that is edited, else the first free one. */
const rowFor = (table: readonly Cell[][], kind: OutcomeFormState['kind'], aim: Aim | undefined): number | undefined => {
  if (aim && isUntouched(table, aim)) return aim.row
  return kind === 'add' ? firstFreeRow(table) : undefined
}

export const useSaving = (
  form: OutcomeFormState,
  draft: OutcomeDraft,
  reading: SetReading,
  onForm: ChangeForm,
  onClose: () => void,
) => {
  const pane = usePane()
  const { words, language } = pane
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const { busy, run } = useOnce()
  const name = impactkaartNames(reading.set).outcomes

  /** Remembered with the form, unless another form has been opened meanwhile. */
  const keepAim = (from: Aim | undefined, aim: Aim): void =>
    onForm((now) => (now && now.aim === from ? { ...now, aim } : now))

  /** What keeps the draft out of this table, as a sentence. */
  const objection = (table: readonly Cell[][]): string | undefined => {
    const [wrong] = Object.values(
      readDraft(draft, reading.project, partyColumns(table), reading.ownPrices.amountOf).problems,
    )
    return wrong && sentenceAtField(wrong, language)
  }
  const write = async (table: readonly Cell[][], row: number, from: Aim | undefined): Promise<void> => {
    const { named, shares } = payerCells(draft.typed.payer, partyColumns(table))
    const cells = new Map(draftCells(draft)).set('payer', named)
    const missing = missingColumn(table, cells)
    if (missing !== undefined) return setProblem(words.outcomes.missingColumn(missing))
    const line = filledLine(table, cells, shares)
    try {
      await pane.host.write({ [name]: rowBlock(table, row, changedLine(table, row, line)) })
    } catch (error) {
      const { held } = from?.row === row ? from : aimAt(table, row)
      const tried = { row, held: [...held, line] }
      keepAim(from, tried)
      return pane.fail('write', error, () => save(tried))
    }
    await pane.refresh()
    onClose()
    const label = draft.typed.label?.trim() ?? ''
    if (form.kind === 'edit') pane.say(words.outcomes.changed(label))
    else pane.say(reading.listed.length === 0 ? words.outcomes.switched : words.outcomes.added(label))
  }
  const attempt = async (aim: Aim | undefined): Promise<void> => {
    setProblem(undefined)
    let table: readonly Cell[][]
    try {
      table = (await pane.host.read([name]))[name] ?? []
    } catch (error) {
      return pane.fail('write', error, () => save(aim))
    }
    const wrong = objection(table)
    if (wrong !== undefined) return setProblem(wrong)
    const row = rowFor(table, form.kind, aim)
    if (row !== undefined) return write(table, row, aim)
    if (!aim || form.kind === 'add') return setProblem(words.outcomes.full(table.length - 1))
    // Who has been told and saves again, means it: the next try starts from the row as it is now.
    keepAim(aim, aimAt(table, aim.row))
    setProblem(words.outcomes.changedMeanwhile)
    await pane.refresh()
  }
  const save = (aim = form.aim): void => void run(() => attempt(aim))
  return { problem, busy, save }
}
