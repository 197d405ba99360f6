// The top of the card: is it an indication or a full card, of which project, and what must be known before believing a figure.
import type { SheetDraft } from '../../../plan/sheet-draft'
import { firstOf, nothingIn, quoted } from '../../formula-words'
import { type Book, ownPriceRange, startCells } from '../layout'
import { project } from './cells'
import { across, byMode } from './page'
import { cardState } from './places'

export const head = (draft: SheetDraft, book: Book): void => {
  const name = book.on('start', startCells.projectName)
  const today = book.on('start', startCells.today)
  draft.formula('B1', byMode(quoted('Indicatie'), quoted('Impactkaart')), 'titel').height(1, 34)
  across(draft, 'G1:H1', `IF(COUNT(${today})=1,${today},"")`, 'toelichting', { format: 'datum', align: 'rechts' })
  across(draft, 'B2:H2', `IF(${nothingIn(name)},"Project zonder naam",${name})`, 'uitkomst')
  across(draft, 'B3:H3', description(book), 'toelichting')
  across(draft, 'B4:H4', loudLine(book), 'toelichting', { wrap: true })
  draft.height(2, 20).height(4, 22).highlight('B4:H4', '$B$4<>""', 'let-op')
}

/** Who, where, what kind, how long, for how many. */
const description = (book: Book): string => {
  const part = (cell: 'organisation' | 'municipality' | 'type') => {
    const there = book.on('start', startCells[cell])
    return `IF(${nothingIn(there)},"",${there}&"  |  ")`
  }
  const counted = (key: 'months' | 'reach', one: string, more: string) =>
    `${project(key, book)}&IF(${project(key, book)}=1," ${one}"," ${more}")`
  const reached = `"  |  "&${counted('reach', 'bewoner', 'bewoners')}`
  const size = `"looptijd "&${counted('months', 'maand', 'maanden')}&IF(${project('reach', book)}>0,${reached},"")`
  return `${part('organisation')}&${part('municipality')}&${part('type')}&${size}`
}

/** What must be known before believing a figure; blank when all is well. */
const loudLine = (book: Book): string => {
  const { wrong, quick } = cardState
  const many = `"Let op: "&${wrong}&" rijen op het blad Uitkomsten kloppen niet of zijn niet compleet en tellen niet mee."`
  const one = quoted('Let op: 1 rij op het blad Uitkomsten klopt niet of is niet compleet en telt niet mee.')
  const wrongPrices = `SUMPRODUCT((${book.on('prijzen', ownPriceRange('number'))}<0)*1)`
  return firstOf(
    [
      [`${project('fault', book)}<>""`, project('fault', book)],
      [`${wrong}>0`, `IF(${wrong}=1,${one},${many})&" Zie de kolom Controle."`],
      [
        `${wrongPrices}>0`,
        `"Let op: eigen prijzen op het blad Prijzen die niet kloppen: "&${wrongPrices}&". Zie daar de kolom Controle."`,
      ],
      [
        `AND(${quick}=1,${book.on('start', startCells.type)}="")`,
        quoted('Nog nodig: kies op het blad Start een projecttype.'),
      ],
      [`${project('costs', book)}=0`, quoted('Nog nodig: vul op het blad Start de kosten in.')],
    ],
    project('costNote', book),
  )
}
