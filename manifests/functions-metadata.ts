// functions.json: what Excel shows while a formula is typed, and how it hands over the arguments. Derived from the catalogue, one
// file per language; names of functions and parameters are the same in both, because a workbook must open in either.
// Excel keeps this file for a day whatever the headers say, so its name holds a hash of what is in it: other content, other address.
import { createHash } from 'node:crypto'
import type { CatalogueFunction, Parameter } from '../core'
import type { MetadataFiles } from './manifest'
import type { Language } from './settings'

/**
 * Every argument is of type any: the core reads numbers typed as text ("€ 3.000") and names the cell that it cannot read; with
 * number Excel would refuse such a cell before our sentence. Errors inside a range arrive as values for the same reason.
 */
const parameterOf = (parameter: Parameter<unknown>, language: Language) => ({
  name: parameter.name,
  description: parameter.help[language],
  type: 'any',
  dimensionality: parameter.shape === 'range' ? 'matrix' : 'scalar',
  ...(parameter.optional && { optional: true }),
})

/** The answer is always a table, of one cell when there is one value. The address of the cell lets the pane explain its error. */
const functionOf = (fn: CatalogueFunction, language: Language) => ({
  id: fn.name,
  name: fn.name,
  description: fn.help[language],
  parameters: fn.parameters.map((parameter) => parameterOf(parameter, language)),
  result: { type: 'any', dimensionality: 'matrix' },
  options: { requiresAddress: true },
})

/** The text of functions.json. */
export const functionsMetadata = (catalogue: readonly CatalogueFunction[], language: Language): string =>
  `${JSON.stringify(
    {
      allowCustomDataForDataTypeAny: true,
      allowErrorForDataTypeAny: true,
      functions: catalogue.map((fn) => functionOf(fn, language)),
    },
    null,
    2,
  )}\n`

/** The name of a metadata file: its language and the first 12 digits of the SHA-256 of its text. */
export const metadataFile = (language: Language, text: string): string =>
  `functions.${language}.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`

/** Both files: name and text. */
export const metadataFiles = (
  catalogue: readonly CatalogueFunction[],
): { readonly names: MetadataFiles; readonly texts: Readonly<Record<string, string>> } => {
  const nl = functionsMetadata(catalogue, 'nl')
  const en = functionsMetadata(catalogue, 'en')
  const names = { nl: metadataFile('nl', nl), en: metadataFile('en', en) }
  return { names, texts: { [names.nl]: nl, [names.en]: en } }
}
