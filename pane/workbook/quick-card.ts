// The indication of the first step: the quick card of the core for what is filled in so far. The factor needs only the type; the
// figures in euro come with the costs.
import {
  type Cell,
  comparisonQuestions,
  isBlank,
  Problem,
  type QuickCard,
  quickCard,
  readComparison,
  referenceProject,
} from '../../core'
import { type QuickValues, questionFields, quickFields, quickProblem, readQuick } from './quick-fields'

export type QuickResult =
  | { readonly kind: 'card'; readonly card: QuickCard; readonly costsKnown: boolean }
  | { readonly kind: 'waiting' | 'wrong' }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** The indication, or why there is none yet. */
export const quickResult = (values: QuickValues): QuickResult => {
  if (quickFields.some((field) => quickProblem(field, values[field]) !== undefined)) return { kind: 'wrong' }
  if (isBlank(values.type)) return { kind: 'waiting' }
  try {
    return cardFor(values)
  } catch (error) {
    if (error instanceof Problem) return { kind: 'problem', problem: error }
    throw error
  }
}

/** A blank duration counts as this many months, as everywhere in the product. */
const standardMonths = 12

const cardFor = (values: QuickValues): QuickResult => {
  const number = (field: 'months' | 'reach' | 'costs'): number | undefined => {
    const value = readQuick(field, values[field])
    return typeof value === 'number' ? value : undefined
  }
  const reference = referenceProject(String(values.type))
  if (!reference) return { kind: 'waiting' }
  const costs = number('costs')
  const card = quickCard({
    reference,
    months: number('months') ?? standardMonths,
    reach: number('reach'),
    costs: costs ?? 0,
    steps: readComparison(comparison(values)),
  })
  return { kind: 'card', card, costsKnown: costs !== undefined }
}

const comparison = (values: QuickValues): Cell[][] => [
  ['Vraag', 'Antwoord'],
  ...questionFields.map((field, index): Cell[] => [comparisonQuestions[index]?.name.nl ?? '', values[field]]),
]
