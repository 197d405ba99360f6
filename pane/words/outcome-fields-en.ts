// Labels of the fields of an outcome in English, each with why it is asked, in at most 40 words.
import type { outcomeFieldsNl } from './outcome-fields-nl'

export const outcomeFieldsEn: typeof outcomeFieldsNl = {
  label: {
    label: 'Outcome',
    why: 'What happens less or more because of the project? A name from the price list brings its price, source and payer along.',
  },
  gross: {
    label: 'Number',
    why: 'How often it was avoided or reached, over the whole duration, before correction. Corrections are under More precise.',
  },
  residents: {
    label: 'Residents',
    why: 'How many residents it concerns: those to whom it could have happened, or who could have reached it.',
  },
  without: {
    label: 'Chance without the project',
    why: 'The chance that it would have happened without the project. Look at similar residents who had no help or the usual help.',
  },
  with: {
    label: 'Chance with the project',
    why: 'The chance that it happens with the project. The difference between the two chances is the effect.',
  },
  direction: {
    label: 'Direction',
    why: 'Less: the project prevents something, such as an eviction. More: the project reaches something, such as a job.',
  },
  unitsPerCase: {
    label: 'Units per case',
    why: 'The price is per unit, such as a contact or a day. How many units belong to one case? Blank means 1.',
  },
  deadweight: {
    label: 'Would have happened anyway (deadweight)',
    why: 'The part that would have come about without the project. That part does not count. Without an estimate the result looks too good.',
  },
  ownShare: {
    label: 'Own share',
    why: 'The part of the effect that is due to this project. When others contributed it is less than 100%.',
  },
  displacement: {
    label: 'Displacement',
    why: 'The part that only moved to another place or other people. That is no gain for society.',
  },
  years: {
    label: 'How many years does it last?',
    why: 'An effect can outlast the project. Only fill in years that can be explained. Blank means 1 year.',
  },
  dropOff: {
    label: 'Drop-off per year',
    why: 'Each next year less is often left, for instance through relapse. This is the part that is lost per year.',
  },
  startYear: {
    label: 'Starts in project year',
    why: 'The project year in which the effect first counts. Later is worth slightly less in today’s euros. Blank means year 1.',
  },
  ownPrice: {
    label: 'Own price',
    why: 'Only needed when the price list does not fit or a local price is better. Convert it to the prices of your project yourself: we do not do that here. Name the source as well.',
  },
  cashable: {
    label: 'Really saved',
    why: 'Sometimes only a part of the price is really spent less. Fill in that part. Blank means 100%.',
  },
  payer: {
    label: 'Who gains',
    why: 'Who receives the gain. That is often someone else than who pays. Blank: the payer in the price list.',
  },
  hoursPerUnit: {
    label: 'Hours per unit',
    why: 'Hours of work that others have left over per unit. Blank: the figure from the list, if there is one.',
  },
  sector: {
    label: 'Sector of the hours',
    why: 'With whom the hours are freed, such as police or care. Blank: the sector from the list.',
  },
  low: {
    label: 'Low',
    why: 'How many times the effect if it disappoints. 0.5 means half. Together with High this gives the range.',
  },
  high: {
    label: 'High',
    why: 'How many times the effect if it exceeds expectations. 1.3 means 30% more.',
  },
  evidence: {
    label: 'Evidence',
    why: 'How it is known that this is so. An estimate is fine, as long as it is visible.',
  },
  source: {
    label: 'Source',
    why: 'Where the number or the own price comes from, so that others can check it.',
  },
  group: {
    label: 'Group',
    why: 'Rows about the same event share a group. That shows when something counts twice.',
  },
}
