// Our functions in cells of the whole workbook: enter them again where Excel did not know them, or leave only their values for others.
import { usePane } from '../state'
import { useAttempt } from './use-attempt'

export const FormulasInWorkbook = () => {
  const { words, host } = usePane()
  const { busy, attempt } = useAttempt()
  const { repair } = host
  const { share } = host.capabilities
  if (!repair && !share) return null
  return (
    <section className="ik-block" aria-busy={busy}>
      <h2 className="ik-h2">{words.functions.inWorkbook}</h2>
      {repair && (
        <>
          <p className="ik-quiet" id="ik-repair-hint">
            {words.functions.repairHint}
          </p>
          <button
            type="button"
            className="ik-button"
            aria-describedby="ik-repair-hint"
            onClick={() => void attempt('repair', () => repair.call(host), words.functions.repaired)}
          >
            {words.functions.repair}
          </button>
        </>
      )}
      {share && (
        <>
          <p className="ik-quiet" id="ik-share-formulas-hint">
            {words.card.shareHint}
          </p>
          <button
            type="button"
            className="ik-button"
            aria-describedby="ik-share-formulas-hint"
            onClick={() =>
              void attempt(
                'share',
                () => host.share(),
                () => words.card.shared,
              )
            }
          >
            {words.card.share}
          </button>
        </>
      )}
    </section>
  )
}
