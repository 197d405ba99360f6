// What people filled in in a file, as the plans of today hold it: for moving it into a newer workbook, and for opening it in the workbench.
// Sheets are found by the names on them, so a file may come from an older version or have sheets under other names.
import { type AboutFile, impactkaart, meten, type Plan } from '../../core'
import { FileProblem } from '../read/file-problem'
import type { OpenedWorkbook } from '../read/open-workbook'
import type { SheetFormulas, SheetValues, UserSheet, WriteOptions } from '../write-workbook'
import { aboutIn, aboutNow, withAbout } from './about-kept'
import { type Filled, readInputs } from './input-cells'
import { keptLocks } from './kept-locks'
import { keptLook } from './kept-look'
import { keptTypes } from './kept-types'
import { newNames } from './new-names'
import { ownNames, ownSheets } from './own-sheets'
import type { Remark, Tell } from './remark'
import { reportRest } from './rest'
import { type SetSize, sizesIn } from './set-sizes'
import { type Source, sourceOf } from './source'

export type { Remark }

export interface FilledWorkbook {
  /** As the templates make them now, in the order of their sets. */
  readonly plans: readonly Plan[]
  /** What stands in input cells, by sheet and address of these plans; '' where a cell was cleared that is not blank in a new workbook. */
  readonly values: SheetValues
  /** Formulas that were typed in input cells, without `=`. */
  readonly formulas: SheetFormulas
  readonly userSheets: readonly UserSheet[]
  readonly userNames: NonNullable<WriteOptions['userNames']>
  /** What the file says of where it came from, with the versions of now; undefined when no organisation composed it. */
  readonly about: AboutFile | undefined
  readonly remarks: readonly Remark[]
}

/** Makes the plans that the contents go into, for one set of the file; without it those of the templates. */
export type PlansFor = (size: SetSize) => readonly Plan[]

const made = new Map<string, readonly Plan[]>()
const mostMade = 8

/** The last few are kept, because the files of one organisation are alike. */
export const templates: PlansFor = ({ set, rows, measurements }) => {
  const key = `${set} ${rows} ${measurements}`
  const kept = made.get(key)
  if (kept) return kept
  const measured = measurements !== undefined
  const plans = [impactkaart({ set, rows, measured }), ...(measured ? [meten({ set, rows: measurements })] : [])]
  if (made.size >= mostMade) made.clear()
  made.set(key, plans)
  return plans
}

/** One Impactkaart of the file. */
interface FileSet {
  readonly about: AboutFile | undefined
  /** By our templates, to find what stands where in the file. */
  readonly ours: readonly Plan[]
  readonly source: Source
  /** That the contents go into. */
  readonly plans: readonly Plan[]
}

/** Without `plansFor` what an organisation decided in the file stays. @throws FileProblem when the file has no sheets of ours. */
export const filledWorkbook = (opened: OpenedWorkbook, plansFor?: PlansFor): FilledWorkbook => {
  const remarks: Remark[] = []
  const tell: Tell = (kind, place, words, filledIn) =>
    remarks.push({ kind, place, words, ...(filledIn && { filledIn }) })
  const sets = setsOf(opened, plansFor ?? templates, tell)
  const { own, userNames, around } = ofTheirOwn(opened, sets, tell)
  const filled: Filled = { values: {}, formulas: {} }
  const plans = sets.flatMap((set) => {
    readInputs(opened, set.ours, set.source, around, filled, tell)
    reportRest(opened, set.source, set.about?.organisation, tell)
    return plansFor ? set.plans : kept(opened, set, filled, tell)
  })
  reportMacros(opened, tell)
  const about = sets.map((set) => set.about).find((one) => one !== undefined)
  return {
    plans,
    ...filled,
    userSheets: ownSheets(opened, own, around, tell),
    userNames,
    about: about && aboutNow(about),
    remarks,
  }
}

const setsOf = (opened: OpenedWorkbook, plansFor: PlansFor, tell: Tell): readonly FileSet[] => {
  const sizes = sizesIn(opened, tell)
  if (sizes.length === 0) throw new FileProblem('no-card', opened.fileName)
  return sizes.map((size) => {
    const about = aboutIn(opened, size.set)
    const saying = (plans: readonly Plan[], said = about) => (said ? plans.map((plan) => withAbout(plan, said)) : plans)
    const ours = saying(templates(size))
    const plans = saying(plansFor(size), about && aboutNow(about))
    return { about, ours, source: sourceOf(opened, ours, size.set), plans }
  })
}

/** The sheets and names that people made themselves, and what formulas need to know to follow them. */
const ofTheirOwn = (opened: OpenedWorkbook, sets: readonly FileSet[], tell: Tell) => {
  const [plans, sources] = [sets.flatMap((set) => set.plans), sets.map(({ source }) => source)]
  const own = opened.sheetNames().filter((name) => !sources.some(({ placedOn }) => placedOn(name)))
  const sheetNow = newNames(own, sources, plans)
  const all = new Set(opened.names().map(({ name }) => name.toLowerCase()))
  const ours = new Set(plans.flatMap((plan) => plan.names).map(({ name }) => name.toLowerCase()))
  const userNames = ownNames(opened, ours, { sources, sheetNow, names: all }, tell)
  const names = new Set([...ours, ...userNames.map(({ name }) => name.toLowerCase())])
  return { own, userNames, around: { sources, sheetNow, names } }
}

/** The plans with what the organisation that composed the file decided: types of project, look and locks. */
const kept = (opened: OpenedWorkbook, { plans, source, about }: FileSet, filled: Filled, tell: Tell) => {
  const typed = keptTypes(opened, plans)
  const looking = about ? keptLook(opened, typed, source, about.organisation, tell) : typed
  return keptLocks(opened, looking, source, filled, tell)
}

const reportMacros = ({ notes }: OpenedWorkbook, tell: Tell): void => {
  if (notes.some(({ code }) => code === 'macros'))
    tell('lost', '', {
      nl: 'De macro’s in deze werkmap gaan niet mee. Ze blijven in de oude werkmap.',
      en: 'The macros in this workbook do not come along. They stay in the old workbook.',
    })
}
