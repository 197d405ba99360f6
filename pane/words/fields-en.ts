// Labels of the fields of Start in English, each with why it is asked, in at most 40 words.
import type { Words } from './nl'

export const quickFieldsEn: Words['quickFields'] = {
  projectName: {
    label: 'Project name',
    why: 'The name stands above the card and in the sentence that sums up the result.',
  },
  organisation: {
    label: 'Organisation',
    why: 'So that a reader at the municipality sees at once whose card this is.',
  },
  municipality: {
    label: 'Municipality',
    why: 'Useful when cards of several municipalities lie side by side. The calculation does not use it.',
  },
  type: {
    label: 'Type of project',
    why: 'The type decides which study the first indication starts from. Without a study for it, the average of the sector is used.',
  },
  months: {
    label: 'Duration',
    why: 'Costs and reach hold for the whole duration. This keeps short and long projects comparable.',
  },
  reach: {
    label: 'Reach',
    why: 'How many residents the project reaches over its whole duration. The card then shows costs and benefits per resident too.',
  },
  costs: {
    label: 'Costs',
    why: 'All costs over the whole duration: staff, volunteers, material and overhead. They can be split later on sheet Project.',
  },
}
