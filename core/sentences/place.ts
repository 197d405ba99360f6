// Where something stands, as the first words of a sentence: "Rij 4, kolom Kans met: ".
// `table` names the table (for the outcome table only when there is no row), `item` a row of the project table, `parameter` an argument in a cell.
import type { Facts } from './problem'

/** What a place is called in Dutch. */
const dutch = {
  row: 'rij',
  column: 'kolom',
  at: 'bij',
  project: 'projecttabel',
  outcomes: 'uitkomsten',
  prices: 'eigen prijzen',
  comparison: 'vergelijking',
}
export type PlaceNames = Readonly<typeof dutch>

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The words for a place without colon, or '' when the facts hold no place. */
export const placeWords = (facts: Facts, say: PlaceNames = dutch): string => {
  const parts: string[] = []
  if (facts.table !== undefined) parts.push(say[facts.table as 'project' | 'outcomes' | 'prices' | 'comparison'])
  if (facts.parameter !== undefined) parts.push(`${say.at} ${facts.parameter}`)
  if (facts.row !== undefined) parts.push(`${say.row} ${facts.row}`)
  if (facts.column !== undefined) parts.push(`${say.column} ${facts.column}`)
  if (facts.item !== undefined) parts.push(String(facts.item))
  return capital(parts.join(', '))
}

/** Puts the place in front; without a place the sentence starts with a capital itself. */
export const placed = (facts: Facts, sentence: string, say?: PlaceNames): string => {
  const place = placeWords(facts, say)
  return place === '' ? capital(sentence) : `${place}: ${sentence}`
}
