// Do two projects count the same event twice? They may, when they value the same event group in the same municipality and their periods
// overlap. It is a question to the reader: nothing is taken off a total, but the total without it is shown beside it.
import type { FoundProject, GroupBenefit, Period } from './record'

export interface Side {
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
  /** What goes off the total when double counting is taken off; a project that stands in more pairs goes off once. */
  readonly takenOff: number
  readonly hoursTakenOff: number
}

interface Entry {
  readonly project: FoundProject
  readonly share: GroupBenefit
}

export const doubleCounts = (projects: readonly FoundProject[]): readonly DoubleCount[] => {
  const places = new Map<string, Entry[]>()
  for (const project of projects) {
    const { municipality, groups } = project.identity
    if (project.leftOut !== '' || municipality === '') continue
    for (const [index, share] of project.groups.entries()) {
      if (share.benefits <= 0) continue
      const key = `${municipality}|${groups[index]}`
      const entries = places.get(key)
      if (entries) entries.push({ project, share })
      else places.set(key, [{ project, share }])
    }
  }
  return [...places.values()].flatMap(pairsOf)
}

/** The largest first: a smaller one goes off with the first pair in which it stands. */
const pairsOf = (entries: readonly Entry[]): DoubleCount[] => {
  const sorted = [...entries].sort((one, other) => other.share.benefits - one.share.benefits)
  return sorted.flatMap((smaller, at) => {
    let off = false
    return sorted.slice(0, at).flatMap((larger): DoubleCount[] => {
      const overlap = overlaps(larger.project.period, smaller.project.period)
      if (overlap === 'no') return []
      const first = !off
      off = true
      return [
        {
          group: smaller.share.group,
          municipality: larger.project.municipality,
          one: sideOf(larger),
          other: sideOf(smaller),
          periodUnknown: overlap === 'unknown',
          atStake: smaller.share.benefits,
          takenOff: first ? smaller.share.benefits : 0,
          hoursTakenOff: first ? smaller.share.hours : 0,
        },
      ]
    })
  })
}

const sideOf = ({ project: { file, project }, share: { benefits } }: Entry): Side => ({ file, project, benefits })

export const overlaps = (one: Period, other: Period): 'yes' | 'no' | 'unknown' => {
  if (one.start === undefined || other.start === undefined || one.end === undefined || other.end === undefined)
    return 'unknown'
  return one.start < other.end && other.start < one.end ? 'yes' : 'no'
}
