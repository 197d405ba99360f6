// Pasting scores from a spreadsheet: how many rows are good, what is wrong with the others by line, and those lines stay in the box.
import { useState } from 'react'
import { moments, readPastedScores } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { usePane } from '../../state'
import { useSettled } from '../../workbook/quick-form'
import { TextArea } from '../parts/text-area'
import type { Chosen } from '../tables/chosen'
import { useMeasuring, useSay } from '../use-measuring'
import { fitsScale } from './entry-scores'
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
    indicators: chosen.map(({ title, bank }) => bank ?? { title: { nl: title, en: title } }),
    moments: [...moments],
  }
  const found = readPastedScores(settled, known)
  // A score outside an own scale comes back as it would from the sheet; the core knows the scales of the bank only.
  const good = found.rows.filter((score) => fitsScale(score, chosen))
  const outside = found.rows.length - good.length
  const saving = useSavingScores((scores) => {
    keep({ pasted: found.left })
    onSaved(say.paste.saved(scores.length))
  })
  const ready = settled === pasted && good.length > 0 && outside === 0
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
          {outside > 0 && <ErrorText text={say.paste.outside(outside)} />}
        </div>
        <div role="alert">{saving.problem !== undefined && <ErrorText text={saving.problem} />}</div>
        {saving.twice.length > 0 && <Twice saving={saving} />}
        {ready && (
          <div className="ik-buttons">
            <button type="button" className="ik-button" aria-disabled={saving.busy} onClick={() => saving.save(good)}>
              {saving.busy ? words.general.busy : say.paste.save(good.length)}
            </button>
          </div>
        )}
      </div>
    </details>
  )
}
