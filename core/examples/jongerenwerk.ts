// Fictitious youth project: young people and workers do jobs in the neighbourhood. All numbers of people and chances are made up; the
// prices come from the price list.
import type { ExampleContents } from './example'
import { outcomeTable } from './outcome-rows'

const made = 'verzonnen voorbeeld'

export const jongerenwerk: ExampleContents = {
  start: {
    projectName: 'Voorbeeld: klussen in de buurt (verzonnen)',
    organisation: 'Jongerenwerk Voorbeeldstad (verzonnen)',
    municipality: 'Voorbeeldstad',
    type: 'jongerenwerk',
    months: 12,
    reach: 60,
    costs: 92000,
    comparison: ['gelijk', 'gelijk', 'minder', 'gelijk', 'meer'],
  },
  project: [
    ['Kosten personeel', 68000],
    ['Kosten vrijwilligers', 3000],
    ['Kosten materiaal', 7000],
    ['Kosten overhead', 14000],
    ['Prijspeil', 2025],
  ],
  outcomes: outcomeTable([
    {
      Uitkomst: 'Vandalisme, schade voor de gemeente per melding',
      'Bruto aantal': 24,
      Deadweight: 0.3,
      'Eigen aandeel': 0.5,
      Laag: 0.5,
      Hoog: 1.3,
      Bewijs: 'gezien',
      Bron: `${made}: minder meldingen in een jaar`,
    },
    {
      Uitkomst: 'Verstoring openbare orde / discriminatie',
      'Bruto aantal': 9,
      Deadweight: 0.4,
      'Eigen aandeel': 0.4,
      Laag: 0.4,
      Hoog: 1.2,
      Bewijs: 'schatting',
      Bron: made,
    },
    {
      Uitkomst: 'Mbo, per dag',
      'Aantal bewoners': 30,
      'Kans zonder': 0.5,
      'Kans met': 0.35,
      'Eenheden per geval': 12,
      'Eigen aandeel': 0.5,
      Bewijs: 'gemeten',
      Bron: `${made}: wie zijn volgende stap niet weet, mist hier twaalf schooldagen`,
    },
    {
      Uitkomst: 'Jongere vindt werk, maatschappelijke baat',
      'Bruto aantal': 4,
      Deadweight: 0.6,
      'Eigen aandeel': 0.4,
      Laag: 0.5,
      Hoog: 1.2,
      Bewijs: 'verteld',
      Bron: made,
    },
    {
      Uitkomst: 'Jeugdhulp ambulant regulier (hbo), uur',
      'Bruto aantal': 12,
      'Eenheden per geval': 20,
      Deadweight: 0.4,
      'Eigen aandeel': 0.5,
      Bewijs: 'gezien',
      Bron: made,
    },
    {
      Uitkomst: 'Politie, integrale kosten per operationeel uur',
      'Bruto aantal': 110,
      Deadweight: 0.4,
      'Eigen aandeel': 0.5,
      'Werkelijk bespaard': 0.5,
      Bewijs: 'schatting',
      Bron: made,
    },
    {
      Uitkomst: 'Onbetaald werk (o.a. vrijwilligers), vervangingskosten per uur',
      'Bruto aantal': 40,
      'Eenheden per geval': 25,
      Deadweight: 0.2,
      'Eigen aandeel': 0.8,
      Bewijs: 'gezien',
      Bron: `${made}: uren klussen voor buurtgenoten`,
    },
  ]),
}
