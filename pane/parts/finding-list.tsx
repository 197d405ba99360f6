// What CONTROLE found, in plain words: how serious, where, what, and what to do. The sentences are Dutch, also in the English pane.
import { usePane } from '../state'
import type { FindingRow } from '../workbook/set-reading'
import { Icon } from './icon'

const icons: Readonly<Record<string, 'error' | 'warning' | 'info'>> = {
  fout: 'error',
  'let op': 'warning',
  tip: 'info',
}

export const FindingList = ({ findings }: { readonly findings: readonly FindingRow[] }) => {
  const { words } = usePane()
  if (findings.length === 0) return <p>{words.card.noFindings}</p>
  return (
    <details className="ik-details">
      <summary>{words.card.findingCount(findings.length)}</summary>
      <ul className="ik-findings" lang="nl">
        {findings.map(({ severity, place, finding, advice }) => (
          <li key={`${place} ${finding}`} className={`ik-finding ik-finding-${severity.replace(' ', '-')}`}>
            <Icon name={icons[severity] ?? 'info'} />
            <div>
              <p className="ik-finding-place">
                {severity}
                {place !== '-' && place !== '' && ` · ${place}`}
              </p>
              <p>{finding}</p>
              {advice !== '-' && advice !== '' && <p className="ik-quiet">{advice}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
