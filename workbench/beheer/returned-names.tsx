// How many workbooks are chosen, and which files are passed over.
import { Icon } from '../../pane'
import { nothingFound } from '../../workbook-file'
import type { Returned } from './returned'
import { useWords } from './words'

const mostNamed = 5

export const ReturnedNames = ({ returned: { workbooks, passedOver } }: { readonly returned: Returned }) => {
  const { language, words } = useWords()
  const more = passedOver.length - mostNamed
  const names = `${passedOver.slice(0, mostNamed).join(', ')}${more > 0 ? words.returned.more(more) : ''}`
  return (
    <div className="bh-chosen">
      {workbooks.length > 0 ? (
        <p>{words.returned.workbooks(workbooks.length)}</p>
      ) : (
        <p className="ik-error">
          <Icon name="error" />
          <span>{nothingFound[language]}</span>
        </p>
      )}
      {passedOver.length > 0 && <p className="ik-quiet">{words.returned.passedOver(passedOver.length, names)}</p>}
    </div>
  )
}
