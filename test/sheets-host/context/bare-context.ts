// A bare, conservative JavaScript context for the built script: Google's globals, the language up to ES2020, and nothing else.
import { type Context, createContext, runInContext, Script } from 'node:vm'
import { parse } from 'acorn'
import { type Google, sessionOf } from '../objects/globals'
import type { Session } from '../session'
import { removeLater } from './later-than-es2020'

export interface ScriptContext {
  /** The global object, contextified. */
  readonly globals: Context
  readonly session: Session
  /** Top-level functions whose comment says @customfunction: the only ones that Google offers in a cell. */
  readonly customFunctions: Set<string>
}

/** Give the text of Code.js, or use `evaluate` later. */
export const bareContext = (google: Google, code?: string): ScriptContext => {
  const globals = createContext(Object.assign(Object.create(null), google), {
    codeGeneration: { strings: false, wasm: false },
  })
  runInContext(removeLater, globals)
  const session = sessionOf(google)
  const makeDate = runInContext('(moment) => new Date(moment)', globals)
  // What getValues gives then are dates of the script's own realm, as with Google.
  session.newDate = (moment) => makeDate(moment)
  const context = { globals, session, customFunctions: new Set<string>() }
  if (code !== undefined) evaluate(context, code)
  return context
}

const marked =
  /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\b(?:(?!\*\/)[\s\S])*\*\/\s*function\s+([\p{L}_$][\p{L}\p{N}_$]*)/gu

/** Loads a file of the script. Syntax after ES2020, such as private fields and static blocks, is an error as it is with Google. */
export const evaluate = (context: ScriptContext, code: string, file = 'Code.js'): void => {
  parse(code, { ecmaVersion: 2020, sourceType: 'script' })
  new Script(code, { filename: file }).runInContext(context.globals)
  for (const [, name = ''] of code.matchAll(marked)) context.customFunctions.add(name)
}

type TopLevel = (...given: readonly unknown[]) => unknown

/** A function that Google can see: declared with `function` or `var` at the top, no underscore at the end of its name. */
export const topLevel = ({ globals }: ScriptContext, name: string): TopLevel | undefined => {
  const found: unknown = name.endsWith('_') ? undefined : globals[name]
  return typeof found === 'function' ? (found as TopLevel) : undefined
}

export const topLevelNames = (context: ScriptContext): string[] =>
  Object.keys(context.globals).filter((name) => topLevel(context, name))
