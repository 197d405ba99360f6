// Which members of Office.js do our sources use, what do they require, and does a test of the requirement set stand before them?
// Resolved by the TypeScript compiler against Microsoft's typings, so that a member is never confused with another of the same name.
import { dirname, relative } from 'node:path'
import ts from 'typescript'
import { isAtLeast } from './profiles'
import { type Guards, guardsOf } from './requirement-guards'
import { officeTypings, type Requirement, readNote } from './requirement-table'

export interface MemberUse {
  /** Relative to the working directory. */
  readonly file: string
  readonly line: number
  /** 'Range.valuesAsJson' */
  readonly member: string
  readonly needs: Requirement
  /** Whether it only runs after a test of its requirement set. */
  readonly guarded: boolean
}

/** What may be used without a test: highest version per set. A set that is not here always needs a test. */
export type Floor = Readonly<Record<string, string>>

/** Every use of a member of Office.js with a requirement, in order of file and line. */
export const officeMembers = (files: readonly string[]): MemberUse[] => {
  const program = programOf(files)
  const checker = program.getTypeChecker()
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? [])
  const guards = guardsOf(checker, sources)
  return sources.flatMap((source) => usesIn(source, checker, guards))
}

let last: ts.Program | undefined

/** Reading Microsoft's typings takes most of the time: what was read before is used again. */
const programOf = (files: readonly string[]): ts.Program => {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    typeRoots: [dirname(dirname(officeTypings))],
    types: ['office-js', 'custom-functions-runtime'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  }
  const host = { ...ts.createCompilerHost(options), jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  last = ts.createProgram([...files], options, host, last)
  return last
}

/** Uses above the floor that no requirement test guards: an older Excel would fail there. */
export const aboveFloor = (files: readonly string[], floor: Floor): MemberUse[] =>
  officeMembers(files).filter(({ needs, guarded }) => {
    const allowed = floor[needs.set]
    return !guarded && !(allowed !== undefined && isAtLeast(allowed, needs.version))
  })

/** 'excel-addin/insert.ts:12 uses Range.valuesAsJson, which needs ExcelApi 1.16, without a test of it' */
export const describeUse = ({ file, line, member, needs }: MemberUse): string =>
  `${file}:${line} uses ${member}, which needs ${needs.set} ${needs.version}, without a test of it`

const usesIn = (source: ts.SourceFile, checker: ts.TypeChecker, guards: Guards): MemberUse[] => {
  const found: MemberUse[] = []
  const note = (node: ts.Node, symbol: ts.Symbol | undefined) => {
    const member = symbol && memberOf(symbol)
    if (!member) return
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    const file = relative(process.cwd(), source.fileName)
    found.push({ file, line: line + 1, ...member, guarded: guards.protect(node, member.needs) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) note(node.name, checker.getSymbolAtLocation(node.name))
    else if (ts.isBindingElement(node)) note(node, boundProperty(node, checker))
    else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node))
      note(node, assigned(node, checker))
    else if (ts.isCallExpression(node)) for (const [place, symbol] of loaded(node, checker)) note(place, symbol)
    if (!ts.isTypeNode(node)) ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The member and its requirement; its own note, or that of its class. */
const memberOf = (symbol: ts.Symbol): { readonly member: string; readonly needs: Requirement } | undefined => {
  const declaration = symbol.declarations?.[0]
  if (!declaration || !/@types\/(office-js|custom-functions-runtime)\//.test(declaration.getSourceFile().fileName))
    return undefined
  const requirement = (node: ts.Node) => readNote(node.getFullText().slice(0, node.getStart() - node.getFullStart()))
  const owner = declaration.parent
  // A method with several forms: the oldest form counts, its arguments are checked apart.
  const own = symbol.declarations?.map(requirement).filter((one) => one !== undefined) ?? []
  const oldest = own.reduce<Requirement | undefined>(
    (best, one) => (best && isAtLeast(one.version, best.version) ? best : one),
    undefined,
  )
  const needs = oldest ?? requirement(owner)
  const name = 'name' in owner && owner.name ? (owner.name as ts.Node).getText() : ''
  return needs && { member: name ? `${name}.${symbol.name}` : symbol.name, needs }
}

/** const { values } = range */
const boundProperty = (node: ts.BindingElement, checker: ts.TypeChecker): ts.Symbol | undefined => {
  const name = node.propertyName ?? node.name
  return ts.isIdentifier(name) ? checker.getTypeAtLocation(node.parent).getProperty(name.text) : undefined
}

/** A field of an options object: protect({ selectionMode: … }). */
const assigned = (
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
): ts.Symbol | undefined =>
  checker.getContextualType(node.parent)?.getProperty(node.name.getText().replace(/^['"]|['"]$/g, ''))

/** load('values, format/fill/color') and load(['values']): names in texts are uses too. */
const loaded = (node: ts.CallExpression, checker: ts.TypeChecker): (readonly [ts.Node, ts.Symbol])[] => {
  const { expression } = node
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'load') return []
  const [first] = node.arguments
  const texts = first && ts.isArrayLiteralExpression(first) ? [...first.elements] : first ? [first] : []
  const type = checker.getTypeAtLocation(expression.expression)
  return texts
    .filter(ts.isStringLiteralLike)
    .flatMap((text) =>
      text.text
        .split(',')
        .flatMap((path) => steps(path.trim(), type, checker).map((symbol) => [text, symbol] as const)),
    )
}

const steps = (path: string, from: ts.Type, checker: ts.TypeChecker): ts.Symbol[] => {
  const found: ts.Symbol[] = []
  let type: ts.Type | undefined = from
  for (const step of path.split('/')) {
    const symbol: ts.Symbol | undefined = type?.getProperty(step)
    if (!symbol) break
    found.push(symbol)
    const next = checker.getTypeOfSymbol(symbol)
    type = checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next
  }
  return found
}
