// The sheets of a pack in the open workbook, all of them or none. The card comes first without the link to the measurements, because a
// formula cannot look at a sheet that is not there yet; so the result is what the pack makes of a workbook of its own.
import {
  applyPack,
  impactkaart,
  impactkaartNames,
  meten,
  nextSet,
  type Pack,
  type PackPlace,
  type Plan,
  sheetTitle,
} from '../../core'
import { type Host, HostProblem } from '../host'
import { reasonText } from '../parts/show'

/** @returns the suffix of the new set. */
export const makePackSheets = async (host: Host, pack: Pack, place: PackPlace): Promise<string> => {
  const set = nextSet(await host.sheetNames())
  const filled = (plan: Plan): Plan => applyPack([plan], pack, place)[0] ?? plan
  const card = filled(impactkaart({ set }))
  await host.insert(card)
  try {
    if (pack.measuring) {
      await host.insert(filled(meten({ set })))
      await host.extend(card, filled(impactkaart({ set, measured: true })))
    }
    await host.write({ [impactkaartNames(set).today]: [[host.today()]] })
  } catch (error) {
    throw await takenBack(host, set, error)
  }
  // Only where one looks: without it all is well too.
  await host.show(sheetTitle('start', set)).catch(() => undefined)
  return set
}

/** What to tell when only a part was made: that part goes, and when it does not, how the user can make it go. */
const takenBack = async (host: Host, set: string, error: unknown): Promise<unknown> => {
  try {
    await host.remove(set)
    return error
  } catch {
    return new HostProblem(
      {
        nl: `${reasonText(error, 'nl')} Een deel van de bladen staat er al. Verwijder dat op het scherm Kaart en probeer het daarna opnieuw.`,
        en: `${reasonText(error, 'en')} Some of the sheets are there already. Delete them on the screen Card, then try again.`,
      },
      error,
    )
  }
}
