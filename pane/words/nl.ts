// Every label of the pane in Dutch. `en.ts` has the same keys; the compiler sees to it.
// Short sentences, no jargon without its explanation. The sentences about wrong input and results come from the core.

import { cardNl, quickNl } from './card-words-nl'
import { quickFieldsNl } from './fields-nl'
import { partiesNl, passportNl, projectTypesNl, sectorsNl, strengthsNl } from './names-nl'
import { outcomesNl } from './outcome-words-nl'

export const nl = {
  nav: {
    main: 'Onderdelen',
    more: 'Naslag',
    start: 'Start',
    outcomes: 'Uitkomsten',
    measuring: 'Meten',
    card: 'Kaart',
  },
  more: { prices: 'Prijzen', functions: 'Functies', about: 'Over' },
  sets: {
    label: 'Welke Impactkaart?',
    one: (number: number, project: string) => (project === '' ? `Impactkaart ${number}` : `${number}. ${project}`),
  },
  general: {
    why: 'Waarom?',
    whyOf: (label: string) => `Waarom vragen we ${label}?`,
    optional: 'mag leeg blijven',
    busy: 'Bezig…',
    close: 'Sluiten',
    cancel: 'Annuleren',
    retry: 'Probeer opnieuw',
    error: 'Fout:',
    unit: { months: 'maanden', residents: 'bewoners', euro: 'euro' },
    table: 'Toon als tabel',
    chart: 'Toon als grafiek',
    loading: 'De werkbladen worden gelezen…',
    fixed: 'Dit ligt vast in het pakket van uw organisatie.',
  },
  failed: {
    load: 'Dit deel van het venster kon niet worden geladen.',
    read: 'De werkbladen konden niet worden gelezen.',
    insert: 'De werkbladen konden niet worden gemaakt.',
    fill: 'De werkbladen staan er, maar de gegevens konden niet worden ingevuld.',
    measure:
      'De Impactkaart van het voorbeeld staat er, maar het deel over meten en vertellen is niet helemaal ingevuld.',
    write: 'Dit kon niet in het werkblad worden gezet.',
    extend: 'De tabel kon geen extra rijen krijgen.',
    remove: 'De bladen konden niet worden verwijderd.',
    save: 'Opslaan is niet gelukt.',
    print: 'Afdrukken is niet gelukt.',
    share: 'De deelbare kopie kon niet worden gemaakt.',
    repair: 'De formules konden niet worden hersteld.',
    show: 'Het blad kon niet worden getoond.',
    formula: 'De functie kon niet in de cel worden gezet.',
    kept: 'Wat is ingevuld, staat hier nog.',
  },
  misfit: {
    percentage: (typed: string) => `"${typed}" past hier niet. Vul een getal in, geen percentage.`,
    notWhole: () => 'Bewoners tellen heel. Vul een getal zonder cijfers achter de komma in.',
    tooLong: (limit: string) => `Deze tekst is langer dan ${limit} tekens. Kort hem in.`,
    noColumn: (party: string) =>
      `De tabel Uitkomsten heeft geen kolom voor "${party}". Kies een naam uit de lijst. Een eigen naam zet u eerst op het blad Project.`,
    meantPercent: (typed: string, share: string) =>
      `Bedoelt u ${typed}%? Typ dan ${typed}% of ${share}. Meer dan 100% kan hier niet.`,
  },
  strip: { label: 'Gekozen cel', at: (address: string) => `In cel ${address}:` },
  start: {
    title: 'Eerste Impactkaart',
    titleBound: 'Gegevens van het project',
    intro: 'In drie stappen naar een eerste indicatie. Later kan alles preciezer.',
    introBound: 'Deze velden en het blad Start zijn hetzelfde: een wijziging hier staat meteen ook daar.',
    step: (step: number, title: string) => `Stap ${step} van 3: ${title}`,
    steps: ['Het project', 'Bereik en kosten', 'Vergelijking'],
    progress: 'Stappen',
    next: 'Volgende',
    back: 'Vorige',
    make: 'Maak Impactkaart',
    makeHint: 'Er komen zeven nieuwe bladen bij. Bestaande bladen blijven zoals ze zijn.',
    toCard: 'Naar de kaart',
    cardInstead: 'De kaart rekent nu met uitkomsten, niet meer met de indicatie.',
    another: 'Nog een Impactkaart maken',
    chooseType: 'Kies een type',
    comparisonIntro:
      'De indicatie begint bij een bestaand onderzoek: het referentieproject. Vergelijk dit project daarmee. Niet zeker? Laat dan “gelijk” staan. Hoeveel een ander antwoord uitmaakt, is een eigen schatting.',
    reference: 'Referentieproject',
    made: 'De Impactkaart is gemaakt.',
    noCosts: 'Met 0 euro kosten is er geen rendement uit te rekenen. Vul de kosten in.',
    notWritten: 'Deze waarde staat nog niet in het werkblad.',
  },
  example: {
    title: 'Bekijk een voorbeeld',
    open: 'Open dit voorbeeld',
    about: 'Wat is dit?',
    intro:
      'Een voorbeeld komt op eigen, nieuwe bladen. Verzonnen voorbeelden hebben ook metingen en verhalen. Verwijderen kan op het scherm Kaart.',
    done: (name: string) => `Het voorbeeld “${name}” staat in de werkmap.`,
  },
  quick: quickNl,
  outcomes: outcomesNl,
  card: cardNl,
  projectTypes: projectTypesNl,
  parties: partiesNl,
  sectors: sectorsNl,
  strengths: strengthsNl,
  passport: passportNl,
  quickFields: quickFieldsNl,
}

/** The same keys and the same kinds of text in every language. */
export type Words = typeof nl
