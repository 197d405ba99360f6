// Finding elements in a tree that was read.
import type { XmlElement } from '../xml'

/** Every element of this name, at any depth, in the order of the text. */
export const all = (root: XmlElement, name: string): XmlElement[] => [
  ...(root.name === name ? [root] : []),
  ...root.children.flatMap((child) => all(child, name)),
]

/** The elements at the end of a path of names, from the children of `root`. */
export const at = (root: XmlElement, ...path: readonly string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
    [root],
  )

/** The text of the one element at the end of a path, or ''. */
export const textAt = (root: XmlElement, ...path: readonly string[]): string => at(root, ...path)[0]?.text ?? ''

/** The default and every override of an element that has them: [where, value]. */
export const valuesOf = (element: XmlElement): (readonly [string, string])[] => [
  ['DefaultValue', element.attributes.DefaultValue ?? ''],
  ...element.children.map((one) => [one.attributes.Locale ?? '', one.attributes.Value ?? ''] as const),
]

/** Values that occur more than once. */
export const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]
