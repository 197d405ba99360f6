// How things stand: what is due now, and per indicator how far it is on the way from start to target, as sheet Monitor computes it.

import { metenTitle } from '../../core'
import { nameIn } from '../parts/names'
import { countText, shareText } from '../parts/show'
import { useAttempt } from '../parts/use-attempt'
import { usePane } from '../state'
import { Agenda } from './parts/agenda-list'
import { bankIndicator } from './tables/chosen'
import { filledRows } from './tables/sheet-table'
import { useMeasuring, useSay } from './use-measuring'

export const MonitorSummary = () => {
  const { host, language } = usePane()
  const say = useSay()
  const { tables } = useMeasuring()
  const { attempt } = useAttempt()
  const sheet = metenTitle('monitor', tables.set)
  const rows = filledRows(tables.monitor, ['indicator'])
  return (
    <details className="ik-details ik-section">
      <summary>{say.monitor.title}</summary>
      <Agenda />
      {rows.length === 0 ? (
        <p className="ik-quiet ik-below">{say.monitor.none}</p>
      ) : (
        <ul className="ik-effects ik-told ik-below" aria-label={say.monitor.list}>
          {rows.map((row) => {
            const title = row.text('indicator')
            const aimed = typeof row.cell('target') === 'number'
            const [progress, now] = [row.cell('progress'), row.cell('now')]
            const told = [
              typeof now === 'number' ? say.monitor.now(countText(now, language)) : say.monitor.notMeasured,
              typeof progress === 'number' && aimed ? say.monitor.progress(shareText(progress, language)) : undefined,
              aimed ? nameIn(say.monitor.signals, row.text('signal')) : say.monitor.noTarget,
            ]
            return (
              <li key={row.row}>
                <strong lang={bankIndicator(title) ? undefined : 'nl'}>
                  {bankIndicator(title)?.title[language] ?? title}
                </strong>
                <span className="ik-quiet">{told.filter(Boolean).join(' · ')}</span>
              </li>
            )
          })}
        </ul>
      )}
      <button type="button" className="ik-link" onClick={() => void attempt('show', () => host.show(sheet))}>
        {say.showSheet(sheet)}
      </button>
    </details>
  )
}
