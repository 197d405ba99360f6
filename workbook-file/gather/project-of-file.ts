// The record of one Impactkaart in a file, worked out from what people filled in, and what is to be said of it on the way.
import {
  type Card,
  card,
  effectsName,
  findName,
  functions,
  type ImpactkaartNames,
  impactkaartNames,
  type Project,
  readOutcomes,
  readProject,
  sameName,
  sheetTitle,
} from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { reportBand } from './band'
import { type CardTables, cardTables } from './card-tables'
import { reportFindings } from './findings'
import { fingerprintOfText } from './fingerprint'
import { reportBlankInputs, reportCard, reportFormulas } from './formulas'
import { measuredIn } from './measured'
import { reportMeasured, reportMissing } from './measured-findings'
import { reportNumbersAsText } from './numbers-as-text'
import type { PlacedPlan } from './placed-plan'
import { shownParty, shownSentence, shownTelling, shownText } from './private-text'
import type { FoundProject, GatheredTheme, GroupBenefit, Identity, Period, Report, Version } from './record'
import { effectsIn, storiesIn } from './told'
import { reportVersions, versionsIn } from './versions'

export const projectOf = (opened: OpenedWorkbook, placed: PlacedPlan, report: Report): FoundProject => {
  const { set } = placed.plan
  const versions = sheetsOf(opened, placed, report)
  const { project, result, leftOut } = cardOf(opened, placed, report)
  const themes = themesOf(opened, set, project, report)
  const groups = groupsOf(result, report)
  const text = (shown: string, what: string): string => shownText(shown, what, report)
  const party = (typed: string, what: string): string => shownParty(typed, what, report)
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
    payers: result.payers.map(({ payer, euro }) => ({ payer: party(payer, 'Project, Eigen baathouder'), euro })),
    sectors: result.sectors.map((one) => ({ ...one, sector: party(one.sector, 'Project, Eigen sector') })),
    groups: [...groups.values()],
    themes,
    effects: effectsIn(opened, set, report),
    stories: storiesIn(opened, set),
    identity: identityOf(project, [...groups.keys()]),
  }
}

/** Are the sheets as they were made, and by which version? */
const sheetsOf = (opened: OpenedWorkbook, placed: PlacedPlan, report: Report): readonly Version[] => {
  const { set } = placed.plan
  reportRenamed(opened, set, report)
  reportBlankInputs(opened, placed, report)
  reportNumbersAsText(opened, placed, report)
  const otherVersion = reportFormulas(placed, report)
  const versions = versionsIn(opened, set, placed.older, report)
  reportVersions(versions, otherVersion || findName({ names: opened.names() }, effectsName(set)) === undefined, report)
  return versions
}

interface CardOfFile {
  readonly project: Project
  readonly result: Card
  /** Why it does not count; '' when it does. */
  readonly leftOut: string
}

const cardOf = (opened: OpenedWorkbook, placed: PlacedPlan, report: Report): CardOfFile => {
  const { set } = placed.plan
  const tables: CardTables = cardTables(opened, set, placed)
  for (const { text } of tables.prices.problems) report('fout', 'Prijzen, eigen prijzen', shownSentence(text))
  const { project, problems } = readProject(tables.project)
  const { outcomes } = readOutcomes(tables.outcomes, project)
  const result = card(project, outcomes.rows)
  const leftOut = whyLeftOut(result, problems.length > 0)
  // An empty workbook has one thing wrong with it: that nothing is filled in.
  if (outcomes.rows.length > 0 || problems.length > 0) reportFindings(opened, impactkaartNames(set), tables, report)
  if (leftOut !== '') report('let op', '', `Telt niet mee in de totalen: ${leftOut}.`)
  else {
    reportCard(opened, set, result, report)
    reportBand(result, report)
  }
  return { project, result, leftOut }
}

const themesOf = (
  opened: OpenedWorkbook,
  set: string,
  { startDate: start, months }: Project,
  report: Report,
): readonly GatheredTheme[] => {
  const measured = measuredIn(opened, set)
  reportMeasured(measured, report)
  const today = asCells(opened.table(impactkaartNames(set).today) ?? [])[0]?.[0]
  reportMissing(opened, set, { start, months, today }, measured, report)
  return measured.themes.map((one) => ({
    ...one,
    theme: shownTelling(one.theme, 'Indicatorenplan, Eigen thema', report),
  }))
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
