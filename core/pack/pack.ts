// An organisation pack that has been read: everything right, everything filled in.
import type { ProjectType } from '../figures/project-types'
import type { LockedPart } from './locked-parts'
import type { PictureSize } from './picture'

export interface Team {
  readonly name: string
  readonly type?: ProjectType
}

export interface City {
  readonly name: string
  readonly teams: readonly Team[]
}

/** One of the list has a title only. */
export interface PackIndicator {
  readonly title: string
  readonly own?: { readonly question: string; readonly theme: string; readonly low: number; readonly high: number }
}

/** A row of the own prices on sheet Prijzen. */
export interface PackPrice {
  readonly key: string
  readonly price: number
  readonly unit: string
  readonly payer: string
  /** Undefined: in the price level of the project already. */
  readonly year: number | undefined
}

export interface PackPrices {
  readonly prices: readonly PackPrice[]
  /** Columns of the price list that hold something and for which a workbook has no place, as typed: "Bron". */
  readonly pricesWithout: readonly string[]
}

export interface Logo extends PictureSize {
  readonly base64: string
  /** For who does not see it. */
  readonly alt: string
}

export const textNames = ['Start_Projectnaam', 'Doel', 'Lijst_Effecten', 'Overdracht'] as const

/** Texts for the input cells of a defined name, in reading order; blank leaves a cell empty. */
export interface PackTexts {
  readonly name: (typeof textNames)[number]
  readonly texts: readonly string[]
}

export interface Pack extends PackPrices {
  readonly id: string
  readonly version: string
  readonly organisation: string
  readonly cities: readonly City[]
  /** What teams choose from; undefined: every type. */
  readonly types: readonly ProjectType[] | undefined
  /** The measuring sheets are included. */
  readonly measuring: boolean
  readonly indicators: readonly PackIndicator[]
  readonly locked: readonly LockedPart[]
  readonly texts: readonly PackTexts[]
  /** '#RRGGBB' */
  readonly accent: string | undefined
  readonly logo: Logo | undefined
}

/** Gives the bytes of a file that lies beside the pack; undefined when there is none. */
export type Beside = (name: string) => Uint8Array | undefined

/** Which workbook of the pack. */
export interface PackPlace {
  readonly city: City
  readonly team: Team
}

export const placesOf = ({ cities }: Pick<Pack, 'cities'>): PackPlace[] =>
  cities.flatMap((city) => city.teams.map((team) => ({ city, team })))

/** {stad} and {team} in a text of the pack. */
export const forPlace = (text: string, { city, team }: PackPlace): string =>
  text.replaceAll('{stad}', () => city.name).replaceAll('{team}', () => team.name)
