// What of our sheets never goes into a copy for sharing: sheets that tell of single people, and short stories without consent. A sheet is
// known by the names on it, whatever it is called.
import { effectRange } from '../templates/impactkaart/effecten/places'
import { meten } from '../templates/index'

let known: ReadonlySet<string> | undefined

/** A name of cells on a sheet that tells of single people, of any set. */
export const isPrivateName = (name: string): boolean => {
  if (!known) {
    const { sheets, names } = meten({ set: '', rows: 1 })
    const isPrivate = (sheet: string) => sheets.some((one) => one.name === sheet && one.private)
    known = new Set(names.filter(({ sheet }) => isPrivate(sheet)).map((one) => one.name.toLowerCase()))
  }
  return known.has(name.toLowerCase().replace(/_\d+$/, ''))
}

/** On the sheet of the Impactkaart with this role: a story in each cell, and beside it whether it may be shared. */
export const shortStories = {
  role: 'effecten',
  stories: effectRange('story'),
  consent: effectRange('consent'),
} as const
