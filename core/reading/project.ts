// The project table (Gegeven | Waarde) to a Project with every default filled in.
// A blank value is not given; so is a 0 where 0 makes no sense, because older Excel passes 0 for a blank cell. Such zeros are noted.
import type { Cell, Range } from '../cell'
import { standardDiscountRate } from '../figures/discount-rates'
import { latestPriceYear, priceYears } from '../figures/price-index'
import { projectTypes } from '../figures/reference-projects'
import { standardHoursPerFte } from '../figures/staffing'
import type { Place, Project } from '../method/rows'
import { type Facts, type Problem, problem } from '../sentences/problem'
import { momentChoices } from './choices'
import { readDate } from './date'
import { type ProjectItem, projectHeader, projectItems, projectLabels } from './headings'
import { aboveZero, anyNumber, discountRate, durationMonths, inTable, type Limit, zeroOrMore } from './limits'
import { isEmpty, isZero, readNumber } from './number'
import { type ProblemList, problemList } from './problems'
import { readChoice, readText } from './text'
import { bare } from './words'

/** Defaults of the contract for what a project table leaves open. */
export const projectDefaults = { months: 12, moment: 'begin' } as const

/** A project as far as it could be read, and everything that is wrong with its table. */
export interface ProjectReading {
  readonly project: Project
  readonly problems: readonly Problem[]
  /** Where each item stands, by its Dutch label and the label as typed, both `bare`. */
  readonly itemRows: ReadonlyMap<string, number>
}

interface Given {
  readonly row: number
  readonly label: string
  readonly cell: Cell
}

/**
 * Reads a project table; the header row is optional, rows stand in any order.
 * Never throws on content: a value that cannot be read is reported and its default taken.
 */
export const readProject = (range: Range): ProjectReading => {
  const list = problemList()
  const { items, unknownRows } = rowsByItem(range, list)
  const zeros: Place[] = []
  const reader = itemReader(items, list, zeros)
  const costs = totalCosts(reader, list)
  const project: Project = {
    name: reader.text('name'),
    organisation: reader.text('organisation'),
    municipality: reader.text('municipality'),
    type: projectType(reader, list),
    startDate: reader.date('startDate'),
    months: reader.numberNotZero('months', durationMonths) ?? projectDefaults.months,
    reach: reader.number('reach', zeroOrMore),
    costs,
    priceYear: reader.numberNotZero('priceYear', knownYear) ?? latestPriceYear,
    discount: {
      rate: reader.number('discountRate', discountRate) ?? standardDiscountRate,
      moment: reader.moment(),
    },
    hoursPerFte: reader.numberNotZero('hoursPerFte', aboveZero) ?? standardHoursPerFte,
    unknownRows,
    zerosSkipped: zeros,
  }
  return { project, problems: list.found, itemRows: itemRows(items) }
}

const itemRows = (items: ReadonlyMap<ProjectItem, Given>): ReadonlyMap<string, number> =>
  new Map(
    [...items].flatMap(([item, { label, row }]) => [
      [bare(projectLabels[item][0]), row],
      [bare(label), row],
    ]),
  )

/** A calendar year that is in the price index. */
export const knownYear: Limit = (value, place) => {
  if (priceYears.includes(value)) return value
  throw problem('year-unknown', { ...place, value, from: priceYears[0] ?? '', to: latestPriceYear })
}

const placeOf = ({ row, label }: Given): Facts => ({ table: 'project', row, item: label })

/** Which column holds the labels and which the values; 0 and 1 unless the header says otherwise. */
const labelAndValue = (header: readonly Cell[]): { label: number; value: number; firstRow: number } => {
  const at = (wanted: 'item' | 'value') =>
    header.findIndex((cell) => typeof cell === 'string' && projectHeader.get(bare(cell)) === wanted)
  const [label, value] = [at('item'), at('value')]
  if (label < 0 && value < 0) return { label: 0, value: 1, firstRow: 0 }
  return { label: label < 0 ? 0 : label, value: value < 0 ? 1 : value, firstRow: 1 }
}

const rowsByItem = (range: Range, list: ProblemList) => {
  const items = new Map<ProjectItem, Given>()
  const unknownRows: { row: number; label: string }[] = []
  const { label, value, firstRow } = labelAndValue(range[0] ?? [])
  if (range.slice(firstRow).every((cells) => cells.every(isEmpty))) {
    list.report(problem('project-empty', { table: 'project' }))
  } else if ((range[0]?.length ?? 0) < 2) list.report(problem('project-one-column', { table: 'project' }))
  for (let at = firstRow; at < range.length; at++) {
    const typed = range[at]?.[label]
    const cell = range[at]?.[value]
    const text = typeof typed === 'string' ? typed.trim() : ''
    const item = projectItems.get(bare(text))
    const earlier = item && items.get(item)
    if (earlier) {
      list.report(
        problem('project-item-twice', { table: 'project', label: earlier.label, first: earlier.row, second: at + 1 }),
      )
    } else if (item) items.set(item, { row: at + 1, label: text, cell })
    else if (text !== '' || (!isEmpty(cell) && cell !== 0)) unknownRows.push({ row: at + 1, label: text })
  }
  return { items, unknownRows }
}

type ItemReader = ReturnType<typeof itemReader>

/** Reads one item at a time; what cannot be read is reported and counts as not given. */
const itemReader = (items: ReadonlyMap<ProjectItem, Given>, list: ProblemList, zeros: Place[]) => {
  const find = (item: ProjectItem): Given | undefined => {
    const given = items.get(item)
    return given && !isEmpty(given.cell) ? given : undefined
  }
  const read = <T>(item: ProjectItem, how: (cell: Cell, place: Facts) => T | undefined): T | undefined => {
    const given = find(item)
    return given && list.attempt(() => how(given.cell, placeOf(given)), undefined)
  }
  const number = (item: ProjectItem, limit: Limit = anyNumber) =>
    read(item, (cell, place) => {
      const value = readNumber(cell, place)
      return value === undefined ? undefined : limit(inTable(value, place), place)
    })
  /** True, and noted, when a 0 stands for "not given". */
  const skipZero = (item: ProjectItem): boolean => {
    const given = find(item)
    if (!given || !isZero(given.cell)) return false
    zeros.push({ row: given.row, column: given.label })
    return true
  }
  /** In a row of text the text "0" is text. */
  const skipZeroInText = (item: ProjectItem): boolean => find(item)?.cell === 0 && skipZero(item)
  return {
    find,
    number,
    numberNotZero: (item: ProjectItem, limit: Limit) => (skipZero(item) ? undefined : number(item, limit)),
    text: (item: ProjectItem) => (skipZeroInText(item) ? '' : (read(item, readText) ?? '')),
    date: (item: ProjectItem) => (skipZero(item) ? undefined : read(item, readDate)),
    moment: () =>
      skipZeroInText('moment')
        ? projectDefaults.moment
        : (read('moment', (cell, place) => readChoice(cell, momentChoices, place)) ?? projectDefaults.moment),
  }
}

/** The type in our spelling, or '' when not given. */
const projectType = (reader: ItemReader, list: ProblemList): string => {
  const typed = reader.text('type')
  const given = reader.find('type')
  if (typed === '' || !given) return ''
  const found = projectTypes.find((type) => bare(type) === bare(typed))
  if (found === undefined) {
    list.report(problem('choice-unknown', { ...placeOf(given), value: typed, choices: projectTypes.join(', ') }))
  }
  return found ?? ''
}

/** A total may differ this much from its parts, for rounding to whole euros. */
const costTolerance = 0.5

/** The sum of the four parts when one of them is above 0, else the total that was typed. */
const totalCosts = (reader: ItemReader, list: ProblemList): number => {
  const parts = (['staffCosts', 'volunteerCosts', 'materialCosts', 'overheadCosts'] as const).map(
    (item) => reader.number(item, zeroOrMore) ?? 0,
  )
  const sum = parts.reduce((total, part) => total + part, 0)
  if (sum === 0) return reader.number('totalCosts', zeroOrMore) ?? 0
  const total = reader.numberNotZero('totalCosts', zeroOrMore)
  const given = reader.find('totalCosts')
  if (total !== undefined && given && Math.abs(total - sum) > costTolerance) {
    list.report(problem('costs-differ', { ...placeOf(given), total, sum }))
  }
  return sum
}
