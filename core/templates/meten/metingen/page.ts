// The page with results: what is printed and shown to others. Whatever is about fewer than five people is left out here; the real
// figures stand in the helpers further right. Below it what the measurements do not say.
import { enoughPairs } from '../../../method/paired-change'
import type { SheetDraft } from '../../../plan/sheet-draft'
import { smallestGroup } from '../../../privacy/smallest-group'
import { quoted } from '../../formula-words'
import { section, tableHead } from '../../sections'
import type { Book } from '../layout'
import { momentWord } from './chosen'
import {
  barRows,
  harvestCell,
  headRow,
  type LineKey,
  lineRange,
  page,
  pageFirst,
  pageLast,
  pageLineColumn,
  settingCell,
  themeRange,
} from './places'

/** The columns of the page: what stands there, how wide. */
const columns: readonly (readonly [column: string, key: LineKey, head: string, width: number])[] = [
  ['K', 'theme', 'Thema', 26],
  ['L', 'rater', 'Wie', 24],
  ['M', 'pairs', 'Aantal', 12],
  ['N', 'forward', 'Vooruit', 11],
  ['O', 'same', 'Gelijk', 11],
  ['P', 'back', 'Achteruit', 11],
  ['Q', 'before', 'Voor', 12],
  ['R', 'after', 'Na', 12],
  ['S', 'difference', 'Verschil', 12],
  ['T', 'low', 'Ondergrens', 12],
  ['U', 'high', 'Bovengrens', 12],
  ['V', 'certainty', 'Hoe zeker', 27],
]
export const pageWidths: Readonly<Record<string, number>> = Object.fromEntries(
  columns.map(([column, , , width]) => [column, width]),
)
const decimals: readonly LineKey[] = ['before', 'after', 'difference', 'low', 'high']

export const resultsPage = (draft: SheetDraft, book: Book): void => {
  const project = book.card.projectName
  const days = `IF(${settingCell('from')}=0,"","Vergeleken: "&${momentWord('from')}&" en "&${momentWord('to')}&".")`
  draft
    .value(`${pageFirst}1`, 'Wat de metingen laten zien', 'titel')
    .formula(`${pageFirst}2`, `IFERROR(IF(${project}="","",${project}&". ")&${days},"")`, 'toelichting')
    .formula(`${pageFirst}3`, harvestCell, 'uitkomst', { wrap: true })
    .merge(`${pageFirst}3:${pageLast}3`, 'uitkomst', { wrap: true })
    .formula(`${pageFirst}5`, notCounted(), 'toelichting')
  section(draft, headRow - 1, 'Per thema: wie ging vooruit?', pageLast, pageFirst)
  tableHead(
    draft,
    headRow,
    columns.map(([column, key, head]) => [column, head, isText(key) ? 'links' : 'rechts']),
  )
  draft.value(`${pageLineColumn}${headRow}`, 'regel op de pagina', 'rekenhulp')
  for (let place = 1; place <= page.lines; place++) lineAt(draft, place)
  const [places, unseen] = [lineRange('place'), `MAX(${lineRange('place')})-${page.lines}`]
  draft.formula(
    `${pageFirst}${page.more}`,
    `IF(MAX(${places})>${page.lines},"Nog "&(${unseen})&IF(${unseen}=1," regel staat"," regels staan")&" rechts in de rekenhulp, blok Thema.","")`,
    'toelichting',
  )
  words(draft)
}

const isText = (key: LineKey): boolean => key === 'theme' || key === 'rater' || key === 'certainty'

const notCounted = (): string => {
  const [waiting, late] = [settingCell('waiting'), settingCell('late')]
  const once = `(${waiting}+${late})`
  const verbs = (is: string, counts: string) =>
    quoted(` ${is} maar op één van de twee momenten gemeten en ${counts} niet mee. Vraag waarom iemand stopte.`)
  return `IF(${once}=0,"",${once}&" van de "&(${once}+${settingCell('both')})&" mensen"&IF(${once}=1,${verbs('is', 'telt')},${verbs('zijn', 'tellen')}))`
}

/** One line of the table: the first, second, ... line of the helpers that has scores. */
const lineAt = (draft: SheetDraft, place: number): void => {
  const row = headRow + place
  const line = `$${pageLineColumn}${row}`
  draft.formula(`${pageLineColumn}${row}`, `IFERROR(MATCH(${place},${lineRange('place')},0),0)`, 'rekenhulp')
  for (const [column, key] of columns) {
    const figure = `INDEX(${lineRange(key)},${line})`
    const hidden = { pairs: `"minder dan ${smallestGroup}"`, certainty: '"niet getoond"' }[key as string] ?? '""'
    const seen =
      key === 'theme' || key === 'rater'
        ? figure
        : `IF(AND(INDEX(${lineRange('rater')},${line})<>"",INDEX(${lineRange('people')},${line})<${smallestGroup}),${hidden},${figure})`
    const none = place === 1 && key === 'theme' ? '"nog geen metingen"' : '""'
    draft.formula(`${column}${row}`, `IF(${line}=0,${none},${seen})`, 'label', {
      ...(decimals.includes(key) && { format: 'decimaal' }),
      align: isText(key) ? 'links' : 'rechts',
    })
  }
}

const words = (draft: SheetDraft): void => {
  section(draft, page.words, 'Wat u moet weten', pageLast, pageFirst)
  const lines = [
    'De metingen laten zien of mensen vooruitgingen, niet waardoor. Het is een aanwijzing, geen bewijs. Mensen zonder project zijn niet gemeten.',
    'Aantal: mensen met een score op beide momenten. Ieder wordt met zichzelf vergeleken: per thema het gemiddelde van de vragen die beide keren zijn beantwoord.',
    `Minder dan ${smallestGroup} mensen: niet getoond, want dan is iemand te herkennen. Minder dan ${enoughPairs}: altijd een aanwijzing. Ligt 0 tussen ondergrens en bovengrens (95%), dan kan het toeval zijn.`,
    `Groep: één score van een groep als geheel. Het blad ziet niet hoe groot een groep is: vul alleen groepen van minstens ${smallestGroup} mensen in. Aantal: scores op het tweede moment.`,
    `Lijn: bewoners, de vier vaste thema's, minstens ${smallestGroup} mensen. Begin en eind zijn van dezelfde mensen; een punt ertussen is van ieder die toen is gemeten.`,
  ]
  lines.forEach((line, index) => {
    draft.value(`${pageFirst}${page.words + 1 + index}`, line, 'toelichting')
  })
  draft.formula(
    `${pageFirst}${page.words + 1 + lines.length}`,
    `"Staven beginnen bij 0, zodat een verschil niet groter lijkt dan het is."&IF(MAX(${lineRange('bar')})>${barRows}," De staven tonen de eerste ${barRows} regels.","")&IF(SUM(${themeRange('otherScale')})>0," Een thema met een andere schaal staat alleen in de tabel.","")`,
    'toelichting',
  )
}
