// Step 5, Rekenen: what changed per theme, with how sure that is, and from a score to a chance of an outcome.

import { useState } from 'react'
import { metenTitle, smallestGroup } from '../../../core'
import { BarChart } from '../../parts/bar-chart'
import { ErrorText } from '../../parts/error-text'
import { nameIn } from '../../parts/names'
import { factorText, sentenceInTable } from '../../parts/show'
import { usePane } from '../../state'
import type { StepProps } from '../route'
import { StepForm } from '../step-form'
import { changeSentence, isOfPeople, measuredIn } from '../tables/changes'
import { chosenIn } from '../tables/chosen'
import { useMeasuring, useSay } from '../use-measuring'
import { LinkForm } from './link-form'
import { LinkList } from './link-list'

export const CalculateStep = (props: StepProps) => {
  const say = useSay()
  const { tables } = useMeasuring()
  const [linked, setLinked] = useState(0)
  return (
    <>
      <Changes />
      <section className="ik-section">
        <h3 className="ik-h3">{say.link.title}</h3>
        <p className="ik-quiet">{say.link.about}</p>
        <LinkList key={tables.set} />
        <LinkForm key={linked} onLinked={() => setLinked(linked + 1)} />
      </section>
      <StepForm {...props} />
    </>
  )
}

/** Per theme who moved, in words and as bars before and after. */
const Changes = () => {
  const { language, host } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const { changes, problem } = measuredIn(tables)
  const [first, second] = [nameIn(say.moments, tables.from), nameIn(say.moments, tables.to)]
  if (problem)
    return (
      <ErrorText
        text={say.calculated.unreadable(metenTitle('metingen', tables.set), sentenceInTable(problem, language))}
      />
    )
  if (changes.length === 0) return <p className="ik-empty">{say.calculated.none}</p>
  const named = changes.map((one) => ({ ...one, name: `${nameIn(say.themeNames, one.theme)}, ${say.lines[one.line]}` }))
  const bars = named.flatMap(({ name, change }) =>
    [[first, change.before] as const, [second, change.after] as const].flatMap(([moment, value]) =>
      value === undefined
        ? []
        : [{ name: `${name}, ${moment}`, value, text: factorText(value, language), more: [String(change.pairs)] }],
    ),
  )
  const few = changes.some(({ change }) => change.pairs < smallestGroup)
  return (
    <>
      <p className="ik-quiet">{say.calculated.compared(first, second)}</p>
      <ul className="ik-effects ik-told">
        {named.map((one) => (
          <li key={one.name}>
            <strong>{one.name}</strong>{' '}
            {isOfPeople(one) ? changeSentence(one, say) : say.calculated.group(one.change.pairs)}
          </li>
        ))}
      </ul>
      {few && <p className="ik-note">{say.calculated.few(smallestGroup)}</p>}
      {bars.length > 0 && (
        <BarChart
          title={say.calculated.bars}
          picture={say.calculated.picture(first, second)}
          columns={[say.calculated.theme, say.calculated.mean, say.calculated.people]}
          drawn={!host.capabilities.charts}
          bars={bars}
          full={Math.max(...chosenIn(tables).map(({ high }) => high))}
        />
      )}
      <p className="ik-quiet ik-below">{say.calculated.notCause}</p>
    </>
  )
}
