// What the page says before the pane can speak for itself. Both languages side by side; the static page is Dutch.
import type { Language } from '../../core'

export type State = 'loading' | 'blocked' | 'silent' | 'outside' | 'old' | 'offline'

export const words: Readonly<Record<State, Readonly<Record<Language, string>>>> = {
  loading: {
    nl: 'Het taakvenster wordt geladen…',
    en: 'The pane is loading…',
  },
  blocked: {
    nl: 'De bibliotheek van Microsoft kon niet worden geladen (appsforoffice.microsoft.com). Controleer de verbinding met internet, of vraag uw beheerder dit adres toe te staan. Uw werkmap rekent gewoon door.',
    en: 'Microsoft’s library could not be loaded (appsforoffice.microsoft.com). Check the internet connection, or ask your administrator to allow this address. Your workbook keeps calculating.',
  },
  silent: {
    nl: 'Excel geeft geen antwoord. Sluit dit taakvenster en open het opnieuw.',
    en: 'Excel does not answer. Close this pane and open it again.',
  },
  outside: {
    nl: 'Deze pagina hoort in Excel. Open Excel en kies het tabblad Impactkaart.',
    en: 'This page belongs in Excel. Open Excel and choose the tab Impactkaart.',
  },
  old: {
    nl: 'Deze Excel is te oud voor dit taakvenster. Nodig is Excel 2021 of nieuwer, Microsoft 365, of Excel op het web. Een werkmap met een Impactkaart kunt u hier wel openen, invullen en afdrukken: die bladen rekenen zonder dit taakvenster.',
    en: 'This Excel is too old for this pane. It needs Excel 2021 or later, Microsoft 365, or Excel on the web. You can still open, fill in and print a workbook with an Impactkaart here: those sheets calculate without this pane.',
  },
  offline: {
    nl: 'Het taakvenster kon niet worden geladen. Controleer de verbinding met internet. Uw werkmap rekent gewoon door.',
    en: 'The pane could not be loaded. Check the internet connection. Your workbook keeps calculating.',
  },
}

export const againWords: Readonly<Record<Language, string>> = { nl: 'Opnieuw proberen', en: 'Try again' }
