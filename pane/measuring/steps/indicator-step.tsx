// Step 3, Indicator: three to five that suit this type of project, each with its reason, and what measuring them takes; more behind a fold.
import { type ReactNode, useState } from 'react'
import {
  bare,
  formatNumber,
  type Indicator,
  indicators,
  indicatorsFor,
  metenNames,
  projectTypes,
  tooMany,
} from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { Icon } from '../../parts/icon'
import { usePane } from '../../state'
import type { Drafts } from '../drafts'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import { type Chosen, chosenIn, ofOwn } from '../tables/chosen'
import { filledRows } from '../tables/sheet-table'
import { typedSince } from '../typed-since'
import { useMeasuring, useSay } from '../use-measuring'
import { MethodChooser } from './method-chooser'
import { OwnIndicatorForm } from './own-indicator'
import { isTicked, monthlyMinutes, planBlock, tickedNow } from './plan-draft'

export const IndicatorStep = (props: StepProps) => {
  const { reading } = usePane()
  return reading?.decided.locked.includes('indicatorenplan') ? (
    <DecidedIndicators {...props} />
  ) : (
    <Choosing {...props} />
  )
}

/** The pack of the organisation chose them: to see, not to change. */
const DecidedIndicators = (props: StepProps) => {
  const { words } = usePane()
  const { tables } = useMeasuring()
  return (
    <StepForm {...props}>
      <p className="ik-note">
        <Icon name="info" />
        <span>{words.general.fixed}</span>
      </p>
      <ul className="ik-list ik-below" lang="nl">
        {chosenIn(tables).map(({ title, question }) => (
          <li key={title} className="ik-card">
            <h3 className="ik-h3">{title}</h3>
            <p className="ik-quiet">{question}</p>
          </li>
        ))}
      </ul>
      <Load />
    </StepForm>
  )
}

const Choosing = (props: StepProps) => {
  const { host, workbook } = usePane()
  const say = useSay()
  const { tables, drafts, keep, latest, reread } = useMeasuring()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const type = projectTypes.find((one) => one === workbook.tables?.start.type)
  const { recommended, rest } = type ? indicatorsFor(type) : { recommended: [], rest: indicators }
  const offered = new Set([...recommended, ...rest].flatMap(({ title }) => [bare(title.nl), bare(title.en)]))
  const others = [...chosenIn(tables), ...(drafts.added ?? []).map(ofOwn)].filter(
    ({ title }) => !offered.has(bare(title)),
  )

  const save = async (): Promise<boolean> => {
    setProblem(undefined)
    const fresh = await reread()
    const plan = planBlock(fresh, drafts)
    if ('full' in plan) {
      setProblem(say.indicator.full(plan.full))
      return false
    }
    if ('missing' in plan) throw new Error(say.missingColumn(plan.missing))
    if (plan.block) {
      await host.write({ [metenNames(tables.set).plan]: plan.block })
      await reread()
    }
    const since = (now: Drafts) => ({
      ticked: typedSince(now.ticked, drafts.ticked),
      added: now.added?.filter((one) => !drafts.added?.includes(one)),
    })
    keep(since)
    const { ticked, added = [] } = since(latest())
    return ticked === undefined && added.length === 0
  }
  return (
    <>
      <StepForm {...props} save={save}>
        {type === undefined && <p className="ik-note">{say.indicator.noType}</p>}
        {recommended.length > 0 && (
          <fieldset className="ik-group">
            <legend className="ik-h3">{say.indicator.recommended}</legend>
            {recommended.map((one) => (
              <IndicatorBox key={one.key} indicator={one} />
            ))}
          </fieldset>
        )}
        {others.length > 0 && (
          <fieldset className="ik-group">
            <legend className="ik-h3">{say.indicator.others}</legend>
            {others.map((one) => (
              <Tick key={one.title} title={one.title} dutch about={one.question} />
            ))}
          </fieldset>
        )}
        <details className="ik-details">
          <summary>{say.indicator.more(rest.length)}</summary>
          {rest.map((one) => (
            <IndicatorBox key={one.key} indicator={one} />
          ))}
        </details>
        <OwnIndicatorForm />
        <Load />
        <div role="alert">{problem !== undefined && <ErrorText text={problem} />}</div>
      </StepForm>
      <MethodChooser />
    </>
  )
}

/** One of the bank: its name, why this one, the question and how long it takes. */
const IndicatorBox = ({ indicator }: { readonly indicator: Indicator }) => {
  const { language } = usePane()
  const say = useSay()
  const { title, reason, question, minutes, sensitive } = indicator
  return (
    <Tick title={title.nl} shown={title[language]} about={reason}>
      <span lang="nl">“{question}”</span>
      <span>
        {say.indicator.minutes(minutes)}
        {indicator.scale.kind === 'count' && ` · ${say.indicator.count}`}
        {sensitive && ` · ${say.indicator.sensitive}`}
      </span>
    </Tick>
  )
}

interface TickProps {
  /** As it goes in the sheet. */
  readonly title: string
  readonly shown?: string
  readonly dutch?: boolean
  readonly about: string
  readonly children?: ReactNode
}

const Tick = ({ title, shown = title, dutch = false, about, children }: TickProps) => {
  const say = useSay()
  const { tables, drafts, keep } = useMeasuring()
  const checked = isTicked(tables, drafts, title) || (drafts.added?.some((one) => one.title === title) ?? false)
  const on = drafts.ticked?.[title] ?? checked
  const answers = filledRows(tables.measurements, ['answer']).filter(
    (row) => bare(row.text('indicator')) === bare(title),
  ).length
  return (
    <div className="ik-tick">
      <label className="ik-tick-label">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => keep(({ ticked }) => ({ ticked: { ...ticked, [title]: event.target.checked } }))}
        />
        <span className="ik-label" lang={dutch ? 'nl' : undefined}>
          {shown}
        </span>
      </label>
      <div className="ik-tick-about ik-quiet">
        <span lang="nl">{about}</span>
        {children}
      </div>
      {!on && answers > 0 && <p className="ik-note">{say.indicator.hasAnswers(answers)}</p>}
    </div>
  )
}

/** How many are ticked, what that takes, and a warning above five. */
const Load = () => {
  const { language, reading } = usePane()
  const say = useSay()
  const { tables, drafts } = useMeasuring()
  const chosen: readonly Chosen[] = tickedNow(tables, drafts)
  const minutes = reading && monthlyMinutes(chosen, reading.project)
  return (
    <div className="ik-result" role="status">
      <p className="ik-result-sentence">
        {chosen.length === 0
          ? say.indicator.none
          : minutes === undefined
            ? say.indicator.noReach(chosen.length)
            : say.indicator.load(chosen.length, formatNumber(Math.max(1, Math.round(minutes)), language))}
      </p>
      {tooMany(chosen.length) && (
        <p className="ik-note">
          <Icon name="warning" />
          <span>{say.indicator.tooMany}</span>
        </p>
      )}
    </div>
  )
}
