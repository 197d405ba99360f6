// Which files are chosen, by name, with a way to begin anew.
import type { ChosenFile } from './chosen-files'
import { useWords } from './words'

interface Props {
  readonly chosen: readonly ChosenFile[]
  readonly onClear: () => void
}

export const ChosenNames = ({ chosen, onClear }: Props) => {
  const { words } = useWords()
  return (
    <div className="bh-chosen" role="status">
      {chosen.length > 0 && (
        <p>
          {words.choose.chosen} {chosen.map(({ name }) => name).join(', ')}{' '}
          <button type="button" className="ik-link" onClick={onClear}>
            {words.choose.clear}
          </button>
        </p>
      )}
    </div>
  )
}
