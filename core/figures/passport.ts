// Everything we know of a price, as rows that can be printed: PRIJSPASPOORT and the price picker show these, in this order.
import type { Value } from '../cell'
import type { Price, PriceUse } from './price'

/** Dutch: may this row be used, and how. */
const useWords: Readonly<Record<PriceUse, string>> = {
  default: 'standaard',
  check: 'met waarschuwing',
  never: 'geen prijs',
}

const unknown = 'niet bekend'

const shownValue = (price: Price): Value => {
  if (price.value !== undefined) return price.value
  if (price.use !== 'default' && price.use !== 'check') return 'niet aangeboden'
  return price.low === undefined ? unknown : 'alleen een bandbreedte'
}

const addressOf = (price: Price): string =>
  price.urlExact || price.url === '' ? price.url : `${price.url} (de site, niet de pagina zelf)`

/**
 * The rows Gegeven, Waarde of a price. A number stays a number; what the source does not give is `niet bekend`, or '' where nothing is
 * missing (no band, no remarks).
 */
export const passport = (price: Price): readonly (readonly [label: string, value: Value])[] => [
  ['Sleutel', price.key],
  ['Naam', price.name.nl],
  ['Waarde', shownValue(price)],
  ['Eenheid', price.unit.nl],
  ['Prijsjaar', price.priceYear ?? unknown],
  ['Baathouder', price.payers.length === 0 ? unknown : price.payers.join('; ')],
  ['Laag', price.low ?? ''],
  ['Hoog', price.high ?? ''],
  ['Soort', price.valueType === '' ? unknown : price.valueType],
  ['Gebruik', useWords[price.use]],
  ['Sector', price.staffing?.sector || unknown],
  ['Uren per eenheid', price.staffing?.hoursPerUnit ?? unknown],
  ['Herkomst uren', price.staffing?.explanation ?? 'geen uren: niet uitgezocht'],
  ['Bron', price.source],
  ['Uitgever', price.publisher],
  ['Jaar van uitgave', price.sourceYear === '' ? unknown : price.sourceYear],
  ['Vindplaats', price.page],
  ['Adres', addressOf(price)],
  ['Bekeken op', price.checkedOn],
  ['Sterkte', price.strength],
  ['Opmerkingen', price.notes],
]
