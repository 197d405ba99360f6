// Wherever someone puts a row or column in on our sheets: answers are read where they went, or the file is refused. They never come into
// other cells.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { areaOf, impactkaart, meten } from '../../core'
import { filledWorkbook, openWorkbook, updateWorkbook, writeWorkbook } from '../../workbook-file'
import type { OpenedWorkbook } from '../../workbook-file/read/open-workbook'
import { distinctValues, type Values } from './distinct'
import { type Line, moved, withLine } from './line-put-in'

const plans = [impactkaart({ set: '', rows: 3, measured: true }), meten({ set: '', rows: 4 })]
const values = distinctValues(plans)
let file: OpenedWorkbook
beforeAll(async () => {
  file = openWorkbook(await writeWorkbook(plans, { values }), 'ingevoegd.xlsx')
})

const refusal = ({ remarks }: ReturnType<typeof filledWorkbook>) => remarks.find(({ filledIn }) => filledIn)
const onlyFilled = (read: Values) =>
  Object.fromEntries(Object.entries(read).filter(([, cells]) => Object.keys(cells).length > 0))

/** Answers move along with a row in the table of outcomes, which is as long as people make it. What is taken away is gone. */
const expected = (line: Line): Values => {
  const { sheet, kind, number, goes } = line
  const isOutcome = sheet === 'Uitkomsten' && kind === 'row' && number > 6
  const cells = Object.entries(values[sheet] ?? {})
    .filter(([at]) => !goes || areaOf(at).from[kind] !== number)
    .map(([at, value]) => [isOutcome ? moved(at, line) : at, value])
  return { ...values, [sheet]: Object.fromEntries(cells) }
}

/** Someone typed these texts there. */
const withTexts = (
  opened: OpenedWorkbook,
  texts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): OpenedWorkbook => {
  const typed = (sheet: string, at: string) => texts[sheet]?.[at]
  return {
    ...opened,
    valueAt: (sheet, at) => typed(sheet, at) ?? opened.valueAt(sheet, at),
    cellsOn: (sheet) => [...new Set([...opened.cellsOn(sheet), ...Object.keys(texts[sheet] ?? {})])],
  }
}

const sheets = plans.flatMap((plan) => plan.sheets).filter(({ cells }) => cells.some((one) => one.meaning === 'invoer'))

const linesOn = (sheet: (typeof sheets)[number]): Line[] => {
  const inputs = sheet.cells.filter(({ meaning }) => meaning === 'invoer').map(({ at }) => areaOf(at).from)
  return (['row', 'column'] as const).flatMap((kind) => {
    const used = inputs.map((place) => place[kind])
    // Long lists between them are all the same.
    const numbers = new Set([1, ...used, ...used.map((number) => number + 1), ...used.map((number) => number - 1)])
    return [...numbers].filter((number) => number > 0).map((number) => ({ sheet: sheet.name, kind, number }))
  })
}

/** Everything is where it was, or where it went, or the file is refused. @returns how many were refused. */
const refusedOf = (lines: readonly Line[]): number => {
  let refused = 0
  for (const line of lines) {
    const read = filledWorkbook(withLine(file, line))
    if (refusal(read)) refused++
    else expect(onlyFilled({ ...read.values }), JSON.stringify(line)).toEqual(onlyFilled(expected(line)))
  }
  return refused
}

describe('a row or column', () => {
  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('put in on %s never moves answers', (_, sheet) => {
    expect(refusedOf(linesOn(sheet))).toBeGreaterThan(0)
  })

  it.each(sheets.map((sheet) => [sheet.name, sheet] as const))('taken away on %s never moves answers', (_, sheet) => {
    // A row of a table may go, and what was in it; so may the last row of a sheet.
    const last = { Start: 25, Project: 27, Indicatorenplan: 23 }[sheet.name] ?? 0
    const lines = linesOn(sheet).filter(({ kind, number }) => kind === 'column' || number <= last)
    const going = lines.map((line) => ({ ...line, goes: true as const }))
    expect(refusedOf(going)).toBeGreaterThan(0)
  })
})

const wordsOf = (line: Line) => {
  const { place, words } = refusal(filledWorkbook(withLine(file, line))) ?? {}
  return `${place}: ${words?.nl}`
}

describe('the refusal', () => {
  const line = (sheet: string, kind: Line['kind'], number: number): Line => ({ sheet, kind, number })
  it.each([
    ['a row on Start', line('Start', 'row', 12), 'De naam Start_Bereik', 'B14', 'B13'],
    ['a row on Project', line('Project', 'row', 13), 'De naam Project', 'A5:B22', 'A5:B21'],
    ['a row after the last name', line('Project', 'row', 26), 'De tekst "Eigen baathouder 2"', 'A27', 'A26'],
    ['a column on Uitkomsten', line('Uitkomsten', 'column', 15), 'De naam Uitkomsten', 'B6:AJ9', 'B6:AI9'],
    ['a row before a table', line('Indicatorenplan', 'row', 20), 'De naam Indicatorenplan', 'A25:R35', 'A24:R34'],
  ])('says of %s what stands where, and what to do', (_, put, what, stands, belongs) => {
    const said = wordsOf(put)
    expect(said).toContain(`${put.sheet}!${stands}: ${what} staat op ${stands} en hoort op ${belongs}.`)
    expect(said).toContain('Haal weg wat is tussengevoegd')
  })

  it('finds a head that was pushed down over the answers below it, but not the same word in another answer', () => {
    const head = String(file.valueAt('Uitkomsten', 'C6'))
    const pushed = withTexts(file, { Uitkomsten: { C6: '', C7: head } })
    expect(refusal(filledWorkbook(pushed))?.words.nl).toContain(`De tekst "${head}" staat op C7 en hoort op C6.`)
    expect(refusal(filledWorkbook(withTexts(file, { Uitkomsten: { C7: head } })))).toBeUndefined()
  })

  it('stops updating', async () => {
    const [plan] = plans
    if (!plan) throw new Error('no plan')
    const names = plan.names.map((one) => (one.name === 'Start_Kosten' ? { ...one, range: 'B15' } : one))
    const bytes = await writeWorkbook({ ...plan, names }, {})
    await expect(updateWorkbook(bytes, 'ingevoegd.xlsx')).rejects.toMatchObject({
      name: 'UpdateProblem',
      words: { nl: expect.stringContaining('Start!B15: De naam Start_Kosten staat op B15 en hoort op B14.') },
    })
  })

  it('holds for effects in the older layout', async () => {
    const old = openWorkbook(readFileSync('test/update/impactkaart-0.2.0.xlsx'), 'oud.xlsx')
    expect(refusal(filledWorkbook(old))).toBeUndefined()
    const words = refusal(filledWorkbook(withLine(old, { sheet: 'Kaart', kind: 'row', number: 24 })))?.words
    expect(words?.nl).toContain('De naam Kaart_Effecten staat op B26:H30 en hoort op B25:H29.')
  })
})

describe('a label that someone changed', () => {
  const changed = { A10: 'Begin van het project' }
  it.each(['D30', 'A30'])('says nothing, with its old text in a note at %s', (at) => {
    const read = filledWorkbook(withTexts(file, { Project: { ...changed, [at]: 'Startdatum' } }))
    expect(refusal(read)).toBeUndefined()
    expect(read.values.Project).toEqual(values.Project)
  })

  it('is a label that was moved, when its cell is blank or holds another of ours', () => {
    for (const A10 of [' ', 'Bereik'])
      expect(refusal(filledWorkbook(withTexts(file, { Project: { A10, D30: 'Startdatum' } })))?.place).toBe(
        'Project!D30',
      )
  })

  it('does not hide a row that was put in before the last label and filled in', () => {
    const put = withLine(file, { sheet: 'Project', kind: 'row', number: 28 })
    const read = filledWorkbook(withTexts(put, { Project: { A28: 'Eigen sector 3' } }))
    expect(refusal(read)?.words.nl).toContain('De tekst "Eigen sector 2" staat op A29 en hoort op A28.')
  })
})

describe('other figures', () => {
  it('may make a list longer, with our own prices lower', async () => {
    // As in another list of prices: only what lies over no answers stands elsewhere.
    const opened = withLine(file, { sheet: 'Prijzen', kind: 'row', number: 100 })
    const read = filledWorkbook(opened)
    expect(refusal(read)).toBeUndefined()
    expect(read.values.Prijzen).toEqual(values.Prijzen)
  })
})
