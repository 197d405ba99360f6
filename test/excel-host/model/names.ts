// Defined names: of the workbook, or of one sheet.
import { invalidArgument, itemAlreadyExists } from '../office-error'
import { parseAddress, quoteSheet } from './address'

export interface DefinedName {
  name: string
  /** '' for the workbook, else the id of the sheet. */
  readonly scope: string
  /** With '='. */
  formula: string
  visible: boolean
  comment: string
}

/** Refuses what Excel would not take for a name. */
export const checkName = (name: unknown): string => {
  const refuse = () => invalidArgument(`${JSON.stringify(name)} cannot be a name.`)
  if (typeof name !== 'string' || name.length === 0 || name.length > 255) throw refuse()
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw refuse()
  if (/^[A-Z]{1,3}\d+$/i.test(name) || /^(R|C|R\d*C\d*)$/i.test(name)) throw refuse()
  return name
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export class Names {
  all: DefinedName[] = []

  find(name: string, scope: string): DefinedName | undefined {
    return this.all.find((one) => one.scope === scope && same(one.name, name))
  }

  within(scope: string): DefinedName[] {
    return this.all.filter((one) => one.scope === scope).sort((a, b) => a.name.localeCompare(b.name))
  }

  add(made: DefinedName): DefinedName {
    checkName(made.name)
    if (this.find(made.name, made.scope)) throw itemAlreadyExists(`The name ${made.name}`)
    this.all.push(made)
    return made
  }

  remove(gone: DefinedName): void {
    this.all = this.all.filter((one) => one !== gone)
  }

  /** Names that referred to a sheet that went away keep standing, broken; names of the sheet itself go with it. */
  sheetGone(id: string, sheet: string): void {
    this.all = this.all.filter((one) => one.scope !== id)
    for (const one of this.all) if (refersTo(one, sheet)) one.formula = `=#REF!${one.formula.split('!').pop() ?? ''}`
  }

  sheetRenamed(before: string, after: string): void {
    for (const one of this.all)
      one.formula = one.formula.replaceAll(`${quoteSheet(before)}!`, () => `${quoteSheet(after)}!`)
  }
}

/** Whether a name is a range on that sheet. */
const refersTo = ({ formula }: DefinedName, sheet: string): boolean => {
  try {
    const found = parseAddress(formula)
    return found.sheet !== undefined && same(found.sheet, sheet)
  } catch {
    return false
  }
}
