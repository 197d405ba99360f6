// Labels of the fields of an outcome in Dutch, each with why it is asked, in at most 40 words.

export const outcomeFieldsNl = {
  label: {
    label: 'Uitkomst',
    why: 'Wat gebeurt er minder of meer door het project? Een naam uit de prijslijst brengt prijs, bron en baathouder mee.',
  },
  gross: {
    label: 'Bruto aantal',
    why: 'Hoe vaak het voorkomen of bereikt is, in de hele looptijd, zonder correctie. Corrigeren kan bij Preciezer.',
  },
  residents: {
    label: 'Aantal bewoners',
    why: 'Om hoeveel bewoners het gaat die dit had kunnen overkomen, of die dit hadden kunnen bereiken.',
  },
  without: {
    label: 'Kans zonder project',
    why: 'De kans dat het zonder het project was gebeurd. Kijk naar vergelijkbare bewoners die geen of de gewone hulp kregen.',
  },
  with: {
    label: 'Kans met project',
    why: 'De kans dat het met het project gebeurt. Het verschil tussen beide kansen is het effect.',
  },
  direction: {
    label: 'Richting',
    why: 'Minder: het project voorkomt iets, zoals huisuitzetting. Meer: het project bereikt iets, zoals een baan.',
  },
  unitsPerCase: {
    label: 'Eenheden per geval',
    why: 'De prijs geldt per eenheid, zoals een contact of een dag. Hoeveel eenheden horen bij één geval? Leeg is 1.',
  },
  deadweight: {
    label: 'Was toch gebeurd (deadweight)',
    why: 'Het deel dat ook zonder het project was gelukt. Dat deel telt niet mee. Zonder schatting lijkt het resultaat te mooi.',
  },
  ownShare: {
    label: 'Eigen aandeel',
    why: 'Het deel van het effect dat van dit project is. Werkten anderen mee, dan is het minder dan 100%.',
  },
  displacement: {
    label: 'Verdringing',
    why: 'Het deel dat alleen is verschoven naar een andere plek of andere mensen. Dat is geen winst voor de samenleving.',
  },
  years: {
    label: 'Hoeveel jaar houdt het aan?',
    why: 'Een effect kan langer duren dan het project. Vul alleen jaren in die uit te leggen zijn. Leeg is 1 jaar.',
  },
  dropOff: {
    label: 'Uitval per jaar',
    why: 'Elk volgend jaar blijft er vaak minder over, bijvoorbeeld door terugval. Hier staat het deel dat per jaar wegvalt.',
  },
  startYear: {
    label: 'Begint in projectjaar',
    why: 'Het projectjaar waarin het effect voor het eerst telt. Later is in euro’s van nu iets minder waard. Leeg is jaar 1.',
  },
  ownPrice: {
    label: 'Eigen prijs',
    why: 'Alleen nodig als de prijslijst niet past of een lokale prijs beter is. Reken hem zelf om naar de prijzen van uw project: wij doen dat hier niet. Noem ook de bron.',
  },
  cashable: {
    label: 'Werkelijk bespaard',
    why: 'Soms wordt maar een deel van de prijs echt minder uitgegeven. Vul dat deel in. Leeg is 100%.',
  },
  payer: {
    label: 'Baathouder',
    why: 'Wie het voordeel krijgt. Dat is vaak een ander dan wie betaalt. Leeg: de baathouder van de prijslijst.',
  },
  hoursPerUnit: {
    label: 'Uren per eenheid',
    why: 'Uren werk die anderen per eenheid overhouden. Leeg: het cijfer uit de lijst, als dat er is.',
  },
  sector: {
    label: 'Sector van de uren',
    why: 'Bij wie de uren vrijkomen, zoals politie of zorg. Leeg: de sector uit de lijst.',
  },
  low: {
    label: 'Laag',
    why: 'Hoeveel keer het effect als het tegenvalt. 0,5 betekent de helft. Samen met Hoog geeft dit de bandbreedte.',
  },
  high: {
    label: 'Hoog',
    why: 'Hoeveel keer het effect als het meevalt. 1,3 betekent 30% meer.',
  },
  evidence: {
    label: 'Bewijs',
    why: 'Hoe bekend is dat dit zo is. Een schatting mag, als het maar zichtbaar is.',
  },
  source: {
    label: 'Bron',
    why: 'Waar het aantal of de eigen prijs vandaan komt, zodat een ander het kan nakijken.',
  },
  group: {
    label: 'Groep',
    why: 'Rijen over dezelfde gebeurtenis krijgen dezelfde groep. Zo valt op als iets dubbel telt.',
  },
}
