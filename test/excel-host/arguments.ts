// Arguments come over the wire as JSON of any kind; Excel refuses the wrong kinds with InvalidArgument and so do we.
import type { Area } from './model/address'
import type { SheetState } from './model/sheet'
import { invalidArgument } from './office-error'
import { isWireObject } from './wire-object'

const wrong = (wanted: string, value: unknown) => invalidArgument(`${JSON.stringify(value)} is not ${wanted}.`)

export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw wrong('a text', value)
  return value
}

/** A text no longer than Excel allows. */
export const asTextUpTo =
  (longest: number) =>
  (value: unknown): string => {
    if (asText(value).length > longest) throw invalidArgument(`The text is longer than ${longest} characters.`)
    return asText(value)
  }

export const asFlag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw wrong('true or false', value)
  return value
}

export const asNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw wrong('a number', value)
  return value
}

export const asNumberFrom =
  (least: number, most = Number.MAX_VALUE) =>
  (value: unknown): number => {
    const number = asNumber(value)
    if (number < least || number > most) throw wrong(`a number from ${least} to ${most}`, value)
    return number
  }

export const asWhole = (value: unknown): number => {
  if (!Number.isInteger(value)) throw wrong('a whole number', value)
  return Number(value)
}

export const asOneOf =
  <T extends string>(...allowed: readonly T[]) =>
  (value: unknown): T => {
    const found = allowed.find((one) => one === value)
    if (found === undefined) throw wrong(`one of ${allowed.join(', ')}`, value)
    return found
  }

const namedColors = ['black', 'white', 'red', 'green', 'blue', 'yellow', 'orange', 'gray', 'purple']

/** '#RRGGBB' or a name; Excel keeps the first in capitals. */
export const asColor = (value: unknown): string => {
  const text = asText(value)
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase()
  if (namedColors.includes(text.toLowerCase())) return text
  throw wrong('a colour such as #004080', value)
}

export const asRecord = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('an object', value)
  return value as Readonly<Record<string, unknown>>
}

/** An object with no other fields than these. */
export const asRecordOf =
  (...fields: readonly string[]) =>
  (value: unknown): Readonly<Record<string, unknown>> => {
    const record = asRecord(value)
    const unknown = Object.keys(record).filter((field) => !fields.includes(field))
    if (unknown.length > 0) throw invalidArgument(`Unknown field ${unknown.join(', ')}; known: ${fields.join(', ')}.`)
    return record
  }

/** A range that was handed over as an object. */
export const asPlace = (value: unknown): { readonly sheet: SheetState; readonly area: Area } => {
  const place = isWireObject(value) ? value.place : undefined
  const area = place?.areas[0]
  if (!place || !area || place.areas.length > 1) throw wrong('a range', isWireObject(value) ? value.type : value)
  return { sheet: place.sheet, area }
}

/** undefined and null count as not given. */
export const given = (value: unknown): boolean => value !== undefined && value !== null
