/// <reference types="google-apps-script" />
// Developer metadata of the spreadsheet and of sheets: texts under a key that people do not see, and the finder of them.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import { Book } from '../model/book'
import type { MetadataState } from '../model/rules'
import type { SheetState } from '../model/sheet'
import type { Session } from '../session'
import { DeveloperMetadataVisibility, EnumValue, nameOf } from './enums'

type Sheets = typeof GoogleAppsScript.Spreadsheet
type Visibility = Sheets['DeveloperMetadataVisibility'][keyof Sheets['DeveloperMetadataVisibility']]
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
type Owner = Book | SheetState

const makeMetadata = (session: Session, owner: Owner, state: MetadataState): Metadata => {
  const members = {
    getId: () => state.id,
    getKey: () => state.key,
    getValue: () => state.value,
    getVisibility: () => DeveloperMetadataVisibility[state.visibility],
    setValue: (value: string) => {
      session.mayChange()
      state.value = value
      return metadata
    },
    remove: (): void => {
      session.mayChange()
      owner.metadata = owner.metadata.filter((one) => one !== state)
    },
  } satisfies Partial<Metadata>
  const metadata = guard(members, {
    kind: 'DeveloperMetadata',
    session,
    alive: () => {
      if (!owner.metadata.includes(state)) throw guessedRefusals.metadataGone()
    },
  }) as unknown as Metadata
  return metadata
}

/** A finder of the spreadsheet looks in its sheets as well. */
const makeFinder = (session: Session, owners: readonly Owner[]): Finder => {
  const wanted: { key?: string; value?: string; visibility?: string } = {}
  const also = (more: typeof wanted): Finder => {
    Object.assign(wanted, more)
    return finder
  }
  const isFound = ({ key, value, visibility }: MetadataState) =>
    (wanted.key ?? key) === key && (wanted.value ?? value) === value && (wanted.visibility ?? visibility) === visibility
  const members = {
    withKey: (key: string) => also({ key }),
    withValue: (value: string) => also({ value }),
    withVisibility: (visibility: Visibility) => also({ visibility: nameOf(visibility) }),
    find: () =>
      owners.flatMap((owner) => owner.metadata.filter(isFound).map((state) => makeMetadata(session, owner, state))),
  } satisfies Partial<Finder>
  const finder = guard(members, { kind: 'DeveloperMetadataFinder', session }) as unknown as Finder
  return finder
}

/** The methods that a spreadsheet and a sheet share. Everybody who opens the file can read DOCUMENT metadata, only our script PROJECT. */
export const metadataOf = <T>(session: Session, owner: Owner, self: () => T) => ({
  addDeveloperMetadata: (key: string, second?: string | Visibility, third?: Visibility): T => {
    session.mayChange()
    const visibility = third ?? ((second as unknown) instanceof EnumValue ? second : undefined)
    const made: MetadataState = {
      id: session.book.newId(),
      key,
      value: typeof second === 'string' ? second : null,
      visibility: visibility !== undefined && nameOf(visibility) === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    }
    owner.metadata = [...owner.metadata, made]
    return self()
  },
  getDeveloperMetadata: () => owner.metadata.map((state) => makeMetadata(session, owner, state)),
  createDeveloperMetadataFinder: () => makeFinder(session, owner instanceof Book ? [owner, ...owner.sheets] : [owner]),
})
