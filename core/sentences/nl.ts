// Every sentence about wrong input, in Dutch: what is wrong, what to do. The place is put in front of it.
// Grouped by theme; en.ts has the same codes in the same order. Written for social workers: short, and nobody is blamed.
import { formatEuro, formatNumber, formatPercent } from './format'
import { placed } from './place'
import type { Facts, ProblemKind, Sentence } from './problem'

const sentence = (kind: ProblemKind, say: (facts: Facts) => string): Sentence => ({
  kind,
  say: (facts) => placed(facts, say(facts)),
})
const wrong = (say: (facts: Facts) => string): Sentence => sentence('VALUE', say)
const notFound = (say: (facts: Facts) => string): Sentence => sentence('NA', say)

const number = (fact: Facts[string] | undefined): string => formatNumber(Number(fact), 'nl')
const percent = (fact: Facts[string] | undefined): string => formatPercent(Number(fact), 'nl')
const euro = (fact: Facts[string] | undefined): string => formatEuro(Number(fact), 'nl')

/** "Lijkt op: a, b, c." or nothing when nothing comes near. */
const near = (facts: Facts): string => (facts.near ? ` Lijkt op: ${facts.near}.` : '')

/** Where a price of one's own goes: the column Prijs, or the one that the form at hand names. */
const priceColumn = (facts: Facts): string => String(facts.priceColumn ?? 'Prijs')

/** 40 typed where 40% is meant. */
const meantPercent = (facts: Facts): string => {
  const value = Number(facts.value)
  return value >= 2 && value <= 100
    ? ` Typ ${number(value)}% of ${number(value / 100)} voor ${number(value)} procent.`
    : ''
}

const whyNoPrice: Readonly<Record<string, string>> = {
  use: 'is een cijfer ter vergelijking en geen prijs om mee te rekenen',
  value: 'heeft geen vaste prijs, want de bron noemt alleen een bandbreedte',
  unit: 'is geen bedrag in euro per eenheid',
}

/** ": " and why no hours are known, or nothing. */
const whyNoHours = ({ reason, why }: Facts): string => {
  if (reason) return `: ${reason}`
  return why && whyNoPrice[why] ? `: het ${whyNoPrice[why]}` : ''
}

const notInList = (f: Facts): string => `"${f.value}" staat niet in de lijst. Kies uit: ${f.choices}.`

export const nl = {
  // The call
  'argument-missing': wrong(
    () => 'hier is niets ingevuld. Vul een waarde in, of kies een cel waarin een waarde staat.',
  ),
  'too-many-arguments': wrong(
    (f) =>
      `${f.fn} krijgt ${f.given} ${f.given === 1 ? 'waarde' : 'waarden'}, maar heeft er hooguit ${f.most}. Haal weg wat er te veel staat.`,
  ),
  'one-cell-only': wrong(() => 'hier past maar één cel. Kies één cel in plaats van een bereik.'),
  'result-not-finite': wrong(
    (f) =>
      `de uitkomst van ${f.fn} is te groot om te tonen. Controleer of er geen veel te groot of te klein getal in staat.`,
  ),
  'result-broken': wrong(
    (f) =>
      `${f.fn} kon geen uitkomst geven. Dat is een fout in Impactkaart en ligt niet aan de invoer. Meld deze fout.`,
  ),

  // One cell
  'cell-error': wrong((f) => `in deze cel staat de foutmelding ${f.value}. Herstel eerst die cel.`),
  'cell-boolean': wrong(
    (f) =>
      `hier staat ${f.value === 'TRUE' ? 'WAAR' : 'ONWAAR'}. Vul ${f.wanted === 'text' ? 'een tekst' : 'een getal'} in.`,
  ),
  'cell-foreign': wrong(() => 'hier staat iets anders dan een getal of tekst. Vul een getal of tekst in.'),
  'not-a-number': wrong((f) => `"${f.value}" is geen getal. Vul alleen een getal in, bijvoorbeeld 1250,50.`),
  'number-ambiguous': wrong(
    (f) => `"${f.value}" kan ${f.whole} zijn, maar ook ${f.decimal}. Typ ${f.whole} of ${f.decimal}.`,
  ),
  'number-too-large': wrong(() => 'dit getal is te groot. Vul een kleiner getal in.'),
  'number-negative': wrong((f) => `${number(f.value)} is minder dan 0. Vul 0 of meer in.`),
  'number-not-above-zero': wrong((f) => `${number(f.value)} is te laag. Vul een getal boven 0 in.`),
  'share-above-one': wrong(
    (f) => `${percent(f.value)} is meer dan 100%. Vul een percentage tussen 0% en 100% in.${meantPercent(f)}`,
  ),
  'share-below-zero': wrong((f) => `${percent(f.value)} is minder dan 0%. Vul een percentage tussen 0% en 100% in.`),
  'discount-rate-out-of-range': wrong(
    (f) =>
      `een discontovoet van ${percent(f.value)} kan niet. Vul een percentage tussen -10% en 25% in.${meantPercent(f)}`,
  ),
  'years-out-of-range': wrong((f) => `${number(f.value)} jaar kan niet. Vul een aantal jaren boven 0 in, hooguit 30.`),
  'start-year-invalid': wrong(
    (f) => `${number(f.value)} is geen projectjaar. Vul een heel getal van 1 tot en met 30 in.`,
  ),
  'months-out-of-range': wrong(
    (f) => `${number(f.value)} maanden kan niet. Vul een aantal maanden boven 0 in, hooguit 360.`,
  ),
  'date-unreadable': wrong((f) => `"${f.value}" is geen datum. Typ de datum zo: 1-3-2026.`),
  'choice-unknown': wrong(notInList),
  'choice-not-found': notFound(notInList),

  // Tables
  'table-empty': wrong(() => 'deze tabel is leeg. Kies de hele tabel, met de kopregel erbij.'),
  'column-missing': wrong((f) => `de kolom ${f.wanted} ontbreekt. Zet ${f.wanted} in de bovenste rij van de tabel.`),
  'header-twice': wrong(
    (f) => `de kop "${f.header}" staat er twee keer, in kolom ${f.first} en in kolom ${f.second}. Laat er één staan.`,
  ),
  'outcomes-none': wrong(() => 'er staat nog geen uitkomst in de tabel. Vul in de kolom Uitkomst minstens één rij in.'),

  // The project table
  'project-one-column': wrong(
    () => 'deze tabel heeft twee kolommen nodig: Gegeven en Waarde. Kies ook de kolom met de waarden.',
  ),
  'project-empty': wrong(
    () => 'hier staan nog geen gegevens. Zet links wat het is, bijvoorbeeld Looptijd, en rechts de waarde.',
  ),
  'project-item-twice': wrong(
    (f) => `${f.label} staat er twee keer, in rij ${f.first} en in rij ${f.second}. Laat er één staan.`,
  ),
  'costs-differ': wrong(
    (f) =>
      `hier staat ${euro(f.total)}, maar de losse kosten tellen op tot ${euro(f.sum)}. Maak Kosten totaal leeg of verbeter een van de bedragen.`,
  ),

  // The outcome table: the effect
  'effect-missing': wrong(
    () => 'er is nog geen aantal. Vul Bruto aantal in, of Aantal bewoners met Kans zonder en Kans met.',
  ),
  'chances-incomplete': wrong(
    (f) => `${f.missing} ontbreekt. Vul Aantal bewoners, Kans zonder en Kans met alle drie in, of alleen Bruto aantal.`,
  ),
  'gross-and-chances': wrong(
    () => 'hier staan Bruto aantal én bewoners of kansen. Kies één manier en maak de andere cellen leeg.',
  ),
  'deadweight-with-chances': wrong(
    () =>
      'Kans zonder telt al mee wat toch gebeurd was. Maak Deadweight leeg, of gebruik Bruto aantal in plaats van de kansen.',
  ),
  'low-above-high': wrong(
    (f) => `Laag (${number(f.low)}) is hoger dan Hoog (${number(f.high)}). Vul bij Laag het kleinste getal in.`,
  ),

  // Payers
  'payer-shares-total': wrong((f) => `de aandelen tellen op tot ${percent(f.total)}. Maak er samen 100% van.`),
  'payer-shares-partly': wrong(
    (f) =>
      `${f.payer} heeft geen percentage en andere baathouders wel. Geef ze allemaal een percentage, of geen enkele.`,
  ),
  'payer-twice': wrong((f) => `${f.payer} staat er twee keer. Noem elke baathouder één keer.`),
  'payer-unreadable': wrong((f) => `"${f.value}" is niet te lezen. Schrijf het zo: gemeente 60%; zorgverzekeraar 40%.`),
  'payer-both-ways': wrong(
    (f) =>
      `hier staat een baathouder, maar ook de kolom ${f.share} is ingevuld. Kies één manier en maak de andere leeg.`,
  ),

  'share-nameless': wrong(
    () => 'hier staat een aandeel, maar boven de kolom staat geen naam. Zet de naam erboven of maak de cel leeg.',
  ),

  // Prices, hours and years
  'price-unknown': notFound(
    (f) => `"${f.value}" staat niet in de prijslijst.${near(f)} Kies een naam uit de prijslijst.`,
  ),
  'price-not-usable': notFound(
    (f) =>
      `"${f.value}" ${whyNoPrice[String(f.why)] ?? ''}.${near(f)} Kies een andere naam of neem een eigen prijs op.`,
  ),
  'outcome-price-unknown': notFound(
    (f) =>
      `"${f.value}" staat niet in de prijslijst en ${priceColumn(f)} is leeg.${near(f)} Kies een naam uit de lijst, of vul ${priceColumn(f)} in.`,
  ),
  'outcome-price-not-usable': notFound(
    (f) =>
      `"${f.value}" ${whyNoPrice[String(f.why)] ?? ''}.${near(f)} Kies een andere naam of vul ${priceColumn(f)} in.`,
  ),
  'own-price-missing': wrong((f) => `bij "${f.value}" ontbreekt de prijs. Vul Prijs in, of haal deze rij weg.`),
  'key-twice': wrong(
    (f) => `"${f.value}" staat er twee keer, in rij ${f.first} en in rij ${f.second}. Laat er één staan.`,
  ),
  'year-unknown': notFound(
    (f) =>
      `voor het jaar ${String(f.value).replace('.', ',')} is er geen prijsindexcijfer. Kies een jaar van ${f.from} tot en met ${f.to}.`,
  ),
  'hours-unknown': notFound(
    (f) => `voor "${f.value}" zijn geen uren bekend${whyNoHours(f)}. Kies een andere naam, of reken met eigen uren.`,
  ),

  // Measurements
  'score-outside': wrong(
    (f) =>
      `${number(f.value)} past niet op de schaal. Vul ${number(f.least)} ${f.most === Infinity ? 'of meer' : `tot en met ${number(f.most)}`} in.`,
  ),
  'columns-differ': wrong((f) => `voor is ${f.before} cellen en na ${f.after}. Kies twee kolommen die even hoog zijn.`),
  'scores-none': wrong(() => 'hier staat nog geen score. Vul bij minstens één rij Code en Score in.'),
  'goal-is-start': sentence(
    'DIV0',
    () => 'het doel is gelijk aan de start, en delen door 0 kan niet. Vul een ander doel in.',
  ),

  // Results
  'costs-zero': sentence('DIV0', () => 'de kosten zijn 0, en delen door 0 kan niet. Vul de kosten in.'),
  'never-paid-back': notFound(
    () => 'de baten dekken de kosten niet, dus er is geen terugverdientijd. Controleer de bedragen.',
  ),
} satisfies Record<string, Sentence>
