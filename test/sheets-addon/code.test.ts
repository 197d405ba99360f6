// The built Code.js: what Google sees of it, and that every function answers as the core does, bit for bit, in a context without anything
// that Apps Script lacks.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { type Comment, type FunctionDeclaration, parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Answer, answer, type Cell, catalogue, Problem, type Range } from '../../core'
import { callTopLevel, startSheets, topLevelNames } from '../sheets-host'
import { readCsv } from '../support/csv'
import { readArguments } from '../support/run-table'
import { codeText, dist, type Script, scriptOf } from './opened'

const tests = path.resolve(import.meta.dirname, '..')

let script: Script
beforeAll(() => {
  script = scriptOf(startSheets())
})

type Given = Cell | Range

/** As a spreadsheet hands it over: a blank cell is '', a range of one cell that cell. */
const asCells = (given: Given): unknown =>
  Array.isArray(given) ? given.map((row) => row.map((cell: Cell) => cell ?? '')) : given === null ? '' : given

/** A date in a cell is its day: midnight on the clock of the script. */
const dayOf = (value: unknown): unknown =>
  value instanceof Date ? Date.UTC(value.getFullYear(), value.getMonth(), value.getDate()) / 86_400_000 + 25_569 : value

const called = (name: string, args: readonly Given[]): unknown => {
  try {
    const found = callTopLevel(script.context, `IMPACTKAART_${name}`, ...args.map(asCells))
    return Array.isArray(found) ? found.map((row: unknown[]) => row.map(dayOf)) : found
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) }
  }
}

const wanted = (name: string, args: readonly Given[]): Answer | { error: string } => {
  const fn = catalogue.find((one) => one.name === name)
  if (!fn) throw new Error(`no function ${name}`)
  try {
    return answer(fn, args)
  } catch (error) {
    if (error instanceof Problem) return { error: error.message }
    throw error
  }
}

/** Cells that no spreadsheet holds are of no interest here. */
const isOfCells = (args: readonly Given[]): boolean =>
  args.every((one) => one !== undefined) &&
  args
    .flat(2)
    .every((cell) => ['string', 'number', 'boolean'].includes(typeof cell) || cell === null || cell === undefined)

interface Call {
  readonly where: string
  readonly name: string
  readonly args: readonly Given[]
}

const tableCalls = (): Call[] =>
  readdirSync(path.join(tests, 'functions'))
    .filter((file) => file.endsWith('.csv'))
    .flatMap((file) => {
      const name = file.replace('.csv', '').toUpperCase()
      const parameters = catalogue.find((fn) => fn.name === name)?.parameters ?? []
      return readCsv(path.join(tests, 'functions', file)).map((row) => ({
        where: `${file}: ${row.case}`,
        name,
        args: readArguments(parameters.map((parameter) => row[parameter.name] ?? '')),
      }))
    })

const refusedCalls = (): Call[] =>
  readCsv(path.join(tests, 'refused/functions.csv')).map((row) => ({
    where: `refused: ${row.case}`,
    name: row.function ?? '',
    args: readArguments([row.arg1, row.arg2, row.arg3, row.arg4, row.arg5].map((one) => one ?? '')),
  }))

const exampleCalls = (): Call[] =>
  catalogue.flatMap(({ name, examples }) =>
    examples.map(({ of, origin }) => ({ where: `${name}: ${origin}`, name, args: of })),
  )

describe('a function in a cell', () => {
  it.each([
    ['the function tables', tableCalls, 70],
    ['what is refused', refusedCalls, 30],
    ['the examples of the manual', exampleCalls, 20],
  ] as const)('answers %s as the core does', (_, calls, least) => {
    const all = calls().filter(({ args }) => isOfCells(args))
    expect(all.length).toBeGreaterThan(least)
    for (const { where, name, args } of all) expect([where, called(name, args)]).toEqual([where, wanted(name, args)])
  })

  it('gives the dates of an agenda as dates', () => {
    const agenda = callTopLevel(
      script.context,
      'IMPACTKAART_MEETAGENDA',
      new Date(2026, 2, 1),
      12,
      new Date(2026, 2, 3),
    )
    expect((agenda as unknown[][])[1]).toEqual(['start', new Date(2026, 2, 1), 'nu'])
  })

  it('takes a date for its day number', () => {
    const project = (start: unknown) => [
      ['Gegeven', 'Waarde'],
      ['Startdatum', start],
      ['Looptijd', 12],
      ['Kosten totaal', 1000],
    ]
    const day = new Date(2026, 2, 1)
    expect(callTopLevel(script.context, 'IMPACTKAART_KOSTEN', project(day))).toBe(
      wanted('KOSTEN', [project(46_082) as Range]),
    )
  })
})

interface Declared {
  readonly name: string
  readonly parameters: readonly string[]
  readonly comment: string
}

/** The functions at the top of Code.js with the comment right above each. */
const declared = (): Declared[] => {
  const text = codeText()
  const comments: Comment[] = []
  const { body } = parse(text, { ecmaVersion: 2019, sourceType: 'script', onComment: comments })
  return body
    .filter((node): node is FunctionDeclaration => node.type === 'FunctionDeclaration')
    .map((node) => {
      const before = comments.filter(({ type, end }) => type === 'Block' && end <= node.start).pop()
      const touches = before !== undefined && text.slice(before.end, node.start).trim() === ''
      return {
        name: node.id.name,
        parameters: node.params.map((one) => (one.type === 'Identifier' ? one.name : '?')),
        comment: touches ? before.value : '',
      }
    })
}

describe('what Google sees', () => {
  it('is the functions of the catalogue, the menu and the one entry for the sidebar', () => {
    expect(declared().map(({ name }) => name)).toEqual([
      ...catalogue.map(({ name }) => `IMPACTKAART_${name}`),
      'onOpen',
      'onInstall',
      'openSidebar',
      'answerPane',
    ])
    expect(
      topLevelNames(script.context)
        .filter((name) => !(name in startSheets().google))
        .sort(),
    ).toEqual(
      declared()
        .map(({ name }) => name)
        .sort(),
    )
  })

  it('has for each function its parameters, and help in Dutch', () => {
    for (const fn of catalogue) {
      const found = declared().find(({ name }) => name === `IMPACTKAART_${fn.name}`)
      expect(found?.parameters).toEqual(fn.parameters.map(({ name }) => name))
      expect(found?.comment).toContain('@customfunction')
      expect(found?.comment).toContain(fn.help.nl)
      const lines = (found?.comment ?? '').split('\n').filter((line) => line.includes('@param'))
      expect(lines).toHaveLength(fn.parameters.length)
      for (const [at, { name, optional, help }] of fn.parameters.entries()) {
        expect(lines[at]).toContain(optional ? ` [${name}] ` : ` ${name} `)
        expect(lines[at]).toContain(help.nl)
      }
    }
  })

  it('asks for the open spreadsheet only', () => {
    expect(codeText().startsWith('/** @OnlyCurrentDoc */')).toBe(true)
    expect(codeText()).not.toMatch(
      /UrlFetchApp|DriveApp|MailApp|GmailApp|getActiveUser|getEffectiveUser|openBy(Id|Url)/,
    )
  })

  it('is at most 250 kB, and holds no help and no examples for people but in the comments', () => {
    expect(Buffer.byteLength(codeText())).toBeLessThanOrEqual(250_000)
    const bundle = codeText().slice(codeText().indexOf('var Impactkaart'))
    for (const { help } of catalogue) expect(bundle).not.toContain(help.nl)
  })
})

/** What browsers and Node have and Apps Script lacks. */
const absent = new Set(
  `window document navigator location localStorage sessionStorage indexedDB fetch XMLHttpRequest WebSocket Worker setTimeout
  setInterval clearTimeout clearInterval setImmediate queueMicrotask requestAnimationFrame structuredClone URL URLSearchParams
  TextEncoder TextDecoder atob btoa crypto performance process require module exports Buffer global AbortController Blob File
  FormData Headers Request Response ReadableStream MessageChannel Event EventTarget alert`.split(/\s+/),
)

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** Names that are looked up, not those of members and keys. */
const lookedUp = (node: Node, found: Set<string>): Set<string> => {
  if (node.type === 'Identifier') found.add(String(node.name))
  for (const [key, value] of Object.entries(node)) {
    const isName =
      (node.type === 'MemberExpression' && key === 'property') || (node.type === 'Property' && key === 'key')
    if (isName && node.computed !== true) continue
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) lookedUp(one, found)
  }
  return found
}

describe('what Apps Script runs', () => {
  it('is ES2019, by es-check', () => {
    const check = path.resolve(tests, '../node_modules/es-check/lib/cli/index.js')
    const ran = spawnSync(process.execPath, [check, 'es2019', path.join(dist, 'Code.js')], { encoding: 'utf8' })
    expect([ran.status, ran.stderr]).toEqual([0, ''])
  })

  it('looks nothing up that Apps Script lacks', () => {
    const tree = parse(codeText(), { ecmaVersion: 2019, sourceType: 'script' }) as unknown as Node
    const names = [...lookedUp(tree, new Set())]
    expect(names).toContain('SpreadsheetApp')
    expect(names.filter((name) => absent.has(name))).toEqual([])
  })
})

describe('the menu', () => {
  it('is made without asking anything, and opens the sidebar', () => {
    const started = startSheets({ htmlFiles: { Sidebar: '<p>paneel</p>' } })
    const own = scriptOf(started)
    own.call('onOpen', started.openEvent('NONE'))
    expect(JSON.stringify(started.shown.menus)).toContain('Impactkaart openen')
    started.session.authMode = 'FULL'
    own.call('openSidebar')
    expect(JSON.stringify(started.shown.sidebars)).toContain('Impactkaart')
    own.call('onInstall', started.openEvent('FULL'))
    expect(started.shown.menus.length).toBe(2)
    expect(started.calls.notModelled).toEqual([])
  })
})
