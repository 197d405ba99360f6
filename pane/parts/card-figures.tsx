// Block 1 of the card: the factor with its band, the euros, and who gains.
import { cardSentence, formatPercent } from '../../core'
import { usePane } from '../state'
import type { SetReading } from '../workbook/set-reading'
import { BarChart } from './bar-chart'
import { FactorBand } from './factor-band'
import { FigureList } from './figure-list'
import { Icon } from './icon'
import { nameIn } from './names'
import { factorText, shareText, unbroken, wholeEuroText, yearsText } from './show'

export const CardFigures = ({ reading }: { readonly reading: SetReading }) => {
  const { words, language, host } = usePane()
  const { card } = reading
  const say = words.card
  const euro = (value: number | undefined): string =>
    value === undefined ? say.noneYet : wholeEuroText(value, language)
  const payback = card.paybackYears
  const largest = card.payers[0]
  return (
    <>
      <Factor reading={reading} />
      <p className="ik-sentence" aria-live="polite">
        {unbroken(cardSentence(card, language))}
      </p>
      <FigureList
        figures={[
          [say.benefits, euro(card.benefits)],
          [say.costs, euro(card.costs)],
          [say.net, euro(card.net)],
          [say.benefitsPerResident, euro(card.benefitsPerResident)],
          [say.costsPerResident, euro(card.costsPerResident)],
          [say.payback, paybackText(card.costs, payback === undefined ? undefined : yearsText(payback, language), say)],
        ]}
      />
      <p className="ik-quiet">
        {say.basis(String(card.project.priceYear), formatPercent(card.project.discount.rate, language))}
      </p>
      {largest && (
        <BarChart
          title={say.payers}
          picture={say.payersPicture(nameIn(words.parties, largest.payer))}
          columns={[say.payer, say.euro, say.shareColumn]}
          drawn={!host.capabilities.charts}
          bars={card.payers.map(({ payer, euro: gain, share }) => ({
            name: nameIn(words.parties, payer),
            value: gain,
            text: wholeEuroText(gain, language),
            more: [share === undefined ? '' : shareText(share, language)],
          }))}
        />
      )}
    </>
  )
}

const paybackText = (costs: number, years: string | undefined, say: { noneYet: string; neverBack: string }): string =>
  years ?? (costs > 0 ? say.neverBack : say.noneYet)

const Factor = ({ reading }: { readonly reading: SetReading }) => {
  const { words, language } = usePane()
  const { factor, factorLow, factorHigh } = reading.card
  if (factor === undefined || factorLow === undefined || factorHigh === undefined) {
    return (
      <p className="ik-note">
        <Icon name="info" />
        <span>{words.card.noFactor}</span>
      </p>
    )
  }
  const [low, high] = [factorText(factorLow, language), factorText(factorHigh, language)]
  return (
    <>
      <p className="ik-result-figure">
        <span className="ik-hidden">{words.card.factor} </span>
        <span className="ik-hero">{factorText(factor, language)}</span>
        <span>
          {words.card.factorHelp}
          <br />
          {low === high ? words.card.noBand : words.card.band(low, high)}
        </span>
      </p>
      <FactorBand factor={factor} low={factorLow} high={factorHigh} />
    </>
  )
}
