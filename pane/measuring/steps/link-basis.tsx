// On how many people the chances of a link rest, and how much they are worth: few people are an indication, and all or nobody is seldom true.
import { enoughPairs, smallestGroup } from '../../../core'
import { Icon } from '../../parts/icon'
import type { Shares } from '../tables/shares'
import { useSay } from '../use-measuring'

export const LinkBasis = ({ people, line, before, after }: Shares) => {
  const say = useSay()
  const enough = people >= smallestGroup
  const told = [
    enough ? say.link.fromPeople(people) : say.link.tooFew(people, smallestGroup),
    enough && people < enoughPairs && say.certainty.few,
    line === 'werker' && say.link.byWorkers,
  ]
  return (
    <>
      <p className="ik-quiet">{told.filter(Boolean).join(' ')}</p>
      {enough && [before, after].some((share) => share === 0 || share === 1) && (
        <p className="ik-note">
          <Icon name="warning" />
          <span>{say.link.extreme}</span>
        </p>
      )}
    </>
  )
}
