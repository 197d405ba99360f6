// An emulated Excel with the host of the add-in in it, and what stands in the workbook in words that can be compared.
import { impactkaart, meten, metenNames, type Plan } from '../../core'
import { CellProblems } from '../../excel-addin/functions/cell-problems'
import { excelHost } from '../../excel-addin/host/excel-host'
import type { Host } from '../../pane'
import { type EmulatedExcel, type Profile, type StartedExcel, startExcel } from '../excel-host'

export interface Opened extends StartedExcel {
  readonly host: Host
  readonly problems: CellProblems
}

export const open = async (profile: Profile, prepare?: (excel: EmulatedExcel) => void): Promise<Opened> => {
  const started = await startExcel(profile, prepare)
  const problems = new CellProblems()
  const host = excelHost(problems, 'nl')
  // The pane asks this first; it ends what the host does at the opening.
  await host.sheetNames()
  return { ...started, host, problems }
}

/** The same workbook in a fresh Excel, as after closing and opening it. */
export const reopen = (opened: Opened): Promise<Opened> => {
  opened.close()
  const { book: before, profile } = opened.excel
  return open(profile, ({ book }) => {
    book.sheets = before.sheets
    book.active = before.active
    for (const name of before.names.all) book.names.add(name)
    for (const [key, value] of before.settings) book.settings.set(key, value)
    for (const [id, xml] of before.xmlParts) book.xmlParts.set(id, xml)
  })
}

/** With one of everything and few cells, for tests that go through it many times. */
const small = (plan: Plan): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(({ formula }) => formula === undefined).slice(0, 4),
    columns: sheet.columns.slice(0, 2),
    rowHeights: { 1: 30 },
    merges: sheet.merges.slice(0, 1),
    validations: sheet.validations.slice(0, 1),
    highlights: sheet.highlights.slice(0, 1),
    charts: sheet.charts.slice(0, 1),
  })),
})

export const smallPlan = (set = ''): Plan => small(impactkaart({ set, rows: 1 }))

/** The sheets for measuring beside it. */
export const smallMeasuring = (set = ''): Plan => small(meten({ set, rows: 1 }))

/** The small Impactkaart as it looks at its measurements, with a name of theirs. */
export const linkedPlan = (set = ''): Plan => {
  const plan = smallPlan(set)
  const link = { at: 'B90', formula: `INDEX(${metenNames(set).measurements},1,1)`, meaning: 'uitkomst' } as const
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => (sheet.role === 'kaart' ? { ...sheet, cells: [...sheet.cells, link] } : sheet)),
  }
}

/** Two sheets of it, that is enough to meet every kind of step. */
export const tinyPlan = (): Plan => {
  const { sheets, names, ...plan } = smallPlan()
  const kept = sheets.filter(({ role }) => role === 'project' || role === 'kaart')
  return {
    ...plan,
    sheets: kept.map((sheet) => ({
      ...sheet,
      validations: [{ range: 'B2', rule: { kind: 'number', min: 0 }, onWrong: 'refuse' }],
    })),
    names: names.filter(({ sheet }) => kept.some(({ name }) => name === sheet)).slice(0, 3),
  }
}

/** Everything a user could miss: sheets with their cells, names, and what the add-in stored. */
export const contents = ({ book }: EmulatedExcel) => ({
  sheets: book.sheets.map(({ name, cells, protection, visibility }) => ({
    name,
    visibility,
    protected: protection !== undefined,
    cells: [...cells.entries()].map(([row, column, { value, formula }]) => [row, column, formula || value]),
  })),
  names: book.names.all.map(({ name, formula }) => `${name} ${formula}`).sort(),
  settings: [...book.settings],
  xmlParts: [...book.xmlParts.values()],
})

/** The sentence that an act ends in; a test fails when it succeeds. */
export const sentenceOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('nothing was refused')
}

/** A sheet of the user's own, with a value, a formula and a name on it. */
export const ownSheet = ({ book }: EmulatedExcel): void => {
  const sheet = book.sheet('Blad1')
  sheet.cells.put(0, 0, { value: 12, formula: '' })
  sheet.cells.put(1, 0, { value: 24, formula: '=A1*2' })
  book.names.add({ name: 'Mijn_getal', scope: '', formula: '=Blad1!$A$1', visible: true, comment: '' })
}
