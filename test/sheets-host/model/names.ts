// Named ranges of the spreadsheet. They point at a sheet by id, so a renamed sheet keeps them; a deleted one leaves a name without a target.
import { guessedRefusals } from '../google-error'
import { clipped, type Size } from './address'
import type { Place } from './rules'

export interface NameState {
  name: string
  /** Undefined when its sheet was deleted: people then see #REF! beside the name. */
  place: Place | undefined
}

// Google's help: letters, digits and underscores; no digit in front, not "true" or "false", no spaces or punctuation,
// at most 250 characters, not like A1 or R1C1. The words of the refusal are a guess.
const isLegal = (name: string): boolean =>
  /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
  !/^(true|false)/i.test(name) &&
  !/^[A-Z]{1,3}\d+$/i.test(name) &&
  !/^(R\d*C\d*|R\d+|C\d+)$/i.test(name)

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export class Names {
  private kept: readonly NameState[] = []

  get all(): readonly NameState[] {
    return this.kept
  }

  find(name: string): NameState | undefined {
    return this.kept.find((one) => same(one.name, name))
  }

  /** A name that exists gets the new target. */
  set(name: string, place: Place): NameState {
    const known = this.find(name)
    if (known) {
      known.place = place
      return known
    }
    const made = { name: this.checked(name), place }
    this.kept = [...this.kept, made]
    return made
  }

  rename(state: NameState, name: string): void {
    const known = this.find(name)
    if (known && known !== state) throw guessedRefusals.illegalName(name)
    state.name = this.checked(name)
  }

  remove(state: NameState): void {
    this.kept = this.kept.filter((one) => one !== state)
  }

  /** The sheet was deleted, or has this size now; names keep the cells that are left. */
  sheetChanged(sheetId: number, size: Size | undefined): void {
    for (const one of this.kept) {
      if (one.place?.sheetId !== sheetId) continue
      const area = size && clipped(one.place.area, size)
      one.place = area && { sheetId, area }
    }
  }

  private checked(name: string): string {
    if (!isLegal(name)) throw guessedRefusals.illegalName(name)
    return name
  }
}
