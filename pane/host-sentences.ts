// What a user hears when a host cannot do what the pane asked: the sentences that are the same in every spreadsheet. Each host adds its
// own. What is the matter, and what to do; both languages side by side.
import type { Language } from '../core'

export type BothLanguages = Readonly<Record<Language, string>>

/** By reason; `detail` is a name, or the sentence of the cause. */
export type HostSentences = Readonly<Record<string, (detail: string) => BothLanguages>>

export const hostSentences = {
  sheetTaken: (sheet: string) => ({
    nl: `Er is al een blad ${sheet}. Geef dat blad een andere naam en probeer het opnieuw; er is niets veranderd.`,
    en: `There already is a sheet ${sheet}. Give that sheet another name and try again; nothing has changed.`,
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
  notLinked: (reason: string) => ({
    nl: `${reason} De koppeling met de metingen is nog zoals hij was; wat u had ingevuld, staat er nog.`,
    en: `${reason} The link with the measurements is still as it was; what you had filled in is still there.`,
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
  cellsLocked: (name: string) => ({
    nl: `In ${name} zit een van deze cellen op slot: daar staat een formule van ons. Er is niets veranderd.`,
    en: `One of these cells in ${name} is locked: it holds a formula of ours. Nothing has changed.`,
  }),
  cellTaken: () => ({
    nl: 'In deze cel staat al iets. Kies een lege cel.',
    en: 'This cell is not empty. Choose an empty cell.',
  }),
  nothingToShare: () => ({
    nl: 'Op geen enkel blad staat een functie van Impactkaart. U kunt deze werkmap delen zoals hij is.',
    en: 'No sheet uses a function of Impactkaart. You can share this workbook as it is.',
  }),
  onlyPrivate: (sheets: string) => ({
    nl: `Er is niets gekopieerd: hier staan alleen bladen met gegevens over personen (${sheets}). Deel dit bestand niet met wie die gegevens niet mag zien.`,
    en: `Nothing was copied: there are only sheets with data about persons here (${sheets}). Do not share this file with anyone who may not see those data.`,
  }),
  notCopied: (reason: string) => ({
    nl: `${reason} De kopieën die al waren gemaakt, zijn weer weggehaald; uw eigen bladen zijn niet geraakt.`,
    en: `${reason} Copies that had been made were taken away again; your own sheets were not touched.`,
  }),
} satisfies HostSentences
