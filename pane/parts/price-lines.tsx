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

/** An own price of the organisation, from sheet Prijzen. */
export const OwnPriceLines = ({ offer }: { readonly offer: OwnOffer }) => {
  const { words, language } = usePane()
  const unit = offer.unit.replace(/^euro/, '')
  return (
    <span className="ik-price" lang="nl">
      <span className="ik-price-name">{offer.name}</span>
      <span className="ik-price-amount">
        <strong>{euroText(offer.amount, language)}</strong>
        {unit !== '' && ` ${unit.trim()}`}
      </span>
      <span className="ik-quiet" lang={language}>
        {[nameIn(words.parties, offer.payer), pickerIn[language].own].filter((part) => part !== '').join(' · ')}
      </span>
    </span>
  )
}
