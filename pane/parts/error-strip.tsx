// The sentence of the selected cell, when one of our functions gave an error there.
import { usePane } from '../state'
import { Icon } from './icon'

export const ErrorStrip = () => {
  const { words, workbook } = usePane()
  const { address, sentence } = workbook.selection
  return (
    <section className="ik-strip" aria-label={words.strip.label} aria-live="polite">
      {sentence !== '' && (
        <p lang="nl">
          <Icon name="error" />
          <span>
            <strong>{words.strip.at(address)}</strong> {sentence}
          </span>
        </p>
      )}
    </section>
  )
}
