// Words of the form of an outcome by language. Apart from the other words: the first screen does not need them.
import type { Language } from '../../core'

const nl = {
  addTitle: 'Uitkomst toevoegen',
  editTitle: 'Uitkomst aanpassen',
  save: 'Zet in het werkblad',
  countTitle: 'Hoe vaak?',
  byNumber: 'Een aantal',
  byChance: 'Bewoners en kansen',
  more: 'Preciezer',
  moreHint: 'Alles hier mag leeg blijven. Hoe meer er klopt, hoe sterker het verhaal.',
  groupEffect: 'Wat komt door het project?',
  groupTime: 'Hoe lang?',
  groupValue: 'Wat is het waard?',
  groupEvidence: 'Hoe zeker is het?',
  example: (text: string) => `bijvoorbeeld ${text}`,
  empty: 'niet ingevuld',
  column: 'Kolom op het blad',
  zero: 'Een 0 telt hier als niet ingevuld.',
  belowZero: 'Een prijs onder 0 telt als nadeel: de uitkomst gaat van de baten af.',
  formError: 'Nog niet opgeslagen. Verbeter de velden met een fout.',
  result: (net: string, euro: string) => `Netto ${net}, baten ${euro} in euro’s van nu.`,
  resultHours: (net: string, euro: string, hours: string) =>
    `Netto ${net}, baten ${euro} in euro’s van nu en ${hours} uur werk.`,
  showSheet: (sheet: string) => `Toon het blad ${sheet}`,
}

const en: typeof nl = {
  addTitle: 'Add an outcome',
  editTitle: 'Change an outcome',
  save: 'Put in the sheet',
  countTitle: 'How often?',
  byNumber: 'A number',
  byChance: 'Residents and chances',
  more: 'More precise',
  moreHint: 'All of this may stay blank. The more is right, the stronger the story.',
  groupEffect: 'What is due to the project?',
  groupTime: 'How long?',
  groupValue: 'What is it worth?',
  groupEvidence: 'How certain is it?',
  example: (text) => `for instance ${text}`,
  empty: 'not filled in',
  column: 'Column on the sheet',
  zero: 'A 0 counts as not filled in here.',
  belowZero: 'A price below 0 counts as a disadvantage: the outcome is taken off the benefits.',
  formError: 'Not saved yet. Mend the fields with an error.',
  result: (net, euro) => `Net ${net}, benefits ${euro} in euros of today.`,
  resultHours: (net, euro, hours) => `Net ${net}, benefits ${euro} in euros of today, and ${hours} hours of work.`,
  showSheet: (sheet) => `Show sheet ${sheet}`,
}

export const outcomeFormIn: Readonly<Record<Language, typeof nl>> = { nl, en }
