// Which files are chosen, by name, with a way to begin anew.
import { useWords } from './words'

interface Props {
  readonly names: readonly string[]
  readonly onClear: () => void
}

export const ChosenNames = ({ names, onClear }: Props) => {
  const { words } = useWords()
  return (
    <div className="bh-chosen" role="status">
      {names.length > 0 && (
        <p>
          {words.choose.chosen} {names.join(', ')}{' '}
          <button type="button" className="ik-link" onClick={onClear}>
            {words.choose.clear}
          </button>
        </p>
      )}
    </div>
  )
}
