// impactkaart bijwerk: the contents of filled workbooks in new ones, by today's templates and, when asked for, by a new pack. The old files
// stay as they are; one that cannot be read never stops the rest.
import { realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Pack, Words } from '../../core'
import { updatedName } from '../gather/returned-file'
import { nothingFound } from '../report/gather-report'
import { exits, type Report } from '../report/report'
import { type Update, updateReport } from '../report/update-report'
import { madeAlready, whyNotUpdated } from '../update/update-problem'
import { updateWorkbook } from '../update/update-workbook'
import { type Command, CommandProblem, type Given } from './command'
import { readPackFile } from './read-pack-file'
import { saveFile } from './save-file'
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
  const files = await oldFiles(operands, out)
  const isFile = /\.xlsx$/i.test(out)
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
  const sources = new Set(await Promise.all(files.map(({ path }) => realOf(path))))
  const how: How = { pack, replace: options.has('vervang'), sources, taken: new Set() }
  const updates: Update[] = []
  for (const file of files) {
    progress(updates.length, files.length, file.name)
    updates.push(await updateFile(file, targetOf(file), how))
  }
  progress(files.length, files.length, '')
  return updateReport(updates, language)
}

const isBelow = (file: string, folder: string): boolean =>
  path.resolve(file).startsWith(`${path.resolve(folder)}${path.sep}`)

/** What an earlier run made in a folder below is not old, unless someone names it. */
const oldFiles = async (operands: readonly string[], out: string): Promise<readonly FoundFile[]> => {
  const found = await workbookFiles(operands)
  const named = operands.some((one) => path.resolve(one) === path.resolve(out) || isBelow(one, out))
  return named ? found : found.filter((one) => !isBelow(one.path, out))
}

/** The same file has one such name, whichever way one gets there; undefined where there is none. */
const realOf = (file: string): Promise<string | undefined> => realpath(file).catch(() => undefined)

interface How {
  readonly pack: Pack | undefined
  readonly replace: boolean
  /** The old files of this run: none of them is ever written over. */
  readonly sources: ReadonlySet<string | undefined>
  /** New files that belong to an old one. */
  readonly taken: Set<string | undefined>
}

const updateFile = async (
  { name: file, read }: FoundFile,
  target: string,
  { pack, replace, sources, taken }: How,
): Promise<Update> => {
  const refused = (problem: Words): Update => ({ file, state: 'niet bijgewerkt', problem })
  try {
    const there = await realOf(target)
    if (there !== undefined && sources.has(there))
      return refused({
        nl: 'De nieuwe werkmap zou over een oude heen komen. Kies bij --uit een andere map of naam.',
        en: 'The new workbook would replace an old one. Choose another folder or name with --uit.',
      })
    if (there !== undefined && taken.has(there)) return refused(madeAlready(target).words)
    if (there !== undefined && !replace) {
      taken.add(there)
      return { file, state: 'bestond al', target }
    }
    const { bytes, ...updated } = await updateWorkbook(await read(), file, pack)
    await saveFile(target, bytes)
    taken.add(await realOf(target))
    return { file, state: there === undefined ? 'bijgewerkt' : 'vervangen', target, ...updated }
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
