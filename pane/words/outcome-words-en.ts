// Words of the screen Uitkomsten, its form and the price picker, in English.
import type { Words } from './nl'

export const outcomesEn: Words['outcomes'] = {
  title: 'Outcomes',
  intro: 'An outcome is something that happens less or more because of the project, such as fewer evictions.',
  needSheets: 'Outcomes stand on a sheet. Make an Impactkaart first.',
  empty: 'No outcomes yet. The card shows the indication; with the first outcome it becomes the full card.',
  switched: 'First outcome added. The card is no longer an indication but the full card with all figures.',
  added: (label) => `Added: ${label}.`,
  changed: (label) => `Changed: ${label}.`,
  removed: (label) => `Removed: ${label}.`,
  list: 'Outcomes in the sheet',
  add: 'Add an outcome',
  edit: 'Change',
  editOf: (label) => `Change ${label}`,
  remove: 'Remove',
  removeOf: (label) => `Remove ${label}`,
  removeSure: (label) => `Remove “${label}” from the sheet?`,
  removeYes: 'Yes, remove',
  net: 'Net effect',
  netHelp:
    'Net is what remains after what would have happened anyway and what others did. Benefits are in euros of today.',
  benefit: 'Benefits',
  hours: 'Hours',
  wrongRow: 'This row does not count.',
  full: (rows) => `The table is full: all ${rows} rows are in use.`,
  fullest: 'It can hold no more. Combine rows, or make a second Impactkaart.',
  moreRows: 'More rows',
  moreRowsDone: (rows) => `The table now has ${rows} rows.`,
  changedMeanwhile: 'Someone has changed this row in the meantime. Look at the row and try again.',
  missingColumn: (column) =>
    `The column ${column} is no longer in the table Uitkomsten. Put that header back, or remove the value here.`,
}

export const outcomeFormEn: Words['outcomeForm'] = {
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

export const pickerEn: Words['picker'] = {
  hint: 'Type to search the price list. A description of your own is fine too; then fill in an own price.',
  found: (count) =>
    count === 0 ? 'Nothing found in the price list.' : count === 1 ? '1 price found.' : `${count} prices found.`,
  near: (text) => `Nothing found for "${text}", but near it:`,
  more: (count) => `${count} more. Keep typing to choose.`,
  chosen: 'Chosen price',
  check: 'Use with care: read the price passport first.',
  priceLevel: (year) => `prices of ${year}`,
}
