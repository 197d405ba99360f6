// Klaarzetten: from the pack of an organisation to a workbook for each team.
import { useEffect } from 'react'
import type { Pack } from '../../core'
import { Heading } from '../../pane'
import { plannedFiles, plannedTable, priceColumnsLeft } from '../../workbook-file'
import type { PartProps } from './beheer'
import { FirstTime } from './first-time'
import { useLongWork } from './long-work'
import { usePackChoice } from './pack-choice'
import { PackFields } from './pack-fields'
import { ReportTable } from './report-view'
import { useWords } from './words'
import { WorkView } from './work-view'

export const PreparePart = ({ shown, moved }: PartProps) => {
  const { words } = useWords()
  const choice = usePackChoice()
  const { reading } = choice
  return (
    <>
      <Heading level={1} moved={moved}>
        {words.prepare.title}
      </Heading>
      <p>{words.prepare.about}</p>
      <FirstTime onExample={choice.choose} />
      <section className="ik-section">
        <h2 className="ik-h2">{words.prepare.step1}</h2>
        <p>{words.prepare.step1About}</p>
        <PackFields choice={choice} drop={shown} />
      </section>
      {reading.found === 'pack' && <Planned pack={reading.pack} />}
    </>
  )
}

const Planned = ({ pack }: { readonly pack: Pack }) => {
  const { language, words } = useWords()
  const long = useLongWork()
  const { clear } = long
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came out belongs to the pack before
  useEffect(clear, [pack, clear])
  const files = plannedFiles(pack).length
  const without = priceColumnsLeft(pack)
  return (
    <section className="ik-section">
      <h2 className="ik-h2">{words.prepare.step2}</h2>
      <p>{words.prepare.step2About(files, pack.organisation, pack.version)}</p>
      {without && long.work.state !== 'done' && <p className="ik-note">{without[language]}</p>}
      <WorkView long={long} next={words.prepare.next(files)} text={words.prepare.make} job={{ do: 'make', pack }} />
      {long.work.state !== 'done' && <ReportTable table={plannedTable(pack, language)} />}
    </section>
  )
}
