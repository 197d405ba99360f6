// What is wrong with what was measured in a file: rows that do not count, moments that are none, and what was not measured in time.
import { type Cell, functions, metenNames, metenTitle, moments, sameWord } from '../../core'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'
import { chosenIn, type Measured, scoredKey, textOf } from './measured'
import { seemsPersonal, shownSheet } from './private-text'
import type { Report } from './record'

export const reportMeasured = ({ used, counted, momentUnknown }: Measured, report: Report): void => {
  if (counted < used)
    report(
      'let op',
      'Metingen',
      `${used - counted} van de ${used} ingevulde rijen ${used - counted === 1 ? 'telt' : 'tellen'} niet mee.`,
      'Zie de kolom Controle op dat blad.',
    )
  if (momentUnknown)
    report(
      'let op',
      'Metingen, Van moment en Tot moment',
      'Hier staat geen meetmoment, dus per thema wordt niets vergeleken.',
      `Kies uit: ${moments.join(', ')}.`,
    )
}

const dayOf = (cell: Cell): number | undefined => (typeof cell === 'number' && cell > 0 ? cell : undefined)

/** Chosen indicators that were not measured at the end, when the end is past. */
export const reportMissing = (
  opened: OpenedWorkbook,
  set: string,
  { start, months, today }: { readonly start: number | undefined; readonly months: number; readonly today: Cell },
  { scored }: Measured,
  report: Report,
): void => {
  const day = dayOf(today)
  if (start === undefined || day === undefined) return
  const agenda = functions.MEETAGENDA?.(start, months, day)
  const ended = Array.isArray(agenda) && agenda.some(([moment, , status]) => moment === 'einde' && status === 'voorbij')
  if (!ended) return
  const counts = countsAtEnd(opened, set)
  const missing = chosenIn(opened, set).flatMap((one, index) => {
    if (!one) return []
    const has = one.kind === 'count' ? counts[index] === true : scored.has(scoredKey(one.title, 'einde'))
    return has ? [] : [seemsPersonal(one.title, true) ? 'een eigen indicator' : one.title]
  })
  const sheet = opened.names().find(({ name }) => sameWord(name, metenNames(set).plan))?.place?.sheet ?? ''
  if (missing.length > 0)
    report(
      'let op',
      shownSheet(sheet, metenTitle('indicatorenplan', set)),
      `Het project is voorbij, maar deze indicatoren zijn aan het einde niet gemeten: ${missing.join(', ')}.`,
      'Meet ze alsnog, of zet op het blad Indicatorenplan dat ze vervallen.',
    )
}

/** Which rows of Monitor have a count at the end: the first column with that head is the one that people fill in. */
const countsAtEnd = (opened: OpenedWorkbook, set: string): readonly boolean[] => {
  const [head = [], ...rows] = asCells(opened.table(metenNames(set).monitor) ?? [])
  const column = head.findIndex((cell) => textOf(cell) === 'einde')
  return rows.map((cells) => typeof cells[column] === 'number')
}
