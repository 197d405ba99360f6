// The contents of a filled workbook in a new one, by today's templates: bytes in, bytes out, and everything that is not as it was. Pure, so
// that the command line and a page in the browser do the same. The old bytes are never changed.
import {
  type AboutFile,
  aboutFile,
  aboutFileLabels,
  aboutFileName,
  applyPack,
  functionsVersion,
  type Pack,
  type PackPlace,
  placesOf,
  sameWord,
  setsIn,
  standardMeasurements,
  templateVersion,
} from '../../core'
import { calculate } from '../calculate'
import { aboutIn } from '../filled/about-kept'
import { type FilledWorkbook, filledWorkbook, type Remark, templates } from '../filled/filled-workbook'
import { olderLayoutOf } from '../filled/older-layouts'
import { type Tell, withoutPlace } from '../filled/remark'
import type { SetSize } from '../filled/set-sizes'
import { sourceOf } from '../filled/source'
import { type OpenedWorkbook, openWorkbook } from '../read/open-workbook'
import { writeWorkbook } from '../write-workbook'
import { type Figures, figuresIn, figuresNow } from './figures'
import { fitPack } from './fit-pack'
import { lockedIn, tellPack } from './tell-pack'
import { UpdateProblem } from './update-problem'

/** Versions of the sheets and, as far as the file says it, of Impactkaart and of the pack. */
export interface SheetVersion {
  readonly template: string
  readonly core: string | undefined
  readonly pack: { readonly id: string; readonly version: string } | undefined
}

export interface SetFigures {
  /** '' for the first Impactkaart in the workbook, '_2' for the second. */
  readonly set: string
  readonly before: Figures
  readonly after: Figures
}

export interface UpdatedWorkbook {
  readonly bytes: Uint8Array
  readonly from: SheetVersion
  readonly to: SheetVersion
  readonly figures: readonly SetFigures[]
  readonly remarks: readonly Remark[]
}

/** @throws FileProblem or UpdateProblem, both with `words`, when there is no new workbook. */
export const updateWorkbook = async (bytes: Uint8Array, fileName: string, pack?: Pack): Promise<UpdatedWorkbook> => {
  const opened = openWorkbook(bytes, fileName)
  const remarks: Remark[] = []
  const tell: Tell = (kind, place, words) => remarks.push({ kind, place, words })
  const filled = pack ? filledByPack(opened, pack, tell) : filledWorkbook(opened)
  const homeless = withoutPlace(filled.remarks)
  if (homeless) throw new UpdateProblem(homeless)
  const { plans, formulas, userSheets, userNames, about } = filled
  const values = calculate(plans, filled.values)
  const first = plans[0]?.set ?? ''
  return {
    bytes: await writeWorkbook(plans, { values, formulas, userSheets, userNames, ...(about && { about }) }),
    from: versionIn(opened, first),
    to: { template: templateVersion, core: functionsVersion, pack: packIn(about) },
    figures: plans
      .filter(({ template }) => template === 'impactkaart')
      .map((plan) => ({ set: plan.set, before: figuresIn(opened, plan.set), after: figuresNow(plan, values) })),
    remarks: [...filled.remarks, ...remarks],
  }
}

const versionIn = (opened: OpenedWorkbook, set: string): SheetVersion => {
  const about = aboutIn(opened, set)
  return {
    template: about?.template || (olderLayoutOf(opened, set)?.version ?? templateVersion),
    core: about?.core || undefined,
    pack: packIn(about),
  }
}

const packIn = (about: AboutFile | undefined): SheetVersion['pack'] =>
  about?.pack ? { id: about.pack, version: about.packVersion } : undefined

const filledByPack = (opened: OpenedWorkbook, pack: Pack, tell: Tell): FilledWorkbook => {
  const place = placeIn(opened, pack)
  const [first] = setsOf(opened)
  const sized = (size: SetSize): SetSize => ({
    ...size,
    measurements: size.measurements ?? (pack.measuring && size.set === first ? standardMeasurements : undefined),
  })
  const sizes: SetSize[] = []
  const filled = filledWorkbook(opened, (size) => {
    sizes.push(sized(size))
    return applyPack(templates(sized(size)), pack, place)
  })
  const [size] = sizes
  if (size) tellPack(opened, size.set, sourceOf(opened, templates(size), size.set), pack, tell)
  const lockedBefore = (set: string) => lockedIn(opened, set)
  const fitted = fitPack(filled, sizes.flatMap(templates), pack, { lockedBefore, tell })
  return { ...filled, ...fitted, about: aboutFile(pack, place) }
}

/** The team that the file says it is of: a file that does not say it is never taken for someone's. */
const placeIn = (opened: OpenedWorkbook, pack: Pack): PackPlace => {
  const about = setsOf(opened)
    .map((set) => aboutIn(opened, set))
    .find((one) => one?.team)
  if (!about)
    throw new UpdateProblem({
      nl: `De werkmap "${opened.fileName}" zegt niet van welk team zij is (${aboutFileName('')}, ${aboutFileLabels.team}). Werk deze werkmap bij zonder pakket.`,
      en: `The workbook "${opened.fileName}" does not say which team it is of (${aboutFileName('')}, ${aboutFileLabels.team}). Update this workbook without a pack.`,
    })
  const place = placesOf(pack).find(
    ({ city, team }) => sameWord(city.name, about.city) && sameWord(team.name, about.team),
  )
  if (place) return place
  throw new UpdateProblem({
    nl: `De werkmap "${opened.fileName}" is van team ${about.team} in ${about.city}. Dat team staat niet in het pakket ${pack.id}. Zet het team in het pakket, of werk deze werkmap bij zonder pakket.`,
    en: `The workbook "${opened.fileName}" is of team ${about.team} in ${about.city}. That team is not in the pack ${pack.id}. Put the team in the pack, or update this workbook without a pack.`,
  })
}

const setsOf = (opened: OpenedWorkbook): readonly string[] =>
  setsIn({ names: opened.names(), record: [] }).map(({ set }) => set)
