// Registering for events, as office.js does it for handlers that an add-in adds and removes.
import type { Happening } from '../model/happenings'
import { refuseTooNew } from '../refuse-too-new'
import type { Method } from '../wire-object'
import type { Host } from './host'

/** The library's word for an event in its registrations. */
const words: Readonly<Record<string, Happening>> = {
  DataChanged: 'changed',
  Activated: 'activated',
  Deactivated: 'deactivated',
  Added: 'added',
  SelectionChanged: 'selectionChanged',
  Deleted: 'deleted',
  Calculated: 'calculated',
  FormatChanged: 'formatChanged',
}

/** Events of the collection only. */
const ofCollection: readonly Happening[] = ['added', 'deleted']

export const eventMethods = (
  { listeners, profile }: Host,
  type: 'Worksheet' | 'WorksheetCollection',
  target: string,
): Readonly<Record<string, Method>> => {
  const methods: Record<string, Method> = {}
  for (const [word, happening] of Object.entries(words)) {
    if (type === 'Worksheet' && ofCollection.includes(happening)) continue
    methods[`_Register${word}Event`] = () => {
      refuseTooNew(profile, type, `on${happening.charAt(0).toUpperCase()}${happening.slice(1)}`)
      listeners.register(happening, target)
    }
    methods[`_Unregister${word}Event`] = () => listeners.unregister(happening, target)
  }
  return methods
}
