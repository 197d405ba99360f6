// The workbook of one team of the example pack, with every part locked and a text that looks like a formula: for tests of the hosts.
import { applyPack, impactkaart, meten, type Plan, placesOf } from '../../core'
import { lockedParts } from '../../core/pack/locked-parts'
import { packAfter } from './example'

const pack = packAfter((data) => {
  data.vast = [...lockedParts]
  data.teksten.Start_Projectnaam = '=1+1 van {team}'
})

/** The card is not linked to its measurements yet: their names are not there when it comes. */
export const packPlans = (set = '', rows = 12): { readonly card: Plan; readonly measuring: Plan } => {
  const [place] = placesOf(pack)
  const plans = [impactkaart({ set }), meten({ set, rows })]
  const [card, measuring] = place ? applyPack(plans, pack, place) : []
  if (!card || !measuring) throw new Error('The example has no team')
  return { card, measuring }
}
