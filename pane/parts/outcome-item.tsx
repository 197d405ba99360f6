// One outcome in the list: its result, or the error at its row, with buttons to change it or take it away.
import { impactkaartNames } from '../../core'
import { usePane } from '../state'
import { aimAt, clearedLine, isUntouched, rowBlock } from '../workbook/outcome-table'
import { ConfirmButton } from './confirm'
import { ErrorText } from './error-text'
import { FigureList } from './figure-list'
import { countText, euroText, sentenceInTable } from './show'
import { useOnce } from './use-once'

interface Props {
  readonly row: number
  readonly label: string
  readonly onEdit: () => void
  /** After the row has been emptied. */
  readonly onRemoved: () => void
}

export const OutcomeItem = ({ row, label, onEdit, onRemoved }: Props) => {
  const { words, language, reading } = usePane()
  const remove = useRemoving(row, label, onRemoved)
  const result = reading?.card.results.find(({ outcome }) => outcome.row === row)
  const problems = reading?.rowProblems.get(row) ?? []
  return (
    <li className={problems.length > 0 ? 'ik-card ik-card-wrong' : 'ik-card'}>
      <h2 className="ik-h3" lang="nl">
        {label}
      </h2>
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
        <ErrorText key={problem.message} text={sentenceInTable(problem, language)} />
      ))}
      {problems.length > 0 && <p className="ik-quiet">{words.outcomes.wrongRow}</p>}
      <div className="ik-row-buttons">
        <button type="button" className="ik-link" aria-label={words.outcomes.editOf(label)} onClick={onEdit}>
          {words.outcomes.edit}
        </button>
        <ConfirmButton
          label={words.outcomes.remove}
          fullLabel={words.outcomes.removeOf(label)}
          question={words.outcomes.removeSure(label)}
          yes={words.outcomes.removeYes}
          onYes={remove}
        />
      </div>
    </li>
  )
}

/** Empties the row in the sheet, unless someone else has changed it; the row itself stays, so nothing shifts under the user. */
const useRemoving = (row: number, label: string, onRemoved: () => void): (() => void) => {
  const pane = usePane()
  const { run } = useOnce()
  const { set, tables } = pane.workbook
  const remove = () =>
    void run(async () => {
      if (!set || !tables) return
      const name = impactkaartNames(set.set).outcomes
      const { held } = aimAt(tables.outcomes, row)
      try {
        const now = (await pane.host.read([name]))[name] ?? []
        const fixed = pane.reading?.decided.locked.includes('eigen-prijs')
        const cleared = clearedLine(now, fixed ? ['ownPrice'] : [])
        if (!isUntouched(now, { row, held: [...held, cleared] })) {
          await pane.refresh()
          return pane.fail('write', new Error(pane.words.outcomes.changedMeanwhile))
        }
        await pane.host.write({ [name]: rowBlock(now, row, cleared) })
        await pane.refresh()
        onRemoved()
        pane.say(pane.words.outcomes.removed(label))
      } catch (error) {
        pane.fail('write', error, remove)
      }
    })
  return remove
}
