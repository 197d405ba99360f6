// Verzamelen: from returned workbooks to one overview, with what is wrong with which file.
import { useCallback, useState } from 'react'
import { Heading } from '../../pane'
import type { PartProps } from './beheer'
import type { ChosenFile } from './chosen-files'
import { FileChoice } from './file-choice'
import { useLongWork } from './long-work'
import { anyWorkbook, type Returned, returnedIn } from './returned'
import { ReturnedNames } from './returned-names'
import { useWords } from './words'
import { WorkView } from './work-view'

export const GatherPart = ({ shown, moved }: PartProps) => {
  const { words } = useWords()
  const [returned, setReturned] = useState<Returned>()
  const long = useLongWork()
  const { clear } = long
  const choose = useCallback(
    (files: readonly ChosenFile[]) => {
      clear()
      setReturned(returnedIn(files))
    },
    [clear],
  )
  const workbooks = returned?.workbooks ?? []
  return (
    <>
      <Heading level={1} moved={moved}>
        {words.gather.title}
      </Heading>
      <p>{words.gather.about}</p>
      <section className="ik-section">
        <h2 className="ik-h2">{words.gather.step1}</h2>
        <p>{words.returned.about}</p>
        <FileChoice drop={shown} accept={anyWorkbook} folder onChoose={choose} />
        <div role="status">{returned && <ReturnedNames returned={returned} />}</div>
      </section>
      {workbooks.length > 0 && (
        <section className="ik-section">
          <h2 className="ik-h2">{words.gather.step2}</h2>
          <WorkView long={long} next={words.gather.next} text={words.gather.make} job={{ do: 'gather', workbooks }} />
        </section>
      )}
    </>
  )
}
