// Sheet Dubbeltelling: what may be counted twice, and what goes off when it is. Every row finds its projects and its like by number, so that
// rows may be sorted here and on Projecten.
import { absolute, down, findPrice } from '../../../core'
import type { DoubleCount } from '../double-counting'
import type { OverviewDraft, OverviewSheet } from './draft'
import { type List, type ListColumn, listAt } from './list'
import { askYesOrNo, headerRow, type ListSheet, sheetOf } from './list-sheet'
import { countsAt } from './projects-sheet'

export const doublesTitle = 'Dubbeltelling'

/** A pair with the number of its smaller benefit: one number for all pairs in which that benefit is the smaller one. */
interface Pair extends DoubleCount {
  readonly benefit: number
}

const pairsOf = (found: readonly DoubleCount[]): readonly Pair[] => {
  let benefit = 0
  return found.map((one) => ({ ...one, benefit: one.sameBefore === 0 ? ++benefit : benefit }))
}

type Column = ListColumn<Pair>

const told: readonly Column[] = [
  { key: 'group', title: 'Groep', width: 26, wrap: true, of: ({ group }) => findPrice(group)?.name.nl ?? group },
  { key: 'municipality', title: 'Gemeente', width: 15, wrap: true, of: ({ municipality }) => municipality },
  { key: 'fileOne', title: 'Bestand 1', width: 24, wrap: true, of: ({ one }) => one.file },
  { key: 'projectOne', title: 'Project 1', width: 20, wrap: true, of: ({ one }) => one.project },
  { key: 'one', title: 'Baten 1', width: 13, format: 'euro', of: ({ one }) => one.benefits },
  { key: 'fileOther', title: 'Bestand 2', width: 24, wrap: true, of: ({ other }) => other.file },
  { key: 'projectOther', title: 'Project 2', width: 20, wrap: true, of: ({ other }) => other.project },
  { key: 'other', title: 'Baten 2', width: 13, format: 'euro', of: ({ other }) => other.benefits },
  {
    key: 'period',
    title: 'Periode',
    width: 13,
    wrap: true,
    of: ({ periodUnknown }) => (periodUnknown ? 'startdatum ontbreekt' : 'overlapt'),
  },
  {
    key: 'atStake',
    title: 'Euro waar het om gaat',
    width: 13,
    format: 'euro',
    of: ({ atStake }, at) => ({ formula: `MIN(${at('one')},${at('other')})`, result: atStake }),
  },
  { key: 'twice', title: 'Telt dubbel', width: 9, open: true, of: () => 'ja' },
]

/** Numbers by which rows are known wherever they stand. */
const helpers: readonly Column[] = [
  { key: 'hours', title: 'uren', width: 10, format: 'aantal', helper: true, of: ({ hoursAtStake }) => hoursAtStake },
  { key: 'nrOne', title: 'nr 1', width: 7, format: 'algemeen', helper: true, of: ({ one }) => one.index + 1 },
  { key: 'nrOther', title: 'nr 2', width: 7, format: 'algemeen', helper: true, of: ({ other }) => other.index + 1 },
  { key: 'nr', title: 'nr', width: 7, format: 'algemeen', helper: true, of: (_, _at, index) => index + 1 },
  { key: 'benefit', title: 'kleinste', width: 10, format: 'algemeen', helper: true, of: ({ benefit }) => benefit },
]

/** @param firsts where the first pairs that count stand, one for each smaller benefit. */
const columnsOver = (projects: List, firsts: string): readonly Column[] => [
  ...told,
  {
    key: 'off',
    title: 'Gaat eraf (euro)',
    width: 13,
    format: 'euro',
    // Once for a benefit that stands in more pairs: with the first of them that counts.
    of: ({ takenOff }, at) => ({
      formula: `IF(INDEX(${firsts},${at('benefit')})=${at('nr')},${at('atStake')},0)`,
      result: takenOff,
    }),
  },
  ...helpers,
  {
    // The number of the smaller benefit, or 0 when the pair does not count.
    key: 'counts',
    title: 'telt',
    width: 10,
    format: 'algemeen',
    helper: true,
    of: ({ benefit }, at) => {
      const counts = (nr: string): string => `${countsAt(projects, at(nr))}="ja"`
      const all = [`${at('twice')}="ja"`, counts('nrOne'), counts('nrOther')]
      return { formula: `IF(AND(${all.join(',')}),${at('benefit')},0)`, result: benefit }
    },
  },
]

export const doublesList = (projects: List, count: number): List =>
  listAt(doublesTitle, headerRow, columnsOver(projects, ''), count)

const doublesOver = (projects: List, firsts: string): ListSheet<Pair> => ({
  title: doublesTitle,
  purpose:
    'Zelfde soort gebeurtenis, zelfde gemeente, zelfde tijd: misschien telt een gebeurtenis twee keer. Beoordeel het zelf. Zet Telt dubbel op nee als het er twee zijn.',
  none: 'Er is geen mogelijke dubbeltelling tussen projecten gevonden.',
  columns: columnsOver(projects, firsts),
})

/**
 * Below the list, where sorting leaves it alone: per smaller benefit the first pair that counts. Many pairs share few benefits, so to look
 * through the list once for each benefit is quick; once for each pair would take a minute for twenty thousand.
 */
const firstsBelow = (list: List, pairs: readonly Pair[]) => {
  const firsts = pairs.flatMap(({ sameBefore }, index) => (sameBefore === 0 ? [index + 1] : []))
  const [keys, values, row] = [list.column('benefit'), list.column('counts'), list.lastRow + 3]
  const look = { format: 'algemeen', align: 'rechts' } as const
  const write = (sheet: OverviewDraft): void => {
    sheet.draft
      .value(`${keys}${row}`, 'kleinste', 'rekenhulp', look)
      .value(`${values}${row}`, 'eerste nr', 'rekenhulp', look)
    firsts.forEach((nr, index) => {
      const at = row + 1 + index
      const formula = `IFERROR(INDEX(${list.own('nr')},MATCH(${keys}${at},${list.own('counts')},0)),0)`
      sheet.put(`${keys}${at}`, index + 1, 'rekenhulp', look)
      sheet.put(`${values}${at}`, { formula, result: nr }, 'rekenhulp', look)
    })
  }
  return { range: absolute(down(values, row + 1, Math.max(1, firsts.length))), write }
}

export const doublesSheet = (projects: List, found: readonly DoubleCount[]): OverviewSheet => {
  const pairs = pairsOf(found)
  const firsts = firstsBelow(doublesList(projects, pairs.length), pairs)
  return sheetOf(doublesOver(projects, firsts.range), pairs, (sheet, list) => {
    askYesOrNo(sheet, list.range('twice'), 'Telt deze gebeurtenis in beide projecten mee?')
    firsts.write(sheet)
  })
}
