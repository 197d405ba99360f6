// Our functions in cells of the whole workbook: enter them again where Excel did not know them, or leave only their values for others.
import { usePane } from '../state'
import { ShareButton } from './share-button'
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
      <ShareButton attempt={attempt} />
    </section>
  )
}
