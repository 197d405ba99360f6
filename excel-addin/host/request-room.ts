// Excel on the web refuses a request of 5 MB. What is built is weighed beforehand, and sent when it comes near that; a large sheet goes in
// parts of whole rows.
import { areaOf, type PlanCell } from '../../core'

const largestRequest = 4_000_000

/** What a part of a plan costs in a request, at most: it is written out once and a half, in values and in calls. */
const weightOf = (part: unknown): number => JSON.stringify(part).length * 1.6

/** Call it before adding something: it sends what waits when the two do not go together. */
export const requestRoom = (context: Excel.RequestContext): ((part: unknown) => Promise<void>) => {
  let weight = 0
  return async (part) => {
    const added = weightOf(part)
    if (weight > 0 && weight + added > largestRequest) {
      await context.sync()
      weight = 0
    }
    weight += added
  }
}

/** Two of these go in one request. */
const largestPart = largestRequest * 0.45

/** Cells in the order of their rows, cut between rows. Few cells stay as they are. */
export const inParts = (cells: readonly PlanCell[]): (readonly PlanCell[])[] => {
  if (weightOf(cells) <= largestPart) return [cells]
  const rowOf = ({ at }: PlanCell) => areaOf(at).from.row
  const parts: PlanCell[][] = [[]]
  let [weight, last] = [0, 0]
  for (const cell of [...cells].sort((one, other) => rowOf(one) - rowOf(other))) {
    const row = rowOf(cell)
    if (weight > largestPart && row !== last) {
      parts.push([])
      weight = 0
    }
    parts[parts.length - 1]?.push(cell)
    weight += weightOf(cell)
    last = row
  }
  return parts
}
