// functions.json as Excel reads it: names that Excel accepts, the same functions in both languages, optional parameters last.
interface Parameter {
  readonly name?: string
  readonly description?: string
  readonly type?: string
  readonly dimensionality?: string
  readonly optional?: boolean
}

interface Fn {
  readonly id?: string
  readonly name?: string
  readonly description?: string
  readonly parameters?: readonly Parameter[]
}

/** Longer texts are cut off where a formula is typed. */
const mostCharacters = 255

const isCellLike = /^[A-Z]{1,3}\d+$/

const parameterFindings = (fn: Fn, parameter: Parameter, before: Parameter | undefined): string[] => {
  const which = `${fn.id}, parameter ${parameter.name}`
  return [
    ...(/^[a-zA-Z]+$/.test(parameter.name ?? '') ? [] : [`${which}: the name must be letters only.`]),
    ...(parameter.description ? [] : [`${which} is not explained.`]),
    ...((parameter.description ?? '').length > mostCharacters
      ? [`${which}: the explanation is longer than ${mostCharacters}.`]
      : []),
    ...(parameter.type === 'any'
      ? []
      : [`${which}: the type must be any, so that our own sentence explains a wrong cell.`]),
    ...(['scalar', 'matrix'].includes(parameter.dimensionality ?? '') ? [] : [`${which}: neither a cell nor a range.`]),
    ...(before?.optional && !parameter.optional
      ? [`${which} is required, but ${before.name} before it can be left out.`]
      : []),
  ]
}

const functionFindings = (fn: Fn): string[] => [
  ...(/^[A-Z]{3,}$/.test(fn.name ?? '') && !isCellLike.test(fn.name ?? '')
    ? []
    : [`${fn.name}: a name has at least three capital letters and nothing else.`]),
  ...(fn.id === fn.name ? [] : [`${fn.name} has the id ${fn.id}; they must be the same.`]),
  ...(fn.description ? [] : [`${fn.id} is not explained.`]),
  ...((fn.description ?? '').length > mostCharacters
    ? [`${fn.id}: the explanation is longer than ${mostCharacters}.`]
    : []),
  ...(fn.parameters ?? []).flatMap((parameter, at) => parameterFindings(fn, parameter, fn.parameters?.[at - 1])),
]

const functionsOf = (text: string): readonly Fn[] => (JSON.parse(text) as { functions?: readonly Fn[] }).functions ?? []

/** What Excel must find equal whatever the language: everything but the explanations. */
const withoutWords = (functions: readonly Fn[]): string =>
  JSON.stringify(functions, (key, value: unknown) => (key === 'description' ? undefined : value))

export const functionsFindings = (dutch: string, english: string): string[] => {
  const functions = functionsOf(dutch)
  const ids = functions.map(({ id }) => id ?? '')
  return [
    ...(functions.length > 0 ? [] : ['There are no functions.']),
    ...[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${id} is there twice.`),
    ...functions.flatMap(functionFindings),
    ...(withoutWords(functions) === withoutWords(functionsOf(english))
      ? []
      : ['The Dutch and the English functions differ in more than their explanations.']),
  ]
}
