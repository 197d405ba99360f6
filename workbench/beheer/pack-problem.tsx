// Why the chosen files give no pack: what is missing, or each wrong field with its path.
import { Icon } from '../../pane'
import type { PackChoice } from './pack-choice'
import { useWords } from './words'

export const PackProblem = ({ choice }: { readonly choice: PackChoice }) => {
  const { language, words } = useWords()
  const [lead, ...list] = told()
  function told(): readonly string[] {
    switch (choice.found) {
      case 'no-pack':
        return [words.prepare.noPack]
      case 'more-packs':
        return [words.prepare.morePacks(choice.names.join(', '))]
      case 'unreadable':
        return [words.prepare.unreadable]
      case 'refused':
        return [choice.refusal.lead, ...choice.refusal.problems].map((one) => one[language])
      default:
        return []
    }
  }
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
