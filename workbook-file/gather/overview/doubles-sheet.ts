// Sheet Dubbeltelling: what may be counted twice, and what goes off when it is. Every row finds its projects and its like by number, so that
// rows may be sorted here and on Projecten.
import { findPrice } from '../../../core'
import type { DoubleCount } from '../double-counting'
import type { OverviewDraft, OverviewSheet } from './draft'
import { type List, type ListColumn, listAt } from './list'
import { headerRow, type ListSheet, sheetOf } from './list-sheet'
import { countsAt } from './projects-sheet'

export const doublesTitle = 'Dubbeltelling'

type Column = ListColumn<DoubleCount>

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

/** Numbers by which rows are known wherever they stand. `same` is one for all pairs in which the same smaller benefit stands. */
const helpers: readonly Column[] = [
  { key: 'hours', title: 'uren', width: 10, format: 'aantal', helper: true, of: ({ hoursAtStake }) => hoursAtStake },
  { key: 'nrOne', title: 'nr 1', width: 7, format: 'algemeen', helper: true, of: ({ one }) => one.index + 1 },
  { key: 'nrOther', title: 'nr 2', width: 7, format: 'algemeen', helper: true, of: ({ other }) => other.index + 1 },
  { key: 'nr', title: 'nr', width: 7, format: 'algemeen', helper: true, of: (_, _at, index) => index + 1 },
  {
    key: 'same',
    title: 'zelfde',
    width: 8,
    format: 'algemeen',
    helper: true,
    of: ({ sameBefore }, _, index) => index + 1 - sameBefore,
  },
]

const columnsOver = (projects: List, own: (key: string) => string): readonly Column[] => [
  ...told,
  {
    key: 'off',
    title: 'Gaat eraf (euro)',
    width: 13,
    format: 'euro',
    of: ({ takenOff }, at) => {
      // Once for a project that stands in more pairs: with the first of them that counts.
      const earlier = `SUMPRODUCT((${own('same')}=${at('same')})*(${own('nr')}<${at('nr')})*${own('counts')})`
      return { formula: `IF(${at('counts')}=1,IF(${earlier}=0,${at('atStake')},0),0)`, result: takenOff }
    },
  },
  ...helpers,
  {
    key: 'counts',
    title: 'telt',
    width: 7,
    format: 'algemeen',
    helper: true,
    of: (_, at) => {
      const counts = (nr: string): string => `${countsAt(projects, at(nr))}="ja"`
      const all = [`${at('twice')}="ja"`, counts('nrOne'), counts('nrOther')]
      return { formula: `IF(AND(${all.join(',')}),1,0)`, result: 1 }
    },
  },
]

export const doublesList = (projects: List, count: number): List =>
  listAt(
    doublesTitle,
    headerRow,
    columnsOver(projects, (key) => key),
    count,
  )

const doublesOver = (projects: List, list: List): ListSheet<DoubleCount> => ({
  title: doublesTitle,
  purpose:
    'Zelfde soort gebeurtenis, zelfde gemeente, zelfde tijd: misschien telt een gebeurtenis twee keer. Beoordeel het zelf. Zet Telt dubbel op nee als het er twee zijn.',
  none: 'Er is geen mogelijke dubbeltelling tussen projecten gevonden.',
  columns: columnsOver(projects, (key) => list.all(key)),
})

const choices = (sheet: OverviewDraft, list: List): void => {
  const cells = list.range('twice')
  sheet.draft
    .validate({
      range: cells,
      rule: { kind: 'choice', from: { list: ['ja', 'nee'] } },
      onWrong: 'refuse',
      prompt: 'Telt deze gebeurtenis in beide projecten mee?',
      error: 'Kies ja of nee.',
    })
    .highlight(cells, `$${cells.split(':')[0]}="nee"`, 'let-op')
}

export const doublesSheet = (projects: List, found: readonly DoubleCount[]): OverviewSheet =>
  sheetOf(doublesOver(projects, doublesList(projects, found.length)), found, choices)
