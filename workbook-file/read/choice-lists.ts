// What cells of a sheet offer to choose from, where the choices stand in the sheet itself: an organisation may offer fewer than we do.
import { areaOf, type Place, parseAddress } from '../../core'
import type { Attributes } from './xml'

interface ChoiceList {
  readonly ranges: string
  formula: string
}

/** Far above what programs make. */
const mostLists = 10_000
const longestList = 8192

export interface ChoiceLists {
  /** Told of every tag and text of the sheet outside its cells. */
  readonly open: (name: string, attributes: () => Attributes) => void
  readonly text: (text: string, name: string, parent: string) => void
  /** Undefined when nothing is offered there, or what other cells hold. */
  readonly at: (place: Place) => readonly string[] | undefined
}

export const choiceLists = (): ChoiceLists => {
  const lists: ChoiceList[] = []
  let isList = false
  return {
    open: (name, attributes) => {
      if (name !== 'dataValidation') return
      const given = attributes()
      isList = given.get('type') === 'list' && lists.length < mostLists
      if (isList) lists.push({ ranges: (given.get('sqref') ?? '').slice(0, longestList), formula: '' })
    },
    text: (text, name, parent) => {
      const last = lists.at(-1)
      if (!isList || !last || name !== 'formula1' || parent !== 'dataValidation') return
      if (last.formula.length + text.length <= longestList) last.formula += text
    },
    at: (place) => {
      const found = lists.find(({ ranges }) => ranges.split(' ').some((range) => holds(range, place)))
      return found && choicesIn(found.formula)
    },
  }
}

const holds = (range: string, { row, column }: Place): boolean => {
  const [first = '', last = first] = range.split(':')
  if (!parseAddress(first) || !parseAddress(last)) return false
  const { from, to } = areaOf(range)
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column
}

/** "ja,nee" in quotes; anything else is a reference. */
const choicesIn = (formula: string): readonly string[] | undefined =>
  /^"[^"]*"$/.test(formula.trim())
    ? formula
        .trim()
        .slice(1, -1)
        .split(',')
        .map((choice) => choice.trim())
    : undefined
