// Custom XML parts of the workbook, by id and by namespace.
import { asText } from '../arguments'
import { invalidArgument, invalidOperation } from '../office-error'
import { nothing, type WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'

/** The namespace of the outermost element; refuses what is plainly not XML. */
const namespaceOf = (xml: string): string => {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([\w:.-]+)([^>]*)>/.exec(xml)
  const [, name = '', attributes = ''] = root ?? []
  const isClosed = attributes.endsWith('/') || new RegExp(`</${name}\\s*>\\s*$`).test(xml)
  if (!root || !isClosed) throw invalidArgument('The part is not well-formed XML.')
  const prefix = name.includes(':') ? `:${name.split(':')[0]}` : ''
  return new RegExp(`\\sxmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1] ?? ''
}

export const xmlParts = (host: Host): WireObject => {
  const { xmlParts: parts } = host.book
  const part = (id: string): WireObject => ({
    type: 'CustomXmlPart',
    id,
    get: { id: () => id, namespaceUri: () => namespaceOf(parts.get(id) ?? '') },
    methods: {
      getXml: () => parts.get(id),
      setXml: (xml) => {
        namespaceOf(asText(xml))
        parts.set(id, asText(xml))
      },
      delete: () => {
        parts.delete(id)
      },
    },
  })
  const find = (id: unknown) => (typeof id === 'string' && parts.has(id) ? part(id) : undefined)
  const byNamespace = (namespace: string): WireObject => {
    const ids = () => [...parts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id)
    const only = () => (ids().length === 1 ? find(ids()[0]) : undefined)
    const scoped = (id: unknown) => (typeof id === 'string' && ids().includes(id) ? part(id) : undefined)
    return collection('CustomXmlPartScopedCollection', () => ids().map(part), scoped, {
      methods: {
        getOnlyItem: () => {
          const found = only()
          if (!found) throw invalidOperation(`There are ${ids().length} parts with namespace ${namespace}, not one.`)
          return found
        },
        getOnlyItemOrNullObject: () => only() ?? nothing,
      },
    })
  }
  return collection('CustomXmlPartCollection', () => [...parts.keys()].map(part), find, {
    methods: {
      add: (xml) => {
        namespaceOf(asText(xml))
        const id = `{XML-${host.book.newId()}}`
        parts.set(id, asText(xml))
        return part(id)
      },
      getByNamespace: (namespace) => byNamespace(asText(namespace)),
    },
  })
}
