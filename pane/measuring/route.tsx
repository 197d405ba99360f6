// The route: six steps with their progress, the step on screen, and below it how things stand and what can be done with the sheets.
import { type ReactNode, useState } from 'react'
import { Heading } from '../parts/heading'
import { ManageSheets } from './manage-sheets'
import { MonitorSummary } from './monitor-summary'
import { type StepState, stepStates } from './progress'
import { CalculateStep } from './steps/calculate-step'
import { ChangeStep } from './steps/change-step'
import { GoalStep } from './steps/goal-step'
import { IndicatorStep } from './steps/indicator-step'
import { MeasureStep } from './steps/measure-step'
import { TellStep } from './steps/tell-step'
import { useMeasuring, useSay } from './use-measuring'

const lastStep = 5

export interface StepProps {
  readonly step: number
  readonly onStep: (step: number) => void
}

export const Route = () => {
  const say = useSay()
  const { tables, drafts, keep } = useMeasuring()
  const step = drafts.step ?? 0
  const [stepped, setStepped] = useState<number | undefined>(undefined)
  const toStep = (next: number) => {
    keep({ step: Math.min(next, lastStep) })
    setStepped((count = 0) => count + 1)
  }
  const props = { step, onStep: toStep }
  const shown: readonly (() => ReactNode)[] = [
    () => <GoalStep {...props} />,
    () => <ChangeStep {...props} />,
    () => <IndicatorStep {...props} />,
    () => <MeasureStep {...props} />,
    () => <CalculateStep {...props} />,
    () => <TellStep {...props} />,
  ]
  return (
    <>
      <Progress states={stepStates(tables)} {...props} />
      <Heading level={2} moved={stepped}>
        {say.stepTitle(step + 1, say.steps[step]?.title ?? '')}
      </Heading>
      <p className="ik-step-about">{say.steps[step]?.about}</p>
      {shown[step]?.()}
      <MonitorSummary />
      <ManageSheets />
    </>
  )
}

interface ProgressProps extends StepProps {
  readonly states: readonly StepState[]
}

/** The six steps, each with how far it is: for the eye a sign, for a screen reader a word. */
const Progress = ({ states, step, onStep }: ProgressProps) => {
  const say = useSay()
  return (
    <nav aria-label={say.progress}>
      <ol className="ik-steps">
        {say.steps.map(({ title }, index) => {
          const state = states[index] ?? 'open'
          return (
            <li key={title}>
              <button type="button" aria-current={index === step ? 'step' : undefined} onClick={() => onStep(index)}>
                <span className="ik-step-number">{index + 1}</span>
                <span className="ik-step-title">{title}</span>
                <span className={`ik-step-state ik-step-${state}`}>{say.states[state]}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
