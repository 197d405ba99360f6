// From an organisation pack to a workbook per city and team. The same pack gives the same bytes, on any machine.
import { aboutFile, applyPack, type Pack, type PackPlace, packPlans } from '../../core'
import { calculator } from '../calculate'
import { writeWorkbook } from '../write-workbook'
import { distinctNames, safeName } from './file-names'

export interface PlannedFile {
  readonly place: PackPlace
  /** "Waterstad/Team Noord - Impactkaart.xlsx", with / on every system. */
  readonly path: string
}

export interface ComposedFile extends PlannedFile {
  readonly bytes: Uint8Array
}

/** Which files a pack gives, in the order of its cities and teams. */
export const plannedFiles = (pack: Pack): PlannedFile[] => {
  const folders = distinctNames(pack.cities.map(({ name }) => safeName(name)))
  return pack.cities.flatMap((city, at) => {
    const files = distinctNames(city.teams.map(({ name }) => safeName(name)))
    return city.teams.map((team, index) => ({
      place: { city, team },
      path: `${folders[at]}/${files[index]} - Impactkaart.xlsx`,
    }))
  })
}

/** Makes the workbook of one team. The plans are made and their formulas parsed once, for all of them. */
export const composer = (pack: Pack): ((place: PackPlace) => Promise<Uint8Array>) => {
  const plans = packPlans(pack, '')
  const calculate = calculator()
  return (place) => {
    const filled = applyPack(plans, pack, place)
    // With results, so that a preview that does not calculate shows figures.
    return writeWorkbook(filled, { values: calculate(filled, {}), about: aboutFile(pack, place) })
  }
}

/** One after another, so that hundreds of workbooks never stand in memory together. */
export async function* compose(pack: Pack): AsyncGenerator<ComposedFile> {
  const make = composer(pack)
  for (const file of plannedFiles(pack)) yield { ...file, bytes: await make(file.place) }
}
