// Filled sheets Effecten and Verhalen for the tests, with a stand-in for what sheet Metingen says of each theme; and in plain TypeScript
// what may stand on the card and on the page with quotes.
import type { CellValue } from 'hucre'
import type { Plan, PlanSheet } from '../../core/plan/plan'
import { isShareable } from '../../core/privacy/sharing'
import { type EffectColumn, effectColumn, firstEffectRow } from '../../core/templates/impactkaart/effecten/places'
import { impactkaart } from '../../core/templates/index'
import { book } from '../../core/templates/meten/layout'
import { metenNames } from '../../core/templates/meten/names'
import { firstStoryRow, type StoryColumn, storyColumn } from '../../core/templates/meten/verhalen/places'
import { verhalenSheet } from '../../core/templates/meten/verhalen/verhalen'
import { writeWorkbook } from '../../workbook-file/index'

export type EffectInput = Partial<Record<Exclude<EffectColumn, 'check' | 'measured' | 'shown'>, string | number>>
export type StoryInput = Partial<Record<Exclude<StoryColumn, 'check' | 'measured'>, string | number>>

export interface Telling {
  readonly effects: readonly EffectInput[]
  readonly stories?: readonly StoryInput[]
  /** Theme and what may be said of it. */
  readonly harvest?: readonly (readonly [theme: string, sentence: string])[]
}

const harvestRows = 4
const harvestTitle = 'Oogst'

/** Sheet Verhalen as it is, and the harvest on a sheet to type in. */
export const tellingPlan = (set = ''): Plan => {
  const { sheet, names } = verhalenSheet(book(set, 1))
  const stand: PlanSheet = {
    ...sheet,
    name: harvestTitle,
    role: 'oogst',
    columns: [{ width: 20 }, { width: 60 }],
    cells: Array.from({ length: harvestRows }, (_, index) => [
      { at: `A${index + 1}`, meaning: 'invoer' as const },
      { at: `B${index + 1}`, meaning: 'invoer' as const },
    ]).flat(),
    rowHeights: {},
    merges: [],
    validations: [],
    highlights: [],
    frozen: { rows: 0, columns: 0 },
    print: { orientation: 'staand', area: 'A1:B4', pagesTall: 1, footer: '' },
  }
  const { harvestThemes, harvestSentences, themeList } = metenNames(set)
  const inHarvest = [
    [harvestThemes, 'A1:A4'],
    [harvestSentences, 'B1:B4'],
    [themeList, 'A1:A4'],
  ] as const
  return {
    template: 'meten',
    set,
    rows: 1,
    version: '0',
    sheets: [sheet, stand],
    names: [
      ...Object.entries(names).map(([name, range]) => ({ name, sheet: sheet.name, range })),
      ...inHarvest.map(([name, range]) => ({ name, sheet: harvestTitle, range })),
    ],
  }
}

export const tellingValues = ({
  effects,
  stories = [],
  harvest = [],
}: Telling): Record<string, Record<string, CellValue>> => ({
  Effecten: cellsOf(effects, (key) => effectColumn(key as EffectColumn), firstEffectRow),
  Verhalen: cellsOf(stories, (key) => storyColumn(key as StoryColumn), firstStoryRow),
  [harvestTitle]: Object.fromEntries(
    harvest.flatMap(([theme, sentence], index) => [
      [`A${index + 1}`, theme],
      [`B${index + 1}`, sentence],
    ]),
  ),
})

const cellsOf = (
  rows: readonly Readonly<Record<string, CellValue>>[],
  column: (key: string) => string,
  first: number,
): Record<string, CellValue> =>
  Object.fromEntries(
    rows.flatMap((row, index) => Object.entries(row).map(([key, value]) => [`${column(key)}${first + index}`, value])),
  )

/** Made once: the plans are the same for every filling. */
const plain = [impactkaart({ set: '', rows: 3 })]
const linked = [impactkaart({ set: '', rows: 3, measured: true }), tellingPlan()]

/** The Impactkaart alone, or with the sheets for telling beside it. */
export const tellingFile = (telling: Telling, measured: boolean): Promise<Uint8Array> => {
  const { Effecten = {}, ...more } = tellingValues(telling)
  return measured
    ? writeWorkbook(linked, { values: { Effecten, ...more } })
    : writeWorkbook(plain, { values: { Effecten } })
}

const textOf = (cell: string | number | undefined): string => String(cell ?? '')
const isBlank = (text: string): boolean => text.replaceAll(' ', '') === ''
const isPersonal = (text: string): boolean => !isShareable('ja', text)
const same = (one: string, other: string): boolean => one !== '' && one.toLowerCase() === other.toLowerCase()

/** What sheet Verhalen may give away: with consent, not too long, and no data about persons in any of its texts. */
export const quotesToShare = ({ stories = [], harvest = [] }: Telling) =>
  stories
    .filter(({ theme: _, consent, ...texts }) => {
      const quote = textOf(texts.quote)
      const clean = Object.values(texts).every((text) => !isPersonal(textOf(text)))
      return textOf(consent).toLowerCase() === 'ja' && clean && !isBlank(quote) && quote.length <= 220
    })
    .map(({ quote, effect, theme }) => ({
      quote: textOf(quote),
      effect: textOf(effect),
      measured: harvestOf(textOf(theme), harvest),
    }))

const harvestOf = (theme: string, harvest: NonNullable<Telling['harvest']>): string =>
  harvest.find(([known]) => same(theme, known))?.[1] ?? ''

/** The lines of block 2: the first four effects in words, without those that hold data about persons. */
export const cardLines = (telling: Telling, measured: boolean): readonly (readonly string[])[] =>
  telling.effects
    .filter(({ effect, whom }) => !isBlank(textOf(effect)) && !isPersonal(`${textOf(effect)} | ${textOf(whom)}`))
    .slice(0, 4)
    .map((row) => [
      textOf(row.effect),
      textOf(row.whom),
      [row.strength, row.evidence].filter((text) => text !== undefined).join(', '),
      (measured ? [harvestOf(textOf(row.theme), telling.harvest ?? []), toldOf(row, telling)] : [shortStory(row)])
        .filter((text) => text !== '')
        .join(' '),
    ])

const toldOf = (row: EffectInput, telling: Telling): string => {
  const quote = quotesToShare(telling).find(({ effect }) => same(effect, textOf(row.effect)))?.quote
  if (quote === undefined) return shortStory(row)
  return /["“”„]/.test(quote) ? quote : `“${quote}”`
}

const shortStory = ({ story, consent }: EffectInput): string =>
  textOf(consent).toLowerCase() === 'ja' && !isPersonal(textOf(story)) ? textOf(story) : ''
