// Do two projects count the same event twice? They may, when they value the same event group in the same municipality and their periods
// overlap. It is a question to the reader: nothing is taken off a total, but the total without it is shown beside it.
import type { FoundProject, GroupBenefit, Period } from './record'

export interface Side {
  /** The place of the project in the list of projects. */
  readonly index: number
  readonly file: string
  readonly project: string
  readonly benefits: number
}

export interface DoubleCount {
  readonly group: string
  readonly municipality: string
  readonly one: Side
  readonly other: Side
  /** A start date is missing, so that the periods may overlap. */
  readonly periodUnknown: boolean
  /** The smaller of the two benefits. */
  readonly atStake: number
  /** The hours of the project with the smaller benefit. */
  readonly hoursAtStake: number
  /** How many pairs right before this one have the same smaller benefit: it goes off with the first of them that counts. */
  readonly sameBefore: number
  /** What goes off the total when double counting is taken off; a project that stands in more pairs goes off once. */
  readonly takenOff: number
  readonly hoursTakenOff: number
}

interface Entry {
  readonly index: number
  readonly project: FoundProject
  readonly share: GroupBenefit
}

export const doubleCounts = (projects: readonly FoundProject[]): readonly DoubleCount[] => {
  const places = new Map<string, Entry[]>()
  for (const [index, project] of projects.entries()) {
    const { municipality, groups } = project.identity
    if (project.leftOut !== '' || municipality === '') continue
    for (const [nth, share] of project.groups.entries()) {
      if (share.benefits <= 0) continue
      const key = `${municipality}|${groups[nth]}`
      const entries = places.get(key)
      if (entries) entries.push({ index, project, share })
      else places.set(key, [{ index, project, share }])
    }
  }
  return [...places.values()].flatMap(pairsOf)
}

/** The largest first: a smaller one goes off with the first pair in which it stands. */
const pairsOf = (entries: readonly Entry[]): DoubleCount[] => {
  const sorted = [...entries].sort((one, other) => other.share.benefits - one.share.benefits)
  return sorted.flatMap((smaller, at) => {
    let before = 0
    return sorted.slice(0, at).flatMap((larger): DoubleCount[] => {
      const overlap = overlaps(larger.project.period, smaller.project.period)
      if (overlap === 'no') return []
      const sameBefore = before++
      return [
        {
          group: smaller.share.group,
          municipality: larger.project.municipality,
          one: sideOf(larger),
          other: sideOf(smaller),
          periodUnknown: overlap === 'unknown',
          atStake: smaller.share.benefits,
          hoursAtStake: smaller.share.hours,
          sameBefore,
          takenOff: sameBefore === 0 ? smaller.share.benefits : 0,
          hoursTakenOff: sameBefore === 0 ? smaller.share.hours : 0,
        },
      ]
    })
  })
}

const sideOf = ({ index, project: { file, project }, share: { benefits } }: Entry): Side => ({
  ...{ index, file, project, benefits },
})

export const overlaps = (one: Period, other: Period): 'yes' | 'no' | 'unknown' => {
  if (one.start === undefined || other.start === undefined || one.end === undefined || other.end === undefined)
    return 'unknown'
  return one.start < other.end && other.start < one.end ? 'yes' : 'no'
}
