// impactkaart sjabloon: writes the workbooks of an organisation pack, one per team, in a folder per city.
import path from 'node:path'
import { type Language, type Pack, priceListVersion, tooMany } from '../../core'
import { composer, plannedFiles } from '../compose/compose'
import { exits, type Report, type Table } from '../report/report'
import type { Command, Given } from './command'
import { readPackFile } from './read-pack-file'
import { exists, saveFile } from './save-file'

type State = 'gemaakt' | 'vervangen' | 'bestond al'

interface Written {
  readonly city: string
  readonly team: string
  readonly file: string
  readonly state: State
}

const english: Readonly<Record<State, string>> = { gemaakt: 'made', vervangen: 'replaced', 'bestond al': 'was there' }

const run = async ({ operands: [file = ''], options, language, progress }: Given): Promise<Report> => {
  const pack = await readPackFile(file)
  const folder = options.get('uit') ?? '.'
  const written = await writeAll(pack, folder, options.has('vervang'), progress)
  const left = written.filter(({ state }) => state === 'bestond al').length
  return {
    exit: left > 0 ? exits.remarks : exits.fine,
    shown: [tableOf(written, language), ...sentences(pack, written.length, left, language)],
    data: { pack: { id: pack.id, version: pack.version }, priceList: priceListVersion, files: written },
  }
}

const writeAll = async (
  pack: Pack,
  folder: string,
  replace: boolean,
  progress: Given['progress'],
): Promise<Written[]> => {
  const files = plannedFiles(pack).map((planned) => ({
    ...planned,
    file: path.join(folder, ...planned.path.split('/')),
  }))
  const there = new Set<string>()
  for (const { file } of files) if (await exists(file)) there.add(file)
  const make = composer(pack)
  const written: Written[] = []
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

const tableOf = (written: readonly Written[], language: Language): Table => ({
  heads: language === 'nl' ? ['Stad', 'Team', 'Bestand', 'Stand'] : ['City', 'Team', 'File', 'State'],
  rows: written.map(({ city, team, file, state }) => [city, team, file, language === 'nl' ? state : english[state]]),
})

const sentences = (pack: Pack, all: number, left: number, language: Language): string[] => {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const made = say(
    `${all - left} van ${all} werkboeken geschreven. Pakket ${pack.id}, versie ${pack.version}; prijslijst ${priceListVersion}.`,
    `${all - left} of ${all} workbooks written. Pack ${pack.id}, version ${pack.version}; price list ${priceListVersion}.`,
  )
  const kept = say(
    `${left} bestonden al en zijn zo gelaten. Kies --vervang om ze te vervangen; wat erin is ingevuld, gaat dan verloren.`,
    `${left} were there and were left alone. Choose --vervang to replace them; what was filled in there is then lost.`,
  )
  const many = say(
    `Let op: ${pack.indicators.length} indicatoren. Boven de vijf kost meten meer dan het oplevert.`,
    `Note: ${pack.indicators.length} indicators. Above five, measuring costs more than it gives.`,
  )
  return [made, ...(left > 0 ? [kept] : []), ...(tooMany(pack.indicators.length) ? [many] : [])]
}

export const sjabloon: Command = {
  name: 'sjabloon',
  about: {
    nl: 'Maakt een werkboek voor elk team van een organisatie.',
    en: 'Makes a workbook for each team of an organisation.',
  },
  operands: { usage: { nl: '<organisatie.json>', en: '<organisation.json>' }, least: 1, most: 1 },
  options: [
    {
      name: 'uit',
      value: { nl: 'map', en: 'folder' },
      about: { nl: 'Waar de werkboeken komen. Gewoon: deze map.', en: 'Where the workbooks go. Usual: this folder.' },
    },
    {
      name: 'vervang',
      about: { nl: 'Vervangt werkboeken die er al staan.', en: 'Replaces workbooks that are there already.' },
    },
  ],
  help: {
    nl: 'Voorbeeld: impactkaart sjabloon docs/voorbeeld-organisatie.json --uit werkboeken/\nWat in een pakket kan staan: docs/beheer.md en docs/organisatie.schema.json',
    en: 'Example: impactkaart sjabloon docs/voorbeeld-organisatie.json --uit workbooks/\nWhat a pack can hold: docs/organisatie.schema.json',
  },
  run,
}
