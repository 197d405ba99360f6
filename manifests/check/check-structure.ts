// The shape of a manifest against element-order.ts: what is missing, unknown, repeated, or in the wrong place.
import type { XmlElement } from '../xml'
import { type Child, officeApp, type Shape } from './element-order'

const shapeOf = (element: XmlElement, allowed: Child): Shape | undefined => {
  if (!allowed.typed) return allowed.shape as Shape
  const type = element.attributes['xsi:type'] ?? ''
  const shape = (allowed.shape as Readonly<Record<string, Shape>>)[type]
  return shape && { ...shape, attributes: [...(shape.attributes ?? []), 'xsi:type'] }
}

const attributeFindings = (element: XmlElement, path: string, shape: Shape): string[] => {
  const fixed = Object.entries(shape.fixed ?? {})
  const wanted = [...(shape.attributes ?? []), ...fixed.map(([key]) => key)]
  return [
    ...wanted.filter((key) => !element.attributes[key]).map((key) => `${path} has no ${key}.`),
    ...Object.keys(element.attributes)
      .filter((key) => !wanted.includes(key))
      .map((key) => `${path} has an attribute ${key} that it does not know.`),
    ...fixed
      .filter(([key, value]) => element.attributes[key] && element.attributes[key] !== value)
      .map(([key, value]) => `${path}: ${key} must be ${value}.`),
  ]
}

/** Order first: a misplaced element is the usual mistake, and Microsoft's own message for it says only "invalid child". */
const orderFindings = (element: XmlElement, path: string, children: readonly Child[]): string[] => {
  const names = children.map(({ name }) => name)
  const found = element.children.map(({ name }) => name)
  const unknown = [...new Set(found.filter((name) => !names.includes(name)))]
  const known = found.filter((name) => names.includes(name))
  const sorted = [...known].sort((a, b) => names.indexOf(a) - names.indexOf(b))
  const misplaced = known.find((name, at) => name !== sorted[at])
  return [
    ...unknown.map((name) => `${path} holds ${name}, which does not belong there.`),
    ...(misplaced
      ? [`${path}: ${misplaced} is in the wrong place. The order is ${[...new Set(sorted)].join(', ')}.`]
      : []),
    ...children.flatMap(({ name, times }) => {
      const count = found.filter((other) => other === name).length
      if (count === 0 && (times === 'one' || times === 'some')) return [`${path} has no ${name}.`]
      if (count > 1 && (times === 'one' || times === 'maybe'))
        return [`${path} has ${name} ${count} times; once is enough.`]
      return []
    }),
  ]
}

const findingsOf = (element: XmlElement, path: string, allowed: Child): string[] => {
  const shape = shapeOf(element, allowed)
  if (!shape)
    return [`${path} has xsi:type ${element.attributes['xsi:type'] ?? 'missing'}, which is not expected there.`]
  const children = shape.children ?? []
  return [
    ...attributeFindings(element, path, shape),
    ...(shape.text && element.text === '' ? [`${path} is empty.`] : []),
    ...(!shape.text && element.text !== '' ? [`${path} holds text where none belongs.`] : []),
    ...orderFindings(element, path, children),
    ...element.children.flatMap((under) => {
      const known = children.find(({ name }) => name === under.name)
      return known ? findingsOf(under, `${path}/${under.name}`, known) : []
    }),
  ]
}

/** Everything about elements, order and attributes that Excel would refuse, as sentences. */
export const structureFindings = (root: XmlElement): string[] =>
  root.name === 'OfficeApp' ? findingsOf(root, 'OfficeApp', officeApp) : [`The root is ${root.name}, not OfficeApp.`]
