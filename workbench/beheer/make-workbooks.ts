// A workbook for each team of a pack: one .zip with a folder per city, or the workbook itself when there is one.
import type { Pack } from '../../core'
import { type Composed, composeReport, composer, plannedFiles } from '../../workbook-file'
import { fileNameOf } from '../download'
import { givenFiles } from './given-files'
import { inBothLanguages, type Outcome, type Step } from './jobs'

export const makeWorkbooks = async (pack: Pack, step: Step): Promise<Outcome> => {
  const files = plannedFiles(pack)
  const make = composer(pack)
  const given = givenFiles()
  const composed: Composed[] = []
  for (const { place, path } of files) {
    step(composed.length, files.length, path)
    given.add(path, await make(place))
    composed.push({ city: place.city.name, team: place.team.name, file: path, state: 'gemaakt' })
  }
  return {
    ...given.asOne(`werkmappen-${fileNameOf(`${pack.id} ${pack.version}`)}.zip`),
    shown: inBothLanguages((language) => composeReport(pack, composed, language)),
  }
}
