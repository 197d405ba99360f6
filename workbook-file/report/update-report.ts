// What updating has to tell: per file from which version to which, whether the figures on the card change, and what is not as it was.
import { formatFixed, type Language, type Words } from '../../core'
import type { Remark } from '../filled/filled-workbook'
import { type FigureKey, type Figures, figureKeys } from '../update/figures'
import type { SetFigures, SheetVersion, UpdatedWorkbook } from '../update/update-workbook'
import { type Exit, exits, type Report, type Table } from './report'
import { counted } from './shown'
import { shownState } from './state'

/** What became of one file. */
export type Update = { readonly file: string } & (
  | ({ readonly state: 'bijgewerkt' | 'vervangen'; readonly target: string } & Omit<UpdatedWorkbook, 'bytes'>)
  | { readonly state: 'bestond al'; readonly target: string }
  | { readonly state: 'niet bijgewerkt'; readonly problem: Words }
)

type Done = Extract<Update, { readonly figures: readonly SetFigures[] }>

const words = {
  nl: {
    heads: ['Bestand', 'Stand', 'Van', 'Naar', 'Factor', 'Opmerkingen'],
    figures: { factor: 'Rendementsfactor', benefits: 'Baten', hours: 'Uren vrijgespeeld' },
    kinds: { moved: 'Verplaatst', changed: 'Veranderd', lost: 'Niet meegegaan' },
    sheets: 'bladen',
    pack: 'pakket',
    none: 'niets',
    same: 'De cijfers op de kaart veranderen niet.',
    other: 'Let op: de cijfers op de kaart veranderen.',
    unknown: 'Het oude bestand toonde nog geen cijfers: het is nooit uitgerekend.',
    again: 'Kies --vervang om het te vervangen.',
  },
  en: {
    heads: ['File', 'State', 'From', 'To', 'Factor', 'Remarks'],
    figures: { factor: 'Return factor', benefits: 'Benefits', hours: 'Hours freed' },
    kinds: { moved: 'Moved', changed: 'Changed', lost: 'Left behind' },
    sheets: 'sheets',
    pack: 'pack',
    none: 'nothing',
    same: 'The figures on the card do not change.',
    other: 'Note: the figures on the card change.',
    unknown: 'The old file showed no figures yet: it was never calculated.',
    again: 'Choose --vervang to replace it.',
  },
} as const

export const updateReport = (updates: readonly Update[], language: Language): Report => ({
  exit: exitOf(updates),
  shown: [
    summary(updates, language),
    ...(updates.length > 0 ? [filesTable(updates, language)] : []),
    ...updates.flatMap((update) => told(update, language)),
  ],
  data: { files: updates.map(dataOf) },
})

const isDone = (update: Update): update is Done => 'figures' in update

const exitOf = (updates: readonly Update[]): Exit => {
  if (updates.length > 0 && updates.every(({ state }) => state === 'niet bijgewerkt')) return exits.failed
  const isQuiet = (update: Update) =>
    isDone(update) && update.remarks.length === 0 && changedFigures(update.figures, 'nl').length === 0
  return updates.every(isQuiet) ? exits.fine : exits.remarks
}

const summary = (updates: readonly Update[], language: Language): string => {
  const done = updates.filter(isDone).length
  const bad = updates.filter(({ state }) => state === 'niet bijgewerkt').length
  const left = updates.length - done - bad
  const kept = (words: string) => (left > 0 ? ` ${words}: ${left}.` : '')
  return {
    nl: `${done} van ${counted(updates.length, 'werkmap', 'werkmappen')} bijgewerkt. Niet gelukt: ${bad}.${kept('Bestond al en is zo gelaten')} De oude bestanden zijn niet veranderd.`,
    en: `${done} of ${counted(updates.length, 'workbook', 'workbooks', 'en')} updated. Not possible: ${bad}.${kept('Was there and was left alone')} The old files were not changed.`,
  }[language]
}

/** "bladen 2 (0.3.0), pakket 2027-1"; with the name of the pack when it is not the same one. */
const versionOf = (version: SheetVersion, other: SheetVersion, language: Language): string => {
  const { template, core, pack } = version
  const say = words[language]
  const sheets = `${say.sheets} ${template}${core === undefined ? '' : ` (${core})`}`
  if (pack === undefined) return sheets
  const name = other.pack === undefined || other.pack.id === pack.id ? '' : `${pack.id} `
  return `${sheets}, ${say.pack} ${name}${pack.version}`
}

const filesTable = (updates: readonly Update[], language: Language): Table => ({
  heads: words[language].heads,
  rows: updates.map((update) => [
    update.file,
    shownState(update.state, language),
    ...(isDone(update)
      ? [
          versionOf(update.from, update.to, language),
          versionOf(update.to, update.from, language),
          factors(update, language),
          update.remarks.length,
        ]
      : ['', '', '', '']),
  ]),
})

/** Of every Impactkaart in the file: "1,42 -> 1,39", or "1,42" when it stays. */
const factors = ({ figures }: Done, language: Language): string =>
  figures
    .map(({ before, after }) => [before.factor, after.factor].map((value) => shownFigure('factor', value, language)))
    .map(([old, now]) => (old === now ? now : `${old} -> ${now}`))
    .join('; ')

const told = (update: Update, language: Language): readonly string[] => {
  const say = words[language]
  if (update.state === 'niet bijgewerkt') return [`${update.file}: ${update.problem[language]}`]
  if (update.state === 'bestond al') return [`${update.target}: ${shownState(update.state, language)}. ${say.again}`]
  return [
    `${update.file} -> ${update.target}`,
    ...figureSentences(update.figures, language),
    ...update.remarks.map((remark) => remarkSentence(remark, language)),
  ].map((line, index) => (index === 0 ? line : `  ${line}`))
}

/** "Verplaatst, Kaart!B26:F29: De effecten staan nu ..." */
const remarkSentence = ({ kind, place, words: text }: Remark, language: Language): string =>
  `${words[language].kinds[kind]}${place === '' ? '' : `, ${place}`}: ${text[language]}`

const decimals: Readonly<Record<FigureKey, number>> = { factor: 2, benefits: 0, hours: 0 }

/** As a person sees them on the card. */
const shownFigure = (key: FigureKey, value: number | undefined, language: Language): string =>
  value === undefined ? words[language].none : formatFixed(value, decimals[key], language)

const isBlank = (figures: Figures): boolean => figureKeys.every((key) => figures[key] === undefined)

/** Nothing can be said of a file that was never calculated. */
const isUnknown = (figures: readonly SetFigures[]): boolean =>
  figures.every(({ before }) => isBlank(before)) && !figures.every(({ after }) => isBlank(after))

const changedFigures = (figures: readonly SetFigures[], language: Language): readonly string[] =>
  isUnknown(figures)
    ? []
    : figures.flatMap(({ set, before, after }) =>
        figureKeys.flatMap((key) => {
          const [old, now] = [shownFigure(key, before[key], language), shownFigure(key, after[key], language)]
          return old === now ? [] : [`${words[language].figures[key]}${set.replace('_', ' ')}: ${old} -> ${now}`]
        }),
      )

const figureSentences = (figures: readonly SetFigures[], language: Language): readonly string[] => {
  const say = words[language]
  if (isUnknown(figures)) return [say.unknown]
  const changes = changedFigures(figures, language)
  return changes.length === 0 ? [say.same] : [say.other, ...changes]
}

const dataOf = (update: Update): object => {
  if (!isDone(update)) return update
  const { file, state, target, from, to, figures, remarks } = update
  return { file, state, target, from, to, figures, remarks }
}
