// Klaarzetten: from the pack of an organisation to a workbook for each team.
import { useCallback, useEffect, useState } from 'react'
import type { Pack } from '../../core'
import { Heading } from '../../pane'
import { plannedFiles, plannedTable } from '../../workbook-file'
import type { PartProps } from './beheer'
import type { ChosenFile } from './chosen-files'
import { ChosenNames } from './chosen-names'
import { FileChoice } from './file-choice'
import { FirstTime } from './first-time'
import { useLongWork } from './long-work'
import { addChosen, type PackChoice, packIn } from './pack-choice'
import { PackPaste } from './pack-paste'
import { PackProblem } from './pack-problem'
import { ReportTable } from './report-view'
import { useWords } from './words'
import { WorkView } from './work-view'

export const PreparePart = ({ shown, moved }: PartProps) => {
  const { words } = useWords()
  const { chosen, choice, choose, clear } = usePackChoice()
  return (
    <>
      <Heading level={1} moved={moved}>
        {words.prepare.title}
      </Heading>
      <p>{words.prepare.about}</p>
      <FirstTime onExample={choose} />
      <section className="ik-section">
        <h2 className="ik-h2">{words.prepare.step1}</h2>
        <p>{words.prepare.step1About}</p>
        <FileChoice shown={shown} accept=".json,.csv,.png,.jpg,.jpeg" folder={false} onChoose={choose} />
        <PackPaste onUse={choose} />
        <ChosenNames chosen={chosen} onClear={clear} />
        <PackProblem choice={choice} />
      </section>
      {choice.found === 'pack' && <Planned pack={choice.pack} />}
    </>
  )
}

interface Choosing {
  readonly chosen: readonly ChosenFile[]
  readonly choice: PackChoice
  readonly choose: (files: readonly ChosenFile[]) => void
  readonly clear: () => void
}

/** Reads the pack as soon as its files are chosen. */
const usePackChoice = (): Choosing => {
  const [chosen, setChosen] = useState<readonly ChosenFile[]>([])
  const [choice, setChoice] = useState<PackChoice>({ found: 'nothing' })
  useEffect(() => {
    let old = false
    void packIn(chosen).then((next) => {
      if (!old) setChoice(next)
    })
    return () => {
      old = true
    }
  }, [chosen])
  const choose = useCallback((files: readonly ChosenFile[]) => setChosen((before) => addChosen(before, files)), [])
  const clear = useCallback(() => setChosen([]), [])
  return { chosen, choice, choose, clear }
}

const Planned = ({ pack }: { readonly pack: Pack }) => {
  const { language, words } = useWords()
  const long = useLongWork()
  const { clear } = long
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came out belongs to the pack before
  useEffect(clear, [pack, clear])
  const files = plannedFiles(pack).length
  return (
    <section className="ik-section">
      <h2 className="ik-h2">{words.prepare.step2}</h2>
      <p>{words.prepare.step2About(files, pack.organisation, pack.version)}</p>
      {long.work.state !== 'done' && <ReportTable table={plannedTable(pack, language)} />}
      <WorkView long={long} next={words.prepare.next(files)} text={words.prepare.make} job={{ do: 'make', pack }} />
    </section>
  )
}
