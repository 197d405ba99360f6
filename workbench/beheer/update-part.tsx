// Bijwerken: filled workbooks into new ones, with or without a pack, and what changes in each.
import { useCallback, useEffect, useState } from 'react'
import { Heading } from '../../pane'
import type { PartProps } from './beheer'
import type { ChosenFile } from './chosen-files'
import { FileChoice } from './file-choice'
import { useLongWork } from './long-work'
import { type PackChoice, usePackChoice } from './pack-choice'
import { PackFields } from './pack-fields'
import { anyWorkbook, type Returned, returnedIn } from './returned'
import { ReturnedNames } from './returned-names'
import { useWords } from './words'
import { WorkView } from './work-view'

export const UpdatePart = ({ shown, moved }: PartProps) => {
  const { words } = useWords()
  const [returned, setReturned] = useState<Returned>()
  const choose = useCallback((files: readonly ChosenFile[]) => setReturned(returnedIn(files)), [])
  const choice = usePackChoice()
  return (
    <>
      <Heading level={1} moved={moved}>
        {words.update.title}
      </Heading>
      <p>{words.update.about}</p>
      <section className="ik-section">
        <h2 className="ik-h2">{words.update.step1}</h2>
        <p>{words.returned.about}</p>
        <FileChoice drop={shown} accept={anyWorkbook} folder onChoose={choose} />
        <div role="status">{returned && <ReturnedNames returned={returned} />}</div>
      </section>
      <section className="ik-section">
        <h2 className="ik-h2">{words.update.step2}</h2>
        <p>{words.update.step2About}</p>
        <PackFields choice={choice} drop={false} />
      </section>
      {returned && returned.workbooks.length > 0 && <UpdateWork returned={returned} choice={choice} />}
    </>
  )
}

interface WorkProps {
  readonly returned: Returned
  readonly choice: PackChoice
}

const UpdateWork = ({ returned, choice: { reading } }: WorkProps) => {
  const { words } = useWords()
  const long = useLongWork()
  const { clear } = long
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came out belongs to the choice before
  useEffect(clear, [returned, reading, clear])
  const pack = reading.found === 'pack' ? reading.pack : undefined
  return (
    <section className="ik-section">
      <h2 className="ik-h2">{words.update.step3}</h2>
      {pack || reading.found === 'nothing' ? (
        <WorkView
          long={long}
          next={words.update.next}
          text={words.update.make}
          job={{ do: 'update', workbooks: returned.workbooks, pack }}
        />
      ) : (
        <p>{words.update.wrongPack}</p>
      )}
    </section>
  )
}
