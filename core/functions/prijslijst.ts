// Which prices may be used?  All prices with use default or check, or those of one domain, in the price level asked.
import { defineFunction } from '../catalogue/define-function'
import { text, year } from '../catalogue/parameters'
import { type OfferedPrice, offeredPrices, unitPrice } from '../figures/price'
import { latestPriceYear } from '../figures/price-index'
import { bare } from '../reading/words'
import { problem } from '../sentences/problem'

const header = ['Sleutel', 'Naam', 'Prijs', 'Eenheid', 'Prijspeil', 'Baathouder', 'Gebruik', 'Sterkte', 'Bron']

const line = (price: OfferedPrice, priceYear: number) => [
  price.key,
  price.name.nl,
  unitPrice(price, priceYear),
  price.unit.nl,
  // A fixed policy value is not indexed and stays in its own year.
  price.indexed ? priceYear : price.priceYear,
  price.payers.join('; '),
  price.use === 'check' ? 'met waarschuwing' : 'standaard',
  price.strength,
  price.source,
]

const domainNames = (language: 'nl' | 'en'): string =>
  [...new Set(offeredPrices.map((price) => price.domain[language]))].sort().join(', ')

const inDomain = (domain: string): readonly OfferedPrice[] => {
  if (domain === '') return offeredPrices
  const wanted = bare(domain)
  const found = offeredPrices.filter((price) => bare(price.domain.nl) === wanted || bare(price.domain.en) === wanted)
  if (found.length > 0) return found
  throw problem('choice-not-found', {
    parameter: 'domein',
    value: domain,
    choices: domainNames('nl'),
    choicesEn: domainNames('en'),
  })
}

/** Table sorted by key. Throws NA with all domains when the domain is unknown. */
export const prijslijst = defineFunction({
  name: 'PRIJSLIJST',
  help: {
    nl: 'De prijzen waarmee gerekend mag worden, met eenheid, baathouder en bron.',
    en: 'The prices that may be used, with unit, payer and source.',
  },
  parameters: [
    text(
      'domein',
      { nl: 'Eén domein. Leeg: alle domeinen.', en: 'One domain. Blank: all domains.' },
      { otherwise: '' },
    ),
    year(
      'prijspeil',
      {
        nl: 'Jaar waarin de prijzen zijn uitgedrukt. Leeg: het laatste jaar met een indexcijfer.',
        en: 'Year in which the prices are expressed. Blank: the latest year with an index figure.',
      },
      latestPriceYear,
    ),
  ],
  examples: [
    {
      title: { nl: 'Eén domein', en: 'One domain' },
      of: ['kwaliteit van leven'],
      is: [
        ['Sleutel', 'Naam', 'Prijs', 'Eenheid', 'Prijspeil', 'Baathouder', 'Gebruik', 'Sterkte', 'Bron'],
        [
          'qaly-hoog',
          'QALY, hoge ziektelast',
          80000,
          'euro per QALY (levensjaar in goede gezondheid)',
          2006,
          'inwoner',
          'standaard',
          'tweede hand',
          'Nederlandse referentiewaarden voor kosteneffectiviteit naar ziektelast',
        ],
        [
          'qaly-laag',
          'QALY, lage ziektelast',
          20000,
          'euro per QALY (levensjaar in goede gezondheid)',
          2006,
          'inwoner',
          'standaard',
          'tweede hand',
          'Nederlandse referentiewaarden voor kosteneffectiviteit naar ziektelast',
        ],
        [
          'qaly-midden',
          'QALY, middelhoge ziektelast',
          50000,
          'euro per QALY (levensjaar in goede gezondheid)',
          2006,
          'inwoner',
          'standaard',
          'tweede hand',
          'Nederlandse referentiewaarden voor kosteneffectiviteit naar ziektelast',
        ],
      ],
      origin: 'prijslijst 2026-1; beleidswaarden die niet worden geïndexeerd',
    },
  ],
  compute: (domain, priceYear) => [header, ...inDomain(domain).map((price) => line(price, priceYear))],
})
