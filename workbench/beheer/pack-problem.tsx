// Why the chosen files give no pack: what is missing, or each wrong field with its path.
import { Icon } from '../../pane'
import { packRefusal } from '../../workbook-file'
import type { PackReading } from './pack-choice'
import { useWords } from './words'

export const PackProblem = ({ reading }: { readonly reading: PackReading }) => {
  const { language, words } = useWords()
  const told = (): readonly string[] => {
    switch (reading.found) {
      case 'no-pack':
        return [words.prepare.noPack]
      case 'more-packs':
        return [words.prepare.morePacks(reading.names.join(', '))]
      case 'unreadable':
        return [words.prepare.unreadable]
      case 'refused': {
        const { lead, problems } = packRefusal(reading.file ?? words.prepare.pasteFile, reading.problems)
        return [lead, ...problems].map((one) => one[language])
      }
      default:
        return []
    }
  }
  const [lead, ...list] = told()
  return (
    <div role="alert">
      {lead !== undefined && (
        <div className="ik-notice ik-notice-failed bh-problem">
          <Icon name="error" />
          <div>
            <p>{lead}</p>
            {list.length > 0 && (
              <ul className="bh-problems">
                {list.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </div>
        </div>
      )}
    </div>
  )
}
