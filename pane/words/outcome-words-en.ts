// Words of the screen Uitkomsten, in English.
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
