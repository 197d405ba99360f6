// Whether the arguments of a call fit Google's method, in Google's words when they do not. A member without a line here takes no arguments.
// Stricter than Google where that is not known: a whole number must be whole, a text must be a text.
import { refusals } from './google-error'
import { kindOf } from './guard'
import { isDate } from './model/dates'
import { EnumValue } from './objects/enums'
import { signatures } from './signatures'

/** As Google names the type of a value in its refusal. Sure: number, String, null, number[] and services; unsure: the rest. */
const typeName = (value: unknown): string => {
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'number') return 'number'
  if (typeof value === 'string') return 'String'
  if (typeof value === 'boolean') return 'Boolean'
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]).replace('null', 'Object') : 'Object'}[]`
  if (value instanceof EnumValue) return value.kind
  if (isDate(value)) return 'Date'
  return kindOf(value) ? `SpreadsheetApp.${kindOf(value)}` : '(class)'
}

const listOf = (value: unknown, fits: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && Array.from(value as unknown[]).every(fits)

const fitsOne = (value: unknown, type: string): boolean => {
  if (type.endsWith('[]')) return listOf(value, (one) => fits(one, type.slice(0, -2)))
  switch (type) {
    case 'any':
      return true
    case 'null':
      return value === null
    case 'int':
      return Number.isSafeInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'string':
    case 'boolean':
      return typeof value === type
    case 'date':
      return isDate(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    default:
      return value instanceof EnumValue ? value.kind === type : kindOf(value) === type
  }
}

/** `(string|null)[][]` is written `string?[][]`; a question mark lets null through. */
const fits = (value: unknown, type: string): boolean =>
  type.endsWith('?') ? value === null || fitsOne(value, type.slice(0, -1)) : fitsOne(value, type)

export const checkArguments = (call: string, given: readonly unknown[]): void => {
  const ways = (signatures[call] ?? '').split(' / ').map((way) => way.split(' ').filter((type) => type !== ''))
  const isFine = ways.some((way) => way.length === given.length && way.every((type, index) => fits(given[index], type)))
  if (!isFine) throw refusals.signature(given.map(typeName).join(','), call)
}
