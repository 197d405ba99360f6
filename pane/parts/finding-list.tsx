// What CONTROLE found, in plain words: how serious, where (a button that shows the sheet), what, and what to do. The sentences are Dutch, also in the English pane.
import { usePane } from '../state'
import type { FindingRow } from '../workbook/set-reading'
import { Icon } from './icon'
import { useAttempt } from './use-attempt'

const icons: Readonly<Record<string, 'error' | 'warning' | 'info'>> = {
  fout: 'error',
  'let op': 'warning',
  tip: 'info',
}

export const FindingList = ({ findings }: { readonly findings: readonly FindingRow[] }) => {
  const { words, host } = usePane()
  const { attempt } = useAttempt()
  if (findings.length === 0) return <p>{words.card.noFindings}</p>
  return (
    <details className="ik-details">
      <summary>{words.card.findingCount(findings.length)}</summary>
      <ul className="ik-findings" lang="nl">
        {findings.map(({ severity, place, sheet, finding, advice }) => (
          <li key={`${place} ${finding}`} className={`ik-finding ik-finding-${severity.replace(' ', '-')}`}>
            <Icon name={icons[severity] ?? 'info'} />
            <div>
              <p className="ik-finding-place">
                {severity}
                {place !== '' && (
                  <>
                    {' · '}
                    <button
                      type="button"
                      className="ik-link"
                      onClick={() => void attempt('show', () => host.show(sheet))}
                    >
                      {place}
                    </button>
                  </>
                )}
              </p>
              <p>{finding}</p>
              {advice !== '' && <p className="ik-quiet">{advice}</p>}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
