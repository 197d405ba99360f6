// Blocks 2 and 3 of the card: what changes in words, and the hours of work that become free elsewhere.
import { evidenceChoices } from '../../core'
import { usePane } from '../state'
import type { SetReading } from '../workbook/set-reading'
import { BarChart } from './bar-chart'
import { FigureList } from './figure-list'
import { nameIn } from './names'
import { countText } from './show'

interface Props {
  readonly reading: SetReading
}

export const QualitativeBlock = ({ reading }: Props) => {
  const { words, language } = usePane()
  const { results } = reading.card
  if (results.length === 0) return <p className="ik-empty">{words.card.needQualitative}</p>
  return (
    <ul className="ik-effects" aria-label={words.card.effects}>
      {results.map(({ outcome, net }) => (
        <li key={outcome.row}>
          <span lang="nl">{outcome.label}</span>
          <span className="ik-quiet">
            {words.outcomes.net.toLowerCase()} {countText(net, language)} · {words.card.evidence.toLowerCase()}:{' '}
            {evidenceChoices.find(({ value }) => value === outcome.evidence)?.[language]}
          </span>
        </li>
      ))}
    </ul>
  )
}

export const LabourBlock = ({ reading }: Props) => {
  const { words, language, host } = usePane()
  const { hours, fteYears, sectors } = reading.card
  const say = words.card
  const [largest] = sectors
  if (!largest) return <p className="ik-empty">{say.needLabour}</p>
  return (
    <>
      <FigureList
        figures={[
          [say.hours, countText(hours, language)],
          [say.fte, countText(fteYears, language)],
        ]}
      />
      <BarChart
        title={say.sectors}
        picture={say.sectorsPicture(nameIn(words.sectors, largest.sector))}
        columns={[say.sector, say.hoursColumn, say.fteColumn]}
        drawn={!host.capabilities.charts}
        bars={sectors.map((one) => ({
          name: nameIn(words.sectors, one.sector),
          value: one.hours,
          text: countText(one.hours, language),
          more: [countText(one.fteYears, language)],
        }))}
      />
      <p className="ik-quiet">{say.labourNote}</p>
    </>
  )
}
