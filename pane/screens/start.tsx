// Eerste Impactkaart: three steps, twelve fields, a result after each entry. Once the sheets exist the same fields stand on sheet Start.
import { type FormEvent, useRef, useState } from 'react'
import { type Cell, referenceProject } from '../../core'
import { Heading } from '../parts/heading'
import { QuickField } from '../parts/quick-field'
import { QuickResult } from '../parts/quick-result'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { quickFields, quickProblem, stepFields, stepOf } from '../workbook/quick-fields'
import type { QuickForm } from '../workbook/quick-form'

interface Props {
  readonly form: QuickForm
  readonly step: number
  readonly onStep: (step: number) => void
  /** Changes with each move to this screen. */
  readonly moved: number | undefined
}

export const StartScreen = ({ form, step, onStep, moved }: Props) => {
  const pane = usePane()
  const { words, workbook, making } = pane
  const { Examples, PackEntry } = pane.later ?? {}
  const bound = workbook.set !== undefined && !making
  const counting = (pane.reading?.card.results.length ?? 0) > 0
  const [stepped, setStepped] = useState<number | undefined>(undefined)
  const fields = useRef<HTMLFormElement>(null)
  const { busy, make } = useMaking(form, () => onStep(0))

  const toStep = (next: number) => {
    onStep(next)
    setStepped((count = 0) => count + 1)
  }
  /** Forward only past fields that are right: the first wrong one gets the focus, what was typed stays. */
  const forward = (event: FormEvent) => {
    event.preventDefault()
    const wrong = (stepFields[step] ?? []).find((field) => quickProblem(field, form.values[field]))
    if (wrong) return fields.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus()
    if (step < 2) return toStep(step + 1)
    if (bound) return pane.go('card')
    const earlier = quickFields.find((field) => quickProblem(field, form.values[field]))
    if (earlier) return toStep(stepOf(earlier))
    make()
  }
  return (
    <>
      <Heading level={1} moved={moved}>
        {bound ? words.start.titleBound : words.start.title}
      </Heading>
      <p>{bound ? words.start.introBound : words.start.intro}</p>
      <StepList step={step} onStep={toStep} />
      <form ref={fields} onSubmit={forward} noValidate>
        <Heading level={2} moved={stepped}>
          {words.start.step(step + 1, words.start.steps[step] ?? '')}
        </Heading>
        {step === 2 && <Comparing type={form.values.type} />}
        {(stepFields[step] ?? []).map((field) => (
          <QuickField key={field} field={field} form={form} bound={bound} />
        ))}
        {bound && counting ? <CardInstead step={step} /> : <QuickResult values={form.settled} />}
        <div className="ik-buttons">
          {step > 0 && (
            <button type="button" className="ik-button" onClick={() => toStep(step - 1)}>
              {words.start.back}
            </button>
          )}
          <button type="submit" className="ik-button ik-primary" aria-disabled={busy}>
            {step < 2 ? words.start.next : bound ? words.start.toCard : busy ? words.general.busy : words.start.make}
          </button>
        </div>
        {step === 2 && !bound && <p className="ik-quiet">{words.start.makeHint}</p>}
      </form>
      {bound && (
        <button
          type="button"
          className="ik-link"
          onClick={() => {
            pane.setMaking(true)
            toStep(0)
          }}
        >
          {words.start.another}
        </button>
      )}
      {making && workbook.set && (
        <button type="button" className="ik-link" onClick={() => pane.setMaking(false)}>
          {words.general.cancel}
        </button>
      )}
      {PackEntry && step === 0 && !bound && <PackEntry />}
      {Examples && step === 0 && <Examples />}
    </>
  )
}

/** Once outcomes count there is one result, that of the card. On the last step its button stands below already. */
const CardInstead = ({ step }: { readonly step: number }) => {
  const { words, go } = usePane()
  return (
    <div className="ik-result ik-result-waiting">
      <p className="ik-result-sentence">{words.start.cardInstead}</p>
      {step < 2 && (
        <button type="button" className="ik-link" onClick={() => go('card')}>
          {words.start.toCard}
        </button>
      )}
    </div>
  )
}

/** Inserts the sheets, fills them, and shows the card. When filling fails the sheets stay and filling can be tried again. */
const useMaking = (form: QuickForm, onMade: () => void) => {
  const pane = usePane()
  const { busy, run } = useOnce()
  const fill = async (set: string, values: QuickForm['values']): Promise<void> => {
    try {
      await (await pane.load()).fillStart(pane.host, set, values)
      await pane.choose(set)
      form.clear()
      onMade()
      pane.go('card')
      pane.say(pane.words.start.made)
    } catch (error) {
      form.moveTo(set)
      pane.setMaking(false)
      await pane.choose(set)
      pane.fail('fill', error, () => void run(() => fill(set, values)))
    }
  }
  const make = (): void =>
    void run(async () => {
      const { values } = form
      try {
        const { insertSet } = await pane.load()
        await fill(await insertSet(pane.host), values)
        pane.setMaking(false)
      } catch (error) {
        pane.fail('insert', error, make)
      }
    })
  return { busy, make }
}

/** What the questions compare with: the study behind the indication of this type. */
const Comparing = ({ type }: { readonly type: Cell }) => {
  const { words } = usePane()
  const reference = referenceProject(String(type))
  return (
    <>
      <p className="ik-quiet">{words.start.comparisonIntro}</p>
      {reference && (
        <p className="ik-quiet">
          {words.start.reference}:{' '}
          <span lang="nl">
            {reference.source} ({reference.label})
          </span>
        </p>
      )}
    </>
  )
}

interface StepsProps {
  readonly step: number
  readonly onStep: (step: number) => void
}

const StepList = ({ step, onStep }: StepsProps) => {
  const { words } = usePane()
  return (
    <nav aria-label={words.start.progress}>
      <ol className="ik-steps">
        {words.start.steps.map((title, index) => (
          <li key={title}>
            <button type="button" aria-current={index === step ? 'step' : undefined} onClick={() => onStep(index)}>
              <span className="ik-step-number">{index + 1}</span>
              <span className="ik-step-title">{title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
