// Every label of the pane in English, with the same keys as `nl.ts`.

import { cardEn, quickEn } from './card-words-en'
import { quickFieldsEn } from './fields-en'
import { partiesEn, passportEn, projectTypesEn, sectorsEn, strengthsEn } from './names-en'
import type { Words } from './nl'
import { outcomesEn } from './outcome-words-en'

export const en: Words = {
  nav: { main: 'Parts', more: 'Reference', start: 'Start', outcomes: 'Outcomes', measuring: 'Measure', card: 'Card' },
  more: { prices: 'Prices', functions: 'Functions', about: 'About' },
  sets: {
    label: 'Which Impactkaart?',
    one: (number, project) => (project === '' ? `Impactkaart ${number}` : `${number}. ${project}`),
  },
  general: {
    why: 'Why?',
    whyOf: (label) => `Why do we ask for ${label}?`,
    optional: 'may stay blank',
    busy: 'Busy…',
    close: 'Close',
    cancel: 'Cancel',
    retry: 'Try again',
    error: 'Error:',
    unit: { months: 'months', residents: 'residents', euro: 'euro' },
    table: 'Show as table',
    chart: 'Show as chart',
    loading: 'Reading the sheets…',
    fixed: 'The pack of your organisation decides this.',
  },
  failed: {
    load: 'This part of the pane could not be loaded.',
    read: 'The sheets could not be read.',
    insert: 'The sheets could not be made.',
    fill: 'The sheets are there, but the details could not be filled in.',
    measure:
      'The Impactkaart of the example is there, but the part about measuring and telling is not completely filled in.',
    write: 'This could not be put in the sheet.',
    extend: 'The table could not get extra rows.',
    remove: 'The sheets could not be removed.',
    save: 'Saving failed.',
    print: 'Printing failed.',
    share: 'The copy for sharing could not be made.',
    repair: 'The formulas could not be repaired.',
    show: 'The sheet could not be shown.',
    formula: 'The function could not be put in the cell.',
    kept: 'What was filled in is still here.',
  },
  misfit: {
    percentage: (typed) => `"${typed}" does not fit here. Fill in a number, not a percentage.`,
    notWhole: () => 'Residents count whole. Fill in a number without decimals.',
    tooLong: (limit) => `This text is longer than ${limit} characters. Shorten it.`,
    noColumn: (party) =>
      `The table Uitkomsten has no column for "${party}". Choose a name from the list. A name of your own goes on sheet Project first.`,
    meantPercent: (typed, share) =>
      `Do you mean ${typed}%? Then type ${typed}% or ${share}. More than 100% is not possible here.`,
  },
  strip: { label: 'Selected cell', at: (address) => `In cell ${address}:` },
  start: {
    title: 'First Impactkaart',
    titleBound: 'Details of the project',
    intro: 'Three steps to a first indication. Everything can be made more precise later.',
    introBound: 'These fields and sheet Start are the same: a change here is at once a change there.',
    step: (step, title) => `Step ${step} of 3: ${title}`,
    steps: ['The project', 'Reach and costs', 'Comparison'],
    progress: 'Steps',
    next: 'Next',
    back: 'Back',
    make: 'Make Impactkaart',
    makeHint: 'Seven new sheets are added. Existing sheets stay as they are.',
    toCard: 'To the card',
    cardInstead: 'The card now counts with outcomes, no longer with the indication.',
    another: 'Make another Impactkaart',
    chooseType: 'Choose a type',
    comparisonIntro:
      'The indication starts from an existing study: the reference project. Compare this project with it. Not sure? Then leave “equal”. How much another answer matters is our own estimate.',
    reference: 'Reference project',
    made: 'The Impactkaart has been made.',
    noCosts: 'With costs of 0 euros no return can be calculated. Fill in the costs.',
    notWritten: 'This value is not in the sheet yet.',
  },
  example: {
    title: 'View an example',
    open: 'Open this example',
    about: 'What is this?',
    intro:
      'An example gets its own new sheets. Made-up examples also have measurements and stories. They can be removed on the screen Card.',
    done: (name) => `The example “${name}” is in the workbook.`,
  },
  quick: quickEn,
  outcomes: outcomesEn,
  card: cardEn,
  projectTypes: projectTypesEn,
  parties: partiesEn,
  sectors: sectorsEn,
  strengths: strengthsEn,
  passport: passportEn,
  quickFields: quickFieldsEn,
}
