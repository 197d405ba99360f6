// The built functions entry, called over the wire as Excel calls it, answers as the core does: every row of the function tables, every
// published case, every example and every refusal, in an Excel where a blank cell is null and in one where it is 0.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { runInThisContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer, type Cell, catalogue, Problem, type Range } from '../../core'
import { cellProblems } from '../../excel-addin/functions/cell-problems'
import {
  blank,
  cellError,
  excel365,
  excel2021,
  excelOnTheWeb,
  type Profile,
  type StartedExcel,
  startExcel,
  withExcelApi,
} from '../excel-host'
import type { FunctionAnswer } from '../excel-host/function-calls'
import { readCsv } from '../support/csv'
import { readArguments } from '../support/run-table'

const dist = path.resolve(import.meta.dirname, '../../dist/excel')
const entry = path.join(dist, 'functions.js')

beforeAll(() => {
  if (!existsSync(entry)) throw new Error('dist/excel/functions.js is missing: run npm run build first.')
})

type Given = Cell | Range
interface Call {
  readonly where: string
  readonly name: string
  readonly args: readonly Given[]
}

const tests = path.resolve(import.meta.dirname, '..')
const tables = (folder: string) => readdirSync(path.join(tests, folder)).filter((name) => name.endsWith('.csv'))
const called = (name: string) => catalogue.find((fn) => fn.name === name)

const tableCalls = (): Call[] =>
  tables('functions').flatMap((file) => {
    const name = file.replace('.csv', '').toUpperCase()
    return readCsv(path.join(tests, 'functions', file)).map((row) => ({
      where: `${file}: ${row.case}`,
      name,
      args: readArguments((called(name)?.parameters ?? []).map((parameter) => row[parameter.name] ?? '')),
    }))
  })

const refusedCalls = (): Call[] =>
  readCsv(path.join(tests, 'refused/functions.csv')).map((row) => ({
    where: `refused: ${row.case}`,
    name: row.function ?? '',
    args: readArguments([row.arg1, row.arg2, row.arg3, row.arg4, row.arg5].map((one) => one ?? '')),
  }))

const exampleCalls = (): Call[] =>
  catalogue.flatMap((fn) => fn.examples.map(({ of, origin }) => ({ where: origin, name: fn.name, args: of })))

const cell = (written: string): Cell => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(written) ? Number(written) : written)

const cellsOf = (file: string): Range => {
  const rows = readCsv(file)
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row).map(cell))]
}

const caseCalls = (): Call[] =>
  readdirSync(path.join(tests, 'cases'), { withFileTypes: true })
    .filter((found) => found.isDirectory())
    .flatMap(({ name: folder }) => {
      const [project, outcomes] = ['project.csv', 'uitkomsten.csv'].map((file) =>
        cellsOf(path.join(tests, 'cases', folder, file)),
      )
      if (!project || !outcomes) return []
      return catalogue
        .filter(({ parameters }) => parameters[0]?.name === 'project')
        .map(({ name, parameters }) => ({
          where: folder,
          name,
          args: parameters[1]?.name === 'uitkomsten' ? [project, outcomes] : [project],
        }))
    })

/** What the core gives for what Excel hands over: a blank cell is `blankAs` there. */
const expected = ({ name, args }: Call, blankAs: null | 0): FunctionAnswer => {
  const fn = called(name)
  if (!fn) throw new Error(`no function ${name}`)
  const handed = args.map((one) =>
    Array.isArray(one) ? one.map((row: readonly Cell[]) => row.map((c) => (c === '' ? blankAs : c))) : (one as Cell),
  )
  try {
    const found: Answer = answer(fn, handed)
    return { value: Array.isArray(found) ? found : [[found]] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { error: { VALUE: '#VALUE!', NA: '#N/A', DIV0: '#DIV/0!' }[error.code], message: error.message }
  }
}

/** As cells of a sheet: '' in a range is a blank cell, '' alone is an argument that is left out. */
const handedOver = (one: Given) =>
  Array.isArray(one)
    ? one.map((row: readonly Cell[]) => row.map((c) => (c === '' || c === null || c === undefined ? blank : c)))
    : one === '' || one === null || one === undefined
      ? undefined
      : (one as string | number | boolean)

/** A number with a card counts as its number. */
const bare = (found: FunctionAnswer | undefined): FunctionAnswer | undefined => {
  if (!found || !('value' in found) || !Array.isArray(found.value)) return found
  const plain = (one: unknown) =>
    typeof one === 'object' && one !== null && 'basicValue' in one ? one.basicValue : one
  return { value: found.value.map((row: unknown[]) => row.map(plain)) }
}

const options = { allowErrors: true, allowCards: true, address: 'Blad1!C3' }

const start = async (profile: Profile): Promise<StartedExcel> => {
  const started = await startExcel(profile)
  runInThisContext(readFileSync(entry, 'utf8'))
  return started
}

describe.each([excelOnTheWeb, excel2021])('the functions entry in $name', (profile) => {
  let excel: StartedExcel
  beforeAll(async () => {
    excel = await start(profile)
  })
  afterAll(() => {
    expect(excel.excel.calls.unanswered).toBe(0)
    excel.close()
  })

  it.each([
    ['the tables of the functions', tableCalls],
    ['the published cases', caseCalls],
    ['the examples of the manual', exampleCalls],
    ['what is refused', refusedCalls],
  ])('answers %s as the core does', async (_, calls) => {
    const made = calls()
    expect(made.length).toBeGreaterThan(20)
    const found = await excel.excel.callMany(
      made.map(({ name, args }) => [name, args.map(handedOver)]),
      options,
    )
    const wrong = made.filter(
      (call, at) => JSON.stringify(bare(found[at])) !== JSON.stringify(expected(call, profile.blank)),
    )
    expect(wrong.map(({ where, name }) => `${name}: ${where}`)).toEqual([])
  })

  it('associates every function of the catalogue, in one message of 2 000 calls too', async () => {
    const calls = Array.from({ length: 2000 }, (_, at) => ['NETTOEFFECT', [[[at]], 0.4]] as const)
    const found = await excel.excel.callMany(calls, options)
    expect(found[1999]).toEqual({ value: [[1999 * 0.6]] })
    for (const { name } of catalogue) expect(await excel.excel.call(name, [])).not.toMatchObject({ error: '#NAME?' })
  })
})

describe('a call', () => {
  let excel: StartedExcel
  afterEach(() => excel.close())

  it('names the cell of a range that holds an error, and counts a card as its value', async () => {
    excel = await start(excel365)
    const [wrong, right] = await excel.excel.callMany(
      [
        ['NETTOEFFECT', [[[100], [cellError('#DIV/0!')]], 0.4]],
        ['NETTOEFFECT', [[[{ type: 'Double', basicType: 'Double', basicValue: 100, properties: {} }]], 0.4]],
      ],
      options,
    )
    expect(wrong).toMatchObject({ error: '#VALUE!', message: expect.stringContaining('Bij bruto, rij 2: ') })
    expect(wrong).toMatchObject({ message: expect.stringContaining('de foutmelding #DIV/0!') })
    expect(right).toEqual({ value: [[60]] })
  })

  it('gives its sentence in Dutch, also in an English Excel; the pane has the English one', async () => {
    excel = await start({ ...excel365, locale: 'en-GB' })
    const found = await excel.excel.call('PRIJS', ['nergens-bekend'], options)
    expect(found).toMatchObject({ error: '#N/A', message: expect.stringContaining('niet in de prijslijst') })
  })

  it('that fails is remembered for its cell until it succeeds, and only the last ones', async () => {
    excel = await start(excel365)
    const problems = cellProblems()
    await excel.excel.call('RENDEMENT', [100, 0], { ...options, address: "'Mijn blad'!D4" })
    expect(problems.get("'mijn blad'!$D$4")?.code).toBe('DIV0')
    await excel.excel.call('RENDEMENT', [100, 50], { ...options, address: "'Mijn blad'!D4" })
    expect(problems.get("'Mijn blad'!D4")).toBeUndefined()
    for (let row = 1; row <= 700; row++)
      void excel.excel.call('RENDEMENT', [1, 0], { ...options, address: `Blad1!A${row}` })
    await excel.excel.call('VERSIE', [], options)
    expect(problems.size).toBeLessThanOrEqual(500)
    expect(problems.get('Blad1!A700')).toBeDefined()
  })
})

describe('a price', () => {
  let excel: StartedExcel
  afterEach(() => excel.close())

  it('carries its source where Excel knows cards for numbers', async () => {
    excel = await start(withExcelApi(excel365, '1.19'))
    const own = [
      ['Sleutel', 'Prijs'],
      ['huisarts-consult', 35],
    ]
    const [listed, ours] = await excel.excel.callMany(
      [
        ['PRIJS', ['huisarts-consult', 2022]],
        ['PRIJS', ['huisarts-consult', 2024, own]],
      ],
      options,
    )
    expect(listed).toMatchObject({
      value: [
        [
          {
            type: 'Double',
            basicValue: 30.87,
            properties: {
              Bron: { type: 'String', basicValue: expect.stringContaining('Kostenhandleiding 2024') },
              Prijsjaar: { type: 'Double', basicValue: 2022 },
              Baathouder: { basicValue: 'zorgverzekeraar' },
              Prijspeil: { basicValue: 2022 },
              Prijslijst: { type: 'String' },
            },
          },
        ],
      ],
    })
    expect(ours).toMatchObject({
      value: [[{ basicValue: 35, properties: { Bron: { basicValue: 'Eigen prijs van de organisatie' } } }]],
    })
  })

  it('is a date with its format in an agenda, and the bare day in an older Excel', async () => {
    const first = async (profile: Profile): Promise<unknown> => {
      excel = await start(profile)
      const agenda = await excel.excel.call('MEETAGENDA', [46_082, 12, 46_084], options)
      return 'value' in agenda ? (agenda.value as unknown[][])[1] : agenda
    }
    const date = { type: 'FormattedNumber', basicValue: 46_082, numberFormat: 'dd-mm-yyyy' }
    expect(await first(excel365)).toEqual(['start', date, 'nu'])
    excel.close()
    expect(await first(withExcelApi(excel365, '1.18'))).toEqual(['start', 46_082, 'nu'])
  })

  it('is a bare number in an older Excel', async () => {
    excel = await start(withExcelApi(excel365, '1.18'))
    expect(await excel.excel.call('PRIJS', ['huisarts-consult', 2022], options)).toEqual({ value: [[30.87]] })
  })
})

describe('the size', () => {
  const size = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length

  it('of the functions entry is at most 60 kB', () => {
    expect(size('functions.js')).toBeLessThanOrEqual(60 * 1024)
  })

  it('holds no help and no examples for people', () => {
    const text = readFileSync(entry, 'utf8')
    for (const { help } of catalogue) expect(text).not.toContain(help.nl)
  })
})
