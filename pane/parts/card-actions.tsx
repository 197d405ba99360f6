// What one can do with the card: save, print, share, show the sheet, and take our sheets away again.
import { sheetTitle } from '../../core'
import { usePane } from '../state'
import { measuringSheets } from '../workbook/measuring-sheets'
import { ConfirmButton } from './confirm'
import { ShareButton } from './share-button'
import { useAttempt } from './use-attempt'

export const CardActions = () => {
  const pane = usePane()
  const { words, host, workbook } = pane
  const { busy, attempt } = useAttempt()
  const { capabilities } = host
  const set = workbook.set?.set ?? ''

  const remove = async (): Promise<void> => {
    await host.remove(set)
    await pane.refresh()
    pane.go('start')
  }
  return (
    <section className="ik-block">
      <h2 className="ik-h2">{words.card.actions}</h2>
      <div className="ik-buttons ik-buttons-wrap" aria-busy={busy}>
        <button
          type="button"
          className="ik-button"
          onClick={() => void attempt('show', () => host.show(sheetTitle('kaart', set)))}
        >
          {words.card.show}
        </button>
        {capabilities.save && (
          <button
            type="button"
            className="ik-button"
            onClick={() =>
              void attempt(
                'save',
                () => host.save(),
                () => words.card.saved,
              )
            }
          >
            {words.card.save}
          </button>
        )}
        {capabilities.print && (
          <button type="button" className="ik-button" onClick={() => void attempt('print', () => host.print())}>
            {words.card.print}
          </button>
        )}
      </div>
      <ShareButton attempt={attempt} />
      <ConfirmButton
        label={words.card.remove}
        question={words.card.removeSure([
          ...removedSheets(set, workbook.tables?.effects?.on === 'effecten'),
          ...(workbook.set?.measurements === undefined ? [] : measuringSheets(set)),
        ])}
        yes={words.card.removeYes}
        onYes={() => void attempt('remove', remove, () => words.card.removed)}
      />
    </section>
  )
}

/** "Start 2, Project 2, ...": the sheets that go, by the names on their tabs. */
const removedSheets = (set: string, withEffects: boolean): readonly string[] =>
  (['start', 'project', 'uitkomsten', 'effecten', 'kaart', 'prijzen', 'uitleg'] as const)
    .filter((role) => role !== 'effecten' || withEffects)
    .map((role) => sheetTitle(role, set))
