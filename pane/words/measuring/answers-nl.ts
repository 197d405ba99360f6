// Words of Meten in Dutch: answers of residents: typed, pasted, and what they tell.

const answersOf = (count: number): string => (count === 1 ? '1 antwoord' : `${count} antwoorden`)

export const answersNl = {
  entry: {
    title: 'Eén keer meten',
    noIndicators: 'Kies eerst indicatoren bij stap 3. Dan staan hier de vragen.',
    onlyCounts: 'U koos alleen tellingen. Die vult u in op het blad Monitor.',
    code: {
      label: 'Code',
      why: 'Een code in plaats van een naam. Bewaar de lijst van codes en namen ergens anders, achter slot.',
      hint: 'bijvoorbeeld: K07',
    },
    group: { label: 'Groep', why: 'Een naam voor de groep, geen namen van mensen. Leeg laten mag.' },
    moment: { label: 'Moment', why: 'Alleen met twee momenten is te zien wat er veranderde.' },
    rater: 'Wie geeft de score?',
    form: 'Voor wie?',
    save: 'Bewaar deze antwoorden',
    noCode: 'Vul een code in, zoals K07. Gebruik geen naam.',
    noAnswers: 'Geef minstens één antwoord.',
    scale: (low: number, high: number) => `Een getal van ${low} tot ${high}. Het hoogste is het beste.`,
    outside: (low: number, high: number) =>
      `Dit antwoord past niet op de schaal. Vul een getal van ${low} tot ${high} in.`,
    saved: (count: number, code: string, moment: string) =>
      code === ''
        ? `${answersOf(count)} bewaard bij ${moment}.`
        : `${answersOf(count)} van ${code} bewaard bij ${moment}.`,
    dropped: (code: string) => `De antwoorden van ${code} zijn niet vervangen en staan niet meer in dit formulier.`,
    twice: (count: number, who: string) =>
      `Er ${count === 1 ? 'staat' : 'staan'} al ${answersOf(count)} van ${who}. Vervangen?`,
    overwrite: 'Ja, vervang',
    full: (rows: number) =>
      `De tabel Metingen is vol: ${rows} rijen, meer kan niet. Begin voor een nieuw jaar een nieuwe Impactkaart.`,
    room: (free: number, rows: number) => `Op het blad Metingen zijn nog ${free} van de ${rows} rijen leeg.`,
    moreRows: 'Meer rijen',
    grown: (rows: number) => `Het blad Metingen heeft nu ${rows} rijen.`,
    waiting: (first: string, second: string, codes: string) =>
      `Wel gemeten bij ${first}, nog niet bij ${second}: ${codes}.`,
    counts: (titles: string, sheet: string) => `Tellingen vult u in op het blad ${sheet}: ${titles}.`,
  },
  harvest: {
    none: 'Hier ziet u na elk antwoord wat de metingen zeggen.',
    notYet: (scores: number, people: number, first: string, second: string) =>
      `Er tellen nu ${answersOf(scores)} van ${people === 1 ? '1 bewoner' : `${people} bewoners`}. Nog niemand is bij ${first} én bij ${second} gemeten.`,
    noPairs: 'Nog niemand is op beide momenten gemeten.',
    moved: (pairs: number, forward: number, same: number, back: number) =>
      `${forward} van de ${pairs} ${forward === 1 ? 'ging' : 'gingen'} vooruit, ${same} gelijk, ${back} achteruit.`,
  },
  certainty: {
    few: 'Dat is een aanwijzing, geen bewijs.',
    likely: 'Dat is waarschijnlijk geen toeval.',
    chance: 'Dat kan toeval zijn.',
  },
  calculated: {
    none: 'Nog geen metingen om te vergelijken. Vul ze in bij stap 4.',
    unreadable: (sheet: string, reason: string) => `De tabel op het blad ${sheet} kan niet worden gelezen. ${reason}`,
    compared: (first: string, second: string) => `Vergeleken: ${first} met ${second}.`,
    group: (count: number) => `${count === 1 ? '1 score' : `${count} scores`} van groepen, niet gepaard.`,
    few: (least: number) => `Minder dan ${least} mensen: hier te zien, maar verborgen op alles wat u deelt of afdrukt.`,
    bars: 'Gemiddelde voor en na',
    picture: (first: string, second: string) =>
      `Staafdiagram: gemiddelde score per thema bij ${first} en bij ${second}.`,
    theme: 'Thema',
    mean: 'Gemiddelde',
    people: 'Aantal',
    notCause: 'Dit zegt dat er iets veranderde. Het zegt niet waardoor.',
  },
  paste: {
    summary: 'Plakken uit een ander bestand',
    field: {
      label: 'Geplakte rijen',
      why: 'Kopieer de cellen met de kopregel erbij. U ziet eerst wat goed is, dan pas komt het in het blad.',
      hint: 'Kolommen: Code, Moment, Indicator, Antwoord, en als u wilt Wie en Vorm.',
    },
    found: (count: number) => (count === 1 ? '1 goed antwoord gevonden.' : `${count} goede antwoorden gevonden.`),
    moreProblems: (count: number) => `En nog ${count} regels met een fout.`,
    save: (count: number) => `Zet ${answersOf(count)} in het blad`,
    saved: (count: number) => `${answersOf(count)} in het blad gezet.`,
    leftOver: 'Wat overbleef, staat nog in het vak:',
  },
}

/** The same keys and the same kinds of text in every language. */
export type AnswersWords = typeof answersNl
