// When to measure, and what is due today: the four moments of the method, counted from the start of the project.
import { answer, catalogue, type Project } from '../../../core'

export interface AgendaLine {
  /** As in the column Moment of the sheet. */
  readonly moment: string
  readonly day: number
  readonly status: 'nu' | 'straks' | 'voorbij'
}

const agenda = catalogue.find(({ name }) => name === 'MEETAGENDA')

/** Empty while the project has no start date. */
export const agendaOf = (
  { startDate, months }: Pick<Project, 'startDate' | 'months'>,
  today: number,
): readonly AgendaLine[] => {
  if (startDate === undefined || !agenda) return []
  const table = answer(agenda, [startDate, months, today])
  if (!Array.isArray(table)) return []
  const words = ['start', 'halverwege', 'einde', 'later']
  return table.slice(1).map(([, day, status], index) => ({
    moment: words[index] ?? '',
    day: Number(day),
    status: status as AgendaLine['status'],
  }))
}

/** The moment to offer: what is due now, else the latest that is past, else the first. */
export const momentNow = (lines: readonly AgendaLine[]): string =>
  lines.find(({ status }) => status === 'nu')?.moment ??
  [...lines].reverse().find(({ status }) => status === 'voorbij')?.moment ??
  'start'
