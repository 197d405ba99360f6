// verzamel: many returned workbooks to one overview, and what was wrong with which.
import { readFile } from 'node:fs/promises'
import { formatFixed, type Language } from '../../core'
import { type Gathered, gather } from '../gather/gather'
import { gatherFile } from '../gather/gather-file'
import { overviewWorkbook } from '../gather/overview/overview'
import { isProblem } from '../gather/record'
import { exits, type Report, type Table } from '../report/report'
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
    if (files.length === 0) throw nothingFound
    let done = 0
    const gathered = await gather(files, (file) => progress(++done, files.length, file))
    await saveFile(out, await overviewWorkbook(gathered))
    return {
      exit: gathered.problems.some(isProblem) ? exits.remarks : exits.fine,
      shown: shownOf(gathered, out, language),
      data: { overview: out, ...gathered },
    }
  },
}

export const nothingFound = new CommandProblem({
  nl: 'Hier staan geen werkmappen (.xlsx). Kies de map met de ingevulde bestanden.',
  en: 'There are no workbooks (.xlsx) here. Choose the folder with the returned files.',
})

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

const heads = {
  nl: {
    totals: ['', 'Projecten', 'Kosten', 'Baten', 'Factor', 'Uren'],
    problems: ['Bestand', 'Ernst', 'Plaats', 'Wat er is', 'Wat te doen'],
    all: 'Alles samen',
    without: 'Als dubbeltelling eraf gaat',
  },
  en: {
    totals: ['', 'Projects', 'Costs', 'Benefits', 'Factor', 'Hours'],
    problems: ['File', 'Severity', 'Place', 'What it is', 'What to do'],
    all: 'All together',
    without: 'Without double counting',
  },
} as const

const shownOf = (
  { files, projects, problems, doubles, totals }: Gathered,
  out: string,
  language: Language,
): Report['shown'] => {
  const say = heads[language]
  const faulty = problems.filter(isProblem)
  const count = new Set(faulty.map(({ file }) => file)).size
  const left = projects.length - totals.all.projects
  const sentence = {
    nl: `${files.length} bestanden gelezen: ${totals.all.projects} projecten tellen mee, ${left} niet. In ${count} bestanden is iets aan de hand. Mogelijk dubbel geteld: ${doubles.length}. Het overzicht staat in ${out}.`,
    en: `${files.length} files read: ${totals.all.projects} projects count, ${left} do not. In ${count} files something is the matter. Possibly counted twice: ${doubles.length}. The overview is in ${out}.`,
  }
  const row = (name: string, one: (typeof totals)['withoutDoubles']) => [
    name,
    one.projects,
    Math.round(one.costs),
    Math.round(one.benefits),
    one.factor === undefined ? '-' : formatFixed(one.factor, 2, language),
    Math.round(one.hours),
  ]
  const table: Table = {
    heads: say.totals,
    rows: [
      ...totals.municipalities.map((one) => row(one.name, one)),
      row(say.all, totals.all),
      ...(doubles.length > 0 ? [row(say.without, totals.withoutDoubles)] : []),
    ],
  }
  const list: Table = {
    heads: say.problems,
    rows: faulty.map(({ file, severity, place, text, advice }) => [file, severity, place, text, advice]),
  }
  return [sentence[language], table, ...(faulty.length > 0 ? [list] : [])]
}
