// Text in a cell stays text. Excel and Google Sheets read what they are given as if it were typed: "=1+1" becomes a formula, "1-2" a
// date, "012" a number. An apostrophe in front keeps it as it is, and is no part of the text.
import { type Cell, isBlank } from '../cell'

/** Words that are read as a truth value. */
const truths = /^(true|false|waar|onwaar)$/i

/** Bare is only what can be nothing but text: it starts with a letter, holds no digit and is no truth value. */
const staysText = (text: string): boolean => /^\p{L}\P{N}*$/u.test(text) && !truths.test(text.trim())

export const asText = (text: string): string => (text === '' || staysText(text) ? text : `'${text}`)

/** A value as a host takes it; a blank cell becomes empty. */
export const asValue = (value: Cell): string | number | boolean => {
  if (isBlank(value)) return ''
  return typeof value === 'string' ? asText(value) : value
}
