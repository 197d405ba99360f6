// What does a project of this type usually yield?  The reference project behind the quick card, per project type.
// A type with a `default` study uses that; all others fall back on the sector average, which is no measurement of the type.
// Where the default study prints no band, the band is our own estimate: from 1.0 to the highest comparable study of the type.
// Comparable = about this very type, total benefits over total costs, against a situation without the project (column `comparable`).
// Studies that divide by subsidy only, leave volunteer time out of the costs or forecast the result are context, never a bound.

import { bare } from '../reading/words'
import { formatNumber } from '../sentences/format'
import type { Words } from '../words'
import type { StudyRow } from './figure-rows'
import { type FigureSource, figureSource } from './figure-source'
import { questionRows, strengths, studyRows } from './figures.generated'
import { type ProjectType, projectTypes } from './project-types'

export { projectTypes }

/** A published study, shown beside the reference project; never calculated with. */
export interface Study extends FigureSource {
  readonly key: string
  readonly label: string
  readonly country: string
  /** Year of the study, or '' when not stated. */
  readonly year: string
  /** Benefits over costs; may be negative; undefined when not readable. */
  readonly ratio: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** Dutch: MKBA, kosten-batenanalyse, SROI, businesscase, or '' when not known. */
  readonly kind: string
  /** Dutch: what the study found, in words. */
  readonly finding: string
  readonly strength: string
  /** Dutch remarks: why the figure is no yardstick. */
  readonly notes: string
}

/** The project with which the quick card compares. */
export interface ReferenceProject {
  readonly type: ProjectType
  readonly factor: number
  readonly low: number
  readonly high: number
  /** Dutch: what kind of figure it is. */
  readonly label: string
  /** Title, publisher and year in one text. */
  readonly source: string
  readonly url: string
  /** Dutch: where low and high come from. */
  readonly bandNote: string
  /** Dutch: where the factor comes from, and how strong that is. */
  readonly factorNote: string
  /** Dutch remarks on the study behind the factor. */
  readonly remarks: string
  readonly isSectorAverage: boolean
}

/** One of the questions in which a project is compared with its reference project. */
export interface ComparisonQuestion {
  readonly key: string
  /** As in the column Vraag: "Intensiteit van de begeleiding". */
  readonly name: Words
  readonly question: Words
  /** Why it is asked, in one or two sentences. */
  readonly why: Words
  /** What each answer multiplies the factor by, in the order of `comparisonAnswers`. */
  readonly steps: readonly number[]
  /** "eigen schatting" */
  readonly source: string
}

/** The answers, from low to high; an absent answer counts as the middle one. */
export const comparisonAnswers: readonly Words[] = [
  { nl: 'veel minder', en: 'much less' },
  { nl: 'minder', en: 'less' },
  { nl: 'gelijk', en: 'equal' },
  { nl: 'meer', en: 'more' },
  { nl: 'veel meer', en: 'much more' },
]

/** The five questions of the quick card, in order, each with the step that every answer multiplies the factor by (own estimates). */
export const comparisonQuestions: readonly ComparisonQuestion[] = questionRows.map(
  ([key, nameNl, nameEn, questionNl, questionEn, whyNl, whyEn, steps, source]) => ({
    key,
    name: { nl: nameNl, en: nameEn },
    question: { nl: questionNl, en: questionEn },
    why: { nl: whyNl, en: whyEn },
    steps,
    source,
  }),
)

const known = <T>(value: T | ''): T | undefined => (value === '' ? undefined : value)

const countries: Readonly<Record<string, string>> = {
  AU: 'Australië',
  BE: 'België',
  GB: 'Verenigd Koninkrijk',
  IE: 'Ierland',
  NL: 'Nederland',
  US: 'Verenigde Staten',
}

const kinds: Readonly<Record<string, string>> = {
  mkba: 'MKBA (maatschappelijke kosten-batenanalyse)',
  cba: 'kosten-batenanalyse',
  sroi: 'SROI (maatschappelijk rendement in euro)',
  mbc: 'businesscase',
}

const toStudy = (row: StudyRow): Study => {
  const [, key, label, country, year, ratio, low, high, , , kind, finding, source, strength, , , notes] = row
  return {
    key,
    label,
    country: countries[country] ?? country,
    year,
    ratio: known(ratio),
    low: known(low),
    high: known(high),
    kind: kinds[kind] ?? kind,
    finding,
    ...figureSource(source),
    strength: strengths[strength] ?? '',
    notes,
  }
}

const typeNamed = (type: string): ProjectType | undefined => projectTypes.find((known) => bare(known) === bare(type))

const number = (value: number): string => formatNumber(value, 'nl', { least: 1, most: 2 })

interface Band {
  readonly low: number
  readonly high: number
  readonly bandNote: string
}

/** The band as the study prints it, else as our own estimate in the table, else from 1 to the highest comparable study. */
const bandOf = (row: StudyRow, factor: number): Band => {
  const [type, , , , , , low, high, ownLow, ownHigh] = row
  if (low !== '' && high !== '') return { low, high, bandNote: 'bandbreedte uit het onderzoek zelf' }
  if (ownLow !== '' && ownHigh !== '') {
    const bandNote = `eigen schatting: ${number(ownLow)} tot ${number(ownHigh)}; in de bron was geen spreiding leesbaar`
    return { low: ownLow, high: ownHigh, bandNote }
  }
  const comparable = studyRows.filter((other) => other[0] === type && other[15] === 1).map(toStudy)
  const [highest] = comparable.sort((one, other) => (other.ratio ?? 0) - (one.ratio ?? 0))
  const top = Math.max(factor, highest?.ratio ?? factor)
  const bandNote = `eigen schatting: van 1,0 tot het hoogste vergelijkbare onderzoek van dit type (${highest?.label ?? ''}: ${number(top)})`
  return { low: Math.min(1, factor), high: top, bandNote }
}

const toReference = (type: ProjectType, row: StudyRow): ReferenceProject => {
  const study = toStudy(row)
  const factor = study.ratio
  if (factor === undefined) throw new RangeError(`reference-projects.csv, row ${study.key}: a reference needs a ratio`)
  const isSectorAverage = row[0] === 'sector'
  return {
    type,
    factor,
    ...bandOf(row, factor),
    label: isSectorAverage
      ? 'sectorgemiddelde, geen meting'
      : 'één onderzoek naar dit type, geen meting van dit project',
    source: [study.source, study.publisher, study.sourceYear].filter((part) => part !== '').join(', '),
    url: study.url,
    factorNote: `${study.label} (${study.strength})`,
    remarks: study.notes,
    isSectorAverage,
  }
}

const sectorRow = studyRows.find((row) => row[0] === 'sector' && row[8] !== '')

/** The reference project of a type; undefined when the text is not one of `projectTypes` (case, accents and hyphens do not count). */
export const referenceProject = (type: string): ReferenceProject | undefined => {
  const name = typeNamed(type)
  if (name === undefined) return undefined
  const row = studyRows.find((study) => study[0] === name && study[14] === 'default') ?? sectorRow
  if (row === undefined) throw new RangeError('reference-projects.csv has no sector average')
  return toReference(name, row)
}

/** The other studies of a type: a sober one and a positive one first, then the rest. They are shown, never calculated with. */
export const contextStudies = (type: string): readonly Study[] => {
  const name = typeNamed(type)
  return studyRows.filter((row) => row[0] === name && row[14] === 'context').map(toStudy)
}
