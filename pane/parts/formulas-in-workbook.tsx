// Our functions in cells of the whole workbook: enter them again where Excel did not know them, or leave only their values for others.
import { usePane } from '../state'
import { referenceIn } from '../words/reference-words'
import { ShareButton } from './share-button'
import { useAttempt } from './use-attempt'

export const FormulasInWorkbook = () => {
  const { language, host } = usePane()
  const say = referenceIn[language].functions
  const { busy, attempt } = useAttempt()
  const { repair } = host
  const { share } = host.capabilities
  if (!repair && !share) return null
  return (
    <section className="ik-block" aria-busy={busy}>
      <h2 className="ik-h2">{say.inWorkbook}</h2>
      {repair && (
        <>
          <p className="ik-quiet" id="ik-repair-hint">
            {say.repairHint}
          </p>
          <button
            type="button"
            className="ik-button"
            aria-describedby="ik-repair-hint"
            onClick={() => void attempt('repair', () => repair.call(host), say.repaired)}
          >
            {say.repair}
          </button>
        </>
      )}
      <ShareButton attempt={attempt} />
    </section>
  )
}
