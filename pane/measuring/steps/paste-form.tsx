// Pasting scores from a spreadsheet: how many rows are good, what is wrong with the others by line, and those lines stay in the box.
import { useState } from 'react'
import { moments, readPastedScores } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { TextArea } from '../../parts/text-area'
import { usePane } from '../../state'
import { useSettled } from '../../workbook/quick-form'
import type { Chosen } from '../tables/chosen'
import { useMeasuring, useSay } from '../use-measuring'
import { Twice } from './twice'
import { useSavingScores } from './use-saving-scores'

interface Props {
  readonly chosen: readonly Chosen[]
  /** What was saved is told here: an earlier sentence about one person is of the past. */
  readonly onSaved: () => void
}

/** What was saved, and what stood in the box right after: the lines that were left, or what was typed meanwhile. */
interface Done {
  readonly saved: number
  readonly text: string
  readonly left: boolean
}

/** More problems than this are counted, not listed. */
const mostListed = 8

export const PasteForm = ({ chosen, onSaved }: Props) => {
  const { language, words } = usePane()
  const say = useSay()
  const { drafts, keep, latest } = useMeasuring()
  const [open, setOpen] = useState((drafts.pasted ?? '') !== '')
  const pasted = drafts.pasted ?? ''
  const settled = useSettled(pasted)
  const known = {
    indicators: chosen.map(
      ({ title, bank, low, high }) => bank ?? { title: { nl: title, en: title }, range: { least: low, most: high } },
    ),
    moments: [...moments],
  }
  const found = readPastedScores(settled, known)
  const good = found.rows
  const saving = useSavingScores()
  const [done, setDone] = useState<Done | undefined>(undefined)
  const clear = (): void => {
    const now = latest().pasted ?? ''
    const left = now === pasted ? found.left : ''
    const text = now === pasted ? left : now
    keep({ pasted: text })
    setDone({ saved: good.length, text, left: left !== '' })
    onSaved()
  }
  const just = done?.text === pasted ? done : undefined
  const ready = settled === pasted && good.length > 0
  return (
    <details className="ik-details ik-section" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.paste.summary}</summary>
      <div className="ik-below">
        <TextArea
          {...say.paste.field}
          name="pasted"
          lines={6}
          value={pasted}
          onChange={(text) => keep({ pasted: text })}
        />
        <div role="status">
          {just && <p className="ik-result-sentence">{say.paste.saved(just.saved)}</p>}
          {just?.left && <p>{say.paste.leftOver}</p>}
          {!just?.left && settled.trim() !== '' && <p className="ik-result-sentence">{say.paste.found(good.length)}</p>}
          {settled.trim() !== '' &&
            found.problems
              .slice(0, mostListed)
              .map(({ line, text }) => <ErrorText key={`${line} ${text.nl}`} text={text[language]} />)}
          {found.problems.length > mostListed && (
            <p className="ik-quiet">{say.paste.moreProblems(found.problems.length - mostListed)}</p>
          )}
        </div>
        <div role="alert">{saving.problem !== undefined && <ErrorText text={saving.problem} />}</div>
        {saving.twice.length > 0 && <Twice saving={saving} />}
        {ready && (
          <div className="ik-buttons">
            <button
              type="button"
              className="ik-button"
              aria-disabled={saving.busy}
              onClick={() => saving.save(good, clear)}
            >
              {saving.busy ? words.general.busy : say.paste.save(good.length)}
            </button>
          </div>
        )}
      </div>
    </details>
  )
}
