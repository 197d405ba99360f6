// Words of the reference screens: Prijzen and Functies, in English.
import type { functionsNl, pricesNl } from './reference-words-nl'

export const pricesEn: typeof pricesNl = {
  title: 'Prices',
  intro: 'What one unit costs society, with source and year. Choose a price for its passport.',
  search: 'Search a price',
  searchHint: 'By name, domain or payer.',
  back: 'Back to the list',
  passport: 'Price passport',
  use: 'Use in an outcome',
  source: 'Open the source',
  newWindow: 'opens in a new window',
}

export const functionsEn: typeof functionsNl = {
  title: 'Functions',
  intro: 'Every function works in an ordinary cell. Select a cell in the sheet and put the function in it.',
  search: 'Search a function',
  parameters: 'What goes in',
  noParameters: 'This function needs nothing.',
  optional: 'optional',
  example: 'Example',
  gives: 'gives',
  table: (rows, columns) => `a table of ${rows} rows and ${columns} columns`,
  origin: 'Origin',
  insert: 'Put in the selected cell',
  done: (name) => `${name} is in the selected cell.`,
  next: {
    names: 'It uses the tables of this Impactkaart.',
    example: 'It holds the values of the example. Replace them by your own cells.',
    blanks: 'Then fill in your own cells between the brackets.',
  },
  filledWith: {
    names: 'Uses the tables of this Impactkaart.',
    example: 'Starts with the values of the example.',
  },
  notHere: 'In this program the functions do not work in cells.',
  none: 'No function found.',
  inWorkbook: 'Our functions in this workbook',
  repair: 'Repair formulas',
  repairHint:
    'Do cells with our functions show #NAME? or _xldudf_? Then Excel did not know them yet when the workbook opened. This enters them again.',
  repaired: (count) =>
    count === 0
      ? 'There was nothing to repair.'
      : count === 1
        ? '1 formula was entered again.'
        : `${count} formulas were entered again.`,
}
