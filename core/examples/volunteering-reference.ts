// What REFERENTIE gives for vrijwilligerswerk, written out as the worked example of that function.
import type { Value } from '../cell'

const type = 'vrijwilligerswerk'
const own = 'eigen schatting'
const band = 'Eigen schatting: 1,0 tot 2,2; in de bron was geen spreiding leesbaar.'

const questions: readonly (readonly [name: string, why: string, steps: readonly number[]])[] = [
  [
    'Intensiteit van de begeleiding',
    'Meer tijd en aandacht per bewoner geeft meestal meer effect; bij minder uren past een lagere factor.',
    [0.6, 0.8, 1, 1.2, 1.4],
  ],
  [
    'Zwaarte van de problemen',
    'Bij zwaardere problemen worden hogere kosten voorkomen. Bij lichte problemen was er minder te voorkomen.',
    [0.6, 0.8, 1, 1.2, 1.4],
  ],
  [
    'Aandeel dat afrondt',
    'Wie halverwege stopt, merkt meestal minder effect. De kosten zijn dan al wel gemaakt.',
    [0.6, 0.8, 1, 1.2, 1.4],
  ],
  [
    'Duur van het effect',
    'Een effect dat langer aanhoudt, levert meer jaren baten op tegen dezelfde kosten.',
    [0.6, 0.8, 1, 1.2, 1.4],
  ],
  [
    'Bijdrage van anderen',
    'Wat anderen bijdragen, telt niet als effect van dit project. Hoe meer zij doen, hoe kleiner het eigen aandeel.',
    [1.4, 1.2, 1, 0.8, 0.6],
  ],
]
const answers = ['veel minder', 'minder', 'gelijk', 'meer', 'veel meer']

/** The whole table, header included. */
export const volunteeringReference: Value[][] = [
  ['Projecttype', 'Onderdeel', 'Waarde', 'Toelichting', 'Bron'],
  [
    type,
    'Factor',
    1.6,
    "Sectorgemiddelde, geen meting. Gemiddelde van 14 MKBA's (maatschappelijke kosten-batenanalyses) binnen 32 businesscases sociaal werk (tweede hand).",
    'Meta-analyse businesscases sociaal werk, SEOR, in opdracht van Sociaal Werk werkt!, 2020. https://www.bruggenvoorjongeren.be/nl/nieuws/sociaal-werk-rendeert-met-een-factor-1-6',
  ],
  [type, 'Laag', 1, band, own],
  [type, 'Hoog', 2.2, band, own],
  ...questions.flatMap(([name, why, steps]) =>
    steps.map((step, at) => [type, `${name}: ${answers[at]}`, step, why, own]),
  ),
  [
    type,
    'Onderzoek ernaast: Vrijwilligers interkerkelijk diaconaal overleg Lelystad',
    'niet bekend',
    'Nederland, 2009. Uitgespaard 1.613.000 op een waarde van de uren van 2.092.000 euro (77%). Uitgespaarde kosten tegenover de waarde van uren, geen baten tegenover kosten. Vijf vergelijkbare onderzoeken van Oikos geven 38 tot 59%. Primaire bron gezien.',
    'IDO, niet voor niets, Stichting Oikos, 2009. http://www.stichtingoikos.nl/maatschappelijk-rendement/',
  ],
  [
    type,
    'Onderzoek ernaast: Ruildienst voor burenhulp (time bank, Engeland), modelberekening',
    2.89,
    'Kosten-batenanalyse, Verenigd Koninkrijk, 2010. Ruim 1.300 pond per lid per jaar. Verhouding zelf berekend (1.300 / 450). Model met waarden uit literatuur. Tweede hand.',
    'Building community capacity: making an economic case (Knapp, Bauer, Perkins, Snell), PSSRU, London School of Economics, 2010. http://www.thinklocalactpersonal.org.uk/News/PersonalisationNewsItem/?cid=9012',
  ],
]
