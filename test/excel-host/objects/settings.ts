// Workbook settings of the add-in: small JSON values by key.
import { asText } from '../arguments'
import type { WireObject } from '../wire-object'
import { collection } from './collection'
import type { Host } from './host'

export const settings = ({ book }: Host): WireObject => {
  const setting = (key: string): WireObject => ({
    type: 'Setting',
    id: key,
    get: { key: () => key, value: () => book.settings.get(key) ?? null },
    set: {
      value: (value) => {
        book.settings.set(key, value)
      },
    },
    methods: {
      delete: () => {
        book.settings.delete(key)
      },
    },
  })
  const find = (key: unknown) => (typeof key === 'string' && book.settings.has(key) ? setting(key) : undefined)
  return collection('SettingCollection', () => [...book.settings.keys()].map(setting), find, {
    methods: {
      add: (key, value) => {
        book.settings.set(asText(key), value)
        return setting(asText(key))
      },
    },
  })
}
