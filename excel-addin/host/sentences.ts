// What the user hears when Excel cannot do what was asked: what is the matter, and what to do. Both languages side by side.
import type { Language } from '../../core'
import { type BothLanguages, type HostSentences, hostSentences } from '../../pane'

const sentences = {
  ...hostSentences,
  editing: () => ({
    nl: 'U bent nog een cel aan het invullen. Druk op Enter of Esc en probeer het opnieuw.',
    en: 'You are still typing in a cell. Press Enter or Esc and try again.',
  }),
  structureProtected: () => ({
    nl: 'De opbouw van deze werkmap is beveiligd, dus er kan geen blad bij of af. Kies in Excel Controleren, Werkmap beveiligen om dat op te heffen. Er is niets veranderd.',
    en: 'The structure of this workbook is protected, so no sheet can be added or removed. Choose Review, Protect Workbook in Excel to lift that. Nothing has changed.',
  }),
  noAccess: () => ({
    nl: 'Excel staat deze wijziging niet toe: het blad of de werkmap is beveiligd, of alleen te lezen. Hef dat op en probeer het opnieuw.',
    en: 'Excel does not allow this change: the sheet or workbook is protected or read-only. Lift that and try again.',
  }),
  tooLarge: () => ({
    nl: 'Dit is te veel voor Excel in één keer. Probeer het met een kleinere tabel.',
    en: 'This is too much for Excel at once. Try a smaller table.',
  }),
  busy: () => ({
    nl: 'Excel is nog met iets anders bezig. Wacht even en probeer het opnieuw.',
    en: 'Excel is still busy with something else. Wait a moment and try again.',
  }),
  cannot: () => ({
    nl: 'Deze Excel kan dit niet. Werk Excel bij, of gebruik Excel op het web.',
    en: 'This Excel cannot do that. Update Excel, or use Excel on the web.',
  }),
  unknown: (code: string) => ({
    nl: `Excel kon dit niet uitvoeren (${code}). Probeer het opnieuw.`,
    en: `Excel could not do this (${code}). Try again.`,
  }),
  nameTaken: (name: string) => ({
    nl: `De naam ${name} is al in gebruik, voor cellen of voor een tabel. Wijzig die naam onder Formules, Namen beheren en probeer het opnieuw; er is niets veranderd.`,
    en: `The name ${name} is already in use, for cells or for a table. Change it under Formulas, Name Manager and try again; nothing has changed.`,
  }),
  alreadyThere: () => ({
    nl: 'Een blad of naam met dezelfde naam bestaat al. Kijk onder Formules, Namen beheren, ga op een ander blad staan en probeer het opnieuw.',
    en: 'A sheet or name with the same name already exists. Look under Formulas, Name Manager, go to another sheet and try again.',
  }),
  notRepaired: (sheets: string) => ({
    nl: `Deze bladen zijn beveiligd, dus daar zijn de formules niet hersteld: ${sheets}. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en kies opnieuw Herstel formules. De andere bladen zijn klaar.`,
    en: `These sheets are protected, so their formulas were not repaired: ${sheets}. Lift the protection (Review, Unprotect Sheet) and choose Repair formulas again. The other sheets are done.`,
  }),
  copyProtected: (sheet: string) => ({
    nl: `Het blad ${sheet} is beveiligd met een wachtwoord. Hef de beveiliging op (Controleren, Beveiliging blad opheffen) en kies opnieuw Maak deelbaar.`,
    en: `The sheet ${sheet} is protected with a password. Lift the protection (Review, Unprotect Sheet) and choose Make shareable again.`,
  }),
  asleep: (cell: string) => ({
    nl: `In cel ${cell} kent Excel onze functie nog niet. Kies eerst Herstel formules en daarna opnieuw Maak deelbaar. Er is niets veranderd.`,
    en: `Excel does not know our function in cell ${cell} yet. Choose Repair formulas first, then Make shareable again. Nothing has changed.`,
  }),
  calculating: (cell: string) => ({
    nl: `Cel ${cell} is nog aan het rekenen. Wacht even en kies opnieuw Maak deelbaar. Er is niets veranderd.`,
    en: `Cell ${cell} is still calculating. Wait a moment and choose Make shareable again. Nothing has changed.`,
  }),
  notLoaded: () => ({
    nl: 'Een deel van Impactkaart kon niet worden geladen. Controleer de verbinding met internet en probeer het opnieuw; er is niets veranderd.',
    en: 'A part of Impactkaart could not be loaded. Check the internet connection and try again; nothing has changed.',
  }),
  notHere: () => ({
    nl: 'Dat kan in Excel zelf: kies Bestand.',
    en: 'Excel itself does that: choose File.',
  }),
} satisfies HostSentences

export type Reason = keyof typeof sentences

export const bothLanguages = (reason: Reason, detail = ''): BothLanguages => sentences[reason](detail)

/** What is said of a cell of ours that shows an error for which the core has no sentence. */
const cellSentences: Readonly<Record<string, BothLanguages>> = {
  '#SPILL!': {
    nl: 'De uitkomst is een tabel en past hier niet: er staat iets in de cellen eronder of ernaast. Maak die leeg of kies een andere cel.',
    en: 'The result is a table and does not fit here: the cells below or beside it are not empty. Clear them or choose another cell.',
  },
  '#NAME?': {
    nl: 'Excel kende deze functie nog niet toen de formule werd gelezen. Kies in dit taakvenster Functies en dan Herstel formules.',
    en: 'Excel did not know this function yet when the formula was read. Choose Functions in this pane and then Repair formulas.',
  },
  '#BUSY!': {
    nl: 'De functie is nog aan het rekenen. Duurt dit lang, sluit dan de werkmap en open hem opnieuw.',
    en: 'The function is still calculating. If this takes long, close the workbook and open it again.',
  },
}

export const cellSentence = (shown: string, language: Language): string => cellSentences[shown]?.[language] ?? ''
