// Linking an outcome to a measurement: which outcome, which indicator, from which score on it counts as a problem, and what that gives now.

import { type FormEvent, useState } from 'react'
import { impactkaartNames, smallestGroup } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { nameIn } from '../../parts/names'
import { ScaleField } from '../../parts/scale-field'
import { shareText } from '../../parts/show'
import { ChoiceField } from '../../parts/text-field'
import { useOnce } from '../../parts/use-once'
import { usePane } from '../../state'
import type { LinkDraft } from '../drafts'
import { measuredIn } from '../tables/changes'
import { type Chosen, chosenIn } from '../tables/chosen'
import { writeLink } from '../tables/link-rows'
import { linkable, turnedAround } from '../tables/linkable'
import { sharesOf } from '../tables/shares'
import { useMeasuring, useSay } from '../use-measuring'
import { LinkBasis } from './link-basis'

const empty: LinkDraft = { outcome: '', indicator: '', threshold: '', use: 'ja' }
/** More thresholds than this go in a list. */
const mostTicks = 10

export const LinkForm = ({ onLinked }: { readonly onLinked: () => void }) => {
  const pane = usePane()
  const { words, language, workbook } = pane
  const say = useSay()
  const { tables, drafts, keep, reread } = useMeasuring()
  const { busy, run } = useOnce()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const outcomes = workbook.tables?.outcomes ?? []
  const offered = linkable(outcomes)
  const scores = chosenIn(tables).filter(({ kind }) => kind === 'score')
  const around = turnedAround(outcomes).map(({ label }) => label)
  const leftOut = around.length > 0 && <p className="ik-note">{say.link.wantsMore(around.join(', '))}</p>
  if (offered.length === 0)
    return (
      <>
        <p className="ik-empty">{say.link.noOutcomes}</p>
        {leftOut}
      </>
    )
  if (scores.length === 0) return <p className="ik-empty">{say.link.noIndicators}</p>

  const draft = drafts.link ?? empty
  const change = (part: Partial<LinkDraft>) => keep({ link: { ...draft, ...part } })
  const outcome = offered.find(({ row }) => String(row) === draft.outcome)
  const chosen = scores.find(({ title }) => title === draft.indicator)
  const threshold = draft.threshold === '' ? undefined : Number(draft.threshold)

  const save = async (): Promise<void> => {
    if (!outcome || !chosen || threshold === undefined) return setProblem(say.link.incomplete)
    setProblem(undefined)
    try {
      const [fresh, cells] = await Promise.all([reread(), pane.host.read([impactkaartNames(tables.set).outcomes])])
      const now = cells[impactkaartNames(tables.set).outcomes] ?? []
      const same = linkable(now).find(({ row, label }) => row === outcome.row && label === outcome.label)
      if (!same) return setProblem(words.outcomes.changedMeanwhile)
      const use = draft.use === 'nee' ? 'nee' : 'ja'
      const done = await writeLink(pane.host, fresh, now, { ...same, indicator: chosen.title, threshold, use })
      if (done === 'full') return setProblem(say.link.full(fresh.link.rows.length))
      if (done !== 'linked') return setProblem(say.link[done](same.label))
      keep({ link: undefined })
      await Promise.all([reread(), pane.refresh()])
      pane.say(say.link.done(same.label))
      onLinked()
    } catch (error) {
      pane.fail('write', error, () => void run(save))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void run(save)
  }
  const none = { value: '', text: say.choose }
  return (
    <form className="ik-below" onSubmit={submit} noValidate>
      <ChoiceField
        {...say.link.outcome}
        name="link-outcome"
        options={[none, ...offered.map(({ row, label }) => ({ value: String(row), text: label }))]}
        value={draft.outcome}
        onChange={(text) => change({ outcome: text })}
      />
      {leftOut}
      <ChoiceField
        {...say.link.indicator}
        name="link-indicator"
        options={[none, ...scores.map(({ title, bank }) => ({ value: title, text: bank?.title[language] ?? title }))]}
        value={draft.indicator}
        onChange={(indicator) => change({ indicator, threshold: '' })}
      />
      {chosen && <Threshold chosen={chosen} value={draft.threshold} onChange={(text) => change({ threshold: text })} />}
      <ScaleField
        legend={say.link.use}
        name="link-use"
        options={[
          { value: 'ja', text: say.yes },
          { value: 'nee', text: say.no },
        ]}
        value={draft.use}
        onChange={(use) => change({ use })}
      />
      {chosen && threshold !== undefined && <Preview chosen={chosen} threshold={threshold} />}
      <div role="alert">{problem !== undefined && <ErrorText text={problem} />}</div>
      <div className="ik-buttons">
        <button type="submit" className="ik-button" aria-disabled={busy}>
          {busy ? words.general.busy : say.link.save}
        </button>
      </div>
    </form>
  )
}

interface ThresholdProps {
  readonly chosen: Chosen
  readonly value: string
  readonly onChange: (value: string) => void
}

const Threshold = ({ chosen: { low, high, bank }, value, onChange }: ThresholdProps) => {
  const say = useSay()
  const answers = bank?.scale.kind === 'score' ? bank.scale.answers : []
  const options = Array.from({ length: Math.max(0, Math.ceil(high - low)) }, (_, index) => String(low + index))
  const shared = { value, onChange }
  const told = answers.length > 0 && (
    <p className="ik-quiet ik-question" lang="nl">
      {answers.map((one, index) => `${index + 1} = ${one}`).join(', ')}
    </p>
  )
  if (options.length > mostTicks)
    return (
      <ChoiceField
        {...say.link.threshold}
        name="link-threshold"
        options={[{ value: '', text: say.choose }, ...options.map((one) => ({ value: one, text: one }))]}
        {...shared}
      />
    )
  return (
    <ScaleField
      legend={say.link.threshold.label}
      name="link-threshold"
      question={told}
      options={options.map((one) => ({ value: one, text: one }))}
      {...shared}
    />
  )
}

/** What the link gives with the measurements of now. */
const Preview = ({ chosen, threshold }: { readonly chosen: Chosen; readonly threshold: number }) => {
  const { language } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const shares = sharesOf(measuredIn(tables), tables, chosen.title, threshold)
  const { people, before, after } = shares
  const [first, second] = [nameIn(say.moments, tables.from), nameIn(say.moments, tables.to)]
  return (
    <div className="ik-result" aria-live="polite">
      <LinkBasis {...shares} />
      {people >= smallestGroup && (
        <p className="ik-result-sentence">
          {say.link.gives(`${first}: ${shareText(before, language)}`, `${second}: ${shareText(after, language)}`)}
        </p>
      )}
    </div>
  )
}
