/// <reference types="google-apps-script" />
// SpreadsheetApp.NamedRange.
import { guessedRefusals } from '../google-error'
import { guard } from '../guard'
import type { NameState } from '../model/names'
import type { Session } from '../session'
import { placeOf, rangeAt } from './range'

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange

export const makeNamedRange = (session: Session, state: NameState): NamedRange => {
  const { book } = session
  const change = (work: () => void): NamedRange => {
    session.mayChange()
    work()
    return named
  }
  const members = {
    getName: () => state.name,
    getRange: () => {
      if (!state.place) throw guessedRefusals.noNamedRange(state.name)
      return rangeAt(session, state.place)
    },
    setName: (name: string) => change(() => book.names.rename(state, name)),
    setRange: (range: GoogleAppsScript.Spreadsheet.Range) =>
      change(() => {
        state.place = placeOf(range)
      }),
    remove: (): void => {
      change(() => book.names.remove(state))
    },
  } satisfies Partial<NamedRange>
  const named = guard(members, {
    kind: 'NamedRange',
    session,
    alive: () => {
      if (!book.names.all.includes(state)) throw guessedRefusals.noNamedRange(state.name)
    },
  }) as unknown as NamedRange
  return named
}
