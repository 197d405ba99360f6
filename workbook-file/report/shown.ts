// How a report looks to a person, in a terminal and on a page: numbers as the language writes them, and nothing invisible, since texts come
// from files of strangers.
import { formatNumber, type Language } from '../../core'
import type { Table } from './report'

/** One line. */
export const shownCell = (cell: string | number, language: Language): string =>
  typeof cell === 'number'
    ? formatNumber(cell, language, { most: 2 })
    : cell.replace(/\s+/g, ' ').replace(/\p{C}/gu, '')

/** "1 bestand", "2 bestanden" */
export const counted = (amount: number, one: string, more: string, language: Language = 'nl'): string =>
  `${formatNumber(amount, language)} ${amount === 1 ? one : more}`

/** Lines may follow each other. */
export const shownSentence = (text: string): string => text.replace(/[^\P{C}\n]/gu, '')

/** Per column: does it hold numbers only, which go to the right? A figure may be written out already, as "1,30", or missing. */
export const numberColumns = ({ heads, rows }: Table): readonly boolean[] =>
  heads.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    return (
      cells.some((cell) => cell !== '') && cells.every((cell) => typeof cell === 'number' || /^-?[\d.,]*$/.test(cell))
    )
  })
