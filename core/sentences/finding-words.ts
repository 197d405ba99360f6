// What CONTROLE says, in Dutch: what stands out and what one can do about it. Sober: a finding is a question, not a verdict.
// Grouped by what it is about. Facts are those of `core/method/findings.ts`.
import { asSentence } from './as-sentence'
import { formatFixed, formatNumber, formatPercent } from './format'
import type { Facts } from './problem'

/** The two sentences of a finding. */
export interface FindingWords {
  readonly finding: string
  readonly advice: string
}

type Say = (facts: Facts) => FindingWords

const say =
  (finding: (facts: Facts) => string, advice: string | ((facts: Facts) => string)): Say =>
  (facts) => ({ finding: finding(facts), advice: typeof advice === 'string' ? advice : advice(facts) })

const number = (fact: Facts[string] | undefined): string => formatNumber(Number(fact), 'nl')
const percent = (fact: Facts[string] | undefined): string => formatPercent(Number(fact), 'nl', 1)
const factor = (fact: Facts[string] | undefined): string => formatFixed(Number(fact), 2, 'nl')
const extra = (fact: Facts[string] | undefined): string => (fact ? ` ${asSentence(String(fact))}` : '')

export const findingWords = {
  // The tables
  'more-errors': say(
    (f) => (f.count === 1 ? 'Er is nog 1 fout.' : `Er zijn nog ${number(f.count)} fouten.`),
    'Verbeter eerst de fouten hierboven.',
  ),
  'project-row-unknown': say(
    (f) => `"${f.label}" is geen bekend gegeven en telt niet mee.`,
    'Controleer de naam van dit gegeven, of laat de rij staan als notitie.',
  ),
  'project-row-nameless': say(
    () => 'Hier staat een waarde zonder naam ervoor. De waarde telt niet mee.',
    'Zet links wat het is, of maak de cel leeg.',
  ),
  'column-unknown': say(
    (f) => `De kolom "${f.column}" is niet bekend en telt niet mee.`,
    'Controleer de kop van deze kolom, of laat hem staan als notitie.',
  ),
  'column-headless': say(
    () => 'Deze kolom heeft geen kop en telt niet mee.',
    'Zet in de bovenste rij wat er in deze kolom staat, of maak de kolom leeg.',
  ),
  'row-skipped': say(
    () => 'In deze rij is iets ingevuld, maar de kolom Uitkomst is leeg. De rij telt niet mee.',
    'Kies een uitkomst, of maak de rij leeg.',
  ),
  'zero-skipped': say(
    () => 'Hier staat 0. Dat is gelezen als niet ingevuld.',
    'Maak de cel leeg, of vul in wat het moet zijn.',
  ),

  // Prices and hours
  'own-price-column': say(
    () => 'De kolom Eigen prijs telt niet mee, want er is geen kolom Prijs.',
    'Noem de kolom Prijs, dan telt de eigen prijs mee.',
  ),
  'own-price-ignored': say(
    () => 'De eigen prijs is anders dan de prijs waarmee gerekend is, en telt niet mee.',
    'Vul in de kolom Prijs in wat moet gelden.',
  ),
  'price-check': say(
    (f) => `De prijs van "${f.label}" heeft een waarschuwing.${extra(f.notes)}`,
    'Lees het prijspaspoort en kijk of deze prijs bij het project past.',
  ),
  'price-old': say(
    (f) => `De prijs van "${f.label}" komt uit ${f.year}. Dat is meer dan 10 jaar voor het prijspeil ${f.priceYear}.`,
    'Zoek een nieuwere prijs, of zeg bij het resultaat dat de prijs oud is.',
  ),
  'price-weak': say(
    (f) => `De bron van de prijs van "${f.label}" is zwak: ${f.source}.`,
    'Zoek een sterkere bron, of reken ook met een lagere prijs.',
  ),
  'hours-unknown': say(
    (f) => `Van "${f.label}" is niet bekend hoeveel uur werk erachter zit.${extra(f.why)}`,
    'De uren tellen als 0. Vul Uren per eenheid in als ze wel bekend zijn.',
  ),

  // The effect
  'chance-large': say(
    (f) => `De kans gaat van ${percent(f.without)} naar ${percent(f.with)}. Zo'n groot verschil is zeldzaam.`,
    'Controleer beide kansen en noem waar ze vandaan komen.',
  ),
  'residents-above-reach': say(
    (f) => `Hier staan ${number(f.residents)} bewoners, maar het bereik van het project is ${number(f.reach)}.`,
    'Verbeter het aantal bewoners, of het bereik in de projecttabel.',
  ),
  'long-effect': say(
    (f) => `Het effect duurt ${number(f.years)} jaar zonder dat er iets van verdwijnt.`,
    'Vul Uitval in, of leg uit waarom het effect heel blijft.',
  ),
  'net-negative': say(
    (f) => `"${f.label}" heeft een negatief effect en gaat van de baten af.`,
    'Laat het staan als het project hier extra kosten geeft. Controleer anders het aantal, de kansen en de richting.',
  ),
  'estimate-carries': say(
    (f) => `Deze rij is een schatting en maakt ${percent(f.part)} van de baten uit.`,
    'Onderbouw juist deze rij: meet, tel, of zoek onderzoek.',
  ),
  'total-and-part': say(
    (f) =>
      `De rijen ${f.rows} gaan over hetzelfde (${f.group}). "${f.label}" is een totaal waar de andere al in kunnen zitten.`,
    'Houd het totaal of de delen, of leg uit dat het om andere mensen gaat.',
  ),
  'same-key': say(
    (f) => `"${f.label}" staat in meer rijen: ${f.rows}.`,
    'Laat het staan als het om andere mensen of jaren gaat. Anders telt het dubbel.',
  ),

  // The whole
  'no-reference': say(
    () => 'Nergens is afgetrokken wat zonder het project ook was gebeurd.',
    'Vul bij de belangrijkste rijen Deadweight in, of gebruik de kans zonder en de kans met het project.',
  ),
  'all-ours': say(
    () => 'In alle rijen is het hele effect van het project zelf.',
    'Hielpen anderen mee, zoals school, huisarts of familie? Vul dan Eigen aandeel in.',
  ),
  'factor-high': say(
    (f) => `De rendementsfactor is ${factor(f.factor)}. Boven 5 komt zelden voor.`,
    'Staan alle kosten erin? Controleer ook de grootste rijen: aantallen, prijs en duur.',
  ),
  'factor-low': say(
    (f) => `De rendementsfactor is ${factor(f.factor)}. Onder 0,2 komt zelden voor.`,
    'Controleer of alle uitkomsten erin staan en of de kosten kloppen. Niet alle waarde is in euro te vangen.',
  ),
  'discount-zero': say(
    () => 'De discontovoet is 0%. Euro’s van later tellen dan even zwaar als euro’s van nu.',
    'Maak de cel leeg voor 2,25%, de standaard in Nederland, of leg uit waarom het 0% is.',
  ),
  'no-costs': say(
    () => 'Er zijn geen kosten ingevuld. Zonder kosten is er geen rendementsfactor.',
    'Vul de kosten van het project in.',
  ),

  // Tips
  'no-reach': say(
    () => 'Het bereik is niet ingevuld. Baten en kosten per bewoner zijn dan niet bekend.',
    'Vul in hoeveel bewoners het project bereikt.',
  ),
  'reach-zero': say(
    () => 'Het bereik is 0. Baten en kosten per bewoner zijn dan niet bekend.',
    'Vul in hoeveel bewoners het project bereikt, of maak de cel leeg.',
  ),
  'no-municipality': say(() => 'De gemeente is niet ingevuld.', 'Vul de gemeente in, dan staat die op de kaart.'),
  'own-price-no-source': say(
    (f) => `De eigen prijs van "${f.label}" heeft geen bron.`,
    'Noem waar de prijs vandaan komt, ook als het een eigen schatting is.',
  ),
  'no-band': say(
    () => 'Nergens is een ondergrens of bovengrens ingevuld.',
    'Vul Laag en Hoog in bij de grootste rijen, dan toont de kaart een bandbreedte.',
  ),
} satisfies Record<string, Say>

export type FindingCode = keyof typeof findingWords
