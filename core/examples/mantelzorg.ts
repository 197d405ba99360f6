// Fictitious project for family carers: someone takes over the care now and then. All numbers of people and chances are made up; the
// prices come from the price list.
import type { ExampleContents } from './example'
import { outcomeTable } from './outcome-rows'

const made = 'verzonnen voorbeeld'

export const mantelzorg: ExampleContents = {
  start: {
    projectName: 'Voorbeeld: even vrijaf (verzonnen)',
    organisation: 'Steunpunt Mantelzorg Voorbeeldstad (verzonnen)',
    municipality: 'Voorbeeldstad',
    type: 'mantelzorg',
    months: 18,
    reach: 55,
    costs: 60000,
    comparison: ['meer', 'meer', 'gelijk', 'gelijk', 'meer'],
  },
  project: [
    ['Kosten personeel', 42000],
    ['Kosten vrijwilligers', 6000],
    ['Kosten materiaal', 2000],
    ['Kosten overhead', 10000],
    ['Prijspeil', 2025],
  ],
  outcomes: outcomeTable([
    {
      Uitkomst: 'Respijtzorg / logeeropvang voor ontlasting mantelzorger, etmaal',
      'Aantal bewoners': 40,
      'Kans zonder': 0.5,
      'Kans met': 0.35,
      'Eenheden per geval': 14,
      'Eigen aandeel': 0.6,
      Laag: 0.6,
      Hoog: 1.2,
      Bewijs: 'gemeten',
      Bron: `${made}: zonder vervanger zijn hier veertien etmalen opvang nodig`,
    },
    {
      Uitkomst: 'Verzuimdag op basis van uurprijs betaald werk',
      'Bruto aantal': 22,
      'Eenheden per geval': 9,
      Deadweight: 0.3,
      'Eigen aandeel': 0.5,
      Laag: 0.6,
      Hoog: 1.2,
      Bewijs: 'gemeten',
      Bron: `${made}: minder gemiste werkdagen`,
    },
    {
      Uitkomst: 'Ondersteuning die uitval mantelzorger voorkomt',
      'Bruto aantal': 9,
      Deadweight: 0.4,
      'Eigen aandeel': 0.6,
      Bewijs: 'schatting',
      Bron: made,
    },
    {
      Uitkomst: 'Huishoudelijke hulp thuis, uur',
      'Bruto aantal': 12,
      'Eenheden per geval': 52,
      Deadweight: 0.4,
      'Eigen aandeel': 0.5,
      Bewijs: 'gezien',
      Bron: made,
    },
    {
      Uitkomst: 'Wijkverpleging, gemiddeld per cliënt per jaar',
      'Bruto aantal': 5,
      Deadweight: 0.5,
      'Eigen aandeel': 0.4,
      Laag: 0.4,
      Hoog: 1.2,
      Bewijs: 'schatting',
      Bron: `${made}: een jaar later een indicatie`,
    },
    {
      Uitkomst: 'POH-GGZ, gemiddeld consult',
      'Bruto aantal': 18,
      'Eenheden per geval': 5,
      Deadweight: 0.4,
      'Eigen aandeel': 0.5,
      Bewijs: 'verteld',
      Bron: made,
    },
    {
      Uitkomst: 'Onbetaald werk (o.a. vrijwilligers), vervangingskosten per uur',
      'Bruto aantal': 24,
      'Eenheden per geval': 60,
      Deadweight: 0.3,
      'Eigen aandeel': 0.8,
      Bewijs: 'gezien',
      Bron: `${made}: uren van vrijwilligers die de zorg overnamen`,
    },
  ]),
}
