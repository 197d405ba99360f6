// Words of the indication and of the screen Kaart, in Dutch.
import { quickCardCaution } from '../../core'

export const quickNl = {
  label: 'Indicatie, geen meting',
  waiting: 'Hier komt de eerste indicatie zodra een type project is gekozen.',
  wrong: 'De indicatie wacht tot de velden met een fout zijn verbeterd.',
  sentence: (factor: string, low: string, high: string) =>
    `Elke euro levert naar schatting ${factor} euro op, tussen ${low} en ${high}. Indicatie, geen meting.`,
  costsPerResident: 'Kosten per bewoner',
  benefits: 'Baten (indicatie)',
  costs: 'Kosten',
  source: 'Bron',
  caution: quickCardCaution,
}

export const cardNl = {
  title: 'Kaart',
  titleIndication: 'Indicatie',
  needSheets: 'Er is nog geen Impactkaart in deze werkmap. In drie stappen staat de eerste er.',
  make: 'Maak een Impactkaart',
  quantitative: 'Kwantitatief rendement',
  qualitative: 'Kwalitatieve effecten',
  labour: 'Arbeidsmarkt',
  labourNote: 'Uren zijn vrijgespeeld, niet bezuinigd. Ze tellen niet mee in de euro’s.',
  indicationNote:
    'Dit is een indicatie uit een vergelijkbaar project, geen meting. Voeg uitkomsten toe voor de volledige kaart.',
  needQualitative:
    'Nog geen effecten in woorden. Nodig: uitkomsten, met per uitkomst hoe bekend is dat het zo is (Bewijs).',
  needLabour: 'Nog geen uren bekend. Nodig: uitkomsten uit de prijslijst, of eigen uren per eenheid.',
  factor: 'Rendementsfactor',
  noFactor: 'Zonder kosten is er geen rendementsfactor. Vul bij Start de kosten in.',
  factorHelp: 'euro aan baten per euro kosten',
  band: (low: string, high: string) => `tussen ${low} en ${high}`,
  bandPicture: (factor: string, low: string, high: string) =>
    `De factor is ${factor}, met ${low} als lage en ${high} als hoge waarde. Bij 1 zijn de kosten terugverdiend.`,
  evenPoint: '1 = kosten terug',
  benefits: 'Baten',
  costs: 'Kosten',
  net: 'Netto baten',
  benefitsPerResident: 'Baten per bewoner',
  costsPerResident: 'Kosten per bewoner',
  payback: 'Terugverdientijd',
  hours: 'Uren vrijgespeeld',
  fte: 'Voltijdbanen van een jaar (fte)',
  payers: 'Wie heeft er baat bij?',
  sectors: 'Uren per sector',
  payer: 'Baathouder',
  sector: 'Sector',
  euro: 'Euro',
  shareColumn: 'Aandeel',
  hoursColumn: 'Uren',
  fteColumn: 'Fte',
  payersPicture: (largest: string) => `Staafdiagram: baten per baathouder in euro. Het meest gaat naar ${largest}.`,
  sectorsPicture: (largest: string) => `Staafdiagram: vrijgespeelde uren per sector. Het meest bij ${largest}.`,
  effects: 'Wat er verandert',
  evidence: 'Bewijs',
  wrongRows: (count: number) =>
    count === 1
      ? '1 rij op het blad Uitkomsten klopt nog niet en telt niet mee.'
      : `${count} rijen op het blad Uitkomsten kloppen nog niet en tellen niet mee.`,
  toOutcomes: 'Naar Uitkomsten',
  findings: 'Wat een zorgvuldige lezer zou opmerken',
  findingCount: (count: number) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
  noFindings: 'Geen bevindingen.',
  basis: (priceYear: string, rate: string) =>
    `Alles in prijzen van ${priceYear} (prijspeil). Euro’s van latere jaren tellen per jaar ${rate} minder mee (discontovoet).`,
  actions: 'Bewaren en delen',
  save: 'Opslaan (.xlsx)',
  print: 'Afdrukken',
  share: 'Maak deelbaar',
  shareHint: 'Een kopie waarin onze functies zijn vervangen door hun uitkomst. Leesbaar voor iedereen.',
  saved: 'Opgeslagen.',
  shared: 'De deelbare kopie is klaar.',
  show: 'Toon het blad Kaart',
  remove: 'Verwijder onze bladen',
  removeSure: (sheets: readonly string[]) =>
    `Deze Impactkaart verwijderen? Deze bladen gaan weg, met wat erin staat: ${sheets.join(', ')}. Eigen bladen blijven.`,
  removeYes: 'Ja, verwijder deze bladen',
  removed: 'De bladen zijn verwijderd. Eigen bladen zijn niet aangeraakt.',
  noneYet: 'niet bekend',
  neverBack: 'niet terugverdiend',
}
