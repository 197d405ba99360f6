// What is in one file? A record per Impactkaart and everything that is wrong with it. Never throws on content: a file that cannot be read
// is a problem with a name and a reason, and the next file is read.
import { findName, impactkaartNames, setsIn } from '../../core'
import { sizeOf } from '../filled/set-sizes'
import { FileProblem } from '../read/file-problem'
import { type OpenedWorkbook, openWorkbook } from '../read/open-workbook'
import { reportBelow } from './below-tables'
import { fingerprintOf } from './fingerprint'
import { reportMissingTables } from './missing-tables'
import { overviewName } from './overview/names'
import { reportLostPrices } from './own-prices'
import { placedPlan } from './placed-plan'
import { projectOf } from './project-of-file'
import { reportPutBetween } from './put-between'
import type { FileReport, FoundProject, GatherProblem, Report } from './record'

/** A file that may be there; reading it may fail. */
export interface SourceFile {
  readonly name: string
  readonly read: () => Promise<Uint8Array>
}

export const gatherFile = async ({ name, read }: SourceFile): Promise<FileReport> => {
  const problems: GatherProblem[] = []
  const report: Report = (severity, place, text, advice = '', about = 'bestand') =>
    problems.push({ file: name, severity, about, place, text, advice })
  const nothing = { file: name, fingerprint: '', overview: false, projects: [], problems }
  try {
    const bytes = await read()
    const opened = openWorkbook(bytes, name)
    const fingerprint = fingerprintOf(bytes)
    if (findName({ names: opened.names() }, overviewName)) return { ...nothing, fingerprint, overview: true }
    return { ...nothing, fingerprint, projects: projectsIn(opened, report) }
  } catch (error) {
    if (error instanceof FileProblem) report('fout', '', error.message)
    else
      report(
        'fout',
        '',
        `Het bestand "${name}" kan niet gelezen worden.`,
        'Kijk of het nog bestaat, of u het mag openen en of het niet in een ander programma open staat.',
      )
    return nothing
  }
}

const notCalculated = 'Niet alle formules in deze werkmap zijn uitgerekend. Het overzicht rekent zelf.'

const projectsIn = (opened: OpenedWorkbook, report: Report): readonly FoundProject[] => {
  for (const { code, words } of opened.notes) report('let op', '', code === 'not-calculated' ? notCalculated : words.nl)
  const sets = setsIn({ names: opened.names(), record: [] })
  if (sets.length === 0) reportNoSet(opened, report)
  return sets.flatMap(({ set, rows, missing }) => {
    const names = impactkaartNames(set)
    reportNames(
      missing.filter((name) => name !== names.ownPrices),
      report,
    )
    const needed = [names.project, names.outcomes]
    if (missing.some((name) => needed.includes(name))) return []
    const placed = placedPlan(opened, sizeOf(opened, { set, rows }))
    if (reportPutBetween(placed, report) || reportLostPrices(opened, placed, report)) return []
    reportBelow(opened, placed, report)
    reportMissingTables(opened, set, report)
    return [projectOf(opened, placed, report)]
  })
}

const reportNames = (missing: readonly string[], report: Report): void => {
  if (missing.length === 0) return
  report(
    'fout',
    '',
    `In deze werkmap ${missing.length === 1 ? 'ontbreekt de naam' : 'ontbreken de namen'} ${missing.join(', ')}.`,
    'Zet de naam terug (Formules, Namen beheren), of neem de cijfers over in een lege werkmap.',
  )
}

/** A set is known by its outcome table. Without it, other names of ours tell that there was one. */
const reportNoSet = (opened: OpenedWorkbook, report: Report): void => {
  const names = Object.values(impactkaartNames(''))
  const missing = names.filter((name) => !findName({ names: opened.names() }, name)?.place)
  if (missing.length < names.length) reportNames(missing, report)
  else
    report(
      'fout',
      '',
      `In het bestand "${opened.fileName}" staat geen Impactkaart.`,
      'Kies een werkmap die met een sjabloon van Impactkaart is gemaakt. Zijn namen weggehaald, vul dan een lege werkmap in.',
    )
}
