// What composing has to tell: before it, which workbooks a pack gives; after it, what became of each; and why nothing was made of a pack
// that is not right.
import { type Language, type Pack, type PackProblem, priceListVersion, tooMany, type Words } from '../../core'
import { plannedFiles } from '../compose/compose'
import { exits, type Report, type Table } from './report'
import { counted } from './shown'
import { type State, shownState } from './state'

export type ComposedState = Extract<State, 'gemaakt' | 'vervangen' | 'bestond al'>

export interface Composed {
  readonly city: string
  readonly team: string
  readonly file: string
  readonly state: ComposedState
}

const heads = { nl: ['Stad', 'Team', 'Bestand'], en: ['City', 'Team', 'File'] } as const

export const plannedTable = (pack: Pack, language: Language): Table => ({
  heads: heads[language],
  rows: plannedFiles(pack).map(({ place, path }) => [place.city.name, place.team.name, path]),
})

export const composeReport = (pack: Pack, composed: readonly Composed[], language: Language): Report => {
  const left = composed.filter(({ state }) => state === 'bestond al').length
  return {
    exit: left > 0 ? exits.remarks : exits.fine,
    shown: [composedTable(composed, language), ...sentences(pack, composed.length, left, language)],
    data: { pack: { id: pack.id, version: pack.version }, priceList: priceListVersion, files: composed },
  }
}

const composedTable = (composed: readonly Composed[], language: Language): Table => ({
  heads: [...heads[language], language === 'nl' ? 'Stand' : 'State'],
  rows: composed.map(({ city, team, file, state }) => [city, team, file, shownState(state, language)]),
})

const sentences = (pack: Pack, all: number, left: number, language: Language): string[] => {
  const say = (nl: string, en: string) => (language === 'nl' ? nl : en)
  const made = say(
    `${all - left} van ${counted(all, 'werkmap', 'werkmappen')} gemaakt. Pakket ${pack.id}, versie ${pack.version}; prijslijst ${priceListVersion}.`,
    `${all - left} of ${counted(all, 'workbook', 'workbooks', 'en')} made. Pack ${pack.id}, version ${pack.version}; price list ${priceListVersion}.`,
  )
  const kept = say(
    `${left} ${left === 1 ? 'bestond al en is' : 'bestonden al en zijn'} zo gelaten. Kies --vervang om ${left === 1 ? 'die' : 'ze'} te vervangen; wat erin is ingevuld, gaat dan verloren.`,
    `${left} ${left === 1 ? 'was there and was' : 'were there and were'} left alone. Choose --vervang to replace ${left === 1 ? 'it' : 'them'}; what was filled in there is then lost.`,
  )
  const many = say(
    `Let op: ${pack.indicators.length} indicatoren. Boven de vijf kost meten meer dan het oplevert.`,
    `Note: ${pack.indicators.length} indicators. Above five, measuring costs more than it gives.`,
  )
  const without = priceColumnsLeft(pack)
  return [
    made,
    ...(without ? [without[language]] : []),
    ...(left > 0 ? [kept] : []),
    ...(tooMany(pack.indicators.length) ? [many] : []),
  ]
}

/** Columns of the price list that hold something, such as the source of a price, and have no place on sheet Prijzen. */
export const priceColumnsLeft = ({ pricesWithout: columns }: Pack): Words | undefined => {
  if (columns.length === 0) return undefined
  const [one, names] = [columns.length === 1, columns.join(', ')]
  return {
    nl: `${one ? `De kolom ${names} van de prijslijst komt` : `De kolommen ${names} van de prijslijst komen`} niet in de werkmap: op het blad Prijzen is daar geen plaats voor. Bewaar de prijslijst, zodat u kunt zeggen waar een prijs vandaan komt.`,
    en: `${one ? `The column ${names} of the price list does` : `The columns ${names} of the price list do`} not come into the workbook: sheet Prijzen has no place for it. Keep the price list, so that you can tell where a price comes from.`,
  }
}

/** Why nothing was made of a pack: a sentence, and what is wrong with which field. */
export interface PackRefusal {
  readonly lead: Words
  readonly problems: readonly Words[]
}

export const packRefusal = (file: string, problems: readonly PackProblem[]): PackRefusal => ({
  lead: {
    nl: `Er is niets gemaakt. In "${file}" ${problems.length === 1 ? 'klopt iets' : 'kloppen dingen'} niet:`,
    en: `Nothing was made. In "${file}" something is not right:`,
  },
  problems: problems.map(({ words }) => words),
})
