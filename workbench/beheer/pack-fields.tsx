// Choosing a pack: files, or its text, and what is wrong with it.
import { ChosenNames } from './chosen-names'
import { FileChoice } from './file-choice'
import type { PackChoice } from './pack-choice'
import { PackPaste } from './pack-paste'
import { PackProblem } from './pack-problem'
import { useWords } from './words'

interface Props {
  readonly choice: PackChoice
  /** What is dropped on the page is for this choice. */
  readonly drop: boolean
}

export const PackFields = ({ choice: { names, reading, choose, paste, clear }, drop }: Props) => {
  const { words } = useWords()
  return (
    <>
      <FileChoice drop={drop} accept=".json,.csv,.txt,.png,.jpg,.jpeg" folder={false} onChoose={choose} />
      <PackPaste onUse={paste} />
      <ChosenNames names={names} onClear={clear} />
      {reading.found === 'pack' && reading.unused.length > 0 && (
        <p className="ik-quiet">{words.prepare.unused(reading.unused.join(', '))}</p>
      )}
      <PackProblem reading={reading} />
    </>
  )
}
