// One person or group at one moment: who, when, and all chosen questions at once.

import { type FormEvent, useRef, useState } from 'react'
import { codeProblem, formChoices, moments, raterChoices } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { nameIn } from '../../parts/names'
import { ScaleField } from '../../parts/scale-field'
import { ChoiceField, TextField } from '../../parts/text-field'
import { usePane } from '../../state'
import type { EntryDraft } from '../drafts'
import { agendaOf, momentNow } from '../tables/agenda'
import type { Chosen } from '../tables/chosen'
import { filledRows } from '../tables/sheet-table'
import { typedSince } from '../typed-since'
import { useMeasuring, useSay } from '../use-measuring'
import { answerProblem, scoresOf } from './entry-scores'
import { Question } from './question'
import { alreadyThere } from './save-measurements'
import { Twice } from './twice'
import { useSavingScores } from './use-saving-scores'

interface Props {
  readonly chosen: readonly Chosen[]
  /** With the sentence that says what was saved, or was not. */
  readonly onTold: (sentence: string) => void
}

export const EntryForm = ({ chosen, onTold }: Props) => {
  const { language, words, host, reading } = usePane()
  const say = useSay()
  const { tables, drafts, keep } = useMeasuring()
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const offered = reading ? momentNow(agendaOf(reading.project, host.today())) : 'start'
  const entry: EntryDraft = drafts.entry ?? {
    code: '',
    moment: offered,
    rater: 'bewoner',
    form: 'individueel',
    answers: {},
  }
  const change = (part: Partial<EntryDraft>) => keep(({ entry: now = entry }) => ({ entry: { ...now, ...part } }))
  const saving = useSavingScores()
  /** The form is empty for the next, but for what was typed while it was being saved. */
  const clear = (): void => {
    keep(({ entry: now = entry }) => ({
      entry: {
        ...now,
        code: now.code === entry.code ? '' : now.code,
        answers: typedSince(now.answers, entry.answers) ?? {},
      },
    }))
    setTried(false)
    onTold(say.entry.saved(scores.length, entry.code.trim(), nameIn(say.moments, entry.moment)))
    const code = form.current?.querySelector<HTMLInputElement>('[name=code]')
    if (code?.value === entry.code) code.focus()
  }

  const group = entry.form === 'groep'
  const codeError = (): string | undefined => {
    if (entry.code.trim() === '') return tried && !group ? say.entry.noCode : undefined
    return group ? undefined : codeProblem(entry.code)?.[language]
  }
  const scores = scoresOf(entry, chosen)
  const wrongAnswer = chosen.some((one) => answerProblem(one, entry.answers[one.title] ?? '') !== undefined)
  /** Answers that stand in the sheet already belong to the code they were asked about: they do not go along to another person. */
  const changeCode = (code: string): void => {
    const ofAnother = tried && !saving.busy && alreadyThere(tables, scores).length > 0
    change(ofAnother ? { code, answers: {} } : { code })
    if (!ofAnother) return
    saving.leave()
    setTried(false)
    onTold(say.entry.dropped(entry.code.trim()))
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if ((entry.code.trim() === '' && !group) || (!group && codeProblem(entry.code)))
      return form.current?.querySelector<HTMLElement>('[name=code]')?.focus()
    if (wrongAnswer) return form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
    if (scores.length > 0) saving.save(scores, clear)
  }
  const codes = [...new Set(filledRows(tables.measurements, ['code']).map((row) => row.text('code')))]
  const option = (one: { readonly value: string; readonly nl: string; readonly en: string }) => ({
    value: one.value,
    text: one[language],
  })
  return (
    <form ref={form} className="ik-section" onSubmit={submit} noValidate>
      <h3 className="ik-h3">{say.entry.title}</h3>
      <TextField
        {...(group ? say.entry.group : say.entry.code)}
        kind="text"
        name="code"
        suggestions={codes}
        error={codeError()}
        value={entry.code}
        onChange={changeCode}
      />
      <ChoiceField
        {...say.entry.moment}
        name="moment"
        options={moments.map((moment) => ({ value: moment, text: nameIn(say.moments, moment) }))}
        value={entry.moment}
        onChange={(moment) => change({ moment })}
      />
      <ScaleField
        legend={say.entry.rater}
        name="rater"
        options={raterChoices.map(option)}
        value={entry.rater}
        onChange={(rater) => change({ rater })}
      />
      <ScaleField
        legend={say.entry.form}
        name="form"
        options={formChoices.map(option)}
        value={entry.form}
        onChange={(text) => change({ form: text })}
      />
      {chosen.map((one) => (
        <Question
          key={one.title}
          chosen={one}
          rater={entry.rater}
          value={entry.answers[one.title] ?? ''}
          onChange={(answer) =>
            keep(({ entry: now = entry }) => ({
              entry: { ...now, answers: { ...now.answers, [one.title]: answer } },
            }))
          }
        />
      ))}
      <div role="alert">
        {tried && scores.length === 0 && !wrongAnswer && <ErrorText text={say.entry.noAnswers} />}
        {saving.problem !== undefined && <ErrorText text={saving.problem} />}
      </div>
      {saving.twice.length > 0 && <Twice saving={saving} />}
      <div className="ik-buttons">
        <button type="submit" className="ik-button ik-primary" aria-disabled={saving.busy}>
          {saving.busy ? words.general.busy : say.entry.save}
        </button>
      </div>
    </form>
  )
}
