// The form for one story: of which effect, four questions, the quote that may be shared, and whether it may. Data about persons are
// pointed at while one types; a text with something in it that must go is not saved.
import { type FormEvent, useRef, useState } from 'react'
import { consentChoices, metenNames, storyQuestions } from '../../../core'
import { ErrorText } from '../../parts/error-text'
import { TextArea } from '../../parts/text-area'
import { ChoiceField, TextField } from '../../parts/text-field'
import { useOnce } from '../../parts/use-once'
import { usePane } from '../../state'
import type { Drafts } from '../drafts'
import { Answers } from '../parts/answers'
import { themeOptions } from '../parts/themes'
import type { StoryField } from '../tables/headings'
import { changedCells, filledRows, freeRows, linesBlock, missingColumn, textsOf } from '../tables/sheet-table'
import { typedSince } from '../typed-since'
import { useMeasuring, useSay } from '../use-measuring'
import { codeError, type FreeText, freeTexts, judge, storyFields, storyLimits } from './story-fields'

export const StoryForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const pane = usePane()
  const { language, words } = pane
  const say = useSay()
  const { tables, drafts, keep, latest, reread } = useMeasuring()
  const { busy, run } = useOnce()
  const [problem, setProblem] = useState<string | undefined>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const story = drafts.story ?? { typed: {} }
  const typedIn = (field: StoryField): string => story.typed[field] ?? ''
  const change = (field: StoryField) => (text: string) =>
    keep(({ story: now = story }) => ({ story: { ...now, typed: { ...now.typed, [field]: text } } }))
  const verdict = (field: FreeText) =>
    judge(field, typedIn(field), language, (limit) => words.misfit.tooLong(String(limit)))

  const save = async (): Promise<void> => {
    try {
      const fresh = await reread()
      const missing = missingColumn(fresh.stories, storyFields)
      if (missing !== undefined) return setProblem(say.missingColumn(missing))
      const at = story.row ?? freeRows(fresh.stories, storyFields)[0]
      const row = fresh.stories.rows.find((one) => one.row === at)
      if (!row) return setProblem(say.tell.full(fresh.stories.rows.length))
      const isOurs = storyFields.every((field) =>
        [story.held?.[field] ?? '', typedIn(field).trim()].includes(row.text(field)),
      )
      if (story.row !== undefined && !isOurs) {
        // Who has been told and saves again, means it.
        keep(({ story: now = story }) => ({ story: { ...now, held: textsOf(row, storyFields) } }))
        return setProblem(say.changedMeanwhile)
      }
      const typed = Object.fromEntries(storyFields.map((field) => [field, typedIn(field).trim()]))
      const block = linesBlock(fresh.stories, new Map([[row.row, changedCells(row, typed)]]))
      if (block) await pane.host.write({ [metenNames(tables.set).stories]: block })
      const since = (now: Drafts): Pick<Drafts, 'story'> => {
        const changed = typedSince(now.story?.typed, story.typed)
        return { story: changed && { row: row.row, held: typed, typed: { ...typed, ...changed } } }
      }
      const { story: later } = since(latest())
      keep(since)
      await Promise.all([reread(), pane.refresh()])
      pane.say(typedIn('consent') === 'ja' ? say.tell.savedToShare : say.tell.savedInside)
      if (later === undefined) onSaved()
    } catch (error) {
      pane.fail('write', error, () => void run(save))
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setProblem(undefined)
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    if (wrong) {
      wrong.closest('details')?.setAttribute('open', '')
      return wrong.focus()
    }
    if (freeTexts.every((field) => typedIn(field).trim() === '')) return setProblem(say.tell.nothing)
    void run(save)
  }
  const area = (field: FreeText, label: string, why: string, lines: number, hint?: string) => (
    <TextArea
      key={field}
      label={label}
      why={why}
      hint={hint}
      unit={say.tell.length(typedIn(field).trim().length, storyLimits[field])}
      name={field}
      lines={lines}
      {...verdict(field)}
      value={typedIn(field)}
      onChange={change(field)}
    />
  )
  const effects = filledRows(tables.effects, ['effect']).map((row) => row.text('effect'))
  return (
    <form ref={form} className="ik-section" onSubmit={submit} noValidate>
      <h3 className="ik-h3">{story.row === undefined ? say.tell.addTitle : say.tell.editTitle}</h3>
      <ChoiceField
        {...say.tell.effect}
        name="story-effect"
        options={[{ value: '', text: say.choose }, ...effects.map((text) => ({ value: text, text }))]}
        value={typedIn('effect')}
        onChange={change('effect')}
      />
      <ChoiceField
        {...say.tell.theme}
        name="story-theme"
        options={themeOptions(say, tables, drafts)}
        value={typedIn('theme')}
        onChange={change('theme')}
      />
      <TextField
        {...say.tell.code}
        kind="text"
        name="story-code"
        error={codeError(typedIn('code'), language)}
        value={typedIn('code')}
        onChange={change('code')}
      />
      {area('story', say.tell.story.label, say.tell.story.why, 4, say.tell.story.hint)}
      <details className="ik-details">
        <summary>{say.tell.questions}</summary>
        <div className="ik-below">
          {storyQuestions.map(({ key, question }) => area(key, question[language], say.tell.questionWhy, 3))}
        </div>
      </details>
      {area('quote', say.tell.quote.label, say.tell.quote.why, 3, say.tell.quote.hint)}
      <Answers
        legend={say.tell.consent}
        name="consent"
        options={consentChoices.map((one) => ({ value: one.nl, text: one[language] }))}
        value={typedIn('consent')}
        onChange={change('consent')}
      />
      <div role="alert">{problem !== undefined && <ErrorText text={problem} />}</div>
      <div className="ik-buttons">
        {story.row !== undefined && (
          <button type="button" className="ik-button" onClick={() => keep({ story: undefined })}>
            {words.general.cancel}
          </button>
        )}
        <button type="submit" className="ik-button ik-primary" aria-disabled={busy}>
          {busy ? words.general.busy : say.tell.save}
        </button>
      </div>
    </form>
  )
}
