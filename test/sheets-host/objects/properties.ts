/// <reference types="google-apps-script" />
// PropertiesService: texts of the document and of the person, with Google's limits of 9 KB a value and 500 KB a store.
import { refusals } from '../google-error'
import { guard } from '../guard'
import type { Session } from '../session'

type Properties = GoogleAppsScript.Properties.Properties
type Service = GoogleAppsScript.Properties.PropertiesService

const valueLimit = 9 * 1024
const storeLimit = 500 * 1024
const bytes = (text: string): number => Buffer.byteLength(text)

const makeProperties = (session: Session, store: Map<string, string>): Properties => {
  const set = (key: string, value: string) => {
    if (bytes(value) > valueLimit) throw refusals.propertyTooLong()
    const size = [...store].reduce((sum, [k, v]) => (k === key ? sum : sum + bytes(k) + bytes(v)), 0)
    if (size + bytes(key) + bytes(value) > storeLimit) throw refusals.storeFull()
    store.set(key, value)
  }
  const members = {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty: (key: string, value: string) => {
      set(key, value)
      return properties
    },
    setProperties: (values: { [key: string]: string }, deleteAllOthers = false) => {
      if (deleteAllOthers) store.clear()
      for (const [key, value] of Object.entries(values)) set(key, value)
      return properties
    },
    deleteProperty: (key: string) => {
      store.delete(key)
      return properties
    },
    deleteAllProperties: () => {
      store.clear()
      return properties
    },
  } satisfies Partial<Properties>
  const properties = guard(members, { kind: 'Properties', session }) as unknown as Properties
  return properties
}

export const makePropertiesService = (session: Session): Service => {
  const members = {
    // Null outside a document, which the published type forgets.
    getDocumentProperties: () =>
      session.isBound ? makeProperties(session, session.book.documentProperties) : (null as unknown as Properties),
    getUserProperties: () => makeProperties(session, session.userProperties),
  } satisfies Partial<Service>
  return guard(members, { kind: 'PropertiesService', session }) as unknown as Service
}
