// One price in a few lines: name, amount per unit, who gains, how strong the source is, and a warning when it asks for care.
import { type OfferedPrice, unitPrice } from '../../core'
import { usePane } from '../state'
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
        {unit}, {words.picker.priceLevel(price.indexed ? priceYear : price.priceYear)}
      </span>
      <span className="ik-quiet">
        {price.payers.map((payer) => nameIn(words.parties, payer)).join(', ')} ·{' '}
        {nameIn(words.strengths, price.strength)}
      </span>
      {price.use === 'check' && (
        <span className="ik-price-check">
          <Icon name="warning" /> {words.picker.check}
        </span>
      )}
    </span>
  )
}
