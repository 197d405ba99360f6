// Which version made this result?  Put it beside a card that is kept, so that a later difference can be explained.
import { defineFunction } from '../catalogue/define-function'
import { functionsVersion, methodVersion, priceListVersion } from '../version'

/** Table Onderdeel, Versie. */
export const versie = defineFunction({
  name: 'VERSIE',
  help: {
    nl: 'De versies van de functies, de prijslijst en de rekenmethode.',
    en: 'The versions of the functions, the price list and the method.',
  },
  parameters: [],
  examples: [
    {
      of: [],
      is: [
        ['Onderdeel', 'Versie'],
        ['Functies', functionsVersion],
        ['Prijslijst', priceListVersion],
        ['Methode', methodVersion],
      ],
      origin: 'deze versie',
    },
  ],
  compute: () => [
    ['Onderdeel', 'Versie'],
    ['Functies', functionsVersion],
    ['Prijslijst', priceListVersion],
    ['Methode', methodVersion],
  ],
})
