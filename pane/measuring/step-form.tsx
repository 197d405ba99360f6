// A step with the way on from it: back, on, and two ways to say that it is fine as it is. Going on saves what is typed in the step; when
// that fails, or the step finds something wrong, the step stays with everything in it.
import { type FormEvent, type ReactNode, useRef } from 'react'
import { metenNames } from '../../core'
import { useOnce } from '../parts/use-once'
import { usePane } from '../state'
import { marks } from './progress'
import type { StepProps } from './route'
import { useMeasuring, useSay } from './use-measuring'

interface Props extends StepProps {
  /** Puts what is typed in the sheets; false when something in it must be mended first. Left out where forms save for themselves. */
  readonly save?: () => Promise<boolean>
  readonly children?: ReactNode
}

const lastStep = 5

export const StepForm = ({ step, onStep, save, children }: Props) => {
  const pane = usePane()
  const say = useSay()
  const { tables, reread } = useMeasuring()
  const { busy, run } = useOnce()
  const form = useRef<HTMLFormElement>(null)
  const last = step === lastStep

  const toWrong = (): void => {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    wrong?.closest('details')?.setAttribute('open', '')
    wrong?.focus()
  }
  const go = (action: () => Promise<boolean>): void =>
    void run(async () => {
      try {
        if (!(await action())) return toWrong()
        pane.clearNotice()
        if (last) pane.go('card')
        else onStep(step + 1)
      } catch (error) {
        pane.fail('write', error, () => go(action))
      }
    })
  const mark = async (text: string): Promise<boolean> => {
    const cells = tables.steps.map((_, index) => [index === step ? text : undefined])
    await pane.host.write({ [metenNames(tables.set).steps]: cells })
    await reread()
    return true
  }
  const saved = async (): Promise<boolean> => (save ? save() : true)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    go(saved)
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      {children}
      <div className="ik-buttons">
        {step > 0 && (
          <button type="button" className="ik-button" onClick={() => onStep(step - 1)}>
            {say.back}
          </button>
        )}
        <button type="submit" className="ik-button ik-primary" aria-disabled={busy}>
          {busy ? pane.words.general.busy : last ? say.toCard : save ? say.saveOn : say.on}
        </button>
      </div>
      <div className="ik-row-buttons">
        <button type="button" className="ik-link" onClick={() => go(async () => (await saved()) && mark(marks.enough))}>
          {say.enough}
        </button>
        <button type="button" className="ik-link" onClick={() => go(() => mark(marks.skipped))}>
          {say.skip}
        </button>
      </div>
    </form>
  )
}
