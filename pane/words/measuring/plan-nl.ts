// Words of Meten in Dutch: goal, change and indicators.

const answersOf = (count: number): string => (count === 1 ? '1 antwoord' : `${count} antwoorden`)

export const planNl = {
  goal: {
    who: {
      label: 'Voor wie?',
      why: 'Een groep met een aantal. Zo weet u straks of u de juiste mensen bereikt.',
      hint: 'bijvoorbeeld: 30 jongeren uit Noord',
    },
    change: {
      label: 'Wat verandert er?',
      why: 'Begin met een werkwoord. Noem wat mensen gaan doen, niet wat u aanbiedt.',
      hint: 'bijvoorbeeld: openen elke week hun post',
    },
    by: {
      label: 'Wanneer is het zover?',
      why: 'Een dag, of een maand met een jaar. Zonder datum kan niemand zien of het gelukt is.',
      hint: 'bijvoorbeeld: december 2027',
    },
    seen: {
      label: 'Hoe ziet u het?',
      why: 'Een indicator, of iets wat u kunt tellen. Dit meet u straks in stap 4.',
      hint: 'bijvoorbeeld: de score op Post op tijd openen',
    },
    waiting: 'Hier komt uw doel in één zin zodra u begint te typen.',
  },
  change: {
    one: (number: number) => `Effect ${number}`,
    more: 'Nog een effect',
    most: 'Op de kaart passen vier effecten.',
    full: (rows: number) => `Op het blad passen ${rows} effecten. Haal er eerst een weg.`,
    changedMeanwhile: (effect: string) =>
      `Iemand heeft dit effect intussen gewijzigd: ${effect === '' ? 'het is weggehaald' : effect}. Bekijk het en bewaar opnieuw.`,
    effect: {
      label: 'Effect in woorden',
      why: 'Kort en gewoon: wat is er voor bewoners veranderd? Schrijf op wat u zou zien of horen.',
      hint: 'bijvoorbeeld: voelt zich minder alleen',
    },
    whom: { label: 'Voor wie', why: 'Niet iedereen merkt hetzelfde. Noem de groep voor wie dit geldt.' },
    theme: {
      label: 'Thema',
      why: 'Het thema verbindt dit effect met de metingen. Dan staat erbij wat er gemeten is.',
    },
    strength: {
      label: 'Sterkte',
      why: 'Een inschatting: een licht, duidelijk of sterk effect. Leeg laten mag.',
    },
    evidence: {
      label: 'Bewijs',
      why: 'Hoe weet u dit? Een lezer ziet dit op de kaart en kan het zelf wegen.',
    },
    strengths: { licht: 'licht', duidelijk: 'duidelijk', sterk: 'sterk' },
  },
  indicator: {
    recommended: 'Aanbevolen voor dit type project',
    others: 'Ook gekozen',
    more: (count: number) => `Meer indicatoren (${count})`,
    noType: 'Bij Start is nog geen type project gekozen. Daarom staat hier de hele lijst.',
    minutes: (count: number) => (count === 1 ? '1 minuut per keer' : `${count} minuten per keer`),
    count: 'telling',
    sensitive: 'gevoelig: leg uit waarom u het vraagt',
    none: 'Nog niets gekozen. Drie tot vijf is genoeg.',
    load: (count: number, minutes: string) =>
      `Gekozen: ${count}. Meten kost ongeveer ${minutes} ${minutes === '1' ? 'minuut' : 'minuten'} per maand (eigen schatting).`,
    noReach: (count: number) => `Gekozen: ${count}. Vul bij Start het bereik in om te zien hoeveel tijd meten kost.`,
    tooMany: 'Meer dan vijf kost meer tijd dan het oplevert (eigen vuistregel). Kies liever wat u echt gaat gebruiken.',
    full: (rows: number) => `In het plan passen ${rows} indicatoren. Haal er eerst een weg.`,
    hasAnswers: (count: number) => `Hierop staan al ${answersOf(count)}. Die tellen dan niet meer mee.`,
  },
  own: {
    summary: 'Eigen indicator',
    fields: {
      title: { label: 'Naam', why: 'Kort, zo heet de indicator straks op de bladen.' },
      question: { label: 'Vraag', why: 'Eén vraag tegelijk, in gewone woorden. Zo stelt ieder dezelfde vraag.' },
      theme: { label: 'Thema van deze vraag', why: 'Per thema telt het blad wie vooruitging.' },
      ownTheme: { label: 'Naam van het eigen thema', why: 'Kort. Vragen met dezelfde naam tellen samen.' },
      low: { label: 'Laagste score', why: 'Het begin van de schaal, meestal 1.' },
      high: { label: 'Hoogste score', why: 'Het einde van de schaal, meestal 5. Dat is altijd het beste antwoord.' },
    },
    highIsGood: 'De hoogste score is altijd het beste antwoord.',
    add: 'Voeg toe aan mijn keuze',
    noTitle: 'Geef de indicator een naam.',
    taken: 'Deze indicator is er al. Kies een andere naam.',
    noQuestion: 'Schrijf de vraag op die u gaat stellen.',
    noTheme: 'Kies een thema.',
    noOwnTheme: 'Geef het eigen thema een naam.',
    badScale: 'Vul twee getallen van 1 tot 100 in. De hoogste score is meer dan de laagste.',
  },
  method: {
    title: 'Welke manier van meten past?',
    intro: 'Tel én vertel: samen zeggen ze meer dan één van de twee.',
    tellen: 'om te tellen',
    vertellen: 'om te vertellen',
  },
  agenda: {
    title: 'Wanneer meten?',
    noStart: (sheet: string) => `Vul op het blad ${sheet} de startdatum in. Dan staat hier wanneer u meet.`,
    status: { nu: 'nu meten', straks: 'straks', voorbij: 'voorbij' },
  },
}

/** The same keys and the same kinds of text in every language. */
export type PlanWords = typeof planNl
