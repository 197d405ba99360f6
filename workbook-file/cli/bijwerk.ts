// impactkaart bijwerk: the contents of filled workbooks in new ones, by today's templates and, when asked for, by a new pack. The old files
// stay as they are; one that cannot be read never stops the rest.
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Pack, Words } from '../../core'
import { nothingFound } from '../report/gather-report'
import { exits, type Report } from '../report/report'
import { type Update, updateReport } from '../report/update-report'
import { madeAlready, updatedName, whyNotUpdated } from '../update/update-problem'
import { updateWorkbook } from '../update/update-workbook'
import { type Command, CommandProblem, type Given } from './command'
import { readPackFile } from './read-pack-file'
import { exists, saveFile } from './save-file'
import { type FoundFile, workbookFiles } from './workbook-files'

const run = async ({ operands, options, language, progress }: Given): Promise<Report> => {
  const out = options.get('uit')
  if (!out)
    throw new CommandProblem(
      {
        nl: 'Zeg met --uit waar de nieuwe werkmappen komen, bijvoorbeeld --uit bijgewerkt/.',
        en: 'Say with --uit where the new workbooks go, for example --uit updated/.',
      },
      exits.usage,
    )
  const packFile = options.get('pakket')
  const pack = packFile === undefined ? undefined : await readPackFile(packFile)
  const found = await workbookFiles(operands)
  const isFile = /\.xlsx$/i.test(out)
  // What an earlier run made in a folder below is not old.
  const files = operands.some((one) => isBelow(out, one)) ? found.filter((one) => !isBelow(one.path, out)) : found
  if (files.length === 0) throw new CommandProblem(nothingFound)
  if (isFile && files.length > 1)
    throw new CommandProblem(
      {
        nl: `Er zijn ${files.length} werkmappen en bij --uit staat één bestand. Noem bij --uit een map.`,
        en: `There are ${files.length} workbooks and --uit names one file. Name a folder with --uit.`,
      },
      exits.usage,
    )
  const targetOf = ({ name }: FoundFile) => (isFile ? out : path.join(out, ...updatedName(name).split('/')))
  const updates: Update[] = []
  const written = new Set<string>()
  for (const file of files) {
    progress(updates.length, files.length, file.name)
    updates.push(await updateFile(file, targetOf(file), { pack, replace: options.has('vervang'), written }))
  }
  progress(files.length, files.length, '')
  return updateReport(updates, language)
}

const isBelow = (file: string, folder: string): boolean =>
  path.resolve(file).startsWith(`${path.resolve(folder)}${path.sep}`)

interface How {
  readonly pack: Pack | undefined
  readonly replace: boolean
  /** Targets of this run. */
  readonly written: Set<string>
}

const updateFile = async (
  { name: file, path: source, read }: FoundFile,
  target: string,
  { pack, replace, written }: How,
): Promise<Update> => {
  const refused = (problem: Words): Update => ({ file, state: 'niet bijgewerkt', problem })
  try {
    const there = await exists(target)
    if (there && (await realpath(source)) === (await realpath(target)))
      return refused({
        nl: 'De nieuwe werkmap zou over de oude heen komen. Kies bij --uit een andere map of naam.',
        en: 'The new workbook would replace the old one. Choose another folder or name with --uit.',
      })
    if (written.has(path.resolve(target))) return refused(madeAlready(target).words)
    if (there && !replace) return { file, state: 'bestond al', target }
    const { bytes, ...updated } = await updateWorkbook(await read(), file, pack)
    await saveFile(target, bytes)
    written.add(path.resolve(target))
    return { file, state: there ? 'vervangen' : 'bijgewerkt', target, ...updated }
  } catch (error) {
    return refused(error instanceof CommandProblem ? error.words : whyNotUpdated(error, file))
  }
}

export const bijwerk: Command = {
  name: 'bijwerk',
  about: {
    nl: 'Zet de inhoud van ingevulde werkmappen over in nieuwe, zonder iets kwijt te raken.',
    en: 'Moves the contents of filled workbooks into new ones, without losing anything.',
  },
  operands: { usage: { nl: '<bestand of map> ...', en: '<file or folder> ...' }, least: 1, most: 10_000 },
  options: [
    {
      name: 'uit',
      value: { nl: 'bestand of map', en: 'file or folder' },
      about: { nl: 'Waar de nieuwe werkmappen komen.', en: 'Where the new workbooks go.' },
    },
    {
      name: 'pakket',
      value: { nl: 'organisatie.json', en: 'organisation.json' },
      about: {
        nl: 'Prijzen, vaste delen, kleur, logo en teksten van dit pakket. Wat is ingevuld, gaat voor.',
        en: 'Prices, locked parts, colour, logo and texts of this pack. What was filled in goes first.',
      },
    },
    {
      name: 'vervang',
      about: {
        nl: 'Vervangt nieuwe werkmappen die er al staan.',
        en: 'Replaces new workbooks that are there already.',
      },
    },
  ],
  help: {
    nl: 'Voorbeeld: impactkaart bijwerk ontvangen/ --uit bijgewerkt/ --pakket organisatie.json\nDe oude bestanden veranderen nooit.',
    en: 'Example: impactkaart bijwerk returned/ --uit updated/ --pakket organisation.json\nThe old files never change.',
  },
  run,
}
