// Blocks 2 and 3 of the card: what changes in words, and the hours of work that become free elsewhere.
import { evidenceChoices, sheetTitle } from '../../core'
import { usePane } from '../state'
import type { Effect } from '../workbook/effects'
import type { SetReading } from '../workbook/set-reading'
import { BarChart } from './bar-chart'
import { FigureList } from './figure-list'
import { nameIn } from './names'
import { isWithoutPersonalData } from './personal-data'
import { countText } from './show'
import { useAttempt } from './use-attempt'

/** The effects in words are filled in on their sheet; here they can be read. */
export const QualitativeBlock = () => {
  const { words, workbook, host } = usePane()
  const { attempt } = useAttempt()
  const say = words.card
  const effects = workbook.tables?.effects
  const sheet = sheetTitle(effects?.on ?? 'kaart', workbook.set?.set ?? '')
  return (
    <>
      {effects === undefined && <p className="ik-empty">{say.effectsOnSheet}</p>}
      {effects?.rows.length === 0 && <p className="ik-empty">{say.needQualitative}</p>}
      {effects && effects.rows.length > 0 && (
        <ul className="ik-effects" aria-label={say.effects}>
          {effects.rows.map((one) => (
            <EffectItem key={JSON.stringify(one)} {...one} />
          ))}
        </ul>
      )}
      <button type="button" className="ik-link" onClick={() => void attempt('show', () => host.show(sheet))}>
        {say.fillEffects(sheet)}
      </button>
    </>
  )
}

const EffectItem = ({ effect, whom, strength, evidence, measured, story }: Effect) => {
  const { words, language } = usePane()
  const known = evidenceChoices.find(({ nl }) => nl === evidence)?.[language] ?? evidence
  // As the sheet Kaart does, which leaves such a text out too.
  if (![effect, whom, story].every(isWithoutPersonalData)) return <li className="ik-quiet">{words.card.withheld}</li>
  return (
    <li>
      <span lang="nl">{effect}</span>
      <span className="ik-quiet">
        <span lang="nl">{[whom, strength].filter((text) => text !== '').join(' · ')}</span>
        {whom + strength !== '' && evidence !== '' && ' · '}
        {evidence !== '' && `${words.card.evidence.toLowerCase()}: ${known}`}
      </span>
      {measured !== '' && (
        <span lang="nl" className="ik-told">
          {measured}
        </span>
      )}
      {story !== '' && (
        <span lang="nl" className="ik-told">
          {story}
        </span>
      )}
    </li>
  )
}

export const LabourBlock = ({ reading }: { readonly reading: SetReading }) => {
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
