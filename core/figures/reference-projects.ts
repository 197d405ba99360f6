// What does a project of this type usually yield?  The reference project behind the quick card, per project type.
// A type with a `default` study uses that; all others fall back on the sector average, which is no measurement of the type.
// Where the default study prints no band, the band is our own estimate: from 1.0 to the highest comparable study of the type.
// Comparable = about this very type, total benefits over total costs, against a situation without the project (column `comparable`).
// Studies that divide by subsidy only, leave volunteer time out of the costs or forecast the result are context, never a bound.
import type { Words } from '../catalogue/define-function'
import { bare } from '../reading/words'
import { type FigureSource, figureSource } from './figure-source'
import { questionRows, strengths, studyRows } from './figures.generated'
import type { StudyRow } from './figure-rows'

/** In the order of the existing tool, then the rest. */
export const projectTypes = [
  'jongerenwerk',
  'eenzaamheid',
  'sociaal arrangeren',
  'schuldproblematiek',
  'participatie',
  'mantelzorg',
  'vrijwilligerswerk',
  'opvoedondersteuning',
  'buurtwerk',
  'maatschappelijk werk',
  'statushouders',
  'ouderenwerk',
] as const

export type ProjectType = (typeof projectTypes)[number]

/** A published study, shown beside the reference project; never calculated with. */
export interface Study extends FigureSource {
  readonly key: string
  readonly label: string
  /** Two letters. */
  readonly country: string
  /** Year of the study, or '' when not stated. */
  readonly year: string
  /** Benefits over costs; may be negative; undefined when not readable. */
  readonly ratio: number | undefined
  readonly low: number | undefined
  readonly high: number | undefined
  /** mkba, cba (cost-benefit analysis), sroi, mbc (business case) or '' when not known. */
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
  readonly bandNote: string
  readonly factorNote: string
  readonly isSectorAverage: boolean
}
