// One price in a few lines: name, amount per unit, who gains, how strong the source is, and a warning when it asks for care.
import { type OfferedPrice, unitPrice } from '../../core'
import { usePane } from '../state'
import { pickerIn } from '../words/picker-words'
import type { OwnOffer } from '../workbook/own-prices'
import { Icon } from './icon'
import { nameIn } from './names'
import { euroText } from './show'

interface Props {
  readonly price: OfferedPrice
  readonly priceYear: number
}

export const PriceLines = ({ price, priceYear }: Props) => {
  const { words, language } = usePane()
  const unit = price.unit[language].replace(/^euro/, '')
  return (
    <span className="ik-price">
      <span className="ik-price-name">{price.name[language]}</span>
      <span className="ik-price-amount">
        <strong>{euroText(unitPrice(price, priceYear), language)}</strong>
        {unit}, {pickerIn[language].priceLevel(price.indexed ? priceYear : price.priceYear)}
      </span>
      <span className="ik-quiet">
        {price.payers.map((payer) => nameIn(words.parties, payer)).join(', ')} ·{' '}
        {nameIn(words.strengths, price.strength)}
      </span>
      {price.use === 'check' && (
        <span className="ik-price-check">
          <Icon name="warning" /> {pickerIn[language].check}
        </span>
      )}
    </span>
  )
}

interface OwnProps {
  readonly offer: OwnOffer
  readonly priceYear: number
}

/** An own price of the organisation, from sheet Prijzen: what it comes to in the prices of the project, and what stands there. */
export const OwnPriceLines = ({ offer, priceYear }: OwnProps) => {
  const { words, language } = usePane()
  const say = pickerIn[language]
  const unit = offer.unit.replace(/^euro/, '').trim()
  const typed = offer.typed && say.converted(euroText(offer.typed.amount, language), offer.typed.year)
  return (
    <span className="ik-price" lang="nl">
      <span className="ik-price-name">{offer.name}</span>
      <span className="ik-price-amount">
        <strong>{euroText(offer.amount, language)}</strong>
        {unit !== '' && ` ${unit}`}, <span lang={language}>{say.priceLevel(priceYear)}</span>
      </span>
      <span className="ik-quiet" lang={language}>
        {[nameIn(words.parties, offer.payer), say.own, typed].filter(Boolean).join(' · ')}
      </span>
    </span>
  )
}
