// What stands behind the quick card: the reference project per type, the steps of the five questions, and the studies beside it.

import { defineFunction } from '../catalogue/define-function'
import { choice, typeChoices } from '../catalogue/parameters'
import type { Value } from '../cell'
import { volunteeringReference } from '../examples/volunteering-reference'
import { projectTypes } from '../figures/project-types'
import {
  comparisonAnswers,
  comparisonQuestions,
  contextStudies,
  type ReferenceProject,
  referenceProject,
  type Study,
} from '../figures/reference-projects'
import { asSentence } from '../sentences/as-sentence'
import { notKnown } from '../sentences/card-words'
import { formatNumber } from '../sentences/format'

const header = ['Projecttype', 'Onderdeel', 'Waarde', 'Toelichting', 'Bron']

/** Instead of a type, for what holds for every type. */
const everyType = 'alle'

const referenceRows = (project: ReferenceProject): Value[][] => {
  const source = `${project.source}. ${project.url}`
  const bandSource = project.bandNote.startsWith('eigen schatting') ? 'eigen schatting' : source
  return [
    [project.type, 'Factor', project.factor, `${asSentence(project.label)} ${asSentence(project.factorNote)}`, source],
    [project.type, 'Laag', project.low, asSentence(project.bandNote), bandSource],
    [project.type, 'Hoog', project.high, asSentence(project.bandNote), bandSource],
  ]
}

const stepRows = (of: string): Value[][] =>
  comparisonQuestions.flatMap(({ name, steps, why, source }) =>
    comparisonAnswers.map((answer, at) => [of, `${name.nl}: ${answer.nl}`, steps[at] ?? 1, why.nl, source]),
  )

const shown = (value: number): string => formatNumber(value, 'nl', { most: 2 })

/** What kind of study, where, with which spread, and what it found. */
const studyNote = ({ kind, country, year, low, high, finding, notes, strength }: Study): string =>
  [
    [kind, country, year].filter((part) => part !== '').join(', '),
    low === undefined || high === undefined ? '' : `Spreiding ${shown(low)} tot ${shown(high)}`,
    finding,
    notes,
    strength,
  ]
    .filter((part) => part !== '')
    .map(asSentence)
    .join(' ')

const studyRows = (of: string): Value[][] =>
  contextStudies(of).map((study) => [
    of,
    `Onderzoek ernaast: ${study.label}`,
    study.ratio ?? notKnown,
    studyNote(study),
    `${[study.source, study.publisher, study.sourceYear].filter((part) => part !== '').join(', ')}. ${study.url}`,
  ])

/** The reference project with source per type, every step of the comparison, and other studies: shown, never calculated with. */
export const referentie = defineFunction({
  name: 'REFERENTIE',
  help: {
    nl: 'Waar de snelkaart op rust: het referentieproject per type, de stappen van de vijf vragen en ander onderzoek.',
    en: 'What the quick card rests on: the reference project per type, the steps of the five questions and other studies.',
  },
  parameters: [
    choice<string>(
      'type',
      { nl: 'Eén projecttype. Leeg: alle typen.', en: 'One project type, in Dutch. Blank: all types.' },
      typeChoices,
      { otherwise: '' },
    ),
  ],
  examples: [{ of: ['vrijwilligerswerk'], is: volunteeringReference, origin: 'tabel met referentieprojecten' }],
  compute: (chosen) => {
    const types = chosen === '' ? [...projectTypes] : [chosen]
    return [
      header,
      ...types.flatMap((name) => {
        const project = referenceProject(name)
        return [
          ...(project ? referenceRows(project) : []),
          ...(chosen === '' ? [] : stepRows(name)),
          ...studyRows(name),
        ]
      }),
      ...(chosen === '' ? stepRows(everyType) : []),
    ]
  },
})
