// One outcome in the list: its result, or the error at its row, with buttons to change it or take it away.
import { useState } from 'react'
import { impactkaartNames } from '../../core'
import { usePane } from '../state'
import { clearedBlock } from '../workbook/outcome-table'
import { Confirm } from './confirm'
import { FigureList } from './figure-list'
import { Icon } from './icon'
import { countText, euroText } from './show'

interface Props {
  readonly row: number
  readonly label: string
  readonly onEdit: () => void
}

export const OutcomeItem = ({ row, label, onEdit }: Props) => {
  const { words, language, reading } = usePane()
  const [asking, setAsking] = useState(false)
  const remove = useRemoving(row, label)
  const result = reading?.card.results.find(({ outcome }) => outcome.row === row)
  const problems = reading?.rowProblems.get(row) ?? []
  return (
    <li className={problems.length > 0 ? 'ik-card ik-card-wrong' : 'ik-card'}>
      <h2 className="ik-h3">{label}</h2>
      {result && (
        <FigureList
          figures={[
            [words.outcomes.net, countText(result.net, language)],
            [words.outcomes.benefit, euroText(result.presentValue, language)],
            [words.outcomes.hours, countText(result.hours, language)],
          ]}
        />
      )}
      {problems.map((problem) => (
        <p key={problem.message} className="ik-error">
          <Icon name="error" />
          <span>{problem.in(language)}</span>
        </p>
      ))}
      {problems.length > 0 && <p className="ik-quiet">{words.outcomes.wrongRow}</p>}
      {asking ? (
        <Confirm
          question={words.outcomes.removeSure(label)}
          yes={words.outcomes.removeYes}
          onYes={() => {
            setAsking(false)
            void remove()
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        <div className="ik-row-buttons">
          <button type="button" className="ik-link" aria-label={words.outcomes.editOf(label)} onClick={onEdit}>
            {words.outcomes.edit}
          </button>
          <button
            type="button"
            className="ik-link"
            aria-label={words.outcomes.removeOf(label)}
            onClick={() => setAsking(true)}
          >
            {words.outcomes.remove}
          </button>
        </div>
      )}
    </li>
  )
}

/** Empties the row in the sheet; the row itself stays, so nothing shifts under the user. */
const useRemoving = (row: number, label: string) => {
  const pane = usePane()
  const { set, tables } = pane.workbook
  const remove = async (): Promise<void> => {
    if (!set || !tables) return
    try {
      await pane.host.write({ [impactkaartNames(set.set).outcomes]: clearedBlock(tables.outcomes, row) })
      await pane.refresh()
      pane.say(pane.words.outcomes.removed(label))
    } catch (error) {
      pane.fail('write', error, () => void remove())
    }
  }
  return remove
}
