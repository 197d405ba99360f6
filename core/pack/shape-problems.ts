// Where the shape of a pack is not that of its schema, in words: a field that is missing, unknown, of another kind or out of bounds.
import type * as v from 'valibot'
import { nearestName } from '../figures/nearness'
import type { Words } from '../words'
import type { Path, Tell } from './pack-problem'
import { packSchema } from './pack-schema'
import { shown } from './shown'

/** A part of the schema, as far as it is walked here. */
interface Part {
  readonly type: string
  readonly entries?: Readonly<Record<string, Part>>
  readonly item?: Part
  readonly wrapped?: Part
  readonly pipe?: readonly { readonly type: string; readonly description?: string }[]
}

const whole = packSchema as unknown as Part

const bare = (part: Part | undefined): Part | undefined => (part?.wrapped ? bare(part.wrapped) : part)

const partAt = (path: Path): Part | undefined =>
  path.reduce<Part | undefined>((part, step) => {
    const known = bare(part)
    if (typeof step === 'number') return known?.item
    return known?.entries && Object.hasOwn(known.entries, step) ? known.entries[step] : undefined
  }, whole)

/** What the field is for, as the published schema says it. */
const about = (path: Path): string =>
  bare(partAt(path))?.pipe?.find(({ type }) => type === 'description')?.description ?? ''

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that nobody knows, at any depth the schema has. */
export const unknownFields = (value: unknown, tell: Tell, part: Part | undefined = whole, path: Path = []): void => {
  const known = bare(part)
  if (known?.item && Array.isArray(value))
    for (const [index, item] of value.entries()) unknownFields(item, tell, known.item, [...path, index])
  if (!known?.entries || !isObject(value)) return
  for (const key of Object.keys(value)) {
    if (Object.hasOwn(known.entries, key)) unknownFields(value[key], tell, known.entries[key], [...path, key])
    else tell([...path, key], unknownField(key, Object.keys(known.entries)))
  }
}

const unknownField = (key: string, names: readonly string[]): Words => {
  const near = nearestName(key, names)
  const list = names.filter((name) => !name.startsWith('$')).join(', ')
  return {
    nl: `dit veld bestaat niet. ${near ? `Bedoelt u ${near}?` : `Wat hier kan: ${list}.`}`,
    en: `this field does not exist. ${near ? `Do you mean ${near}?` : `What can stand here: ${list}.`}`,
  }
}

/** Everything else that the schema objects to. */
export const shapeProblems = (issues: readonly v.BaseIssue<unknown>[], tell: Tell): void => {
  for (const issue of issues) {
    const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    tell(path, wordsOf(issue, path))
  }
}

const kinds: Readonly<Record<string, Words>> = {
  string: { nl: 'een tekst, tussen dubbele aanhalingstekens', en: 'a text, between double quotes' },
  number: { nl: 'een getal, zonder aanhalingstekens', en: 'a number, without quotes' },
  boolean: { nl: 'true of false, zonder aanhalingstekens', en: 'true or false, without quotes' },
  array: { nl: 'een lijst, tussen [ en ]', en: 'a list, between [ and ]' },
  object: { nl: 'een groep velden, tussen { en }', en: 'a group of fields, between { and }' },
}

/** What a pattern asks, by the name of the field. */
const patterns: Readonly<Record<string, Words>> = {
  kenmerk: {
    nl: 'gebruik alleen kleine letters, cijfers en streepjes, bijvoorbeeld welzijn-noord.',
    en: 'use only small letters, digits and hyphens, such as welzijn-noord.',
  },
  accent: {
    nl: 'schrijf de kleur als # met zes cijfers of letters A tot en met F, bijvoorbeeld #1D5266.',
    en: 'write the colour as # with six digits or letters A to F, such as #1D5266.',
  },
  bestand: {
    nl: 'noem alleen de naam van een bestand dat naast dit bestand staat, zonder map.',
    en: 'give only the name of a file beside this one, without a folder.',
  },
}
const oneLine: Words = {
  nl: 'hierin staat een teken dat niet kan, zoals een nieuwe regel. Zet de tekst op één regel.',
  en: 'this holds a character that is not possible, such as a line break. Put the text on one line.',
}

const wordsOf = (issue: v.BaseIssue<unknown>, path: Path): Words => {
  const { type, input, requirement } = issue
  const field = String(path.filter((step) => typeof step === 'string').at(-1) ?? '')
  if (input === undefined) {
    // What the published schema says is Dutch.
    return { nl: `dit veld ontbreekt. ${about(path)}`.trim(), en: 'this field is missing.' }
  }
  if (type === 'picklist') return choice(issue)
  if (type === 'regex') return patterns[field] ?? oneLine
  if (type === 'min_length' || type === 'max_length') return length(issue, Number(requirement))
  if (type === 'integer' || type === 'min_value' || type === 'max_value')
    return { nl: 'hier hoort een heel getal van 1 tot en met 100.', en: 'a whole number from 1 to 100 belongs here.' }
  const kind = kinds[type] ?? kinds.string
  return { nl: `hier hoort ${kind?.nl}.`, en: `this must be ${kind?.en}.` }
}

const length = ({ type, input }: v.BaseIssue<unknown>, bound: number): Words => {
  const few = type === 'min_length'
  if (!Array.isArray(input))
    return few
      ? {
          nl: 'dit veld is leeg. Vul een tekst in, of haal het weg.',
          en: 'this field is blank. Fill in a text, or leave it out.',
        }
      : {
          nl: `deze tekst is langer dan ${bound} tekens. Kort hem in.`,
          en: `this text is longer than ${bound} characters. Shorten it.`,
        }
  return few
    ? { nl: 'deze lijst is leeg. Zet er ten minste één in.', en: 'this list is empty. Put at least one in it.' }
    : {
        nl: `hier passen er hooguit ${bound}; er staan er ${input.length}. Haal weg wat te veel is.`,
        en: `at most ${bound} fit here; there are ${input.length}. Take away what is too much.`,
      }
}

const choice = ({ input, expected }: v.BaseIssue<unknown>): Words => {
  const options = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, option = '']) => option)
  const typed = typeof input === 'string' ? `"${shown(input)}"` : 'dit'
  const near = typeof input === 'string' ? nearestName(input, options) : undefined
  return {
    nl: `${typed} is geen keuze. ${near ? `Bedoelt u "${near}"?` : `Kies uit: ${options.join(', ')}.`}`,
    en: `${typed === 'dit' ? 'this' : typed} is no choice. ${near ? `Do you mean "${near}"?` : `Choose from: ${options.join(', ')}.`}`,
  }
}
