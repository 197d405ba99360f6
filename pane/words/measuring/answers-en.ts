// Words of Meten in English: answers of residents: typed, pasted, and what they tell.
import type { AnswersWords } from './answers-nl'

const answersOf = (count: number): string => (count === 1 ? '1 answer' : `${count} answers`)

export const answersEn: AnswersWords = {
  entry: {
    title: 'Measure once',
    noIndicators: 'First choose indicators in step 3. Then the questions appear here.',
    onlyCounts: 'You chose counts only. Fill them in on sheet Monitor.',
    code: {
      label: 'Code',
      why: 'A code instead of a name. Keep the list of codes and names elsewhere, under lock and key.',
      hint: 'for example: K07',
    },
    group: { label: 'Group', why: 'A name for the group, no names of people. May stay blank.' },
    moment: { label: 'Moment', why: 'Only with two moments can one see what changed.' },
    rater: 'Who gives the score?',
    form: 'For whom?',
    save: 'Save these answers',
    noCode: 'Fill in a code, such as K07. Do not use a name.',
    noAnswers: 'Give at least one answer.',
    scale: (low, high) => `A number from ${low} to ${high}. The highest is the best.`,
    outside: (low, high) => `This answer is not on the scale. Fill in a number from ${low} to ${high}.`,
    saved: (count, code, moment) =>
      code === '' ? `${answersOf(count)} saved at ${moment}.` : `${answersOf(count)} of ${code} saved at ${moment}.`,
    dropped: (code) => `The answers of ${code} were not replaced and are no longer in this form.`,
    twice: (count, who) => `There ${count === 1 ? 'is' : 'are'} already ${answersOf(count)} of ${who}. Replace?`,
    overwrite: 'Yes, replace',
    full: (rows) =>
      `The table Metingen is full: ${rows} rows, more is not possible. Begin a new Impactkaart for a new year.`,
    room: (free, rows) => `On sheet Metingen ${free} of the ${rows} rows are still empty.`,
    moreRows: 'More rows',
    grown: (rows) => `Sheet Metingen now has ${rows} rows.`,
    waiting: (first, second, codes) => `Measured at ${first}, not yet at ${second}: ${codes}.`,
    counts: (titles, sheet) => `Fill in counts on sheet ${sheet}: ${titles}.`,
  },
  harvest: {
    none: 'After each answer you see here what the measurements say.',
    notYet: (scores, people, first, second) =>
      `Now ${answersOf(scores)} of ${people === 1 ? '1 resident' : `${people} residents`} count. Nobody has been measured at both ${first} and ${second} yet.`,
    noPairs: 'Nobody has been measured at both moments yet.',
    moved: (pairs, forward, same, back) =>
      `${forward} of the ${pairs} moved forward, ${same} stayed the same, ${back} moved back.`,
  },
  certainty: {
    few: 'That is an indication, no proof.',
    likely: 'That is probably no chance.',
    chance: 'That may be chance.',
  },
  calculated: {
    none: 'No measurements to compare yet. Fill them in at step 4.',
    unreadable: (sheet, reason) => `The table on sheet ${sheet} cannot be read. ${reason}`,
    compared: (first, second) => `Compared: ${first} with ${second}.`,
    group: (count) => `${count === 1 ? '1 score' : `${count} scores`} of groups, not paired.`,
    few: (least) => `Fewer than ${least} people: shown here, but hidden on everything you share or print.`,
    bars: 'Mean before and after',
    picture: (first, second) => `Bar chart: mean score per theme at ${first} and at ${second}.`,
    theme: 'Theme',
    mean: 'Mean',
    people: 'Number',
    notCause: 'This says that something changed. It does not say why.',
  },
  paste: {
    summary: 'Paste from another file',
    field: {
      label: 'Pasted rows',
      why: 'Copy the cells with their header row. You first see what is right; only then does it go in the sheet.',
      hint: 'Columns: Code, Moment, Indicator, Answer, and if you like Who and Form.',
    },
    found: (count) => (count === 1 ? '1 good answer found.' : `${count} good answers found.`),
    moreProblems: (count) => `And ${count} more lines with an error.`,
    save: (count) => `Put ${answersOf(count)} in the sheet`,
    saved: (count) => `${answersOf(count)} put in the sheet.`,
    leftOver: 'What was left over is still in the box:',
  },
}
