// Step 4, Meten: what is due now, the form for one person or group at one moment, and pasting what stands elsewhere.

import { useState } from 'react'
import { metenTitle, sameWord } from '../../../core'
import { nameIn } from '../../parts/names'
import { useAttempt } from '../../parts/use-attempt'
import { usePane } from '../../state'
import { Agenda } from '../parts/agenda-list'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import { harvestSentence, measuredIn } from '../tables/changes'
import { type Chosen, chosenIn } from '../tables/chosen'
import { filledRows } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'
import { EntryForm } from './entry-form'
import { PasteForm } from './paste-form'
import { moreRows, roomLeft } from './save-measurements'

export const MeasureStep = (props: StepProps) => {
  const say = useSay()
  const { tables } = useMeasuring()
  const [told, setTold] = useState('')
  const chosen = chosenIn(tables)
  const scores = chosen.filter(({ kind }) => kind === 'score')
  return (
    <>
      <Agenda />
      <Unmeasured />
      {scores.length === 0 ? (
        <p className="ik-empty">{chosen.length === 0 ? say.entry.noIndicators : say.entry.onlyCounts}</p>
      ) : (
        <>
          <EntryForm chosen={scores} onTold={setTold} />
          <Harvest told={told} />
          <PasteForm chosen={scores} onSaved={() => setTold('')} />
        </>
      )}
      <Room />
      <Counts chosen={chosen.filter(({ kind }) => kind === 'count')} />
      <StepForm {...props} />
    </>
  )
}

/** What was saved just now, or was not, and what the measurements say since then. */
const Harvest = ({ told }: { readonly told: string }) => {
  const say = useSay()
  const { tables } = useMeasuring()
  const measured = measuredIn(tables)
  const any = filledRows(tables.measurements, ['answer']).length > 0
  return (
    <div className="ik-result" role="status">
      {told !== '' && <p>{told}</p>}
      <p className="ik-result-sentence">{any ? harvestSentence(measured, tables, say) : say.harvest.none}</p>
    </div>
  )
}

/** Who was measured at the first moment and not yet at the second. */
const Unmeasured = () => {
  const say = useSay()
  const { tables } = useMeasuring()
  const { scores } = measuredIn(tables)
  const people = (moment: string) =>
    new Set(scores.filter((one) => one.line !== 'groep' && sameWord(one.moment, moment)).map(({ code }) => code))
  const [before, after] = [people(tables.from), people(tables.to)]
  const waiting = [...before].filter((code) => !after.has(code))
  if (waiting.length === 0) return null
  const [first, second] = [nameIn(say.moments, tables.from), nameIn(say.moments, tables.to)]
  return <p className="ik-quiet ik-below">{say.entry.waiting(first, second, shortList(waiting))}</p>
}

const mostNamed = 12
const shortList = (codes: readonly string[]): string =>
  codes.length > mostNamed ? `${codes.slice(0, mostNamed).join(', ')}… (${codes.length})` : codes.join(', ')

/** More rows, for who fills in the sheet itself; what is saved here makes its own room. */
const Room = () => {
  const { host, refresh } = usePane()
  const say = useSay()
  const { tables, reread } = useMeasuring()
  const { attempt } = useAttempt()
  const rows = tables.measurements.rows.length
  const grow = async (): Promise<string> => {
    const grown = await moreRows({ host, reread }, await reread())
    await refresh()
    return grown ? say.entry.grown(grown.measurements.rows.length) : say.entry.full(rows)
  }
  return (
    <p className="ik-quiet ik-below">
      {say.entry.room(roomLeft(tables), rows)}{' '}
      <button type="button" className="ik-link" onClick={() => void attempt('write', grow, (sentence) => sentence)}>
        {say.entry.moreRows}
      </button>
    </p>
  )
}

/** Counts are not answers of one person: they are filled in on the sheet Monitor. */
const Counts = ({ chosen }: { readonly chosen: readonly Chosen[] }) => {
  const { host, language } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const { attempt } = useAttempt()
  if (chosen.length === 0) return null
  const sheet = metenTitle('monitor', tables.set)
  const titles = chosen.map(({ title, bank }) => bank?.title[language] ?? title).join(', ')
  return (
    <p className="ik-below">
      {say.entry.counts(titles, sheet)}{' '}
      <button type="button" className="ik-link" onClick={() => void attempt('show', () => host.show(sheet))}>
        {say.showSheet(sheet)}
      </button>
    </p>
  )
}
