// What the file format, or one of the programs, would choke on.  A program that meets such a workbook shows a repair message,
// drops parts in silence, or recalculates wrongly; the validators of the format miss most of it. So every plan is checked here.
import {
  type Area,
  columnLetters,
  contains,
  heightOf,
  lastColumn,
  lastRow,
  overlap,
  parseAddress,
  parseRange,
  widthOf,
} from './address'
import { formulaFaults, type Known } from './formula-syntax'
import type { Plan, PlanCell, PlanChart, PlanName, PlanSeries, PlanSheet, PlanValidation } from './plan'

const longestSheetName = 31
const longestName = 255
const longestList = 255
const longestHint = 255
const longestText = 32_767
const longestTitle = 255
const highestRow = 409
const widestColumn = 255
/** Excel keeps this name for itself. */
const reservedSheet = 'history'

/**
 * Sentences for developers, each with its place; empty when the plan can be written and opened everywhere.
 * @param beside plans in the same workbook. A plan may use their names, never their sheets: people give sheets other names.
 */
export const lint = (plan: Plan, beside: readonly Plan[] = []): string[] => {
  const sheetNames = new Set(plan.sheets.map(({ name }) => name))
  const known: Known = {
    sheets: sheetNames,
    names: new Set([plan, ...beside].flatMap(({ names }) => names.map(({ name }) => name))),
  }
  return [
    ...(plan.sheets.length === 0 ? ['No sheets'] : []),
    ...twice(plan.sheets.map(({ name }) => name)).map((name) => `Sheet ${name} is there twice`),
    ...twice(plan.names.map(({ name }) => name)).map((name) => `Name ${name} is there twice`),
    ...plan.names.flatMap((name) => nameFaults(name, sheetNames)),
    ...plan.sheets.flatMap((sheet) => sheetFaults(sheet, known).map((fault) => `${sheet.name}: ${fault}`)),
  ]
}

/** Programs do not tell upper case from lower in sheet names and names. */
const twice = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const again = seen.has(name.toLowerCase())
    seen.add(name.toLowerCase())
    return again
  })
}

const looksLikeCell = (name: string): boolean =>
  /^[A-Za-z]{1,3}\d+$/.test(name) ||
  /^[Rr]\d*([Cc]\d*)?$/.test(name) ||
  /^[Cc]\d*$/.test(name) ||
  /^(true|false)$/i.test(name)

const nameFaults = ({ name, sheet, range }: PlanName, sheets: ReadonlySet<string>): string[] => {
  const faults: string[] = []
  if (!/^[A-Za-z_]([A-Za-z0-9_.]*[A-Za-z0-9_])?$/.test(name) || name.length > longestName)
    faults.push(`Name ${name} is not a valid name`)
  if (looksLikeCell(name)) faults.push(`Name ${name} looks like a cell`)
  if (!sheets.has(sheet)) faults.push(`Name ${name} points to unknown sheet ${sheet}`)
  if (!parseRange(range)) faults.push(`Name ${name} has a bad range ${range}`)
  return faults
}

const sheetFaults = (sheet: PlanSheet, known: Known): string[] => [
  ...sheetNameFaults(sheet.name),
  ...sizeFaults(sheet),
  ...cellsFaults(sheet, known),
  ...mergeFaults(sheet),
  ...sheet.validations.flatMap((validation) =>
    validationFaults(validation, known).map((fault) => `validation ${validation.range}: ${fault}`),
  ),
  ...sheet.highlights.flatMap(({ range, when }) => [
    ...(parseRange(range) ? [] : [`highlight has a bad range ${range}`]),
    ...formulaFaults(when, known).map((fault) => `highlight ${range}: ${fault}`),
  ]),
  ...sheet.charts.flatMap((chart) => chartFaults(chart, sheet).map((fault) => `chart ${chart.title}: ${fault}`)),
  ...printFaults(sheet),
]

const sheetNameFaults = (name: string): string[] => {
  const faults: string[] = []
  if (name === '' || name.length > longestSheetName)
    faults.push(`the name of a sheet has 1 to ${longestSheetName} characters`)
  if (/[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    faults.push('forbidden character in the name')
  if (isUnwritable(name)) faults.push('control character in the name')
  if (name.toLowerCase() === reservedSheet) faults.push('the name is reserved')
  return faults
}

const within = (value: number, least: number, most: number): boolean => value >= least && value <= most

const sizeFaults = ({ rowHeights, columns, frozen }: PlanSheet): string[] => {
  const faults: string[] = []
  for (const [row, height] of Object.entries(rowHeights))
    if (!within(height, 0, highestRow)) faults.push(`row ${row} is not 0 to ${highestRow} points high`)
  columns.forEach(({ width }, index) => {
    if (!within(width, 0, widestColumn))
      faults.push(`column ${columnLetters(index + 1)} is not 0 to ${widestColumn} wide`)
  })
  if (!within(frozen.rows, 0, lastRow - 1) || !within(frozen.columns, 0, lastColumn - 1)) faults.push('bad frozen part')
  return faults
}

/** XML holds no control characters other than tab and line breaks, no half of a pair, and not the last two of the first plane. */
const isUnwritable = (text: string): boolean =>
  [...text].some((letter) => (letter < ' ' && !/[\n\r\t]/.test(letter)) || /^[\ud800-\udfff\ufffe\uffff]$/.test(letter))

const cellsFaults = (sheet: PlanSheet, known: Known): string[] => [
  ...twice(sheet.cells.map(({ at }) => at)).map((at) => `cell ${at} is there twice`),
  ...sheet.cells.flatMap((cell) => cellFaults(cell, sheet, known).map((fault) => `${cell.at}: ${fault}`)),
]

const cellFaults = (cell: PlanCell, sheet: PlanSheet, known: Known): readonly string[] => {
  const place = parseAddress(cell.at)
  if (!place) return ['is not a cell of a sheet']
  const faults: string[] = []
  if (place.column > sheet.columns.length) faults.push('lies outside the columns of the sheet')
  if (cell.wrap && sheet.rowHeights[place.row] === undefined) faults.push('wraps in a row without a height')
  if (typeof cell.value === 'number' && !Number.isFinite(cell.value)) faults.push('holds a number that is not finite')
  if (isUnwritable(`${cell.value}${cell.formula}`)) faults.push('holds a control character')
  if (typeof cell.value === 'string' && cell.value.length > longestText) faults.push('holds too long a text')
  if (cell.formula === undefined) return faults
  if (cell.value !== undefined) faults.push('has a value and a formula')
  if (cell.meaning === 'invoer') faults.push('is an input cell with a formula')
  return [...faults, ...formulaFaults(cell.formula, known)]
}

const mergeFaults = ({ merges }: PlanSheet): string[] => {
  const areas = merges.map((merge) => ({ merge, area: parseRange(merge) }))
  return areas.flatMap(({ merge, area }, index) => {
    if (!area) return [`merge has a bad range ${merge}`]
    if (heightOf(area) * widthOf(area) === 1) return [`merge ${merge} is one cell`]
    const other = areas.slice(index + 1).find((later) => later.area && overlap(area, later.area))
    return other ? [`merges ${merge} and ${other.merge} overlap`] : []
  })
}

const validationFaults = ({ range, rule, prompt, error }: PlanValidation, known: Known): string[] => {
  const faults: string[] = []
  if (!parseRange(range)) faults.push('bad range')
  for (const hint of [prompt, error]) {
    if (hint === undefined) continue
    if (hint.length > longestHint) faults.push(`a hint of more than ${longestHint} characters`)
    if (isUnwritable(hint)) faults.push('control character in a hint')
  }
  if ('min' in rule && rule.min !== undefined && rule.max !== undefined && rule.min > rule.max)
    faults.push('the least is more than the most')
  if (rule.kind !== 'choice') return faults
  if ('name' in rule.from)
    return known.names.has(rule.from.name) ? faults : [...faults, `unknown name ${rule.from.name}`]
  if (rule.from.list.length === 0) faults.push('an empty list')
  if (rule.from.list.join(',').length > longestList) faults.push(`a list of more than ${longestList} characters`)
  if (rule.from.list.some((choice) => /[",]/.test(choice))) faults.push('a choice with a comma or quote')
  if (rule.from.list.some((choice) => choice.trim() === '' || /[\n\r]/.test(choice) || isUnwritable(choice)))
    faults.push('a choice that is empty, or more than one line')
  return faults
}

const chartFaults = ({ title, alt, series, categories, covers, scale }: PlanChart, sheet: PlanSheet): string[] => {
  const [names, place] = [parseRange(categories), parseRange(covers)]
  if (!names || !place) return ['bad range']
  const faults: string[] = []
  if (alt === '' || title === '' || title.length > longestTitle) faults.push('no title or alternative text')
  if (isUnwritable(title + alt)) faults.push('control character in its words')
  if (series.length === 0) faults.push('no series')
  if (scale && scale.min >= scale.max) faults.push('the scale has no length')
  return [...faults, ...series.flatMap((one) => seriesFaults(one, names, sheet))]
}

const seriesFaults = ({ name, values }: PlanSeries, names: Area, sheet: PlanSheet): string[] => {
  const bars = parseRange(values)
  if (!bars) return ['bad range']
  const faults: string[] = []
  if (name === '' || isUnwritable(name)) faults.push('control character in its words, or no name')
  if (heightOf(names) !== heightOf(bars)) faults.push('categories and values differ in height')
  if (widthOf(names) !== 1 || widthOf(bars) !== 1) faults.push('categories and values have one column each')
  const native = sheet.cells.filter(({ at, formula }) => {
    const cell = parseRange(at)
    return formula !== undefined && cell !== undefined && contains(bars, cell)
  })
  if (native.length !== heightOf(bars)) faults.push('a bar without a native formula')
  return faults
}

const printFaults = ({ print }: PlanSheet): string[] => {
  const faults: string[] = []
  if (!parseRange(print.area)) faults.push(`no print area, or a bad one: ${print.area}`)
  const rows = /^(\d+):(\d+)$/.exec(print.repeatRows ?? '1:1')
  if (!rows || !parseRange(`A${rows[1]}:A${rows[2]}`)) faults.push('bad rows to repeat')
  if (print.footer.length > longestHint || isUnwritable(print.footer)) faults.push('bad footer')
  return faults
}
