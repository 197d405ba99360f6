// Where does a price come from, and how sure is it?  Everything the list knows of one figure, so that it can be checked.
import { defineFunction } from '../catalogue/define-function'
import { text } from '../catalogue/parameters'
import { passport } from '../figures/passport'
import { choosePrice, refusalFacts } from '../reading/price-choice'
import { problem } from '../sentences/problem'

/** Table Gegeven, Waarde. Throws NA with the three nearest keys when the key is unknown or stands for a figure that is never a price. */
export const prijspaspoort = defineFunction({
  name: 'PRIJSPASPOORT',
  help: {
    nl: 'Alles wat bekend is over één prijs: waarde, jaar, bandbreedte, bron en hoe sterk die is.',
    en: 'All that is known of one price: value, year, range, source and how strong it is.',
  },
  parameters: [text('sleutel', { nl: 'Sleutel of naam uit de prijslijst.', en: 'Key or name from the price list.' })],
  examples: [
    {
      title: { nl: 'Consult bij de huisarts', en: 'GP consultation' },
      of: ['huisarts-consult'],
      is: [
        ['Gegeven', 'Waarde'],
        ['Sleutel', 'huisarts-consult'],
        ['Naam', 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)'],
        ['Waarde', 30.87],
        ['Eenheid', 'euro per contact'],
        ['Prijsjaar', 2022],
        ['Baathouder', 'zorgverzekeraar'],
        ['Laag', 28.74],
        ['Hoog', 42.47],
        ['Soort', 'fiscaal'],
        ['Gebruik', 'standaard'],
        ['Sector', 'zorg'],
        ['Uren per eenheid', 0.2976],
        [
          'Herkomst uren',
          'tijd van de huisarts per consult, ook de indirecte tijd; afgeleid uit de bron (10 minuten / 0,56), eigen schatting (bron: Tijdsbesteding van huisartsen, henw.org, 2016)',
        ],
        [
          'Bron',
          'Kostenhandleiding 2024 (referentieprijzen, prijspeil 2022), waarden zoals in de gegevensset tatooheene',
        ],
        ['Uitgever', 'Zorginstituut Nederland / iMTA (Hakkaart-van Roijen e.a.); gegevensset: Thielen e.a.'],
        ['Jaar van uitgave', '2024'],
        ['Vindplaats', 'tabel df_ref_prices, medisch: huisarts'],
        ['Adres', 'https://github.com/fthielen/tatooheene'],
        ['Bekeken op', '2026-11-23'],
        ['Sterkte', 'tweede hand'],
        ['Opmerkingen', 'Kort (onder 20 minuten) 28,74; lang (boven 20 minuten) 42,47.'],
      ],
      origin: 'prijslijst 2026-1',
    },
  ],
  compute: (key) => {
    const { found, why } = choosePrice(key)
    if (!found) throw problem('price-unknown', { parameter: 'sleutel', ...refusalFacts(key, why) })
    if (why === 'use') throw problem('price-not-usable', { parameter: 'sleutel', ...refusalFacts(key, why) })
    return [['Gegeven', 'Waarde'], ...passport(found).map(([item, value]) => [item, value])]
  },
})
