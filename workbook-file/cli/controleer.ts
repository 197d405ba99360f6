// controleer: what is wrong with workbooks, one or many, with what CONTROLE says of their figures.
import { gatherFile } from '../gather/gather-file'
import type { GatherProblem, Severity } from '../gather/record'
import { nothingFound } from '../report/gather-report'
import { exits, type Report } from '../report/report'
import { type Command, CommandProblem, type Given } from './command'
import { workbookFiles } from './workbook-files'

const heads = {
  nl: ['Ernst', 'Plaats', 'Wat er is', 'Wat te doen'],
  en: ['Severity', 'Place', 'What it is', 'What to do'],
} as const
const order: readonly Severity[] = ['fout', 'let op', 'tip']

export const controleer: Command = {
  name: 'controleer',
  about: {
    nl: 'Zegt per werkmap wat er niet klopt of aandacht vraagt.',
    en: 'Says for each workbook what is wrong or needs attention.',
  },
  operands: { usage: { nl: '<bestand of map> ...', en: '<file or folder> ...' }, least: 1, most: 10_000 },
  options: [],
  help: {
    nl: 'Voorbeeld: impactkaart controleer terug/buurtmaatjes.xlsx\nTips alleen geven code 0; een fout of een aandachtspunt geeft code 1.',
    en: 'Example: impactkaart controleer returned/buddies.xlsx --taal en\nTips alone give code 0; an error or a point of attention gives code 1. Findings are in Dutch.',
  },
  run: async ({ operands, language, progress }: Given): Promise<Report> => {
    const files = await workbookFiles(operands)
    if (files.length === 0) throw new CommandProblem(nothingFound)
    const found: { file: string; findings: readonly GatherProblem[] }[] = []
    for (const file of files) {
      const { problems, overview } = await gatherFile(file)
      progress(found.length + 1, files.length, file.name)
      if (!overview) found.push({ file: file.name, findings: inOrder(problems) })
    }
    const serious = found.some(({ findings }) => findings.some(({ severity }) => severity !== 'tip'))
    return {
      exit: serious ? exits.remarks : exits.fine,
      shown: found.flatMap(({ file, findings }) => shownOf(file, findings, language)),
      data: { files: found },
    }
  },
}

const inOrder = (findings: readonly GatherProblem[]): readonly GatherProblem[] =>
  [...findings].sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))

const shownOf = (file: string, findings: readonly GatherProblem[], language: 'nl' | 'en'): Report['shown'] => {
  if (findings.length === 0) return [language === 'nl' ? `${file}: niets gevonden.` : `${file}: nothing found.`]
  const rows = findings.map(({ severity, place, text, advice }) => [severity, place, text, advice])
  return [`${file}:`, { heads: heads[language], rows }]
}
