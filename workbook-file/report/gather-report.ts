// What gathering has to tell: the totals of the projects that count, and what is wrong with which file.
import { formatFixed, formatNumber, type Language, type Words } from '../../core'
import type { Gathered } from '../gather/gather'
import { isProblem } from '../gather/record'
import { filesWithoutProject, type Total } from '../gather/totals'
import { exits, type Report, type Table } from './report'
import { counted } from './shown'

export const nothingFound: Words = {
  nl: 'Hier staan geen werkmappen (.xlsx). Kies de map met de ingevulde bestanden.',
  en: 'There are no workbooks (.xlsx) here. Choose the folder with the returned files.',
}

/** @param out where the overview is. */
export const gatherReport = (gathered: Gathered, out: string, language: Language): Report => {
  const faulty = gathered.problems.filter(isProblem)
  return {
    exit: faulty.length > 0 ? exits.remarks : exits.fine,
    shown: [
      sentenceOf(gathered, new Set(faulty.map(({ file }) => file)).size, out, language),
      totalsTable(gathered, language),
      ...(faulty.length > 0 ? [problemsTable(faulty, language)] : []),
    ],
    data: { overview: out, ...gathered },
  }
}

const sentenceOf = (
  { files, projects, doubles, totals }: Gathered,
  faulty: number,
  out: string,
  language: Language,
): string => {
  const counting = totals.all.projects
  const left = formatNumber(projects.length - counting, language)
  const doubly = formatNumber(doubles.length, language)
  const count = (amount: number, one: string, more: string) => counted(amount, one, more, language)
  const none = filesWithoutProject(files, projects)
  const noProject =
    none === 0
      ? { nl: '', en: '' }
      : {
          nl: ` Uit ${count(none, 'bestand', 'bestanden')} komt geen project: waarom, staat op het blad Problemen.`,
          en: ` ${count(none, 'file gives', 'files give')} no project: sheet Problemen says why.`,
        }
  return {
    nl: `${count(files.length, 'bestand', 'bestanden')} gelezen: ${count(counting, 'project telt', 'projecten tellen')} mee, ${left} niet.${noProject.nl} In ${count(faulty, 'bestand', 'bestanden')} is iets aan de hand. Mogelijk dubbel geteld: ${doubly}. Het overzicht staat in ${out}.`,
    en: `${count(files.length, 'file', 'files')} read: ${count(counting, 'project counts', 'projects count')}, ${left} not.${noProject.en} In ${count(faulty, 'file', 'files')} something is the matter. Possibly counted twice: ${doubly}. The overview is in ${out}.`,
  }[language]
}

const totalsWords = {
  nl: {
    heads: ['', 'Projecten', 'Kosten', 'Baten', 'Factor', 'Uren'],
    all: 'Alles samen',
    without: 'Als dubbeltelling eraf gaat',
  },
  en: {
    heads: ['', 'Projects', 'Costs', 'Benefits', 'Factor', 'Hours'],
    all: 'All together',
    without: 'Without double counting',
  },
} as const

const totalsTable = ({ totals, doubles }: Gathered, language: Language): Table => {
  const say = totalsWords[language]
  const row = (name: string, one: Total) => [
    name,
    one.projects,
    Math.round(one.costs),
    Math.round(one.benefits),
    one.factor === undefined ? '-' : formatFixed(one.factor, 2, language),
    Math.round(one.hours),
  ]
  return {
    heads: say.heads,
    rows: [
      ...totals.municipalities.map((one) => row(one.name, one)),
      row(say.all, totals.all),
      ...(doubles.length > 0 ? [row(say.without, totals.withoutDoubles)] : []),
    ],
  }
}

const problemHeads = {
  nl: ['Bestand', 'Ernst', 'Plaats', 'Wat er is', 'Wat te doen'],
  en: ['File', 'Severity', 'Place', 'What it is', 'What to do'],
} as const

const problemsTable = (problems: Gathered['problems'], language: Language): Table => ({
  heads: problemHeads[language],
  rows: problems.map(({ file, severity, place, text, advice }) => [file, severity, place, text, advice]),
})
