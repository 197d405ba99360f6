// What the user hears when Excel cannot do what was asked: what is the matter, and what to do. Both languages side by side.
import type { Language } from '../../core'

interface Both {
  readonly nl: string
  readonly en: string
}

const sentences = {
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
  sheetTaken: (sheet: string) => ({
    nl: `Er is al een blad ${sheet}. Geef dat blad een andere naam en probeer het opnieuw; er is niets veranderd.`,
    en: `There already is a sheet ${sheet}. Give that sheet another name and try again; nothing has changed.`,
  }),
  nameTaken: (name: string) => ({
    nl: `De naam ${name} is al in gebruik. Wijzig die naam onder Formules, Namen beheren en probeer het opnieuw; er is niets veranderd.`,
    en: `The name ${name} is already in use. Change it under Formulas, Name Manager and try again; nothing has changed.`,
  }),
  notInserted: (reason: string) => ({
    nl: `${reason} Alles wat al was toegevoegd, is weer weggehaald; uw eigen bladen zijn niet geraakt.`,
    en: `${reason} Everything that had been added was taken away again; your own sheets were not touched.`,
  }),
  notCleaned: (reason: string) => ({
    nl: `${reason} Er staan nog bladen van ons die niet af zijn. Ze gaan vanzelf weg als u dit taakvenster opnieuw opent; uw eigen bladen zijn niet geraakt.`,
    en: `${reason} Unfinished sheets of ours are still there. They go by themselves when you open this pane again; your own sheets were not touched.`,
  }),
  notExtended: (reason: string) => ({
    nl: `${reason} De tabel heeft nog geen extra rijen; wat u had ingevuld, staat er nog.`,
    en: `${reason} The table has no extra rows yet; what you had filled in is still there.`,
  }),
  nameGone: (name: string) => ({
    nl: `De naam ${name} staat niet meer in deze werkmap; misschien is een blad verwijderd. Wat op de andere bladen staat, is er nog. Voeg een nieuwe Impactkaart toe en neem uw antwoorden over.`,
    en: `The name ${name} is no longer in this workbook; perhaps a sheet was deleted. What stands on the other sheets is still there. Add a new Impactkaart and copy your answers.`,
  }),
  sheetGone: (sheet: string) => ({
    nl: `Het blad ${sheet} staat niet meer in deze werkmap. Wat op de andere bladen staat, is er nog. Voeg een nieuwe Impactkaart toe en neem uw antwoorden over.`,
    en: `The sheet ${sheet} is no longer in this workbook. What stands on the other sheets is still there. Add a new Impactkaart and copy your answers.`,
  }),
  setGone: () => ({
    nl: 'Deze Impactkaart staat niet meer in de werkmap.',
    en: 'This Impactkaart is no longer in the workbook.',
  }),
  newer: () => ({
    nl: 'Deze werkmap is gemaakt met een nieuwere versie van Impactkaart. Werk de invoegtoepassing bij; de bladen zelf rekenen gewoon door.',
    en: 'This workbook was made with a newer version of Impactkaart. Update the add-in; the sheets themselves keep calculating.',
  }),
  tooManyCells: (name: string) => ({
    nl: `Dit past niet in ${name}. Er is niets veranderd.`,
    en: `This does not fit in ${name}. Nothing has changed.`,
  }),
  cellLocked: () => ({
    nl: 'Deze cel zit op slot. Kies een lege cel op een eigen blad.',
    en: 'This cell is locked. Choose an empty cell on a sheet of your own.',
  }),
  cellTaken: () => ({
    nl: 'In deze cel staat al iets. Kies een lege cel.',
    en: 'This cell is not empty. Choose an empty cell.',
  }),
  nothingToShare: () => ({
    nl: 'Op geen enkel blad staat een functie van Impactkaart. U kunt deze werkmap delen zoals hij is.',
    en: 'No sheet uses a function of Impactkaart. You can share this workbook as it is.',
  }),
  notCopied: (reason: string) => ({
    nl: `${reason} De kopieën die al waren gemaakt, zijn weer weggehaald; uw eigen bladen zijn niet geraakt.`,
    en: `${reason} Copies that had been made were taken away again; your own sheets were not touched.`,
  }),
  notLoaded: () => ({
    nl: 'Een deel van Impactkaart kon niet worden geladen. Controleer de verbinding met internet en probeer het opnieuw; er is niets veranderd.',
    en: 'A part of Impactkaart could not be loaded. Check the internet connection and try again; nothing has changed.',
  }),
  notHere: () => ({
    nl: 'Dat kan in Excel zelf: kies Bestand.',
    en: 'Excel itself does that: choose File.',
  }),
} satisfies Readonly<Record<string, (detail: string) => Both>>

export type Reason = keyof typeof sentences

export const bothLanguages = (reason: Reason, detail = ''): Both => sentences[reason](detail)

/** What is said of a cell of ours that shows an error for which the core has no sentence. */
const cellSentences: Readonly<Record<string, Both>> = {
  '#SPILL!': {
    nl: 'De uitkomst is een tabel en past hier niet: er staat iets in de cellen eronder of ernaast. Maak die leeg of kies een andere cel.',
    en: 'The result is a table and does not fit here: the cells below or beside it are not empty. Clear them or choose another cell.',
  },
  '#NAME?': {
    nl: 'Excel kende deze functie nog niet toen de formule werd gelezen. Kies in dit taakvenster Formules herstellen.',
    en: 'Excel did not know this function yet when the formula was read. Choose Repair formulas in this pane.',
  },
  '#BUSY!': {
    nl: 'De functie is nog aan het rekenen. Duurt dit lang, sluit dan de werkmap en open hem opnieuw.',
    en: 'The function is still calculating. If this takes long, close the workbook and open it again.',
  },
}

export const cellSentence = (shown: string, language: Language): string => cellSentences[shown]?.[language] ?? ''
