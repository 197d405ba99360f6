// What the user hears when Google Sheets cannot do what was asked: what is the matter, and what to do. Both languages side by side.
// The script only names the reason; the sidebar, which knows the language, says it.
import { type BothLanguages, type HostSentences, hostSentences } from '../pane'

const sentences = {
  ...hostSentences,
  locked: () => ({
    nl: 'Iemand anders schrijft nu; probeer het zo opnieuw.',
    en: 'Someone else is writing now; try again in a moment.',
  }),
  noRights: () => ({
    nl: 'U mag deze spreadsheet of dit blad niet bewerken. Vraag de eigenaar om bewerkrechten.',
    en: 'You may not edit this spreadsheet or sheet. Ask the owner for the right to edit.',
  }),
  sheetLocked: (sheet: string) => ({
    nl: `Het blad ${sheet} is beveiligd door iemand anders. Vraag de eigenaar om bewerkrechten en probeer het opnieuw; er is niets veranderd.`,
    en: `The sheet ${sheet} is protected by someone else. Ask the owner for the right to edit and try again; nothing has changed.`,
  }),
  notAllowed: () => ({
    nl: 'U heeft Impactkaart nog geen toestemming gegeven in deze spreadsheet. Sluit de zijbalk, kies Extensies > Impactkaart opnieuw en geef toestemming.',
    en: 'You have not yet allowed Impactkaart in this spreadsheet. Close the sidebar, choose Extensions > Impactkaart again and allow it.',
  }),
  rule: (cell: string) => ({
    nl: `Deze waarde past niet bij de regel van cel ${cell}. Kies een waarde uit de lijst, of een kortere tekst. Er is niets veranderd.`,
    en: `This value does not fit the rule of cell ${cell}. Choose a value from the list, or a shorter text. Nothing has changed.`,
  }),
  full: () => ({
    nl: 'Deze spreadsheet heeft te veel cellen. Verwijder lege rijen of bladen, of werk in een nieuwe spreadsheet.',
    en: 'This spreadsheet has too many cells. Delete empty rows or sheets, or work in a new spreadsheet.',
  }),
  belowTaken: (cell: string) => ({
    nl: `Onder de tabel staat iets, in ${cell}. Verplaats dat eerst; er is niets veranderd.`,
    en: `There is something below the table, in ${cell}. Move that first; nothing has changed.`,
  }),
  notRemoved: (reason: string) => ({
    nl: `${reason} Wat er van deze Impactkaart nog staat, gaat vanzelf weg als u dit taakvenster opnieuw opent; uw eigen bladen zijn niet geraakt.`,
    en: `${reason} What is left of this Impactkaart goes by itself when you open this pane again; your own sheets were not touched.`,
  }),
  notUpdated: (reason: string) => ({
    nl: `${reason} De bladen zijn nog niet helemaal bijgewerkt; wat u had ingevuld, staat er nog.`,
    en: `${reason} The sheets are not fully updated yet; what you had filled in is still there.`,
  }),
  quota: () => ({
    nl: 'Google laat vandaag of op dit moment niet meer toe. Wacht een paar minuten en probeer het opnieuw.',
    en: 'Google allows no more at this moment or today. Wait a few minutes and try again.',
  }),
  tooLong: () => ({
    nl: 'Dit duurde te lang voor Google. Probeer het opnieuw.',
    en: 'This took too long for Google. Try again.',
  }),
  nameTaken: (name: string) => ({
    nl: `De naam ${name} is al in gebruik. Wijzig die naam onder Gegevens, Benoemde bereiken en probeer het opnieuw; er is niets veranderd.`,
    en: `The name ${name} is already in use. Change it under Data, Named ranges and try again; nothing has changed.`,
  }),
  noCell: () => ({
    nl: 'Er is geen cel gekozen. Kies een lege cel op een gewoon blad en probeer het opnieuw.',
    en: 'No cell is selected. Choose an empty cell on an ordinary sheet and try again.',
  }),
  stillLoading: () => ({
    nl: 'Er rekenen nog functies. Wacht tot overal een uitkomst staat en probeer het opnieuw.',
    en: 'Functions are still calculating. Wait until every cell shows a result and try again.',
  }),
  accounts: () => ({
    nl: 'Google kan deze zijbalk niet openen. Dat gebeurt als u met meer dan één Google-account bent aangemeld. Meld u af bij de andere accounts, of open de spreadsheet in een eigen browserprofiel of een privévenster.',
    en: 'Google cannot open this sidebar. That happens when you are signed in with more than one Google account. Sign out of the other accounts, or open the spreadsheet in a browser profile of its own or a private window.',
  }),
  offline: () => ({
    nl: 'Google geeft geen antwoord. Controleer de verbinding met internet en probeer het opnieuw.',
    en: 'Google does not answer. Check the internet connection and try again.',
  }),
  unknown: (code: string) => ({
    nl: `Google Sheets kon dit niet uitvoeren (${code}). Probeer het opnieuw.`,
    en: `Google Sheets could not do this (${code}). Try again.`,
  }),
  notHere: () => ({
    nl: 'Dat kan in Google Sheets zelf: kies Bestand.',
    en: 'Google Sheets itself does that: choose File.',
  }),
} satisfies HostSentences

export type Reason = keyof typeof sentences

/** Why something was not done: a reason with its detail, or with the reason behind it. */
export interface Refused {
  readonly reason: Reason
  readonly detail: string
  readonly first?: Refused
}

/** The sentence of a refusal; one that rests on another starts with the sentence of that one. */
export const sentenceOf = ({ reason, detail, first }: Refused): BothLanguages => {
  const say = sentences[reason] as (detail: string) => BothLanguages
  if (!first) return say(detail)
  const before = sentenceOf(first)
  return { nl: say(before.nl).nl, en: say(before.en).en }
}
