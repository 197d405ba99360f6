// The indication in one sentence, read out politely when it changes, with its band and, on the card, its figures and its source.
import { problemIn, type QuickCard } from '../../core'
import { usePane } from '../state'
import { quickResult } from '../workbook/quick-card'
import type { QuickValues } from '../workbook/quick-fields'
import { FactorBand } from './factor-band'
import { FigureList } from './figure-list'
import { factorText, wholeEuroText } from './show'

interface Props {
  readonly values: QuickValues
  /** Also shows figures and source. */
  readonly full?: boolean
}

export const QuickResult = ({ values, full = false }: Props) => {
  const { words, language } = usePane()
  const result = quickResult(values)
  const sentence = (): string => {
    if (result.kind === 'card') {
      const { factor, low, high } = result.card
      return words.quick.sentence(factorText(factor, language), factorText(low, language), factorText(high, language))
    }
    return result.kind === 'problem' ? problemIn(result.problem, language) : words.quick[result.kind]
  }
  const card = result.kind === 'card' ? result.card : undefined
  return (
    <div className={card ? 'ik-result' : 'ik-result ik-result-waiting'}>
      {card && (
        <p className="ik-result-figure" aria-hidden="true">
          <span className="ik-hero">{factorText(card.factor, language)}</span> {words.quick.label}
        </p>
      )}
      <p className="ik-result-sentence" aria-live="polite">
        {sentence()}
      </p>
      {card && <FactorBand factor={card.factor} low={card.low} high={card.high} />}
      {result.kind === 'card' && full && <Figures card={result.card} costsKnown={result.costsKnown} />}
    </div>
  )
}

const Figures = ({ card, costsKnown }: { readonly card: QuickCard; readonly costsKnown: boolean }) => {
  const { words, language } = usePane()
  const euro = (value: number | undefined): string =>
    value === undefined || !costsKnown ? words.card.noneYet : wholeEuroText(value, language)
  return (
    <>
      <FigureList
        figures={[
          [words.quick.benefits, euro(card.benefits)],
          [words.quick.costs, euro(card.input.costs)],
          [words.quick.costsPerResident, euro(card.costsPerResident)],
        ]}
      />
      <p className="ik-quiet">
        {words.quick.source}:{' '}
        <span lang="nl">
          {card.input.reference.source} ({card.input.reference.label})
        </span>
      </p>
    </>
  )
}
