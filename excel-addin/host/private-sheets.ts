// Which sheets tell of single people, and are never copied: those of ours that a plan calls private, copies of them, and sheets of the user
// that refer to one. And which cells of our other sheets hold what may not be shared.
import {
  address,
  areaOf,
  hiddenWith,
  isPrivateName,
  isShareable,
  type PlanSheet,
  plansOfSet,
  setsIn,
  sheetsOfPlan,
  shortStories,
} from '../../core'
import { area } from './run'
import type { Shown } from './shown-values'
import { placeOf, type Survey } from './survey'

/** Sheets of ours, by their name in small letters, with what was planned for them. */
export const plannedSheets = (found: Survey): ReadonlyMap<string, PlanSheet> => {
  const planned = new Map<string, PlanSheet>()
  for (const plan of setsIn(found).flatMap(({ set }) => plansOfSet(found, set)))
    for (const [name, sheet] of sheetsOfPlan(found, plan)) {
      const one = plan.sheets.find((candidate) => candidate.name === name)
      if (one) planned.set(sheet.name.toLowerCase(), one)
    }
  return planned
}

/** A sheet with its own names, and the sheets that its cells look at. */
interface Looking {
  readonly name: string
  readonly ownNames: readonly { readonly name: string; readonly formula: unknown }[]
  /** In small letters. */
  readonly looksAt: ReadonlySet<string>
}

/** Names in small letters. Our own sheets take over only what may be shared. */
export const privateSheets = (
  found: Survey,
  ours: ReadonlyMap<string, PlanSheet>,
  all: readonly Looking[],
): ReadonlySet<string> => {
  const places = [
    ...found.names.map(({ name, place }) => ({ name, place })),
    ...all.flatMap(({ ownNames }) => ownNames.map(({ name, formula }) => ({ name, place: placeOf(String(formula)) }))),
  ]
  const onPrivate = places.flatMap(({ name, place }) =>
    place && isPrivateName(name) ? [place.sheet.toLowerCase()] : [],
  )
  const own = all
    .map(({ name, looksAt }) => ({ name: name.toLowerCase(), looksAt }))
    .filter(({ name }) => !ours.has(name))
  return hiddenWith(onPrivate, own)
}

/** Stories for which there is no consent, on a sheet of ours that is copied. One sync when it is a sheet with stories. */
export const untoldStories = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  planned: PlanSheet | undefined,
): Promise<readonly Shown[]> => {
  if (planned?.role !== shortStories.role) return []
  const stories = area(sheet, shortStories.stories).load('values')
  const consent = area(sheet, shortStories.consent).load('values')
  await context.sync()
  const { row, column } = areaOf(shortStories.stories).from
  return stories.values.flatMap(([story], down) => {
    const text = String(story ?? '')
    const said = consent.values[down]?.[0] === 'ja' ? 'ja' : undefined
    return text === '' || isShareable(said, text) ? [] : [{ at: address(row + down, column), values: [[text]] }]
  })
}
