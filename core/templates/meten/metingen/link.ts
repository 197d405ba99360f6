// From a score to a chance: what part of the people scored so low that it is a problem, at the first moment and at the second. Those parts
// can stand in Kans zonder and Kans met of an outcome. Each row has a switch, and falls back on own chances when too few were measured.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { smallestGroup } from '../../../privacy/smallest-group'
import { capital, firstOf, holdsError, quoted, repairFirst } from '../../formula-words'
import { section } from '../../sections'
import { type Book, linkRows } from '../layout'
import {
  chosenRange,
  headRow,
  type LinkKey,
  linkColumnRange,
  linkColumns,
  linkHeadRow,
  linkHelpColumns,
  linkKeys,
  page,
  pageFirst,
  pageLast,
} from './places'
import { allRows, allScores, comparable } from './row'

const heads: Readonly<Record<LinkKey, string>> = {
  outcome: 'Uitkomst',
  indicator: 'Indicator',
  threshold: 'Probleem bij score tot en met',
  measured: 'Meting gebruiken',
  ownWithout: 'Eigen kans zonder',
  ownWith: 'Eigen kans met',
  people: 'Mensen',
  without: 'Kans zonder',
  with: 'Kans met',
  note: 'Uitleg',
}
const inputs: readonly LinkKey[] = ['outcome', 'indicator', 'threshold', 'measured', 'ownWithout', 'ownWith']
const chances: readonly LinkKey[] = ['ownWithout', 'ownWith', 'without', 'with']

export const linkTable = (draft: SheetDraft, book: Book): void => {
  section(draft, page.link, 'Van score naar kans (wordt niet afgedrukt)', pageLast, pageFirst)
  const { chanceWithout, chanceWith } = book.names
  draft
    .value(
      `${pageFirst}${page.link + 1}`,
      `Zo komt een kans bij uw uitkomst: typ op het blad Uitkomsten bij Kans zonder =INDEX(${chanceWithout};1) en bij Kans met =INDEX(${chanceWith};1). Het getal is de rij in deze tabel.`,
      'toelichting',
    )
    .value(
      `${pageFirst}${page.link + 2}`,
      'Let op: dit zijn dezelfde mensen voor en na. Zij zijn niet vergeleken met mensen zonder project. Het is een aanwijzing. Koppel alleen een uitkomst met Richting minder.',
      'toelichting',
    )
  for (const key of linkKeys)
    draft.value(`${linkColumns[key]}${linkHeadRow}`, heads[key], 'tabelkop', { wrap: true, align: 'links' })
  draft.height(linkHeadRow, 42).merge(`${linkColumns.note}${linkHeadRow}:${pageLast}${linkHeadRow}`, 'tabelkop')
  const helpHeads = { plan: 'rij in plan', line: 'regel', people: 'mensen', measured: 'meting geldt' } as const
  for (const key of Object.keys(helpHeads) as (keyof typeof helpHeads)[])
    draft.value(`${linkHelpColumns[key]}${headRow}`, helpHeads[key], 'rekenhulp')
  for (let index = 1; index <= linkRows; index++) linkRow(draft, index, book)
  validations(draft, book)
}

const linkRow = (draft: SheetDraft, index: number, book: Book): void => {
  const row = linkHeadRow + index
  const cell = (key: LinkKey) => `$${linkColumns[key]}$${row}`
  const help = (key: keyof typeof linkHelpColumns) => `$${linkHelpColumns[key]}$${headRow + index}`
  for (const key of inputs) draft.input(`${linkColumns[key]}${row}`, chances.includes(key) ? { format: 'procent' } : {})
  const broken = holdsError(`${cell('outcome')}:${cell('ownWith')}`)
  const formulas = helperFormulas(cell, help, broken, book)
  for (const key of Object.keys(formulas) as (keyof typeof formulas)[])
    draft.formula(`${linkHelpColumns[key]}${headRow + index}`, formulas[key], 'rekenhulp')
  const shown = `IF(${help('plan')}=0,"",IF(${help('people')}<${smallestGroup},"minder dan ${smallestGroup}",${help('people')}))`
  const noteRange = `${linkColumns.note}${row}:${pageLast}${row}`
  draft
    .formula(`${linkColumns.people}${row}`, shown, 'label', { align: 'rechts' })
    .formula(`${linkColumns.without}${row}`, chance(cell, help, broken, 'without', book), 'uitkomst', {
      format: 'procent',
    })
    .formula(`${linkColumns.with}${row}`, chance(cell, help, broken, 'with', book), 'uitkomst', { format: 'procent' })
    .formula(`${linkColumns.note}${row}`, note(cell, help, broken), 'toelichting')
    .merge(noteRange, 'toelichting')
}

type Cell = (key: LinkKey) => string
type Help = (key: keyof typeof linkHelpColumns) => string

/** Which indicator, whose scores (of residents, or of workers when too few residents), how many pairs, and whether they count. */
const helperFormulas = (
  cell: Cell,
  help: Help,
  broken: string,
  book: Book,
): Readonly<Record<keyof typeof linkHelpColumns, string>> => {
  const pairs = (line: string) =>
    `COUNTIFS(${allRows('plan', book)},${help('plan')},${allRows('line', book)},${line},${allRows('later', book)},">0")`
  const resident = `(3*INDEX(${chosenRange('number')},${help('plan')})-2)`
  const ready = `AND(${cell('measured')}="ja",COUNT(${cell('threshold')})=1,${help('people')}>=${smallestGroup})`
  return {
    plan: `IFERROR(MATCH(${comparable(cell('indicator'))},${chosenRange('key')},0),0)`,
    line: `IF(${help('plan')}=0,0,${resident}+IF(${pairs(resident)}>=${smallestGroup},0,IF(${pairs(`${resident}+1`)}>=${smallestGroup},1,0)))`,
    people: `IF(${help('plan')}=0,0,${pairs(help('line'))})`,
    measured: `IF(${broken},0,IF(${ready},1,0))`,
  }
}

/** The part of the people at or below the threshold; the own chance when the measurement does not count. */
const chance = (cell: Cell, help: Help, broken: string, which: 'without' | 'with', book: Book): string => {
  const score = which === 'without' ? allScores(book) : allRows('later', book)
  const pairs = `(${allRows('plan', book)}=${help('plan')})*(${allRows('line', book)}=${help('line')})*(${allRows('later', book)}>0)`
  const part = `SUMPRODUCT(${pairs}*(${score}<=${cell('threshold')}))/${help('people')}`
  const own = cell(which === 'without' ? 'ownWithout' : 'ownWith')
  return `IF(${help('measured')}=1,${part},IF(${broken},"",IF(COUNT(${own})=1,${own},"")))`
}

const note = (cell: Cell, help: Help, broken: string): string => {
  const own = `IF(COUNT(${cell('ownWithout')},${cell('ownWith')})=2,"De eigen kansen gelden.","Vul ook de eigen kansen in.")`
  const because = (reason: string) => `${quoted(`${reason} `)}&${own}`
  const worker = `IF(ROUND(${help('line')}/3,0)*3-${help('line')}=1," Volgens werkers.","")`
  const filled = ['outcome', 'indicator', 'threshold', 'measured', 'ownWithout', 'ownWith'] as const
  return firstOf(
    [
      [broken, quoted(capital(repairFirst))],
      [`${filled.map(cell).join('&')}=""`, '""'],
      [`${help('measured')}=1`, `"Uit de meting bij "&${help('people')}&" mensen: een aanwijzing."&${worker}`],
      [`${cell('measured')}<>"ja"`, own],
      [`${help('plan')}=0`, because('Kies een indicator van het blad Indicatorenplan.')],
      [`COUNT(${cell('threshold')})=0`, because('Vul in tot en met welke score het een probleem is.')],
    ],
    because(`Minder dan ${smallestGroup} mensen twee keer gemeten.`),
  )
}

const validations = (draft: SheetDraft, book: Book): void => {
  const share = { kind: 'number', min: 0, max: 1 } as const
  const percent = { onWrong: 'refuse', error: 'Typ een percentage tussen 0% en 100%.' } as const
  draft
    .validate({
      range: linkColumnRange('outcome'),
      rule: { kind: 'text', maxLength: 120 },
      onWrong: 'allow',
      prompt: 'Bij welke uitkomst op het blad Uitkomsten hoort dit? Alleen voor uzelf.',
    })
    .validate({
      range: linkColumnRange('indicator'),
      rule: { kind: 'choice', from: { name: book.names.chosenList } },
      onWrong: 'warn',
      error: 'Deze indicator staat niet op het blad Indicatorenplan.',
    })
    .validate({
      range: linkColumnRange('threshold'),
      rule: { kind: 'number' },
      onWrong: 'refuse',
      prompt: 'Tot en met welke score noemt u het een probleem? Spreek dit vooraf af.',
      error: 'Typ een getal.',
    })
    .validate({
      range: linkColumnRange('measured'),
      rule: { kind: 'choice', from: { list: ['ja', 'nee'] } },
      onWrong: 'refuse',
      prompt: 'ja: de kansen komen uit de meting. Leeg of nee: uw eigen kansen.',
      error: 'Kies ja of nee.',
    })
    .validate({ range: linkColumnRange('ownWithout'), rule: share, ...percent })
    .validate({ range: linkColumnRange('ownWith'), rule: share, ...percent })
}
