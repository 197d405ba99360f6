// Calls functions of the script as Google does: from a menu or trigger, from a cell, and from the sidebar.
import { runInContext } from 'node:vm'
import { refusals } from '../google-error'
import type { AuthMode } from '../session'
import { type ScriptContext, topLevel } from './bare-context'
import { fromCell, toCell } from './cell-values'
import { pureJson } from './sidebar-values'

/** What went wrong in the script, as an error of this realm: the message is what people see. */
const asError = (thrown: unknown): Error => {
  const message =
    typeof thrown === 'object' && thrown !== null ? String(Reflect.get(thrown, 'message')) : String(thrown)
  return new Error(message, { cause: thrown })
}

/** One execution: the locks it forgot are released when it ends. */
const execute = (context: ScriptContext, name: string, given: readonly unknown[], authMode?: AuthMode): unknown => {
  const found = topLevel(context, name)
  if (!found) throw refusals.functionNotFound(name)
  const { session } = context
  const before = session.authMode
  const end = session.beginExecution()
  session.authMode = authMode ?? before
  try {
    return found(...given)
  } catch (thrown) {
    throw asError(thrown)
  } finally {
    session.authMode = before
    end()
  }
}

/**
 * Calls a top-level function. One that is marked @customfunction is called as from a cell; another gets what is given, an event for instance.
 */
export const callTopLevel = (context: ScriptContext, name: string, ...given: readonly unknown[]): unknown =>
  context.customFunctions.has(name) ? callFromCell(context, name, ...given) : execute(context, name, given)

/**
 * As a formula calls it. Arguments are cells ('' when blank), ranges (rows of cells) or undefined when left out; a range of one cell comes as
 * that cell. The answer is a scalar or a rectangle, of this realm.
 */
export const callFromCell = (context: ScriptContext, name: string, ...given: readonly unknown[]): unknown => {
  const converted = given.map((one) => fromCell(one, context.globals))
  return toCell(execute(context, name, converted, 'CUSTOM_FUNCTION'))
}

/** As google.script.run calls it, with the arguments as the JSON of a list. The answer is a copy made by JSON, undefined where there is none. */
export const callFromSidebar = (context: ScriptContext, name: string, jsonArgs: string): unknown => {
  const given: unknown = runInContext(`JSON.parse(${JSON.stringify(jsonArgs)})`, context.globals)
  if (!Array.isArray(given)) throw new Error('the arguments of a call from the sidebar are the JSON of a list')
  const text = pureJson(execute(context, name, given))
  return text === undefined ? undefined : JSON.parse(text)
}
