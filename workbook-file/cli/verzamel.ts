// verzamel: many returned workbooks to one overview, and what was wrong with which.
import { readFile } from 'node:fs/promises'
import { gather } from '../gather/gather'
import { gatherFile } from '../gather/gather-file'
import { overviewWorkbook } from '../gather/overview/overview'
import { gatherReport, nothingFound } from '../report/gather-report'
import { exits, type Report } from '../report/report'
import { type Command, CommandProblem, type Given } from './command'
import { exists, saveFile } from './save-file'
import { workbookFiles } from './workbook-files'

export const verzamel: Command = {
  name: 'verzamel',
  about: {
    nl: 'Leest ingevulde werkmappen en maakt er één overzicht van.',
    en: 'Reads returned workbooks and makes one overview of them.',
  },
  operands: { usage: { nl: '<map of bestand> ...', en: '<folder or file> ...' }, least: 1, most: 10_000 },
  options: [
    {
      name: 'uit',
      value: { nl: 'overzicht.xlsx', en: 'overview.xlsx' },
      about: { nl: 'Het bestand waarin het overzicht komt. Verplicht.', en: 'The file for the overview. Required.' },
    },
  ],
  help: {
    nl: 'Voorbeeld: impactkaart verzamel terug/ --uit overzicht.xlsx\nMappen in de map tellen mee. Een bestand dat niet gelezen kan worden, houdt de rest niet op: het staat met de reden in de lijst.',
    en: 'Example: impactkaart verzamel returned/ --uit overview.xlsx --taal en\nFolders within the folder count too. A file that cannot be read does not stop the rest: it is listed with the reason. The overview is in Dutch.',
  },
  run: async ({ operands, options, language, progress }: Given): Promise<Report> => {
    const out = options.get('uit')
    if (!out || !/\.xlsx$/i.test(out))
      throw new CommandProblem(
        {
          nl: 'Zeg met --uit in welk .xlsx-bestand het overzicht komt, bijvoorbeeld --uit overzicht.xlsx.',
          en: 'Say with --uit which .xlsx file the overview goes into, for example --uit overview.xlsx.',
        },
        exits.usage,
      )
    await refuseOtherFile(out)
    const files = await workbookFiles(operands, out)
    if (files.length === 0) throw new CommandProblem(nothingFound)
    let done = 0
    const gathered = await gather(files, (file) => progress(++done, files.length, file))
    await saveFile(out, await overviewWorkbook(gathered))
    return gatherReport(gathered, out, language)
  },
}

/** An earlier overview is replaced; anything else stays, for it may be someone's work. */
const refuseOtherFile = async (path: string): Promise<void> => {
  if (!(await exists(path))) return
  const { overview } = await gatherFile({ name: path, read: async () => new Uint8Array(await readFile(path)) })
  if (overview) return
  throw new CommandProblem({
    nl: `"${path}" bestaat al en is geen overzicht van ons. Wij schrijven er niet overheen. Kies een andere naam bij --uit.`,
    en: `"${path}" exists and is no overview of ours. We do not write over it. Choose another name with --uit.`,
  })
}
