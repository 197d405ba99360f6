// Many files to one overview. Files are read one at a time and let go again, so that memory does not grow with their number; what is kept
// of each is its record.
import { type DoubleCount, doubleCounts } from './double-counting'
import { problemOfName } from './file-names'
import { gatherFile, type SourceFile } from './gather-file'
import type { FileReport, FoundProject, GatheredProject, GatherProblem } from './record'
import { type Totals, totalsOf } from './totals'

export interface Gathered {
  /** Files that were looked at; overviews that we made are passed over. */
  readonly files: readonly string[]
  readonly projects: readonly GatheredProject[]
  readonly problems: readonly GatherProblem[]
  readonly doubles: readonly DoubleCount[]
  readonly totals: Totals
}

/** @param done is told of each file that was read. */
export const gather = async (
  files: Iterable<SourceFile> | AsyncIterable<SourceFile>,
  done: (file: string) => void = () => undefined,
): Promise<Gathered> => {
  const reports: FileReport[] = []
  for await (const file of files) {
    const found = await gatherFile(file)
    if (!found.overview) reports.push(found)
    done(file.name)
  }
  return together(reports)
}

/** The same for files that have been read already. */
export const together = (reports: readonly FileReport[]): Gathered => {
  const once = withoutCopies(reports)
  const found = once.flatMap((report) => report.projects)
  const doubles = doubleCounts(found)
  const projects = found.map(({ identity, ...project }): GatheredProject => project)
  return {
    files: once.map(({ file }) => file),
    projects,
    problems: once.flatMap(({ file, problems }, index) => [...problemOfName(file, index), ...problems]),
    doubles,
    totals: totalsOf(projects, doubles),
  }
}

/** A file that is there twice counts once, and so does a project that stands in two files. The first one counts; it is said of the other. */
const withoutCopies = (reports: readonly FileReport[]): readonly FileReport[] => {
  const [seenFiles, seenProjects] = [new Map<string, string>(), new Map<string, string>()]
  return reports.map((report) => {
    const earlier = report.fingerprint === '' ? undefined : seenFiles.get(report.fingerprint)
    if (earlier !== undefined) return sameFile(report, earlier)
    seenFiles.set(report.fingerprint, report.file)
    const problems: GatherProblem[] = []
    const projects = report.projects.map((project) => {
      const key = keyOf(project)
      const other = key === undefined ? undefined : seenProjects.get(key)
      if (key !== undefined && project.leftOut === '' && other === undefined) seenProjects.set(key, report.file)
      if (other === undefined || project.leftOut !== '') return project
      problems.push(sameProject(report.file, project.project, other))
      return { ...project, leftOut: `staat ook in ${other}`, themes: [], effects: [], stories: 0 }
    })
    return { ...report, projects, problems: [...report.problems, ...problems] }
  })
}

/** Undefined when too little is filled in to know. */
const keyOf = ({ identity: { project, municipality }, period: { start, months } }: FoundProject): string | undefined =>
  project === '' || municipality === '' ? undefined : [project, municipality, start ?? '', months].join('|')

const sameFile = (report: FileReport, earlier: string): FileReport => ({
  ...report,
  projects: [],
  problems: [
    {
      file: report.file,
      severity: 'let op',
      about: 'bestand',
      place: '',
      text: `Dit bestand is precies gelijk aan "${earlier}" en telt niet nog eens mee.`,
      advice: 'Haal een van de twee weg.',
    },
  ],
})

const sameProject = (file: string, project: string, other: string): GatherProblem => ({
  file,
  severity: 'let op',
  about: 'bestand',
  place: '',
  text: `Het project "${project}" met dezelfde gemeente en periode staat ook in "${other}". Dit bestand telt niet mee.`,
  advice: 'Moet juist dit bestand tellen? Haal het andere weg en verzamel opnieuw.',
})
