// Moments to measure: columns Moment and Maanden, counted from the start. A row counts only if Moment holds text.
import type { Range } from '../cell'
import { type Facts, problem } from '../sentences/problem'
import { firstDay, lastDay, monthsLater } from './date'
import { agendaLabels } from './headings'
import { readNumber } from './number'
import { readStrictTable } from './table'
import { readText } from './text'

/** A moment and its day number. */
export type AgendaMoment = readonly [moment: string, day: number]

/** The day so many months after another; a problem when it lies outside the calendar. */
export const dateAfter = (day: number, months: number, place: Facts): number => {
  const later = monthsLater(day, months)
  if (later >= firstDay && later <= lastDay) return later
  throw problem('number-too-large', place)
}

/** The moments of a table in its order; their dates follow once the start is known. */
export const readAgenda = (range: Range, at: Facts): ((start: number) => readonly AgendaMoment[]) => {
  const moments = readStrictTable(range, agendaLabels, ['moment', 'months'], at).flatMap(({ cell, place }) => {
    const moment = cell('moment') === 0 ? undefined : readText(cell('moment'), place('moment'))
    if (moment === undefined) return []
    const months = readNumber(cell('months'), place('months'))
    if (months === undefined) throw problem('argument-missing', place('months'))
    return [[moment, months, place('months')] as const]
  })
  if (moments.length === 0) throw problem('table-empty', at)
  return (start) => moments.map(([moment, months, place]) => [moment, dateAfter(start, months, place)])
}
