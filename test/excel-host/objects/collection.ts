// The methods that all collections share. Which of them exist in an older Excel follows from the typings, per collection.
import { asWhole } from '../arguments'
import { itemNotFound } from '../office-error'
import { type Found, nothing, type WireObject } from '../wire-object'

export const collection = (
  type: string,
  items: () => readonly WireObject[],
  find: (key: unknown) => WireObject | undefined,
  more: Partial<WireObject> = {},
): WireObject => {
  const orNothing = (key: unknown): Found => find(key) ?? nothing
  const some = (key: unknown): WireObject => {
    const found = find(key)
    if (!found) throw itemNotFound(`${type} item ${String(key)}`)
    return found
  }
  return {
    type,
    get: {},
    items,
    find: orNothing,
    ...more,
    methods: {
      getItem: some,
      getItemOrNullObject: orNothing,
      getCount: () => items().length,
      getItemAt: (index) => {
        const found = items()[asWhole(index)]
        if (!found) throw itemNotFound(`${type} item at ${String(index)}`)
        return found
      },
      ...more.methods,
    },
  }
}
