// What the pack of a workbook decided for whoever fills it in, read from the cells of "Over dit bestand" (about-file.ts): what is locked,
// and which types of project there are to choose from. A workbook without a pack decides nothing.
import type { Range } from '../cell'
import { type ProjectType, projectTypes } from '../figures/project-types'
import { aboutFileLabels } from './about-file-names'
import { type LockedPart, lockedParts } from './locked-parts'

export interface Decided {
  readonly locked: readonly LockedPart[]
  readonly types: readonly ProjectType[]
}

/** Words of later versions, which we do not know, are passed over. */
export const decidedIn = (about: Range): Decided => {
  const listed = (label: string): readonly string[] => {
    const [, text] = about.find(([what]) => what === label) ?? []
    return String(text ?? '').split(/\s*,\s*/)
  }
  const known = <T extends string>(all: readonly T[], label: string): T[] => {
    const there = listed(label)
    return all.filter((one) => there.includes(one))
  }
  const types = known(projectTypes, aboutFileLabels.types)
  return { locked: known(lockedParts, aboutFileLabels.locked), types: types.length > 0 ? types : projectTypes }
}
