// What stands in the elements: id, version, cultures, lengths, requirement, word before the functions, and references to resources.
import { requirement } from '../settings'
import type { XmlElement } from '../xml'
import { all, at, repeated, textAt, valuesOf } from './find'

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const fourNumbers = /^[1-9]\d{0,4}(\.\d{1,5}){3}$/
/** Language and country, as Office names its display languages. */
const culture = /^[a-z]{2,3}-[A-Z]{2}$/

const identity = (root: XmlElement): string[] => {
  const id = textAt(root, 'Id')
  const version = textAt(root, 'Version')
  return [
    ...(guid.test(id) ? [] : [`Id ${id} is not a GUID.`]),
    ...(fourNumbers.test(version)
      ? []
      : [`Version ${version} must be four numbers of at most five digits, 1.0.0.0 or higher.`]),
    ...(textAt(root, 'Permissions') === 'ReadWriteDocument'
      ? []
      : ['Permissions must be ReadWriteDocument; with less, functions stay #BUSY! on the web.']),
  ]
}

/** An older Excel must be offered the pane, which then says what works; so nothing more is asked for here. */
const requirements = (root: XmlElement): string[] =>
  at(root, 'Requirements', 'Sets', 'Set')
    .filter(({ attributes }) => attributes.Name !== requirement.set || attributes.MinVersion !== requirement.version)
    .map(
      ({ attributes }) =>
        `Requirements ask for ${attributes.Name} ${attributes.MinVersion}; only ${requirement.set} ${requirement.version} is asked for here.`,
    )

const cultures = (root: XmlElement): string[] => {
  const standard = textAt(root, 'DefaultLocale')
  const localised = [...all(root, 'Override'), ...all(root, 'bt:Override')].map(
    ({ attributes }) => attributes.Locale ?? '',
  )
  const wrong = [...new Set([standard, ...localised])].filter((name) => !culture.test(name))
  const parents = ['DisplayName', 'Description', 'bt:Url', 'bt:String', 'bt:Image'].flatMap((name) => all(root, name))
  return [
    ...wrong.map((name) => `Locale ${name || '(empty)'} is not a culture such as nl-NL or en-US.`),
    ...(localised.includes(standard) ? [`Locale ${standard} is the default and needs no override.`] : []),
    ...parents.flatMap((element) =>
      repeated(element.children.map(({ attributes }) => attributes.Locale ?? '')).map(
        (name) => `${element.attributes.id ?? element.name} has two overrides for ${name}.`,
      ),
    ),
  ]
}

const tooLong = (what: string, text: string, most: number): string[] =>
  text.length > most ? [`${what} has ${text.length} characters; at most ${most} fit.`] : []

const lengths = (root: XmlElement): string[] => {
  const limits: readonly (readonly [readonly XmlElement[], number])[] = [
    [at(root, 'DisplayName'), 125],
    [at(root, 'Description'), 250],
    [at(root, 'VersionOverrides', 'Resources', 'bt:ShortStrings', 'bt:String'), 125],
    [at(root, 'VersionOverrides', 'Resources', 'bt:LongStrings', 'bt:String'), 250],
    [all(root, 'bt:Url'), 2048],
  ]
  return [
    ...tooLong('ProviderName', textAt(root, 'ProviderName'), 125),
    ...['CustomTab', 'Group', 'Control'].flatMap((name) =>
      all(root, name).flatMap(({ attributes }) => tooLong(`The id of ${name}`, attributes.id ?? '', 125)),
    ),
    ...limits.flatMap(([elements, most]) =>
      elements.flatMap((element) =>
        valuesOf(element).flatMap(([where, text]) =>
          tooLong(`${element.attributes.id ?? element.name} (${where})`, text, most),
        ),
      ),
    ),
  ]
}

/** Which list of resources an element may refer to. */
const listFor = (element: XmlElement): string => {
  if (element.name === 'bt:Image') return 'bt:Images'
  if (['SourceLocation', 'Runtime', 'FunctionFile'].includes(element.name)) return 'bt:Urls'
  return element.name === 'Description' ? 'bt:LongStrings' : 'bt:ShortStrings'
}

const everything = (root: XmlElement): XmlElement[] => [root, ...root.children.flatMap(everything)]

const references = (root: XmlElement): string[] => {
  const [resources] = at(root, 'VersionOverrides', 'Resources')
  const lists = resources?.children ?? []
  const idsIn = (list: string): string[] =>
    lists
      .filter(({ name }) => name === list)
      .flatMap(({ children }) => children.map(({ attributes }) => attributes.id ?? ''))
  const ids = lists.flatMap(({ name }) => idsIn(name))
  const referring = everything(root).filter(({ attributes }) => attributes.resid !== undefined)
  const used = referring.map(({ attributes }) => attributes.resid ?? '')
  return [
    ...ids.flatMap((id) => tooLong(`Resource id ${id}`, id, 32)),
    ...repeated(ids).map((id) => `Resource id ${id} is there twice.`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `Resource ${id} is never used.`),
    ...referring
      .filter((element) => !idsIn(listFor(element)).includes(element.attributes.resid ?? ''))
      .map((element) => `${element.name} refers to ${element.attributes.resid}, which is not in ${listFor(element)}.`),
    ...repeated(
      ['CustomTab', 'Group', 'Control'].flatMap((name) => all(root, name).map(({ attributes }) => attributes.id ?? '')),
    ).map((id) => `The id ${id} in the ribbon is there twice.`),
  ]
}

/** The word before the functions: one word, and the same in every language, or formulas of one language fail in the other. */
const namespace = (root: XmlElement): string[] => {
  const id = all(root, 'Namespace')[0]?.attributes.resid
  const word = all(root, 'bt:String').find(({ attributes }) => attributes.id === id)
  if (!word) return []
  return [
    ...(/^[A-Z]{3,}$/.test(word.attributes.DefaultValue ?? '')
      ? []
      : [`The namespace ${word.attributes.DefaultValue} must be one word of capital letters only.`]),
    ...(word.children.length > 0 ? ['The namespace must be the same in every language.'] : []),
  ]
}

/** One runtime for functions, commands and pane. */
const oneRuntime = (root: XmlElement): string[] => {
  const pages = [
    ...all(root, 'Runtime'),
    ...all(root, 'Page').flatMap(({ children }) => children),
    ...all(root, 'FunctionFile'),
    ...all(root, 'Action').flatMap((action) => at(action, 'SourceLocation')),
  ].map(({ attributes }) => attributes.resid ?? '')
  const panes = new Set(all(root, 'TaskpaneId').map(({ text }) => text))
  return [
    ...(new Set(pages).size > 1
      ? [`Runtime, Page, FunctionFile and the pane must name one resource, not ${[...new Set(pages)].join(' and ')}.`]
      : []),
    ...(panes.size > 1 ? ['Every button must open the same pane: use one TaskpaneId.'] : []),
  ]
}

export const valueFindings = (root: XmlElement): string[] =>
  [identity, requirements, cultures, lengths, references, namespace, oneRuntime].flatMap((rule) => rule(root))
