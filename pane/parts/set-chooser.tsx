// Which Impactkaart is on screen, when the workbook holds more than one.
import { useId } from 'react'
import { usePane } from '../state'

/** '' is the first, '_2' the second. */
const numberOf = (set: string): number => (set === '' ? 1 : Number(set.slice(1)))

export const SetChooser = ({ onChoose }: { readonly onChoose: () => void }) => {
  const { words, workbook, choose, making } = usePane()
  const id = useId()
  const { sets, set, projectNames } = workbook
  if (sets.length < 2 || !set || making) return null
  return (
    <div className="ik-chooser">
      <label className="ik-label" htmlFor={id}>
        {words.sets.label}
      </label>
      <select
        className="ik-input ik-select"
        id={id}
        value={set.set}
        onChange={(event) => {
          onChoose()
          void choose(event.target.value)
        }}
      >
        {sets.map((one) => (
          <option key={one.set} value={one.set} lang={projectNames[one.set] ? 'nl' : undefined}>
            {words.sets.one(numberOf(one.set), projectNames[one.set] ?? '')}
          </option>
        ))}
      </select>
    </div>
  )
}
