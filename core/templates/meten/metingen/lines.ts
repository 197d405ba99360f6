// The change per theme as THEMASCORES tells it: a line for residents, for workers and for groups of every theme, with figures when
// something was scored. Behind them how many people it is about, the spread, the certainty, and its place on the page.
import { enoughPairs } from '../../../method/paired-change'
import type { NumberFormat } from '../../../plan/plan'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { smallestGroup } from '../../../privacy/smallest-group'
import { notKnown } from '../../../sentences/card-words'
import { certaintyWords } from '../../../sentences/measurement-words'
import { quoted } from '../../formula-words'
import type { Book } from '../layout'
import { headRow, type LineKey, lineCell, lineColumns, lineCount, lineKeys, settingCell, themeCell } from './places'
import { allRows, allScores } from './row'

/** Of a theme, from 1. */
export const lineOf = (theme: number, who: 'bewoner' | 'werker' | 'groep'): number =>
  3 * theme - { bewoner: 2, werker: 1, groep: 0 }[who]

/** The first eleven are those of THEMASCORES. */
const titles: Readonly<Record<LineKey, string>> = {
  theme: 'Thema',
  rater: 'Wie',
  pairs: 'Aantal',
  forward: 'Vooruit',
  same: 'Gelijk',
  back: 'Achteruit',
  before: 'Voor',
  after: 'Na',
  difference: 'Verschil',
  low: 'Ondergrens',
  high: 'Bovengrens',
  scores: 'antwoorden',
  people: 'mensen',
  spread: 'spreiding',
  certainty: 'zekerheid',
  place: 'plaats in tabel',
  bar: 'plaats in grafiek',
}

/** What counts as a step: more than rounding leaves of two means. */
const residue = '10^12'
const unknown = quoted(notKnown)

export const lineTable = (draft: SheetDraft, book: Book): void => {
  for (const key of lineKeys) draft.value(`${lineColumns[key]}${headRow}`, titles[key], 'rekenhulp')
  for (let line = 1; line <= lineCount; line++) {
    const theme = Math.ceil(line / 3)
    const group = line === lineOf(theme, 'groep')
    const formulas = { ...(group ? groupFigures(line, book) : peopleFigures(line, book)), ...places(line, theme) }
    const name = themeCell('name', theme)
    draft
      .formula(at('theme', line), `IF(${name}="","",${name}${group ? '&" (groep)"' : ''})`, 'rekenhulp')
      .formula(
        at('rater', line),
        quoted(group ? '' : line === lineOf(theme, 'bewoner') ? 'bewoner' : 'werker'),
        'rekenhulp',
      )
    for (const [key, formula] of Object.entries(formulas) as [LineKey, string][])
      draft.formula(at(key, line), formula, 'rekenhulp', formats[key] ? { format: formats[key] } : {})
  }
}

const at = (key: LineKey, line: number): string => `${lineColumns[key]}${headRow + line}`
const formats: Partial<Record<LineKey, NumberFormat>> = Object.fromEntries(
  (['before', 'after', 'difference', 'low', 'high', 'spread'] as const).map((key) => [key, 'decimaal']),
)

/** Answers of a line at a moment. */
const answers = (line: number, moment: string, book: Book): string =>
  `COUNTIFS(${allRows('line', book)},${line},${allRows('moment', book)},${moment})`

const [from, to] = [settingCell('from'), settingCell('to')]
type Figures = Readonly<Record<Exclude<LineKey, 'theme' | 'rater' | 'place' | 'bar'>, string>>

/** Figures only where something was scored. */
const where =
  (line: number) =>
  (formula: string): string =>
    `IF(${lineCell('scores', line)}=0,"",${formula})`

const peopleFigures = (line: number, book: Book): Figures => {
  const shown = where(line)
  const [people, spread, difference] = [
    lineCell('people', line),
    lineCell('spread', line),
    lineCell('difference', line),
  ]
  const [lines, before, after] = [allRows('line', book), allRows('before', book), allRows('after', book)]
  const mine = `(${lines}=${line})`
  const steps = (step: string) => shown(`SUMPRODUCT(${mine}*(${step}>(${after}+${before})/${residue}))`)
  const mean = (sum: string) => shown(`IF(${people}=0,${unknown},${sum}/${people})`)
  const rounding = `(${lineCell('before', line)}+${lineCell('after', line)})/${residue}`
  const margin = `TINV(5/100,${people}-1)*${spread}/SQRT(${people})`
  const bound = (sign: '-' | '+') =>
    shown(`IF(${people}<2,${unknown},IF(${spread}<=${rounding},${unknown},${difference}${sign}${margin}))`)
  const [low, high] = [lineCell('low', line), lineCell('high', line)]
  const apart = `IF(COUNT(${low},${high})=2,${low}*${high}>0,1=0)`
  return {
    scores: `IF(${lineCell('theme', line)}="",0,${answers(line, from, book)}+${answers(line, to, book)})`,
    people: `COUNTIFS(${lines},${line},${before},">0")`,
    pairs: shown(people),
    forward: steps(`${after}-${before}`),
    back: steps(`${before}-${after}`),
    same: shown(`${people}-${lineCell('forward', line)}-${lineCell('back', line)}`),
    before: mean(`SUMIF(${lines},${line},${before})`),
    after: mean(`SUMIF(${lines},${line},${after})`),
    difference: mean(`SUMPRODUCT(${mine}*(${after}-${before}))`),
    spread: `IF(${people}<2,0,SQRT(SUMPRODUCT(${mine}*(${before}>0)*(${after}-${before}-${difference})^2)/(${people}-1)))`,
    low: bound('-'),
    high: bound('+'),
    certainty: `IF(${people}<${enoughPairs},${quoted(certaintyWords.few)},IF(${apart},${quoted(certaintyWords.likely)},${quoted(certaintyWords.chance)}))`,
  }
}

/** A group as a whole cannot be paired: the mean of each moment. Counted at the moment with the fewest scores. */
const groupFigures = (line: number, book: Book): Figures => {
  const shown = where(line)
  const mean = (moment: string) =>
    shown(
      `IFERROR(AVERAGEIFS(${allScores(book)},${allRows('line', book)},${line},${allRows('moment', book)},${moment}),${unknown})`,
    )
  const both = `${lineCell('before', line)},${lineCell('after', line)}`
  return {
    scores: `IF(${lineCell('theme', line)}="",0,${answers(line, from, book)}+${answers(line, to, book)})`,
    people: `MIN(${answers(line, from, book)},${answers(line, to, book)})`,
    pairs: shown(answers(line, to, book)),
    forward: '""',
    same: '""',
    back: '""',
    before: mean(from),
    after: mean(to),
    difference: shown(`IF(COUNT(${both})=2,${lineCell('after', line)}-${lineCell('before', line)},${unknown})`),
    low: '""',
    high: '""',
    spread: '0',
    certainty: quoted(certaintyWords.few),
  }
}

/** May be shown to others: about enough people, or about groups at both moments. */
export const isOpen = (line: number): string =>
  line % 3 === 0 ? `${lineCell('people', line)}>0` : `${lineCell('people', line)}>=${smallestGroup}`

/** Its number among the lines with scores, and among those that the bars show: on the scale of 1 to 5. */
const places = (line: number, theme: number): Readonly<Record<'place' | 'bar', string>> => {
  const next = (key: 'place' | 'bar') =>
    `MAX(${lineColumns[key]}$${headRow}:${lineColumns[key]}${headRow + line - 1})+1`
  const drawn = `AND(${isOpen(line)},${themeCell('otherScale', theme)}=0)`
  return {
    place: `IF(${lineCell('scores', line)}>0,${next('place')},"")`,
    bar: `IF(${drawn},${next('bar')},"")`,
  }
}
