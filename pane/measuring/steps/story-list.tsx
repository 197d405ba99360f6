// The stories in the sheet: of which effect, whether they may be shared, and buttons to change one or take it away.
import { consentChoices, isShareable, metenNames } from '../../../core'
import { ConfirmButton } from '../../parts/confirm'
import { useAttempt } from '../../parts/use-attempt'
import { usePane } from '../../state'
import type { StoryField } from '../tables/headings'
import { filledRows, linesBlock, type SheetRow, unchangedRow } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'
import { storyDraft, storyFields } from './story-fields'

type Row = SheetRow<StoryField>

/** The first words of a story, to tell it apart. */
const shortened = (row: Row): string => {
  const text = row.text('quote') || row.text('story') || row.text('changed') || row.text('effect') || row.text('code')
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export const StoryList = () => {
  const say = useSay()
  const { tables, keep } = useMeasuring()
  const rows = filledRows(tables.stories, storyFields)
  if (rows.length === 0) return null
  return (
    <ul className="ik-list" aria-label={say.tell.list}>
      {rows.map((row) => (
        <li key={row.row} className="ik-card">
          <h3 className="ik-h3" lang="nl">
            {shortened(row)}
          </h3>
          {row.text('effect') !== '' && (
            <p className="ik-quiet" lang="nl">
              {row.text('effect')}
            </p>
          )}
          <p className="ik-quiet">{sharing(row, say.tell.sharing)}</p>
          <div className="ik-row-buttons">
            <button type="button" className="ik-link" onClick={() => keep({ story: storyDraft(row) })}>
              {say.tell.edit}
              <span className="ik-hidden" lang="nl">
                {' '}
                {shortened(row)}
              </span>
            </button>
            <Remove row={row} />
          </div>
        </li>
      ))}
    </ul>
  )
}

interface Sharing {
  readonly card: string
  readonly noQuote: string
  readonly noEffect: string
  readonly alarm: string
  readonly inside: string
}

/** What will stand on the card of a story, and if nothing, why. */
const sharing = (row: Row, say: Sharing): string => {
  const consent = consentChoices.find(({ nl }) => nl === row.text('consent'))?.value
  if (consent !== 'ja') return say.inside
  if (row.text('quote') === '') return say.noQuote
  if (!isShareable(consent, row.text('quote'))) return say.alarm
  return row.text('effect') === '' ? say.noEffect : say.card
}

const Remove = ({ row }: { readonly row: Row }) => {
  const { host, refresh } = usePane()
  const say = useSay()
  const { tables, drafts, keep, reread } = useMeasuring()
  const { attempt } = useAttempt()
  const name = shortened(row)
  const remove = async (): Promise<void> => {
    const { stories } = await reread()
    if (!unchangedRow(stories, row, storyFields)) throw new Error(say.changedMeanwhile)
    const emptied = Object.fromEntries(storyFields.map((field) => [field, '']))
    const block = linesBlock(stories, new Map([[row.row, emptied]]))
    if (block) await host.write({ [metenNames(tables.set).stories]: block })
    if (drafts.story?.row === row.row) keep({ story: undefined })
    await Promise.all([reread(), refresh()])
  }
  return (
    <ConfirmButton
      label={say.tell.remove}
      fullLabel={say.tell.removeOf(name)}
      question={say.tell.removeSure(name)}
      yes={say.tell.removeYes}
      onYes={() => void attempt('write', remove, () => say.tell.removed)}
    />
  )
}
