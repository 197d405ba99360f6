// Yesterday's functions beside today's. A workbook that was handed out calls functions by id and hands over arguments by position,
// for years: so ids stay, parameters keep their place, name and kind, and what is new comes at the end and may be left out.
// signatures.csv holds what was promised, a row per parameter (one row without parameter for a function that takes none).
import type { CatalogueFunction } from '../core'

export interface Signature {
  readonly id: string
  /** '' for a function without parameters. */
  readonly parameter: string
  readonly shape: string
  readonly content: string
  readonly optional: boolean
  /** Version of the functions in which it appeared. */
  readonly since: string
}

const heading = 'id,parameter,shape,content,optional,since'

/** Today's promises, as new rows of this version. */
export const signaturesOf = (catalogue: readonly CatalogueFunction[], since: string): Signature[] =>
  catalogue.flatMap((fn): Signature[] =>
    fn.parameters.length === 0
      ? [{ id: fn.name, parameter: '', shape: '', content: '', optional: false, since }]
      : fn.parameters.map(({ name, shape, content, optional }) => ({
          id: fn.name,
          parameter: name,
          shape,
          content,
          optional,
          since,
        })),
  )

export const printSignatures = (rows: readonly Signature[]): string =>
  [
    heading,
    ...rows.map((row) =>
      [row.id, row.parameter, row.shape, row.content, row.parameter && (row.optional ? 'yes' : 'no'), row.since].join(
        ',',
      ),
    ),
    '',
  ].join('\n')

export const readSignatures = (text: string): Signature[] => {
  const [first, ...rows] = text.split(/\r?\n/).filter((line) => line !== '')
  if (first !== heading) throw new Error(`signatures.csv must start with the line ${heading}.`)
  return rows.map((row, at) => {
    const [id = '', parameter = '', shape = '', content = '', optional = '', since = '', ...more] = row.split(',')
    const fine = id && since && more.length === 0 && (parameter ? /^(yes|no)$/ : /^$/).test(optional)
    if (!fine) throw new Error(`signatures.csv, row ${at + 2}: expected ${heading}, found ${row}.`)
    return { id, parameter, shape, content, optional: optional === 'yes', since }
  })
}

const parametersOf = (rows: readonly Signature[], id: string): Signature[] =>
  rows.filter((row) => row.id === id && row.parameter !== '')

const idsOf = (rows: readonly Signature[]): string[] => [...new Set(rows.map((row) => row.id))]

const brokenParameter = (id: string, place: number, was: Signature, now: Signature | undefined): string | undefined => {
  const which = `${id}, parameter ${place} (${was.parameter})`
  if (!now) return `${which} is gone. Formulas in existing workbooks still hand it over: put it back.`
  if (now.parameter !== was.parameter)
    return `${which} is now called ${now.parameter}. Names and order never change; add new parameters at the end.`
  if (now.shape !== was.shape) return `${which} was a ${was.shape} and is now a ${now.shape}. Give it back its shape.`
  if (now.content !== was.content)
    return `${which} took ${was.content} and now takes ${now.content}. Give it back its kind of content.`
  if (was.optional && !now.optional)
    return `${which} could be left out and no longer can. Existing formulas leave it out: give it a default.`
  return undefined
}

/** Every promise of yesterday that today breaks, as sentences. */
export const brokenPromises = (yesterday: readonly Signature[], today: readonly Signature[]): string[] =>
  idsOf(yesterday).flatMap((id) => {
    if (!today.some((row) => row.id === id))
      return [`${id} is gone. Existing workbooks call it: put it back, under the same id.`]
    const was = parametersOf(yesterday, id)
    const now = parametersOf(today, id)
    const required = now.slice(was.length).filter((row) => !row.optional)
    return [
      ...was.map((row, at) => brokenParameter(id, at + 1, row, now[at])).filter((sentence) => sentence !== undefined),
      ...required.map(
        (row) =>
          `${id}: the new parameter ${row.parameter} is required. Existing formulas leave it out: give it a default.`,
      ),
    ]
  })

const key = (row: Signature): string => [row.id, row.parameter, row.shape, row.content, row.optional].join(',')

/** What today promises and signatures.csv does not hold yet: new functions, appended parameters, and what became optional. */
export const unrecorded = (yesterday: readonly Signature[], today: readonly Signature[]): Signature[] => {
  const known = new Set(yesterday.map(key))
  return today.filter((row) => !known.has(key(row)))
}

/**
 * Yesterday with today's additions. What was there keeps its `since`.
 * @throws when a promise is broken, or when the version of the functions was not raised for the additions.
 */
export const withAdditions = (yesterday: readonly Signature[], today: readonly Signature[]): Signature[] => {
  const broken = brokenPromises(yesterday, today)
  if (broken.length > 0) throw new Error(broken.join('\n'))
  const used = new Set(yesterday.map((row) => row.since))
  const added = unrecorded(yesterday, today).find((row) => used.has(row.since))
  if (added)
    throw new Error(
      `${added.id} changed, but functions ${added.since} were recorded before. Raise functionsVersion in core/version.ts first.`,
    )
  const before = new Map(yesterday.map((row) => [`${row.id},${row.parameter}`, row]))
  return today.map((row) => ({ ...row, since: before.get(`${row.id},${row.parameter}`)?.since ?? row.since }))
}
