// Pasting scores from a spreadsheet: how many rows are good, what is wrong with the others by line, and those lines stay in the box.
import { useState } from 'react'
import { moments, readPastedScores } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { usePane } from '../../state'
import { useSettled } from '../../workbook/quick-form'
import { TextArea } from '../parts/text-area'
import type { Chosen } from '../tables/chosen'
import { useMeasuring, useSay } from '../use-measuring'
import { Twice } from './twice'
import { useSavingScores } from './use-saving-scores'

interface Props {
  readonly chosen: readonly Chosen[]
  readonly onSaved: (sentence: string) => void
}

/** More problems than this are counted, not listed. */
const mostListed = 8

export const PasteForm = ({ chosen, onSaved }: Props) => {
  const { language, words } = usePane()
  const say = useSay()
  const { drafts, keep } = useMeasuring()
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
  const clear = (): void => {
    keep(({ pasted: now }) => ({ pasted: now === pasted ? found.left : now }))
    onSaved(say.paste.saved(good.length))
  }
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
          {settled.trim() !== '' && <p className="ik-result-sentence">{say.paste.found(good.length)}</p>}
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
