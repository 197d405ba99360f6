// Step 1, Doel: four fields that together make one sentence, with what could be sharper said at its field while one types.
import { goalSentence, metenNames } from '../../../core'
import { TextField } from '../../parts/text-field'
import { usePane } from '../../state'
import { useSettled } from '../../workbook/quick-form'
import type { GoalField } from '../drafts'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import { goalFields, goalOf, goalTyped } from '../tables/goal-cells'
import { typedSince } from '../typed-since'
import { useMeasuring, useSay } from '../use-measuring'

export const GoalStep = (props: StepProps) => {
  const { language, host } = usePane()
  const say = useSay()
  const { tables, drafts, keep, latest, reread } = useMeasuring()
  const inSheet = goalOf(tables)
  const typed = { ...goalTyped(inSheet), ...drafts.goal }
  const settled = useSettled(typed)
  const { sentence, findings } = goalSentence(settled)
  /** An empty field is not wrong before one has begun. */
  const noteAt = (field: GoalField): string | undefined =>
    findings.find(({ part, code }) => part === field && (code !== 'missing' || drafts.goal?.[field] !== undefined))
      ?.text[language]

  const save = async (): Promise<boolean> => {
    const saved = drafts.goal
    const base = goalTyped(inSheet)
    const cells = goalFields.map((field) => [typed[field] === base[field] ? undefined : typed[field].trim()])
    if (cells.some(([cell]) => cell !== undefined)) {
      await host.write({ [metenNames(tables.set).goal]: cells })
      await reread()
    }
    keep(({ goal }) => ({ goal: typedSince(goal, saved) }))
    return typedSince(latest().goal, saved) === undefined
  }
  return (
    <StepForm {...props} save={save}>
      {goalFields.map((field) => (
        <TextField
          key={field}
          {...say.goal[field]}
          kind="text"
          name={field}
          note={noteAt(field)}
          value={typed[field]}
          onChange={(text) => keep(({ goal }) => ({ goal: { ...goal, [field]: text } }))}
        />
      ))}
      <p className="ik-result ik-result-sentence" aria-live="polite">
        {goalFields.every((field) => settled[field].trim() === '') ? say.goal.waiting : sentence[language]}
      </p>
    </StepForm>
  )
}
