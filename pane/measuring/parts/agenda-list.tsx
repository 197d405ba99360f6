// When to measure: the four moments with their day, and which of them is due now.

import { sheetTitle } from '../../../core'
import { nameIn } from '../../parts/names'
import { useAttempt } from '../../parts/use-attempt'
import { usePane } from '../../state'
import { dayText } from '../show-day'
import { agendaOf } from '../tables/agenda'
import { useMeasuring, useSay } from '../use-measuring'

export const Agenda = () => {
  const { host, language, reading } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const { attempt } = useAttempt()
  if (!reading) return null
  const lines = agendaOf(reading.project, host.today())
  const sheet = sheetTitle('project', tables.set)
  if (lines.length === 0)
    return (
      <p className="ik-note">
        <span>
          {say.agenda.noStart(sheet)}{' '}
          <button type="button" className="ik-link" onClick={() => void attempt('show', () => host.show(sheet))}>
            {say.showSheet(sheet)}
          </button>
        </span>
      </p>
    )
  return (
    <ul className="ik-agenda" aria-label={say.agenda.title}>
      {lines.map(({ moment, day, status }) => (
        <li key={moment} className={`ik-agenda-${status}`}>
          <span>
            {nameIn(say.moments, moment)}: {dayText(day, language)}
          </span>{' '}
          <strong>{say.agenda.status[status]}</strong>
        </li>
      ))}
    </ul>
  )
}
