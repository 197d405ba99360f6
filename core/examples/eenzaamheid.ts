// Fictitious project against loneliness: neighbours cook and eat together. All numbers of people and chances are made up; the prices come
// from the price list.
import type { Example } from './example'
import { outcomeTable } from './outcome-rows'

const made = 'verzonnen voorbeeld'

export const eenzaamheid: Example = {
  key: 'eenzaamheid',
  title: 'Eenzaamheid: samen aan tafel (verzonnen voorbeeld)',
  note:
    'Verzonnen voorbeeld. De prijzen komen uit de prijslijst, elk met een bron. Alle andere cijfers, antwoorden en verhalen zijn bedacht. ' +
    'Let op de baten: de grootste post is tijd van vrijwilligers. Let ook op vaardigheid: dat verschil kan toeval zijn.',
  start: {
    projectName: 'Voorbeeld: samen aan tafel (verzonnen)',
    organisation: 'Buurthuis Voorbeelddorp (verzonnen)',
    municipality: 'Voorbeelddorp',
    type: 'eenzaamheid',
    months: 12,
    reach: 70,
    costs: 48000,
    comparison: ['gelijk', 'minder', 'gelijk', 'gelijk', 'gelijk'],
  },
  project: [
    ['Kosten personeel', 30000],
    ['Kosten vrijwilligers', 4000],
    ['Kosten materiaal', 8000],
    ['Kosten overhead', 6000],
    ['Prijspeil', 2025],
  ],
  measured: true,
  outcomes: outcomeTable([
    {
      Uitkomst: 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)',
      'Aantal bewoners': 70,
      'Kans zonder': 0.6,
      'Kans met': 0.5,
      'Eenheden per geval': 4,
      'Eigen aandeel': 0.5,
      Bewijs: 'gemeten',
      Bron: `${made}: wie bijna niemand spreekt, gaat hier vier keer extra naar de huisarts`,
    },
    {
      Uitkomst: 'POH-GGZ, gemiddeld consult',
      'Bruto aantal': 14,
      'Eenheden per geval': 5,
      Deadweight: 0.4,
      'Eigen aandeel': 0.5,
      Bewijs: 'verteld',
      Bron: made,
    },
    {
      Uitkomst: 'Onbetaald werk (o.a. vrijwilligers), vervangingskosten per uur',
      'Bruto aantal': 20,
      'Eenheden per geval': 70,
      Deadweight: 0.3,
      'Eigen aandeel': 0.8,
      Laag: 0.7,
      Hoog: 1.2,
      Bewijs: 'gezien',
      Bron: `${made}: gasten die zijn gaan helpen`,
    },
    {
      Uitkomst: 'Begeleiding thuis, uur',
      'Bruto aantal': 9,
      'Eenheden per geval': 40,
      Deadweight: 0.4,
      'Eigen aandeel': 0.4,
      Laag: 0.5,
      Hoog: 1.2,
      Bewijs: 'verteld',
      Bron: made,
    },
    {
      Uitkomst: 'Dagbesteding ouderen, dagdeel',
      'Bruto aantal': 6,
      'Eenheden per geval': 60,
      Deadweight: 0.5,
      'Eigen aandeel': 0.5,
      Laag: 0.4,
      Hoog: 1.1,
      Bewijs: 'schatting',
      Bron: `${made}: later naar dagbesteding`,
    },
    {
      Uitkomst: 'Basis-ggz, contact instelling',
      'Bruto aantal': 8,
      'Eenheden per geval': 6,
      Deadweight: 0.5,
      'Eigen aandeel': 0.4,
      Bewijs: 'schatting',
      Bron: made,
    },
    {
      Uitkomst: 'Maaltijd samen in plaats van alleen, waarde voor de bewoner',
      'Bruto aantal': 70,
      'Eenheden per geval': 30,
      Deadweight: 0.2,
      'Eigen aandeel': 0.9,
      'Eigen prijs': 4,
      Baathouder: 'inwoner',
      Bewijs: 'schatting',
      Bron: `eigen schatting bij een ${made}`,
    },
  ]),
}
