// impactkaart sjabloon: writes the workbooks of an organisation pack, one per team, in a folder per city.
import path from 'node:path'
import type { Pack } from '../../core'
import { composer, plannedFiles } from '../compose/compose'
import { type Composed, composeReport } from '../report/compose-report'
import type { Report } from '../report/report'
import type { Command, Given } from './command'
import { readPackFile } from './read-pack-file'
import { exists, saveFile } from './save-file'

const run = async ({ operands: [file = ''], options, language, progress }: Given): Promise<Report> => {
  const pack = await readPackFile(file)
  const folder = options.get('uit') ?? '.'
  const written = await writeAll(pack, folder, options.has('vervang'), progress)
  return composeReport(pack, written, language)
}

const writeAll = async (
  pack: Pack,
  folder: string,
  replace: boolean,
  progress: Given['progress'],
): Promise<Composed[]> => {
  const files = plannedFiles(pack).map((planned) => ({
    ...planned,
    file: path.join(folder, ...planned.path.split('/')),
  }))
  const there = new Set<string>()
  for (const { file } of files) if (await exists(file)) there.add(file)
  const make = composer(pack)
  const written: Composed[] = []
  for (const { place, file, path: name } of files) {
    const old = there.has(file)
    progress(written.length, files.length, name)
    if (replace || !old) await saveFile(file, await make(place))
    const state = old ? (replace ? 'vervangen' : 'bestond al') : 'gemaakt'
    written.push({ city: place.city.name, team: place.team.name, file, state })
  }
  progress(files.length, files.length, '')
  return written
}

export const sjabloon: Command = {
  name: 'sjabloon',
  about: {
    nl: 'Maakt een werkmap voor elk team van een organisatie.',
    en: 'Makes a workbook for each team of an organisation.',
  },
  operands: { usage: { nl: '<organisatie.json>', en: '<organisation.json>' }, least: 1, most: 1 },
  options: [
    {
      name: 'uit',
      value: { nl: 'map', en: 'folder' },
      about: { nl: 'Waar de werkmappen komen. Gewoon: deze map.', en: 'Where the workbooks go. Usual: this folder.' },
    },
    {
      name: 'vervang',
      about: { nl: 'Vervangt werkmappen die er al staan.', en: 'Replaces workbooks that are there already.' },
    },
  ],
  help: {
    nl: 'Voorbeeld: impactkaart sjabloon docs/voorbeeld-organisatie.json --uit werkmappen/\nWat in een pakket kan staan: docs/beheer.md en docs/organisatie.schema.json',
    en: 'Example: impactkaart sjabloon docs/voorbeeld-organisatie.json --uit workbooks/\nWhat a pack can hold: docs/organisatie.schema.json',
  },
  run,
}
