// Step 6, Vertellen: the stories that are there, the form to add or change one, help for a short talk, and what the card says now.
import { useState } from 'react'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import type { EffectField } from '../tables/headings'
import { filledRows, type SheetRow } from '../tables/sheet-table'
import { useMeasuring, useSay } from '../use-measuring'
import { InterviewKit } from './interview-kit'
import { StoryForm } from './story-form'
import { StoryList } from './story-list'

export const TellStep = (props: StepProps) => {
  const say = useSay()
  const { drafts } = useMeasuring()
  const [saved, setSaved] = useState(0)
  return (
    <>
      <StoryList />
      <StoryForm key={`${drafts.story?.row ?? 'new'}-${saved}`} onSaved={() => setSaved(saved + 1)} />
      <InterviewKit />
      <section className="ik-section">
        <h3 className="ik-h3">{say.tell.onCard}</h3>
        <OnCard />
      </section>
      <StepForm {...props} />
    </>
  )
}

/** So many effects stand on the card. */
const mostEffects = 4

/** The second block of the card as it is now. */
const OnCard = () => {
  const say = useSay()
  const { tables } = useMeasuring()
  const effects = filledRows(tables.effects, ['effect']).slice(0, mostEffects)
  if (effects.length === 0) return <p className="ik-empty">{say.tell.noEffects}</p>
  const about = (row: SheetRow<EffectField>): string =>
    [row.text('whom'), row.text('evidence')].filter(Boolean).join(' · ')
  return (
    <ul className="ik-effects ik-told" aria-label={say.tell.onCard}>
      {effects.map((row) => (
        <li key={row.row}>
          <span lang="nl">{row.text('effect')}</span>
          <span className="ik-quiet" lang="nl">
            {about(row)}
          </span>
          {row.text('onCard') === '' ? (
            <span className="ik-quiet">{say.tell.noStory}</span>
          ) : (
            <span lang="nl">{row.text('onCard')}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
