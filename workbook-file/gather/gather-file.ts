// What is in one file? A record per Impactkaart and everything that is wrong with it. Never throws on content: a file that cannot be read
// is a problem with a name and a reason, and the next file is read.
import {
  type Card,
  card,
  effectsName,
  findName,
  functions,
  type ImpactkaartNames,
  impactkaartNames,
  readOutcomes,
  readProject,
  sameName,
  setsIn,
  sheetTitle,
} from '../../core'
import { olderLayoutOf } from '../filled/older-layouts'
import { FileProblem } from '../read/file-problem'
import { asCells, type OpenedWorkbook, openWorkbook } from '../read/open-workbook'
import { cardTables } from './card-tables'
import { reportFindings } from './findings'
import { fingerprintOf, fingerprintOfText } from './fingerprint'
import { reportBlankInputs, reportCard, reportFormulas } from './formulas'
import { measuredIn } from './measured'
import { reportMeasured, reportMissing } from './measured-findings'
import { reportNumbersAsText } from './numbers-as-text'
import { overviewName } from './overview/names'
import { placedPlan } from './placed-plan'
import { shownSentence, shownTelling, shownText } from './private-text'
import type { FileReport, FoundProject, GatherProblem, GroupBenefit, Identity, Period, Report } from './record'
import { effectsIn, storiesIn } from './told'
import { reportVersions, versionsIn } from './versions'

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
  return sets.flatMap(({ set, rows, measurements, missing }) => {
    reportNames(missing, report)
    const names = impactkaartNames(set)
    const needed = [names.project, names.outcomes]
    if (missing.some((name) => needed.includes(name))) return []
    return [projectOf(opened, { set, rows, measurements }, report)]
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

type Size = { readonly set: string; readonly rows: number; readonly measurements: number | undefined }

const projectOf = (opened: OpenedWorkbook, size: Size, report: Report): FoundProject => {
  const { set } = size
  const names = impactkaartNames(set)
  const placed = placedPlan(opened, size)
  reportRenamed(opened, set, report)
  reportBlankInputs(opened, placed, report)
  reportNumbersAsText(opened, placed, report)
  const older = olderLayoutOf(opened, set)
  const otherVersion = reportFormulas(placed, older, report)
  const versions = versionsIn(opened, set, older, report)
  reportVersions(versions, otherVersion || findName({ names: opened.names() }, effectsName(set)) === undefined, report)

  const tables = cardTables(opened, set, placed)
  for (const { text } of tables.prices.problems) report('fout', 'Prijzen, eigen prijzen', shownSentence(text))
  const { project, problems } = readProject(tables.project)
  const { outcomes } = readOutcomes(tables.outcomes, project)
  const result = card(project, outcomes.rows)
  const leftOut = whyLeftOut(result, problems.length > 0)
  // An empty workbook has one thing wrong with it: that nothing is filled in.
  if (outcomes.rows.length > 0 || problems.length > 0) reportFindings(opened, names, tables, report)
  if (leftOut !== '') report('let op', '', `Telt niet mee in de totalen: ${leftOut}.`)
  else reportCard(opened, set, result, report)

  const measured = measuredIn(opened, set)
  reportMeasured(measured, report)
  const today = asCells(opened.table(names.today) ?? [])[0]?.[0]
  reportMissing(opened, set, { start: project.startDate, months: project.months, today }, measured, report)

  const groups = groupsOf(result, report)
  const text = (shown: string, what: string): string => shownText(shown, what, report)
  return {
    file: opened.fileName,
    set,
    project: shownText(project.name, 'Start, Projectnaam', report, true),
    organisation: text(project.organisation, 'Start, Organisatie'),
    municipality: text(project.municipality, 'Start, Gemeente'),
    type: project.type,
    period: periodOf(project),
    versions,
    leftOut,
    reach: project.reach,
    priceYear: project.priceYear,
    ...figuresOf(result),
    payers: result.payers.map(({ payer, euro }) => ({ payer: text(payer, 'Project, Eigen baathouder'), euro })),
    sectors: result.sectors.map((one) => ({ ...one, sector: text(one.sector, 'Project, Eigen sector') })),
    groups: [...groups.values()],
    themes: measured.themes.map((one) => ({
      ...one,
      theme: shownTelling(one.theme, 'Indicatorenplan, Eigen thema', report),
    })),
    effects: effectsIn(opened, set, report),
    stories: storiesIn(opened, set),
    identity: identityOf(project, [...groups.keys()]),
  }
}

const identityOf = (
  { name, municipality }: { readonly name: string; readonly municipality: string },
  groups: readonly string[],
): Identity => ({
  project: fingerprintOfText(name),
  municipality: fingerprintOfText(municipality),
  groups: groups.map(fingerprintOfText),
})

const whyLeftOut = ({ results, costs }: Card, faults: boolean): string => {
  if (faults) return 'in de tabel Project staat een fout'
  if (results.length === 0) return 'er is nog geen uitkomst ingevuld die klopt'
  return costs > 0 ? '' : 'de kosten ontbreken'
}

const figuresOf = ({ costs, benefits, hours, fteYears, factor, factorLow, factorHigh }: Card) => ({
  costs,
  benefits,
  benefitsLow: (factorLow ?? 0) * costs,
  benefitsHigh: (factorHigh ?? 0) * costs,
  hours,
  fteYears,
  factor,
  factorLow,
  factorHigh,
})

/** By the group as it was typed. */
const groupsOf = ({ results }: Card, report: Report): ReadonlyMap<string, GroupBenefit> => {
  const groups = new Map<string, GroupBenefit>()
  for (const { outcome, presentValue, hours } of results) {
    const so = groups.get(outcome.group) ?? { group: outcome.group, benefits: 0, hours: 0 }
    groups.set(outcome.group, { ...so, benefits: so.benefits + presentValue, hours: so.hours + hours })
  }
  for (const [typed, one] of groups)
    groups.set(typed, { ...one, group: shownTelling(one.group, 'Uitkomsten, kolom Groep', report) })
  return groups
}

/** Days as spreadsheets count them; the end by the same count as the agenda for measuring. */
const periodOf = ({ startDate: start, months }: { startDate: number | undefined; months: number }): Period => {
  const agenda = start === undefined ? undefined : functions.MEETAGENDA?.(start, months, start)
  const last = Array.isArray(agenda) ? agenda.find(([moment]) => moment === 'einde')?.[1] : undefined
  return { start, end: typeof last === 'number' ? last : undefined, months }
}

const main: readonly (readonly [keyof ImpactkaartNames, 'start' | 'project' | 'uitkomsten' | 'kaart'])[] = [
  ['projectName', 'start'],
  ['project', 'project'],
  ['outcomes', 'uitkomsten'],
  ['card', 'kaart'],
]

const reportRenamed = (opened: OpenedWorkbook, set: string, report: Report): void => {
  const names = impactkaartNames(set)
  const renamed = main.flatMap(([key, role]) => {
    const sheet = findName({ names: opened.names() }, names[key])?.place?.sheet
    const planned = sheetTitle(role, set)
    return sheet === undefined || sameName(sheet, planned) ? [] : [planned]
  })
  if (renamed.length > 0)
    report('tip', '', `Deze bladen hebben een andere naam gekregen: ${renamed.join(', ')}. Dat mag.`)
}
